/**
 * Products driven by stock against numbers that our code did not make: tests/golden/stocks-*.json
 * (ODYM, flodym, independent formulas), reached through tables as a user writes them.
 */
import type { Cell } from "../../../engine/assumptions/cell";
import type { Model } from "../../../engine/model/model";
import { expectClose, goldenCases, type GoldenCase } from "../stocks/golden";
import { FIRST, lifeTable } from "./golden-tables";
import { codesOf, cohortsOf, findingOf, modelOf, settings, stockByCohort, yearly } from "./models";
import type { Tables } from "./models";

const TOLERANCE = 1e-12;

/** Stock by year in the wide form; life and settings as asked. */
function tablesOf(stock: readonly number[], from: number, more: Tables): Tables {
  return {
    products: [
      ["product", "unit", "driver"],
      ["A", "kg", "stock"],
    ],
    flows: [
      ["series", "flow", "unit", ...stock.map((_, i) => from + i)],
      ["A", "stock", "kg", ...stock],
    ],
    ...more,
  };
}

function modelFor({ inputs }: GoldenCase, convention: string): Model {
  const stock = inputs["stock"] as number[];
  const decline = inputs["negative_inflow_correct"] === false ? "negative inflow" : "shrink";
  return modelOf(
    tablesOf(stock, FIRST, {
      lives: lifeTable(inputs.lifetime, stock.length),
      settings: settings(["convention", convention], ["stock-driven decline", decline]),
    }),
  );
}

function expectAsGolden(golden: GoldenCase, convention: string): void {
  const model = modelFor(golden, convention);
  const { inputs, outputs } = golden;
  const largest = Math.max(...(inputs["stock"] as number[]));
  const close = (actual: ArrayLike<number>, expected: unknown): void =>
    expectClose(actual, expected as number[], TOLERANCE, largest);
  close(yearly(model, "A", "stock"), inputs["stock"]);
  close(yearly(model, "A", "inflow"), outputs["inflow"]);
  close(yearly(model, "A", "release"), outputs["outflow"]);
  const { stock, release } = cohortsOf(model, "A");
  const byCohort = outputs["stock_by_cohort"] as number[][] | undefined;
  if (byCohort) close(stock, byCohort.flat());
  const outByCohort = outputs["outflow_by_cohort"] as number[][] | undefined;
  if (outByCohort) close(release, outByCohort.flat());
  expect(codesOf(model)).toContain("stock-all-new");
}

describe("ODYM, convention end", () => {
  const cases = goldenCases("odym-stock-driven");
  const of = (id: string): GoldenCase => {
    const found = cases.find((golden) => golden.id.startsWith(id));
    if (!found) throw new Error(`no case ${id}`);
    return found;
  };

  test("all are there", () => expect(cases).toHaveLength(9));

  test.each(cases.map((golden) => [golden.id, golden] as const))("%s", (_, golden) => {
    expectAsGolden(golden, "end");
  });

  test("B06 shrinks in two years and tells how much, B07 has inflow below 0 and tells it", () => {
    const shrunk = findingOf(modelFor(of("B06"), "end"), "stock-shrunk");
    expect(shrunk).toMatchObject({ severity: "warning", key: { en: "series=A" } });
    expect(shrunk.found.en).toContain("2004–2005");
    expect(shrunk.found.en).toMatch(/\(2004: 8\.86452; 2005: [\d.]+ kg\)/);
    const negative = findingOf(modelFor(of("B07"), "end"), "stock-negative-inflow");
    expect(negative.found.en).toContain("2004: -8.86452");
  });

  test("B08: with S(0) = 0.84 nothing is told of a low survival", () => {
    expect(codesOf(modelFor(of("B08"), "end"))).not.toContain("stock-low-survival");
  });

  test("B13: the inflow that the stock was made from comes back", () => {
    const inflow = yearly(modelFor(of("B13"), "end"), "A", "inflow");
    const made = /come back: \[(.*)\]/.exec(of("B13").note ?? "")?.[1] ?? "";
    const given = made.split(",").map(Number);
    expect(given.length).toBeGreaterThan(10);
    // The note prints six decimals.
    given.forEach((value, i) => expect(inflow[i]).toBeCloseTo(value, 5));
  });
});

describe("flodym and independent formulas, convention mid", () => {
  const cases = [...goldenCases("flodym"), ...goldenCases("reference-discretisation")].filter(
    ({ kind }) => kind === "stock_driven",
  );
  test("all are there", () => expect(cases).toHaveLength(3));
  test.each(cases.map((golden) => [golden.id, golden] as const))("%s", (_, golden) => {
    expectAsGolden(golden, "mid");
  });
});

