import { DATA_STEPS } from "./data-steps";
import { at, focused, noFaults, same, type PaneStep } from "./step";

/** What a person does with keys and pointer, where jsdom cannot tell. */
export const PANE_STEPS: readonly PaneStep[] = [
  {
    name: "pane: Tab goes from tabs over menu and strip to the next step",
    view: at({ state: "errors" }),
    async run(page) {
      const stops: string[] = [];
      for (let i = 0; i < 6; i++) {
        await page.keyboard.press("Tab");
        stops.push(await focused(page));
      }
      const [tab, ...rest] = stops;
      same(tab?.startsWith("Start"), true);
      same(rest, [
        "Mer",
        "Modell: Bas",
        "2 fel",
        "Direkt från SCB, hämtat 15\u00a0nov\u00a02026. Gå till källorna",
        "Visa fel",
      ]);
    },
  },
  {
    name: "pane: arrows move among the tabs and Enter opens",
    view: at({}),
    async run(page) {
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await page.getByRole("tab", { name: /Kontroller/, selected: true }).waitFor();
    },
  },
  {
    name: "pane: the menu fits and keeps the rules, in both languages",
    view: at({}),
    async run(page) {
      await page.getByRole("button", { name: "Mer" }).click();
      await page.getByRole("menuitemradio", { name: "English" }).waitFor();
      await page.screenshot({ path: "dist/screenshots/pane-menu-320-sv.png" });
      await noFaults(page, true);
      await page.getByRole("menuitemradio", { name: "English" }).click();
      await page.getByRole("tab", { name: /Checks/ }).waitFor();
      await page.getByRole("button", { name: "More" }).click();
      await page.getByRole("menuitem", { name: "Recalculate" }).waitFor();
      await page.screenshot({ path: "dist/screenshots/pane-menu-320-en.png" });
      await page.keyboard.press("Escape");
      same(await focused(page), "More");
    },
  },
  {
    name: "pane: tabs without room go into the menu, with their badge; the chosen one stays",
    view: at({ state: "errors", width: 150 }),
    async run(page) {
      await page.getByRole("button", { name: "Mer, 2 fel" }).click();
      await page.screenshot({ path: "dist/screenshots/pane-overflow-150-sv.png" });
      same(await page.getByRole("tab", { name: /Start/ }).isVisible(), true);
      await page.getByRole("menuitem", { name: "Kontroller" }).click();
      await page.getByRole("tab", { name: /Kontroller/, selected: true }).waitFor();
    },
  },
  {
    name: "pane: in Checks the arrows step through findings, Enter goes to the cell, the focus stays",
    view: at({ state: "errors", tab: "checks" }),
    async run(page) {
      await page.getByRole("button", { name: "Gå till D14" }).focus();
      await page.keyboard.press("ArrowDown");
      same(await focused(page), "Gå till A7");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => window.paneFixture?.log.selected.length === 1);
      same(await page.evaluate(() => window.paneFixture?.log.selected), [
        { sheet: "Innehåll", address: "A7" },
      ]);
      same(await focused(page), "Gå till A7");
      await page.keyboard.press("Tab");
      same(await focused(page), "Varningar (1)");
    },
  },
  {
    name: "pane: the filter's list fits",
    view: at({ state: "errors", tab: "checks" }),
    async run(page) {
      await page.getByRole("combobox", { name: "Produkt" }).click();
      await page.getByRole("option", { name: "Elbil" }).waitFor();
      await noFaults(page, true);
      await page.getByRole("option", { name: "Elbil" }).click();
      await page.getByRole("button", { name: "Fel (2): stoppar svar" }).waitFor();
    },
  },
  {
    name: "pane: typing narrows the materials; Enter chooses; the view is remembered",
    view: at({ tab: "results" }),
    async run(page) {
      const box = page.getByRole("combobox", { name: "Material" });
      await box.fill("");
      await box.pressSequentially("lit");
      await page.getByRole("option", { name: "litium (Li)" }).waitFor();
      await page.getByRole("option", { name: "kobolt (Co)" }).waitFor({ state: "detached" });
      same(await page.getByRole("option").allTextContents(), ["litium (Li)"]);
      await page.screenshot({ path: "dist/screenshots/pane-choice-320-sv.png" });
      await noFaults(page, true);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: /^2025: 4.620.ton$/ }).waitFor();
      const view = await page.evaluate(() =>
        window.paneFixture?.log.remembered.get("workbook:view"),
      );
      same(JSON.parse(view ?? "{}").material, "Li");
    },
  },
  {
    name: "pane: a pointer on the picture chooses the year; arrows step it",
    view: at({ tab: "results" }),
    async run(page) {
      const chart = page.getByRole("slider");
      const box = await chart.boundingBox();
      if (!box) throw new TypeError("no picture");
      await page.mouse.click(box.x + box.width - 17, box.y + 60);
      same(await chart.getAttribute("aria-valuenow"), "2035");
      await chart.focus();
      await page.keyboard.press("ArrowLeft");
      same(await chart.getAttribute("aria-valuenow"), "2034");
      await page.screenshot({ path: "dist/screenshots/pane-year-320-sv.png" });
    },
  },
  {
    name: "pane: the figures fit, and copying a row gives every digit",
    view: at({ tab: "results" }),
    async run(page) {
      await page.getByRole("button", { name: "Siffror" }).click();
      await page.getByRole("table", { name: "Siffror" }).waitFor();
      await noFaults(page);
      const text = await page.evaluate(() => {
        const row = document.querySelector("[data-year='2025']");
        if (!row) return "no row";
        getSelection()?.selectAllChildren(row);
        const event = new ClipboardEvent("copy", {
          clipboardData: new DataTransfer(),
          bubbles: true,
          cancelable: true,
        });
        row.dispatchEvent(event);
        return event.clipboardData?.getData("text/plain") ?? "nothing";
      });
      if (!/^2025\t6903,76\d{6,}$/.test(text)) throw new TypeError(`copied ${text}`);
      return text;
    },
  },
  {
    name: "pane: a template is built from the keyboard and the focus ends at the result",
    view: at({ state: "empty" }),
    async run(page) {
      await page.keyboard.press("Control+Enter");
      await page.getByRole("menuitem", { name: /Elbilar/ }).waitFor();
      await page.screenshot({ path: "dist/screenshots/pane-template-320-sv.png" });
      await noFaults(page, true);
      await page.keyboard.press("Enter");
      await page.getByRole("progressbar").waitFor();
      await page.screenshot({ path: "dist/screenshots/pane-building-320-sv.png" });
      await noFaults(page);
      await page.evaluate(() => window.paneFixture?.finishBuild());
      await page.getByText("Elbilar är byggd: 6 blad, 10 tabeller.").waitFor();
      await page.waitForTimeout(300);
      same((await focused(page)).startsWith("Elbilar är byggd"), true);
      await page.screenshot({ path: "dist/screenshots/pane-built-320-sv.png" });
    },
  },
  {
    name: "pane: a build is cancelled with Esc",
    view: at({ state: "empty", language: "en" }),
    async run(page) {
      await page.keyboard.press("Control+Enter");
      await page.getByRole("menuitem", { name: /Electric cars/ }).click();
      await page.getByRole("button", { name: "Cancel" }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByText("The build was cancelled. The workbook is as it was.").waitFor();
    },
  },
  {
    name: "pane: repairs say what they did, and the focus goes to it",
    view: at({}),
    async run(page) {
      await page.getByRole("button", { name: "Mer" }).click();
      await page.getByRole("menuitem", { name: "Skriv in formlerna på nytt" }).click();
      await page.getByText("12 celler har skrivits in på nytt.").waitFor();
      await page.waitForTimeout(300);
      same((await focused(page)).startsWith("12 celler"), true);
    },
  },
  {
    name: "pane: help fits, and Esc leads back",
    view: at({}),
    async run(page) {
      await page.getByRole("button", { name: "Mer" }).click();
      await page.getByRole("menuitem", { name: "Hjälp" }).click();
      await page.getByRole("heading", { name: "Hjälp" }).waitFor();
      await page.screenshot({ path: "dist/screenshots/pane-help-320-sv.png" });
      await noFaults(page);
      await page.keyboard.press("Escape");
      await page.getByRole("heading", { name: "Kobolt (Co) i Elbil 2025" }).waitFor();
    },
  },
  ...DATA_STEPS,
];
