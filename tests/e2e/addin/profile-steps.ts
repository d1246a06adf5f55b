import assert from "node:assert/strict";
import { Bench } from "./bench";
import { calc } from "./calc";
import { sameCells } from "./same-cells";
import type { AddinSteps } from "./step";
import type { WorkbenchBrowser } from "./workbench-browser";

/** Blanks as 0 and as null: the same handle, or an explicit refusal, never another number. */
export async function profileSteps(steps: AddinSteps, browser: WorkbenchBrowser): Promise<void> {
  const handles: Record<string, string> = {};
  for (const blanks of ["web", "desktop"] as const) {
    await steps.step(`blanks as in ${blanks} Excel: the model and its numbers`, async () => {
      const { page, frame } = await browser.open({
        language: "en",
        blanks,
        template: "electric-cars",
      });
      const bench = new Bench(page, frame);
      await bench.whenBuilt("Results", "A16");
      handles[blanks] = String(await bench.value("Start here", "C13"));
      assert.match(handles[blanks], /^CRM:Base · [0-9a-f]{12} · v1$/u);
      const numbers = (rows: readonly (readonly unknown[])[]): unknown[][] =>
        rows.map((row) => row.slice(4));
      const answer = await bench.spill("Results", "A16");
      const args = [[["stock", "release"]], "*", "*", "2016:2035", "t"];
      sameCells(numbers(answer), numbers(calc("CRMTABLE", args)));
      assert.deepEqual(await bench.gaps(), []);
      return handles[blanks];
    });
  }
  await steps.step("blanks: both profiles give the same handle", () => {
    assert.match(handles["web"] ?? "", /^CRM:/u);
    assert.equal(handles["desktop"], handles["web"]);
    return Promise.resolve(undefined);
  });
}
