/**
 * Whole models against numbers that our code did not make: tests/golden/stocks-*.json (ODYM,
 * independent formulas), reached through tables as a user writes them.
 */
import type { Cell } from "../../../engine/assumptions/cell";
import { expectClose, goldenCases, type GoldenCase, type GoldenLifetime } from "../stocks/golden";
import { FIRST, lifeTable, PARAMETERS } from "./golden-tables";
import { cohortsOf, modelOf, settings, yearly } from "./models";
import type { Model } from "../../../engine/model/model";

function modelFor({ inputs }: GoldenCase, convention: string): Model {
  const inflow = inputs["inflow"] as number[];
  return modelOf({
    products: [
      ["product", "unit"],
      ["A", "kg"],
    ],
    // Wide, as annual statistics mostly come.
    flows: [
      ["series", "flow", "unit", ...inflow.map((_, i) => FIRST + i)],
      ["A", "inflow", "kg", ...inflow],
    ],
    lives: lifeTable(inputs.lifetime, inflow.length),
    settings: settings(["convention", convention]),
  });
}

function expectAsGolden(golden: GoldenCase, convention: string): void {
  const model = modelFor(golden, convention);
  const { outputs } = golden;
  const stock = outputs["stock"] as number[];
  const largest = Math.max(...stock);
  expectClose(yearly(model, "A", "stock"), stock, 1e-12, largest);
  expectClose(yearly(model, "A", "release"), outputs["outflow"] as number[], 1e-12, largest);
  const byCohort = outputs["stock_by_cohort"] as number[][] | undefined;
  if (byCohort) expectClose(cohortsOf(model, "A").stock, byCohort.flat(), 1e-12, largest);
}

describe("ODYM, convention end", () => {
  const cases = goldenCases("odym-inflow-driven");
  const kinds = ["weibull", "normal uncut", "folded normal", "lognormal", "fixed"];

  test("every kind of lifetime is there, and lifetimes by cohort", () => {
    const named = new Set(cases.map(({ inputs }) => inputs.lifetime.distribution));
    expect(kinds.filter((kind) => !named.has(kind as GoldenLifetime["distribution"]))).toEqual([]);
    expect(cases.filter(({ id }) => id.includes("by_cohort"))).toHaveLength(3);
  });

  test.each(cases.map((golden) => [golden.id, golden] as const))("%s", (_, golden) => {
    expectAsGolden(golden, "end");
  });
});

describe("independent formulas, all four conventions", () => {
  const cases = goldenCases("reference-discretisation").filter(({ inputs }) => inputs["inflow"]);

  test("each convention is there", () => {
    const named = new Set(cases.map(({ inputs }) => inputs.convention));
    expect([...named].sort()).toEqual(["end", "mid", "start", "uniform"]);
  });

  test.each(cases.map((golden) => [golden.id, golden] as const))("%s", (_, golden) => {
    expectAsGolden(golden, golden.inputs.convention ?? "");
  });
});

describe("ODYM, start stock by cohort", () => {
  const cases = goldenCases("odym-initial-stock").filter(({ id }) => /^C0[12]_/.test(id));

  test.each(cases.map((golden) => [golden.id, golden] as const))("%s", (_, golden) => {
    const given = golden.inputs["initial_stock_by_cohort"] as number[];
    const switchIndex = golden.inputs["switch_index"] as number;
    const years = golden.inputs["T"] as number;
    const startYear = FIRST + switchIndex;
    const { distribution } = golden.inputs.lifetime;
    const model = modelOf({
      products: [
        ["product", "unit"],
        ["A", "kg"],
      ],
      start: [
        ["product", "year", "stock", "cohort"],
        ...given.map((stock, c): Cell[] => ["A", startYear, stock, FIRST + c]),
      ],
      lives: [
        ["product", "distribution", ...PARAMETERS],
        ["A", distribution, ...PARAMETERS.map((column) => golden.inputs.lifetime[column] as Cell)],
      ],
      settings: settings(["convention", "end"], ["last year", FIRST + years - 1]),
    });
    const expected = (golden.outputs["stock"] as number[]).slice(switchIndex);
    expectClose(yearly(model, "A", "stock"), expected);
    const outflow = golden.outputs["outflow_after_switch"] as number[];
    expectClose(yearly(model, "A", "release").slice(1), outflow.slice(-(years - switchIndex - 1)));
  });
});
