import assert from "node:assert/strict";
import { templatePlan } from "../../../addin/app/template/template-plan";
import electricCars from "../../../assets/examples/electric-cars.json";
import { Bench } from "./bench";
import { calc, type Edit } from "./calc";
import { sameCells } from "./same-cells";
import type { AddinSteps } from "./step";
import type { WorkbenchBrowser } from "./workbench-browser";

const TABLE_ARGS = [[["stock", "release"]], "*", "*", "2016:2035", "t"];
/** The one row of Livslängder, its mean. */
const MEAN = { sheet: "3. Livslängder", address: "C6", set: 18.1 } as const;
const SHORTER: Edit = ["Lifetimes", 1, "mean", 12];

/** The Swedish template: built, right, and alive. */
export async function templateSteps(steps: AddinSteps, browser: WorkbenchBrowser): Promise<void> {
  const opened = await browser.open({ language: "sv", template: "electric-cars" });
  const bench = new Bench(opened.page, opened.frame);
  let saved = "";

  await steps.step("template: every sheet is built, in order", async () => {
    await bench.whenBuilt("Resultat", "A16");
    const names = templatePlan(electricCars, "sv").sheets.map(({ name }) => name);
    assert.deepEqual((await bench.sheets()).slice(-names.length), names);
    return names.join(", ");
  });
  await steps.step("template: every result cell is what calc answers", async () => {
    const spilled = await bench.spill("Resultat", "A16");
    sameCells(spilled, calc("CRMTABLE", TABLE_ARGS));
    return `${spilled.length} × ${spilled[0]?.length ?? 0} cells`;
  });
  await steps.step("template: the validation of each scenario is what calc answers", async () => {
    for (const [at, model] of [
      ["A30", "base"],
      ["K30", "Rapport 5 år"],
      ["U30", "Implicerat utflöde"],
    ] as const) {
      sameCells(await bench.spill("Jämförelse", at), calc("CRMVALIDATE", [], { model }));
    }
    return undefined;
  });
  await steps.step(
    "template: findings and the model's own account are what calc answers",
    async () => {
      const message = (rows: readonly (readonly unknown[])[]): unknown[] =>
        rows.map((row) => row[4]);
      const checks = await bench.spill("Kontroller", "A6");
      assert.deepEqual(message(checks), message(calc("CRMCHECK", [])));
      const info = new Map(
        (await bench.spill("Kontroller", "H6")).map(([item, value]) => [item, value]),
      );
      assert.equal(info.get("konvention"), "jämn");
      return `${info.size} items`;
    },
  );
  await steps.step("template: sentences are told from cells", async () => {
    const sentences = await bench.values("Börja här", "B3:B4");
    const [headline = "", validation = ""] = sentences.map(([cell]) => String(cell));
    assert.match(headline, /^Vid slutet av 2025 fanns .*\d.* ton kobolt/u);
    assert.match(validation, /^Bas: Elbil, bestånd 2023: modellerat .*\d.* st, observerat/u);
    assert.doesNotMatch(headline + validation, /#/u);
    return `${headline} ${validation}`;
  });
  await steps.step("another scenario in its cell: the answer is that scenario's", async () => {
    await bench.edit("Resultat", "B5", "Rapport 5 år");
    const wanted = calc("CRMTABLE", TABLE_ARGS, { model: "Rapport 5 år" });
    sameCells(await bench.spill("Resultat", "A16"), wanted);
    await bench.edit("Resultat", "B5", "Bas");
    return undefined;
  });
  await steps.step(
    "a lifetime edited: new values, and the old ones when it is set back",
    async () => {
      await bench.edit(MEAN.sheet, MEAN.address, 12);
      const shorter = await bench.spill("Resultat", "A16");
      sameCells(shorter, calc("CRMTABLE", TABLE_ARGS, { edit: SHORTER }));
      assert.notDeepEqual(shorter, calc("CRMTABLE", TABLE_ARGS));
      await bench.edit(MEAN.sheet, MEAN.address, MEAN.set);
      sameCells(await bench.spill("Resultat", "A16"), calc("CRMTABLE", TABLE_ARGS));
      return undefined;
    },
  );
  await steps.step(
    "a cell broken: no numbers, and its finding in the pane leads to it",
    async () => {
      await bench.edit(MEAN.sheet, MEAN.address, "arton");
      const spilled = (await bench.spill("Resultat", "A16")).flat();
      assert.ok(!spilled.slice(24).some((cell) => typeof cell === "number"));
      const { frame } = bench;
      await frame.getByRole("tab", { name: /Kontroller/u }).click();
      await frame
        .getByRole("button", { name: /Gå till [A-Z]+\d+/u })
        .first()
        .click({ timeout: 20_000 });
      await bench.page.waitForFunction(() => {
        const { spreadsheet } = window.workbench ?? {};
        return spreadsheet?.selection().column === 2 && spreadsheet.selection().row === 5;
      });
      assert.equal(await bench.selection(), "3. Livslängder!R6C3");
      await bench.edit(MEAN.sheet, MEAN.address, MEAN.set);
      return undefined;
    },
  );
  await steps.step("reopened: values stand, and a new question is answered", async () => {
    saved = await bench.saved();
    const again = await browser.open({ language: "sv", saved });
    const reopened = new Bench(again.page, again.frame);
    await reopened.whenBuilt("Resultat", "A16");
    sameCells(await reopened.spill("Resultat", "A16"), calc("CRMTABLE", TABLE_ARGS));
    await reopened.edit("Resultat", "B8", "Cu");
    const copper = calc("CRMTABLE", [[["stock", "release"]], "*", "Cu", "2016:2035", "t"]);
    sameCells(await reopened.spill("Resultat", "A16"), copper);
    assert.deepEqual(await reopened.gaps(), []);
    return undefined;
  });
}
