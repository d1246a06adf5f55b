import type { Page } from "playwright-core";
import { bundleGridPage } from "./bundle";
import { GridDriver } from "./driver";
import type { GridBrowser } from "./grid-browser";
import { startGridBrowser } from "./grid-browser";
import type { GridStep } from "./step";
import { cellSteps } from "./steps-cells";
import { functionSteps } from "./steps-functions";
import { personSteps } from "./steps-person";
import { tableSteps } from "./steps-tables";

/** How a step went. */
export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  readonly ms: number;
  readonly note?: string;
}

async function timed(name: string, act: () => Promise<string | undefined>): Promise<StepResult> {
  const started = performance.now();
  const ms = (): number => Math.round(performance.now() - started);
  try {
    const note = await act();
    return { name, ok: true, ms: ms(), ...(note ? { note } : {}) };
  } catch (error) {
    const note = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { name, ok: false, ms: ms(), note };
  }
}

/** Keeps one page for each language; a step begins with an empty workbook, after a failure with a new page. */
class Pages {
  private readonly open = new Map<string, { readonly page: Page; readonly empty: string }>();

  constructor(private readonly browser: GridBrowser) {}

  async run(step: GridStep): Promise<string | undefined> {
    const language = step.language ?? "sv";
    const { page, empty } = this.open.get(language) ?? (await this.fresh(language));
    const grid = new GridDriver(page);
    await grid.call("load", empty);
    await grid.call("whenIdle");
    await page.evaluate(() => {
      const { calls, changes, editing, events } = window.page;
      [calls, changes, editing, events].forEach((list) => list.splice(0));
    });
    try {
      const note = await step.run(grid);
      return typeof note === "string" ? note : undefined;
    } catch (error) {
      this.open.delete(language);
      throw error;
    } finally {
      await page.keyboard.press("Escape");
    }
  }

  private async fresh(language: "sv" | "en"): Promise<{ page: Page; empty: string }> {
    const page = await this.browser.open(language);
    page.setDefaultTimeout(10_000);
    const opened = { page, empty: await new GridDriver(page).call("save") };
    this.open.set(language, opened);
    return opened;
  }
}

/** Runs the grid's steps in Chromium, each on an empty workbook. `only` picks steps by a part of their name. */
export async function runGridSteps(browserPath: string, only = ""): Promise<StepResult[]> {
  const results: StepResult[] = [];
  let folder = "";
  results.push(
    await timed("bundles the page", async () => {
      ({ folder } = await bundleGridPage());
      return undefined;
    }),
  );
  if (!results[0]?.ok) {
    return results;
  }
  const browser = await startGridBrowser(browserPath, folder);
  const pages = new Pages(browser);
  try {
    const steps = [...cellSteps, ...tableSteps, ...functionSteps, ...personSteps];
    for (const step of steps.filter(({ name }) => name.includes(only))) {
      results.push(await timed(step.name, () => pages.run(step)));
    }
    results.push({
      name: "no page error",
      ok: browser.pageErrors.length === 0,
      ms: 0,
      ...(browser.pageErrors.length ? { note: browser.pageErrors.join("\n") } : {}),
    });
    results.push({
      name: "nothing leaves the machine",
      ok: browser.foreign.length === 0,
      ms: 0,
      ...(browser.foreign.length ? { note: browser.foreign.join("\n") } : {}),
    });
  } finally {
    await browser.close();
  }
  return results;
}