describe("ODYM, start stock", () => {
  const cases = goldenCases("odym-initial-stock");
  const of = (id: string): GoldenCase => {
    const found = cases.find((golden) => golden.id.startsWith(id));
    if (!found) throw new Error(`no case ${id}`);
    return found;
  };
  const startTable = (ages: readonly number[], product = "A"): Cell[][] =>
    ages.map((stock, c) => [product, FIRST + ages.length - 1, stock, FIRST + c]);
  const START = ["product", "year", "stock", "cohort"];

  test("C06: then a stock that falls faster", () => {
    const { inputs, outputs } = of("C06");
    const ages = inputs["initial_stock_by_cohort"] as number[];
    const first = ages.length;
    const stock = (inputs["stock"] as number[]).slice(first);
    const model = modelOf(
      tablesOf(stock, FIRST + first, {
        start: [START, ...startTable(ages)],
        lives: lifeTable(inputs.lifetime, 1),
        settings: settings(["convention", "end"]),
      }),
    );
    const after = (values: unknown): number[] => (values as number[]).slice(first);
    const close = (actual: ArrayLike<number>, expected: readonly number[]): void =>
      expectClose(actual, expected, TOLERANCE, 27);
    expect(yearly(model, "A", "stock")[0]).toBe(27);
    close(yearly(model, "A", "stock").slice(1), stock);
    close(yearly(model, "A", "inflow").slice(1), after(outputs["inflow"]));
    close(yearly(model, "A", "release").slice(1), after(outputs["outflow"]));
    const rows = (name: string): number[] => (outputs[name] as number[][]).slice(first).flat();
    close(cohortsOf(model, "A").stock, rows("stock_by_cohort"));
    close(cohortsOf(model, "A").release, rows("outflow_by_cohort"));
    expect(codesOf(model)).toContain("stock-shrunk");
    expect(codesOf(model)).not.toContain("stock-all-new");
  });

  test("C08: the inflow ODYM finds behind an age structure gives that age structure", () => {
    const { inputs, outputs } = of("C08");
    const inflow = outputs["inflow"] as number[];
    const model = modelOf({
      products: [
        ["product", "unit"],
        ["A", "kg"],
      ],
      flows: [
        ["series", "flow", "unit", ...inflow.map((_, i) => FIRST + i)],
        ["A", "inflow", "kg", ...inflow],
      ],
      lives: lifeTable(inputs.lifetime, 1),
      settings: settings(["convention", "end"]),
    });
    const last = [...stockByCohort(model, "A", FIRST + inflow.length - 1).values()];
    expectClose(last, inputs["stock_by_cohort_last_year"] as number[], 1e-12);
  });

  test("C11: two types that shrink together, each as a product of its own stock", () => {
    // ODYM splits one inflow between types; each type alone is a stock-driven product.
    const { inputs, outputs } = of("C11");
    const at = inputs["switch_index"] as number;
    const byType = (values: unknown, type: number): number[] =>
      (values as number[][]).map((pair) => pair[type] ?? NaN);
    const shrunk: number[] = [];
    for (const type of [0, 1]) {
      const stock = byType(outputs["stock_by_type"], type).slice(at);
      const ages = byType(inputs["initial_stock"], type).slice(0, at);
      const [shape, scale] = (inputs["survival_weibull"] as number[][])[type] ?? [];
      const model = modelOf(
        tablesOf(stock, FIRST + at, {
          start: [START, ...startTable(ages)],
          lives: [
            ["product", "distribution", "shape", "scale"],
            ["A", "weibull", shape ?? null, scale ?? null],
          ],
          settings: settings(["convention", "end"]),
        }),
      );
      const close = (measure: "inflow" | "release", expected: unknown): void =>
        expectClose(
          yearly(model, "A", measure).slice(1),
          byType(expected, type).slice(at),
          TOLERANCE,
          20,
        );
      close("inflow", outputs["inflow_by_type"]);
      close("release", outputs["outflow_by_type"]);
      const { en } = findingOf(model, "stock-shrunk").found;
      expect(en).toContain("2004–2005");
      shrunk.push(Number(/2004: ([\d.]+)/.exec(en)?.[1]));
    }
    // What both lose is the inflow that ODYM had below 0; sentences have six digits.
    const missing = (outputs["negative_inflow_flags"] as number[][])[at]?.[0] ?? NaN;
    expect((shrunk[0] ?? NaN) + (shrunk[1] ?? NaN)).toBeCloseTo(-missing, 4);
  });
});

describe("where ODYM is wrong", () => {
  /** Fixed 3 years; the cohort of 2000 cannot be in use at the end of 2004. */
  const started = (more: Tables): Model =>
    modelOf({
      products: [
        ["product", "unit", "driver"],
        ["A", "kg", "flows" in more ? "stock" : "inflow"],
      ],
      start: [
        ["product", "year", "stock", "cohort"],
        ["A", 2004, 5, 2000],
        ["A", 2004, 6, 2003],
        ["A", 2004, 7, 2004],
      ],
      lives: [
        ["product", "distribution", "mean"],
        ["A", "fixed", 3],
      ],
      settings: settings(["convention", "end"], ["last year", 2007]),
      ...more,
    });

  test("C03, evolution of an impossible age: 0/0 in ODYM; released at once here, and told", () => {
    const model = started({});
    expect(yearly(model, "A", "stock")).toEqual([18, 13, 7, 0]);
    expect(yearly(model, "A", "release")).toEqual([NaN, 5, 6, 7]);
    expect(findingOf(model, "start-contradicts").found.en).toContain("cohort 2000");
  });

  test("C07, stock-driven: ODYM misses the stock given at the start; met here", () => {
    const model = started({
      flows: [
        ["series", "flow", "unit", 2004, 2005, 2006, 2007],
        ["A", "stock", "kg", 18, 18, 18, 18],
      ],
    });
    expect(yearly(model, "A", "stock")).toEqual([18, 18, 18, 18]);
    expect(yearly(model, "A", "release")).toEqual([NaN, 5, 6, 7]);
    expect(yearly(model, "A", "inflow")).toEqual([NaN, 5, 6, 7]);
    expect(findingOf(model, "start-contradicts").found.en).toContain("cohort 2000");
  });

  test("C09, an age structure of an impossible age: dropped by ODYM; held here until 2005", () => {
    const model = started({});
    expect([...stockByCohort(model, "A", 2004)]).toEqual([
      [2000, 5],
      [2003, 6],
      [2004, 7],
    ]);
    expect(stockByCohort(model, "A", 2005).has(2000)).toBe(false);
  });
});
