import type { Page } from "playwright-core";
import { at, focused, noFaults, same, type PaneStep } from "./step";

const key = (page: Page, name: string): ReturnType<Page["locator"]> =>
  page.locator(`[data-key="${name}"]`);

/** Text and place of the row that the keys act upon. */
function activeRow(page: Page): Promise<readonly (string | null)[]> {
  return page.evaluate(() => {
    const id = document.activeElement?.getAttribute("aria-activedescendant") ?? "";
    const row = document.getElementById(id);
    const box = row?.getBoundingClientRect();
    const list = document.activeElement?.getBoundingClientRect();
    const isSeen = box && list && box.top >= list.top - 1 && box.bottom <= list.bottom + 1;
    return [row?.textContent ?? null, row?.getAttribute("aria-posinset") ?? null, String(isSeen)];
  });
}

/** What a person does in Data with keys and pointer, where jsdom cannot tell. */
export const DATA_STEPS: readonly PaneStep[] = [
  {
    name: "pane: Data from search to result by keys alone",
    view: at({ tab: "data" }),
    async run(page) {
      await key(page, "search").focus();
      await page.keyboard.type("import");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.tagName === "H3");
      same(await focused(page), '22 tabeller för "import"');
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowDown");
      same((await focused(page)).startsWith("Varuimport efter SITC"), true);
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
      await key(page, "change:VarugruppKN").waitFor();
      same(await focused(page), "Varuimport efter KN och land, år");
      await key(page, "change:VarugruppKN").focus();
      await page.keyboard.press("Enter");
      await page.getByRole("tree").focus();
      await page.keyboard.type("870380");
      same(await page.getByRole("searchbox").inputValue(), "870380");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("End");
      await page.keyboard.press("Space");
      await page.keyboard.press("Escape");
      same(await focused(page), "Ändra Varukod");
      await page.getByText("20 celler · 1 anrop · ca 1 s").waitFor();
      await page.keyboard.press("Control+Enter");
      await page.waitForFunction(() => window.paneFixture?.statistics.log.fetched.length === 1);
      await page.evaluate(() => window.paneFixture?.statistics.finishFetch());
      await page.getByText("30 rader på bladet Import.").waitFor();
      await page.waitForTimeout(200);
      same((await focused(page)).startsWith("30 rader"), true);
      await page.keyboard.press("Escape");
      await key(page, "table:TAB1631").waitFor();
      await page.waitForTimeout(200);
      same((await focused(page)).startsWith("Varuimport efter KN"), true);
    },
  },
  {
    name: "pane: a list of thousands follows the keys and the wheel, with few rows drawn",
    view: at({ tab: "data" }),
    async run(page) {
      await key(page, "shelf:trade-detailed").click();
      await key(page, "change:VarugruppKN").click();
      await page.getByRole("radio", { name: "alla" }).click();
      const tree = page.getByRole("tree");
      await tree.focus();
      await page.keyboard.press("End");
      same(
        await activeRow(page),
        ["97 Varor nr 97", "97", "true"].map((t, i) => (i === 0 ? `▸${t}` : t)),
      );
      await page.keyboard.press("Home");
      for (let i = 0; i < 3; i++) await page.keyboard.press("PageDown");
      same((await activeRow(page)).slice(1), ["19", "true"]);
      const started = Date.now();
      for (let i = 0; i < 40; i++) await page.keyboard.press("ArrowDown");
      const ms = (Date.now() - started) / 40;
      same((await activeRow(page)).slice(1), ["59", "true"]);
      const drawn = await page.getByRole("treeitem").count();
      same(drawn < 30, true);
      await tree.evaluate((element) => (element.scrollTop = 0));
      await page.waitForTimeout(100);
      await page.getByText("Varor nr 03").waitFor();
      await noFaults(page);
      return `${ms.toFixed(0)} ms a step, ${drawn} rows drawn`;
    },
  },
  {
    name: "pane: Ctrl+Enter presses the primary button also from a closed list",
    view: at({ tab: "data", language: "en" }),
    async run(page) {
      await key(page, "search").fill("import");
      await key(page, "office").focus();
      await page.keyboard.press("Control+Enter");
      await page.getByText('22 tables for "import"').waitFor();
      same(await page.getByRole("listbox").count(), 0);
    },
  },
  {
    name: "pane: Esc empties the search box before it leads back",
    view: at({ tab: "data" }),
    async run(page) {
      await key(page, "shelf:production").click();
      await key(page, "change:Handelspartner").click();
      await page.getByRole("searchbox").fill("12");
      await page.keyboard.press("Escape");
      same(await page.getByRole("searchbox").inputValue(), "");
      await page.keyboard.press("Escape");
      same(await focused(page), "Ändra Land");
      await page.keyboard.press("Escape");
      await page.getByRole("list", { name: "Hämtat" }).waitFor();
    },
  },
  {
    name: "pane: ‹ Källor goes back to the source it came from",
    view: at({ tab: "data" }),
    async run(page) {
      await key(page, "source:Fordon").click();
      await page.evaluate(() => window.paneFixture?.statistics.finishRefresh());
      await page.getByText("Fordon: inget har ändrats").waitFor();
      await page.getByRole("button", { name: "‹ Källor" }).click();
      await page.waitForFunction(
        () => document.activeElement?.getAttribute("data-key") === "source:Fordon",
      );
    },
  },
  {
    name: "pane: Data keeps the rules with forced colours",
    view: at({ tab: "data", forcedColors: true, width: 360 }),
    async run(page) {
      await key(page, "shelf:trade-detailed").click();
      await key(page, "change:Handelspartner").click();
      await page.getByRole("listbox").focus();
      await page.keyboard.press("Space");
      await page.screenshot({ path: "dist/screenshots/pane-data-choose-forced-colors-360-sv.png" });
      await noFaults(page);
    },
  },
];
