import { join } from "node:path";
import type { Locator } from "playwright-core";
import type { Bench } from "./bench";

/** Words of the tab Data that a step must press, by language. */
const WORDS = {
  sv: { data: "Data", to: /^Till: nytt blad/u, sheet: "Bladets namn", none: "Töm" },
  en: { data: "Data", to: /^To: new sheet/u, sheet: "Name of the sheet", none: "Clear" },
} as const;
const WAIT_MS = 30_000;

/** What is fetched: the table, the codes of some variables, the first year, and the new sheet. */
export interface Order {
  readonly table: string;
  /** Codes by variable; those left out stay as the pane proposes. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  readonly from?: string;
  /** Digits of the CN codes to choose among; else what the pane proposes. */
  readonly level?: string;
  readonly sheet: string;
}

/** The tab Data of the add-in in the workbench, as a person uses it. */
export class DataPane {
  constructor(
    readonly bench: Bench,
    private readonly language: "sv" | "en",
  ) {}

  /** A control by the key that focus returns to. */
  key(name: string): Locator {
    return this.bench.frame.locator(`[data-key="${name}"]`);
  }

  /** The one primary button of the view. */
  get primary(): Locator {
    return this.bench.frame.locator('[data-primary="true"]');
  }

  async open(): Promise<void> {
    await this.bench.frame
      .getByRole("tab", { name: WORDS[this.language].data })
      .click({ timeout: WAIT_MS });
    await this.key("search").waitFor({ timeout: WAIT_MS });
  }

  /** Asks for words; does not wait for the answer. */
  async search(words: string): Promise<void> {
    await this.key("search").fill(words);
    await this.key("search").press("Enter");
  }

  /** Opens a table that a search has found. */
  async openFound(table: string): Promise<void> {
    await this.key(`table:${table}`).click({ timeout: WAIT_MS });
    await this.key("change:Tid").waitFor({ timeout: WAIT_MS });
  }

  /** Chooses as the order says and names the sheet. */
  async choose({ codes, from, level, sheet }: Order): Promise<void> {
    for (const [variable, wanted] of Object.entries(codes)) {
      await this.chooseCodes(variable, wanted, level);
    }
    if (from !== undefined) await this.chooseFrom(from);
    const { frame } = this.bench;
    await frame.getByRole("button", { name: WORDS[this.language].to }).click();
    await frame.getByLabel(WORDS[this.language].sheet).fill(sheet);
  }

  private async chooseCodes(
    variable: string,
    codes: readonly string[],
    level: string | undefined,
  ): Promise<void> {
    const { frame } = this.bench;
    await this.key(`change:${variable}`).click();
    const digits = frame
      .locator("[data-values]")
      .getByRole("radio", { name: level ?? "", exact: true });
    if (level !== undefined && (await digits.count()) > 0) await digits.check();
    const none = frame.getByRole("button", { name: WORDS[this.language].none, exact: true });
    if (await none.isEnabled()) await none.click();
    const search = frame.locator("[data-values]").getByRole("searchbox");
    const isLong = (await search.count()) > 0;
    for (const code of codes) {
      if (isLong) await search.fill(code);
      const own = frame.locator("span", { hasText: new RegExp(`^${code}$`, "u") });
      await frame.locator("[role=option], [role=treeitem]").filter({ has: own }).first().click();
    }
    await this.key(`change:${variable}`).click();
  }

  private async chooseFrom(period: string): Promise<void> {
    const { frame } = this.bench;
    await this.key("change:Tid").click();
    await frame.locator("[data-values]").getByRole("combobox").click();
    await frame.getByRole("option", { name: period, exact: true }).click();
    await this.key("change:Tid").click();
  }

  /** What it comes to, once it is counted. */
  async plan(): Promise<string> {
    const plan = this.bench.frame.locator("#data-plan");
    await this.bench.frame
      .locator('[aria-busy="false"] > #data-plan')
      .waitFor({ timeout: WAIT_MS });
    return plan.innerText();
  }

  /** Presses the primary button once it can be pressed. */
  async press(): Promise<void> {
    const ready = this.bench.frame.locator('[data-primary="true"]:not([aria-disabled="true"])');
    await ready.click({ timeout: WAIT_MS });
  }

  /** From words to figures in a new sheet; what the pane then says. */
  async fetch(words: string, order: Order): Promise<string> {
    await this.open();
    await this.search(words);
    await this.openFound(order.table);
    await this.choose(order);
    await this.plan();
    await this.press();
    return this.said(new RegExp(` ${order.sheet}\\.`, "u"));
  }

  /** A sentence of the pane once it is there. */
  async said(sentence: RegExp): Promise<string> {
    const found = this.bench.frame
      .locator("[role=status], [role=alert]")
      .filter({ hasText: sentence })
      .first();
    try {
      await found.waitFor({ state: "visible", timeout: WAIT_MS });
    } catch (error) {
      // What the pane says instead is the cause.
      const instead = await this.bench.frame.getByRole("main").innerText();
      throw new RangeError(`${String(sentence)} is not said in: ${instead}`, { cause: error });
    }
    return found.innerText();
  }

  /** Chooses in a list by the name of the box and of the choice. */
  async pick(box: RegExp, choice: RegExp | string): Promise<void> {
    const { frame } = this.bench;
    await frame.getByRole("combobox", { name: box }).click({ timeout: WAIT_MS });
    await frame
      .getByRole(
        "option",
        typeof choice === "string" ? { name: choice, exact: true } : { name: choice },
      )
      .click();
  }

  /** Back to the list of Data, the search closed. */
  async back(): Promise<void> {
    await this.bench.frame.getByRole("button", { name: /^‹/u }).first().click();
    await this.key("search").fill("", { timeout: WAIT_MS });
  }

  /** A picture of workbench and pane, in dist/screenshots. */
  async shoot(name: string): Promise<void> {
    await this.bench.page.waitForTimeout(300);
    await this.bench.page.screenshot({
      path: join("dist/screenshots", `workbench-data-${name}.png`),
    });
  }
}
