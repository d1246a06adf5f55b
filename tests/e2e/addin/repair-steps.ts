import assert from "node:assert/strict";
import type { Frame } from "playwright-core";
import { templatePlan } from "../../../addin/app/template/template-plan";
import electricCars from "../../../assets/examples/electric-cars.json";
import { Bench } from "./bench";
import type { AddinSteps } from "./step";
import type { WorkbenchBrowser } from "./workbench-browser";

/** What goes wrong in Excel: an unknown function, a build that is refused at its last formula. */
export async function repairSteps(steps: AddinSteps, browser: WorkbenchBrowser): Promise<void> {
  const opened = await browser.open({ language: "sv" });
  const bench = new Bench(opened.page, opened.frame);

  await steps.step("a failed build: sheets, tables and names are as before", async () => {
    const before = await bench.inventory();
    const formulas = templatePlan(electricCars, "sv").sheets.flatMap(({ cells }) =>
      cells.flatMap(({ rows }) => rows.flat().filter(({ kind }) => kind === "formula")),
    );
    await refuseFormula(bench.frame, formulas.length);
    // The pane opens at the tab that was open last.
    await bench.frame.getByRole("tab", { name: "Start" }).click({ timeout: 20_000 });
    await bench.frame.getByRole("button", { name: "Ny från mall" }).click();
    await bench.frame.getByRole("menuitem").first().click();
    const alert = bench.frame.getByRole("alert").first();
    await alert.waitFor({ timeout: 90_000 });
    assert.deepEqual(await bench.inventory(), before);
    return `${formulas.length} formulas; ${await alert.innerText()}`;
  });
  await steps.step("#NAME?: re-entering finds the cell and keeps its formula", async () => {
    const [sheet = ""] = await bench.sheets();
    await bench.edit(sheet, "B2", "=CRMNOSUCH(1)");
    assert.equal(await bench.value(sheet, "B2"), "#NAME?");
    await bench.frame.getByRole("button", { name: "Mer" }).click();
    await bench.frame.getByRole("menuitem", { name: "Skriv in formlerna på nytt" }).click();
    const said = bench.frame.getByText("1 cell har skrivits in på nytt.");
    await said.first().waitFor({ timeout: 20_000 });
    assert.equal(await bench.formula(sheet, "B2"), "=CRMNOSUCH(1)");
    assert.deepEqual(await bench.gaps(), []);
    return undefined;
  });
}

/** Makes the host refuse the n:th formula that the add-in enters: two rows for one cell. */
async function refuseFormula(frame: Frame, n: number): Promise<void> {
  await frame.evaluate((last) => {
    const range = Excel.Range.prototype;
    const own = Object.getOwnPropertyDescriptor(range, "formulas");
    let entered = 0;
    Object.defineProperty(range, "formulas", {
      ...own,
      set(this: Excel.Range, cells: unknown[][]) {
        entered += 1;
        own?.set?.call(this, entered === last ? [...cells, ...cells] : cells);
      },
    });
  }, n);
}
