import assert from "node:assert/strict";
import { Bench } from "./bench";
import { sameCells } from "./same-cells";
import type { AddinSteps } from "./step";
import type { WorkbenchBrowser } from "./workbench-browser";

/** What a person does to a sheet that must not change a number. */
const HANDLING = {
  "a row inserted inside the table of flows": "insertRows",
  "a column inserted left of the table of content": "insertColumns",
  "a row inserted above the models": "insertModelRow",
  "the sheet of lifetimes renamed": "rename",
} as const;

/** Formulas survive their user: the same cells after inserting and renaming. */
export async function survivalSteps(steps: AddinSteps, browser: WorkbenchBrowser): Promise<void> {
  const { page, frame } = await browser.open({ language: "en", template: "electric-cars" });
  const bench = new Bench(page, frame);
  await bench.whenBuilt("Results", "A16");
  const before = await bench.spill("Results", "A16");
  for (const [what, act] of Object.entries(HANDLING)) {
    await steps.step(`survives: ${what}`, async () => {
      await page.evaluate((name) => {
        const spreadsheet = window.workbench?.spreadsheet;
        if (!spreadsheet) return;
        const sheet = (start: string): string =>
          spreadsheet.sheets().find((one) => one.name.startsWith(start))?.id ?? "";
        const table = (start: string) =>
          spreadsheet.tables().find(({ area }) => area.sheetId === sheet(start))?.area;
        if (name === "insertRows") {
          const area = table("2. Flows");
          if (area) spreadsheet.insertRows(area.sheetId, area.row + 3, 1);
        } else if (name === "insertColumns") {
          const area = table("4. Content");
          if (area) spreadsheet.insertColumns(area.sheetId, area.column, 1);
        } else if (name === "insertModelRow") spreadsheet.insertRows(sheet("Start here"), 1, 1);
        else spreadsheet.renameSheet(sheet("3. Lifetimes"), "How long they live");
        spreadsheet.calculate();
      }, act);
      const after = await bench.spill("Results", "A16");
      assert.ok(after.flat().filter((cell) => typeof cell === "number").length > 300);
      sameCells(after, before);
      return `${after.length} rows`;
    });
  }
}
