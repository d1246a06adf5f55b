import type { Page } from "playwright-core";
import type { PaneView } from "./pane-browser";

/** A view of Data that is some steps away from its list, and the way there, in any language. */
export interface DataView {
  readonly name: string;
  readonly state: PaneView["state"];
  /** True where a menu or list hangs outside the landmarks. */
  readonly isOverlayOpen?: boolean;
  go(page: Page): Promise<unknown>;
}

const key = (page: Page, name: string): ReturnType<Page["locator"]> =>
  page.locator(`[data-key="${name}"]`);

async function search(page: Page, words: string): Promise<void> {
  await key(page, "search").fill(words);
  await page.keyboard.press("Enter");
}

async function openTable(page: Page): Promise<void> {
  await key(page, "shelf:trade-detailed").click();
  await key(page, "change:Tid").waitFor();
}

async function chooseCodes(page: Page): Promise<void> {
  await search(page, "https://www.statistikdatabasen.scb.se/sq/1");
  await key(page, "change:Tid").waitFor();
}

async function fetchCars(page: Page): Promise<void> {
  await openTable(page);
  await key(page, "change:VarugruppKN").click();
  await page.getByRole("searchbox").fill("870380");
  await page.getByRole("tree").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Space");
  await key(page, "change:VarugruppKN").click();
  await page.waitForFunction(
    () => !document.querySelector("[data-primary]")?.getAttribute("aria-disabled"),
  );
  await page.waitForTimeout(400);
  await page.keyboard.press("Control+Enter");
  await page.waitForFunction(() => window.paneFixture?.statistics.log.fetched.length === 1);
}

async function refresh(page: Page): Promise<void> {
  await key(page, "source:Import").click();
  await page.evaluate(() => window.paneFixture?.statistics.finishRefresh());
  await page.locator("[data-primary]").waitFor();
}

async function toFlows(page: Page): Promise<void> {
  await key(page, "more:Import").click();
  await page.getByRole("menuitem").first().click();
  await page.getByRole("combobox").first().waitFor();
}

async function pick(page: Page, box: number, option: RegExp): Promise<void> {
  await page.getByRole("combobox").nth(box).click();
  await page.getByRole("option", { name: option }).click();
}

/** Every view of Data beyond its list. */
export const DATA_VIEWS: readonly DataView[] = [
  { name: "found", state: "ready", go: (page) => search(page, "import") },
  { name: "none-found", state: "ready", go: (page) => search(page, "zzz") },
  { name: "unreached", state: "fault", go: (page) => search(page, "import") },
  {
    name: "offices",
    state: "ready",
    isOverlayOpen: true,
    go: (page) => key(page, "office").click(),
  },
  {
    name: "add-office",
    state: "ready",
    async go(page) {
      await key(page, "office").click();
      await page.getByRole("option").last().click();
      await page.keyboard.type("https://example.org");
      await page.keyboard.press("Enter");
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "folders",
    state: "ready",
    async go(page) {
      await page.getByRole("button", { name: /mappar|folders/ }).click();
      await page.getByRole("button", { name: / ›$/ }).click();
      await key(page, "table:TAB1631").waitFor();
    },
  },
  {
    name: "more",
    state: "ready",
    isOverlayOpen: true,
    go: (page) => key(page, "more:Import").click(),
  },
  { name: "choose", state: "ready", go: openTable },
  { name: "choose-gone", state: "ready", go: chooseCodes },
  {
    name: "choose-gone-open",
    state: "ready",
    async go(page) {
      await chooseCodes(page);
      await key(page, "change:VarugruppKN").click();
    },
  },
  {
    name: "choose-codes",
    state: "ready",
    async go(page) {
      await openTable(page);
      await key(page, "change:VarugruppKN").click();
      await page.getByRole("searchbox").fill("8703");
      await page.getByRole("tree").focus();
      await page.keyboard.press("End");
      await page.keyboard.press("Space");
    },
  },
  {
    name: "choose-countries",
    state: "ready",
    async go(page) {
      await openTable(page);
      await key(page, "change:Handelspartner").click();
      await page.getByRole("listbox").focus();
      await page.keyboard.press("Space");
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    name: "choose-time",
    state: "ready",
    async go(page) {
      await openTable(page);
      await key(page, "change:Tid").click();
    },
  },
  {
    name: "choose-target",
    state: "ready",
    async go(page) {
      await openTable(page);
      await page.getByRole("button", { name: /^(Till|To): / }).click();
      await page.getByRole("textbox").fill("A/B");
    },
  },
  {
    name: "fetching",
    state: "ready",
    async go(page) {
      await fetchCars(page);
      await page.evaluate(() => window.paneFixture?.statistics.tellFetch(2, 7));
      await page.waitForTimeout(600);
    },
  },
  {
    name: "fetched",
    state: "ready",
    async go(page) {
      await fetchCars(page);
      await page.evaluate(() => window.paneFixture?.statistics.finishFetch());
    },
  },
  {
    name: "fetched-partial",
    state: "partial",
    async go(page) {
      await fetchCars(page);
      await page.evaluate(() => window.paneFixture?.statistics.finishFetch());
    },
  },
  {
    name: "fetch-cancelled",
    state: "ready",
    async go(page) {
      await fetchCars(page);
      await page.keyboard.press("Escape");
    },
  },
  { name: "revisions", state: "ready", go: refresh },
  {
    name: "unchanged",
    state: "ready",
    async go(page) {
      await key(page, "source:Fordon").click();
      await page.evaluate(() => window.paneFixture?.statistics.finishRefresh());
    },
  },
  {
    name: "refresh-fault",
    state: "fault",
    async go(page) {
      await key(page, "source:Import").click();
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "refreshed",
    state: "ready",
    async go(page) {
      await refresh(page);
      await page.keyboard.press("Control+Enter");
      await page.getByText(/16 cell/).waitFor();
    },
  },
  { name: "model", state: "ready", go: toFlows },
  {
    name: "model-ready",
    state: "ready",
    async go(page) {
      await toFlows(page);
      await pick(page, 3, /^import$/);
      await page.getByRole("combobox").nth(5).click();
      await page.getByRole("option").first().click();
      await page.getByRole("combobox").nth(6).click();
      await page.getByRole("option").last().click();
      await page.getByRole("table").waitFor();
    },
  },
  {
    name: "model-written",
    state: "ready",
    async go(page) {
      await toFlows(page);
      await pick(page, 3, /^import$/);
      await page.getByRole("combobox").nth(5).click();
      await page.getByRole("option").first().click();
      await page.getByRole("table").waitFor();
      await page.keyboard.press("Control+Enter");
      await page.getByText(/40 r/).first().waitFor();
    },
  },
];
