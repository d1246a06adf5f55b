import assert from "node:assert/strict";
import { Bench } from "./bench";
import { calc } from "./calc";
import { sameCells } from "./same-cells";
import type { AddinSteps } from "./step";
import type { WorkbenchBrowser } from "./workbench-browser";

const SHEET = "Infogat";
/** The view that the results show first: cobalt in the stock of electric cars. */
const ARGS = ["stock", "Elbil", "Co", "2016:2035", "t"];
const NO_ROOM = /Här är inte tomt, så inget är skrivet/u;

/** The Swedish menu Infoga: formulas, values, and places that are not free. */
export async function insertSteps(steps: AddinSteps, browser: WorkbenchBrowser): Promise<void> {
  const opened = await browser.open({ language: "sv", template: "electric-cars" });
  const bench = new Bench(opened.page, opened.frame);

  await steps.step("insert: in a sheet just shown, its own selected cell is meant", async () => {
    await bench.whenBuilt("Resultat", "A16");
    await bench.addSheet(SHEET);
    await bench.frame.getByRole("tab", { name: "Resultat" }).click();
    const said = await insert(bench, "Formler");
    assert.equal(said, `Infogat i ${SHEET}, A1:X2.`);
    return said;
  });
  await steps.step(
    "insert as formulas: one CRMTABLE, and it spills what calc answers",
    async () => {
      await bench.select(SHEET, "C4");
      const said = await insert(bench, "Formler");
      assert.equal(said, `Infogat i ${SHEET}, C4:Z5.`);
      sameCells(await bench.spill(SHEET, "C4"), calc("CRMTABLE", ARGS));
      const formula = String(await bench.formula(SHEET, "C4"));
      assert.match(formula, /^=CRMTABLE\('Börja här'!\$C\$\d+,"bestånd","Elbil",/u);
      return formula;
    },
  );
  await steps.step("insert as values: the same cells, fixed, with their origin below", async () => {
    await bench.select(SHEET, "C8");
    const said = await insert(bench, "Värden");
    assert.equal(said, `Infogat i ${SHEET}, C8:Z10.`);
    sameCells(await bench.values(SHEET, "C8:Z9"), calc("CRMTABLE", ARGS));
    assert.equal(await bench.formula(SHEET, "G9"), await bench.value(SHEET, "G9"));
    const line = String(await bench.value(SHEET, "C10"));
    assert.match(
      line,
      /^CRM:Bas · [0-9a-f]{12} · v1 · Årskonvention: jämn · Egen beräkning på statistik från .*IEA/u,
    );
    return line;
  });
  await steps.step("insert where a cell is filled: refused, and nothing is written", async () => {
    await bench.edit(SHEET, "F21", "mitt");
    // A formula that shows nothing.
    await bench.edit(SHEET, "F31", '=""');
    for (const at of ["C20", "C30"]) {
      for (const as of ["Formler", "Värden"] as const) {
        await bench.select(SHEET, at);
        assert.match(await insert(bench, as), NO_ROOM);
        assert.equal(await bench.formula(SHEET, at), "");
      }
    }
    assert.equal(await bench.value(SHEET, "F21"), "mitt");
    assert.equal(await bench.formula(SHEET, "F31"), '=""');
    assert.deepEqual(await bench.gaps(), []);
    return undefined;
  });
}

/** Chooses in the menu Infoga; what the pane then says. */
async function insert({ frame }: Bench, as: "Formler" | "Värden"): Promise<string> {
  const said = frame.getByText(/^(?:Infogat i |Här är inte tomt)/u);
  await frame.getByRole("button", { name: "Infoga" }).click({ timeout: 20_000 });
  await frame.getByRole("menuitem", { name: as }).click();
  // What was said of the last insertion gave way to "Infogar …" with the click.
  await said.first().waitFor({ state: "visible", timeout: 30_000 });
  return said.first().innerText();
}
