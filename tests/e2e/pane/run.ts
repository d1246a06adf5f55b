import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { axeFaults } from "./axe-faults";
import { bundlePanePage } from "./bundle";
import { DATA_VIEWS, type DataView } from "./data-views";
import { layoutFaults } from "./measure";
import { startPaneBrowser, type PaneBrowser, type PaneView } from "./pane-browser";
import { PANE_STEPS } from "./steps";

/** How a step went. */
export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  readonly ms: number;
  readonly note?: string;
}

const SHOTS = join(process.cwd(), "dist/screenshots");
const WIDTHS = [320, 360, 450];

/** Views to picture: each tab in each state it can be in. */
const VIEWS: readonly {
  readonly tab: PaneView["tab"];
  readonly states: readonly PaneView["state"][];
}[] = [
  {
    tab: "start",
    states: ["ready", "empty", "errors", "partial", "loading", "fault", "editing", "cell-error"],
  },
  { tab: "data", states: ["ready", "empty", "loading"] },
  { tab: "checks", states: ["ready", "errors", "partial", "loading", "fault", "editing", "clean"] },
  {
    tab: "results",
    states: ["ready", "empty", "gaps", "no-answer", "partial", "loading", "fault", "clean"],
  },
];

async function timed(name: string, act: () => Promise<unknown>): Promise<StepResult> {
  const started = performance.now();
  const ms = (): number => Math.round(performance.now() - started);
  try {
    const note = await act();
    return { name, ok: true, ms: ms(), ...(typeof note === "string" ? { note } : {}) };
  } catch (error) {
    const note = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { name, ok: false, ms: ms(), note };
  }
}

/** A picture of the whole view, also what lies below the fold. */
export async function shoot(page: Page, name: string): Promise<void> {
  const height = await page.evaluate(() => {
    const header = document.querySelector("header")?.offsetHeight ?? 0;
    return header + (document.querySelector("main")?.scrollHeight ?? 0);
  });
  const width = page.viewportSize()?.width ?? 320;
  await page.setViewportSize({ width, height: Math.max(400, height) });
  await page.waitForTimeout(50);
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

async function picture(browser: PaneBrowser, view: PaneView): Promise<void> {
  const page = await browser.show(view);
  if (view.state === "loading") await page.waitForTimeout(600);
  await shoot(page, `pane-${nameOf(view, "-")}`);
  const faults = await layoutFaults(page);
  // What axe looks at does not hang on the width.
  if (view.width === WIDTHS[0]) faults.push(...(await axeFaults(page)));
  if (faults.length > 0) throw new TypeError(faults.join("\n"));
}

/** A view of Data: the way there, a picture, and what is wrong with it. */
async function dataPicture(browser: PaneBrowser, view: PaneView, data: DataView): Promise<void> {
  const page = await browser.show(view);
  await data.go(page);
  await page.waitForTimeout(300);
  const { width, language } = view;
  await shoot(page, `pane-data-${data.name}-${width}-${language}`);
  const faults = await layoutFaults(page);
  if (width === WIDTHS[0]) faults.push(...(await axeFaults(page, data.isOverlayOpen ?? false)));
  if (faults.length > 0) throw new TypeError(faults.join("\n"));
}

function nameOf(view: PaneView, separator: string): string {
  const { tab, state, width, language, material, forcedColors = false } = view;
  return [
    tab,
    state,
    ...(material === "" ? ["goods"] : []),
    ...(forcedColors ? ["forced-colors"] : []),
    String(width),
    language,
  ].join(separator);
}

/**
 * Runs the pane's steps in Chromium and pictures every tab in every state, at three widths and in
 * both languages, into dist/screenshots. `only` picks steps by a part of their name.
 */
export async function runPaneSteps(browserPath: string, only = ""): Promise<StepResult[]> {
  const results: StepResult[] = [];
  let folder = "";
  await mkdir(SHOTS, { recursive: true });
  results.push(
    await timed("bundles the pane's page", async () => {
      folder = await bundlePanePage();
    }),
  );
  if (!results[0]?.ok) return results;
  const browser = await startPaneBrowser(browserPath, folder);
  const run = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    if (name.includes(only)) results.push(await timed(name, act));
  };
  try {
    for (const view of views()) {
      await run(`pane ${nameOf(view, " ")}`, () => picture(browser, view));
    }
    for (const data of DATA_VIEWS) {
      for (const language of ["sv", "en"] as const) {
        for (const width of WIDTHS) {
          const view: PaneView = { tab: "data", state: data.state, language, width };
          await run(`pane data view ${data.name} ${width} ${language}`, () =>
            dataPicture(browser, view, data),
          );
        }
      }
    }
    for (const step of PANE_STEPS) {
      await run(step.name, async () => step.run(await browser.show(step.view)));
    }
    await run("pane: no page error", () => none(browser.pageErrors));
    await run("pane: nothing leaves the machine", () => none(browser.foreign));
  } finally {
    await browser.close();
  }
  return results;
}

function none(list: readonly string[]): Promise<void> {
  return list.length === 0 ? Promise.resolve() : Promise.reject(new TypeError(list.join("\n")));
}

function views(): readonly PaneView[] {
  const all = VIEWS.flatMap(({ tab, states }) =>
    states.flatMap((state) =>
      (["sv", "en"] as const).flatMap((language) =>
        WIDTHS.map((width): PaneView => ({ tab, state, language, width })),
      ),
    ),
  );
  const goods = (["sv", "en"] as const).flatMap((language) =>
    WIDTHS.map((width): PaneView => ({
      tab: "results",
      state: "ready",
      language,
      width,
      material: "",
    })),
  );
  const contrast = (["start", "data", "checks", "results"] as const).map((tab): PaneView => ({
    tab,
    state: tab === "results" ? "ready" : "errors",
    language: "sv",
    width: 360,
    forcedColors: true,
    ...(tab === "results" ? { material: "" } : {}),
  }));
  return [...all, ...goods, ...contrast];
}
