import { EngineError } from "../../../engine/errors";
import { cohortCount } from "../../../engine/stocks/cohort-axis";
import { inflowDriven } from "../../../engine/stocks/inflow-driven";
import type { CohortResult, OriginFlow } from "../../../engine/stocks/inflow-driven";
import type { Convention } from "../../../engine/stocks/lifetime";
import { spreadStart } from "../../../engine/stocks/start-stock";
import { survivalTable } from "../../../engine/stocks/survival-table";
import { cell, fixedTable, newGoods, totals } from "./cohort-books";
import { axisOf, expectClose, goldenCases, goldenLifetimes, lifetime, tableOf } from "./golden";
import type { GoldenCase } from "./golden";

function runGolden({ inputs }: GoldenCase, convention: Convention): CohortResult {
  const inflow = inputs["inflow"] as number[];
  const axis = axisOf(inflow.length);
  const survival = tableOf(axis, goldenLifetimes(inputs.lifetime, inflow.length), convention);
  return inflowDriven(axis, [{ survival, inflow: newGoods(axis, inflow) }]);
}

function expectGolden(result: CohortResult, { outputs }: GoldenCase, tolerance?: number): void {
  const stock = outputs["stock"] as number[];
  // A case of zeros only must be zero; elsewhere the largest stock sets the scale.
  const largest = Math.max(...stock.map(Math.abs));
  expectClose(totals(result, "stock"), stock, tolerance, largest);
  expectClose(totals(result, "release"), outputs["outflow"] as number[], tolerance, largest);
  const byCohort = outputs["stock_by_cohort"] as number[][] | undefined;
  if (byCohort) expectClose(result.stock, byCohort.flat(), tolerance, largest);
  const outByCohort = outputs["outflow_by_cohort"] as number[][] | undefined;
  if (outByCohort) expectClose(result.release, outByCohort.flat(), tolerance, largest);
  expect(result.largestResidual).toBeLessThanOrEqual(1e-13 * Math.max(largest, 1));
}

describe("against ODYM (convention end)", () => {
  const cases = goldenCases("odym-inflow-driven");
  test("all that apply are there", () => expect(cases).toHaveLength(16));
  test.each(cases.map((c) => [c.id, c] as const))("%s", (_, golden) => {
    expectGolden(runGolden(golden, "end"), golden);
  });
});

describe("against the reference discretisations", () => {
  const cases = goldenCases("reference-discretisation").filter((c) => c.kind === "inflow_driven");
  test("all that apply are there", () => expect(cases).toHaveLength(22));
  test.each(cases.map((c) => [c.id, c] as const))("%s", (_, golden) => {
    expectGolden(runGolden(golden, golden.inputs.convention as Convention), golden);
  });
});

describe("against flodym", () => {
  const cases = goldenCases("flodym").filter((c) => c.kind === "inflow_driven");
  const conventionOf = ({ inputs }: GoldenCase): Convention => {
    const { inflow_at: at } = inputs["options"] as { inflow_at?: string };
    if (at === "middle") return "mid";
    return at === "start" || at === "end" ? at : "uniform";
  };
  test("all that apply are there", () => expect(cases).toHaveLength(9));
  test.each(cases.filter(({ id }) => !id.includes("quad")).map((c) => [c.id, c] as const))(
    "%s",
    (_, golden) => expectGolden(runGolden(golden, conventionOf(golden)), golden),
  );
  // Gauss-Lobatto over the year against our exact integral: the README's measured differences
  // (7.7e-4, 2.3e-6, 6.2e-8 in the sums) on a stock of about 900, so they get nearer with every point.
  test.each([
    ["F_weibull_quad3", 2e-6],
    ["F_weibull_quad6", 3e-9],
    ["F_weibull_quad10", 1e-10],
  ] as const)("%s within %d of the exact integral", (id, tolerance) => {
    const golden = cases.find((c) => c.id === id);
    if (!golden) throw new Error(`no case ${id}`);
    expectGolden(runGolden(golden, "uniform"), golden, tolerance);
  });
});

describe("start stock by cohort against ODYM", () => {
  const cases = goldenCases("odym-initial-stock");

  test.each(cases.filter(({ id }) => /^C0[12]/.test(id)).map((c) => [c.id, c] as const))(
    "%s: it goes on by s(t,c)/s(t0,c)",
    (_, { inputs, outputs }) => {
      const years = inputs["T"] as number;
      const t0 = inputs["switch_index"] as number;
      const axis = { firstCohort: 2000, firstYear: 2000 + t0 + 1, lastYear: 2000 + years - 1 };
      const start = new Float64Array(years);
      start.set(inputs["initial_stock_by_cohort"] as number[]);
      const survival = tableOf(axis, goldenLifetimes(inputs.lifetime, years), "end");
      const result = inflowDriven(axis, [{ survival, inflow: [], start }]);
      expectClose(totals(result, "stock"), (outputs["stock"] as number[]).slice(t0 + 1), 1e-12, 20);
      expectClose(
        totals(result, "release"),
        (outputs["outflow_after_switch"] as number[]).slice(t0 + 1),
        1e-12,
        20,
      );
      expectClose(result.stock, (outputs["stock_by_cohort"] as number[][]).slice(t0 + 1).flat());
      expect(result.impossibleStart).toEqual([]);
    },
  );

  test("C08: the inflow ODYM finds behind an age structure gives that age structure", () => {
    const golden = cases.find(({ id }) => id.startsWith("C08"));
    if (!golden) throw new Error("no C08");
    const inflow = golden.outputs["inflow"] as number[];
    const result = runGolden({ ...golden, inputs: { ...golden.inputs, inflow } }, "end");
    const ages = golden.inputs["stock_by_cohort_last_year"] as number[];
    expectClose(result.stock.slice(-ages.length), ages);
  });
});

describe("worked by hand", () => {
  test("100 t a year, fixed 2: the stock levels off at 200 and 100 are released in 2022", () => {
    const axis = { firstCohort: 2020, firstYear: 2020, lastYear: 2022 };
    for (const convention of ["end", "uniform"] as const) {
      const life = lifetime({ distribution: "fixed", mean: 2 });
      const survival = survivalTable(axis, () => life, convention);
      const result = inflowDriven(axis, [{ survival, inflow: newGoods(axis, [100, 100, 100]) }]);
      expect(totals(result, "inflow")).toEqual([100, 100, 100]);
      expect(totals(result, "stock")).toEqual([100, 200, 200]);
      expect(totals(result, "release")).toEqual([0, 0, 100]);
      expect(cell(result, "release", 2022, 2020)).toBe(100);
    }
  });

  test("used goods: imports enter their own cohort, exports leave stock and are not waste", () => {
    const axis = { firstCohort: 2017, firstYear: 2020, lastYear: 2025 };
    const survival = fixedTable(axis, 5);
    const amount = Float64Array.of(2, 0, 0, 0, 0, 0);
    const result = inflowDriven(
      axis,
      [
        { survival, inflow: [{ year: 2020, cohort: 2020, amount: 10 }] },
        { survival, inflow: [{ year: 2020, cohort: 2017, amount: 4 }] },
      ],
      { rule: "proportional", amount },
    );
    expect(totals(result, "stock")[0]).toBeCloseTo(12, 14);
    expect(cell(result, "stock", 2020, 2020)).toBeCloseTo(8.571428571428571, 14);
    expect(cell(result, "stock", 2020, 2017)).toBeCloseTo(3.4285714285714284, 14);
    expect(totals(result, "inflow")).toEqual([14, 0, 0, 0, 0, 0]);
    expect(totals(result, "usedExport")[0]).toBeCloseTo(2, 14);
    const released = totals(result, "release");
    expect([released[0], released[1], released[3], released[4]]).toEqual([0, 0, 0, 0]);
    expect(released[2]).toBeCloseTo(3.4285714285714284, 14);
    expect(released[5]).toBeCloseTo(8.571428571428571, 14);
  });

  test("used goods of an earlier cohort are whole at the end of their entry year, new are not", () => {
    const axis = { firstCohort: 2018, firstYear: 2020, lastYear: 2021 };
    const life = lifetime({ distribution: "exponential", mean: 4 });
    const inflow = [
      { year: 2020, cohort: 2020, amount: 100 },
      { year: 2020, cohort: 2018, amount: 100 },
    ];
    const survival = survivalTable(axis, () => life, "start");
    const result = inflowDriven(axis, [{ survival, inflow }]);
    expect(cell(result, "release", 2020, 2018)).toBe(0);
    expect(cell(result, "release", 2020, 2020)).toBeCloseTo(100 * (1 - Math.exp(-1 / 4)), 12);
    // From then on both lose the same share a year.
    expect(cell(result, "stock", 2021, 2018)).toBeCloseTo(100 * Math.exp(-1 / 4), 12);
    expect(cell(result, "stock", 2021, 2020)).toBeCloseTo(100 * Math.exp(-2 / 4), 12);
  });

  test("start 90, fixed 3: steady leaves by thirds, new all at once", () => {
    const axis = { firstCohort: 2017, firstYear: 2020, lastYear: 2022 };
    const survival = fixedTable(axis, 3);
    const stocksOf = (profile: "steady" | "new"): number[] => {
      const { firstCohort, amounts } = spreadStart(90, profile, {
        startYear: 2019,
        mean: 3,
        survivalAt: (cohort) => (2019 - cohort < 3 ? 1 : 0),
      });
      const start = new Float64Array(cohortCount(axis));
      start.set(amounts, firstCohort - axis.firstCohort);
      return totals(inflowDriven(axis, [{ survival, inflow: [], start }]), "stock");
    };
    expect(stocksOf("steady")).toEqual([60, 30, 0]);
    expect(stocksOf("new")).toEqual([90, 90, 0]);
  });

  test("in force from 2020: cohort 2018 of 100 with fixed 3 goes in 2023, not 2021", () => {
    const axis = { firstCohort: 2018, firstYear: 2018, lastYear: 2024 };
    const three = lifetime({ distribution: "fixed", mean: 3 });
    const five = lifetime({ distribution: "fixed", mean: 5 });
    const survival = survivalTable(axis, (year) => (year >= 2020 ? five : three), "end");
    const result = inflowDriven(axis, [
      { survival, inflow: [{ year: 2018, cohort: 2018, amount: 100 }] },
    ]);
    expect(totals(result, "release")).toEqual([0, 0, 0, 0, 0, 100, 0]);
  });

  test("stock given to a cohort that cannot be left is released in the next year and named", () => {
    const axis = { firstCohort: 2010, firstYear: 2020, lastYear: 2021 };
    const start = new Float64Array(12);
    start[0] = 7; // cohort 2010, 9 years old at the end of 2019
    start[9] = 5; // cohort 2019
    const result = inflowDriven(axis, [{ survival: fixedTable(axis, 3), inflow: [], start }]);
    expect(result.impossibleStart).toEqual([2010]);
    expect(totals(result, "release")).toEqual([7, 0]);
    expect(totals(result, "stock")).toEqual([5, 5]);
    expect([...result.startStock]).toEqual([...start]);
  });
});

describe("unknown inflow", () => {
  const axis = { firstCohort: 2020, firstYear: 2020, lastYear: 2025 };

  test("stays unknown until its cohort cannot be left: unknown × 0 = 0", () => {
    const inflow = newGoods(axis, [10, NaN, 10, 10, 10, 10]);
    const result = inflowDriven(axis, [{ survival: fixedTable(axis, 2), inflow }]);
    expect(totals(result, "stock")).toEqual([10, NaN, NaN, 20, 20, 20]);
    expect(totals(result, "release")).toEqual([0, 0, 10, NaN, 10, 10]);
  });

  test("with a used export in the year the ages are unknown", () => {
    const inflow = newGoods(axis, [10, NaN, 10, 10, 10, 10]);
    const amount = Float64Array.of(0, 1, 0, 0, 0, 0);
    const result = inflowDriven(axis, [{ survival: fixedTable(axis, 2), inflow }], {
      rule: "oldest",
      amount,
    });
    expect(cell(result, "stock", 2021, 2020)).toBeNaN();
    expect(cell(result, "usedExport", 2021, 2020)).toBeNaN();
    expect(totals(result, "stock")).toEqual([10, NaN, NaN, 20, 20, 20]);
    expect(result.exportExceedsStock).toBeUndefined();
  });
});

describe("misuse", () => {
  const axis = { firstCohort: 2018, firstYear: 2020, lastYear: 2022 };
  const survival = fixedTable(axis, 3);
  const entry = (year: number, cohort: number): OriginFlow => ({
    survival,
    inflow: [{ year, cohort, amount: 1 }],
  });
  test.each([
    ["inflow before the axis", [entry(2019, 2019)]],
    ["inflow after the axis", [entry(2023, 2022)]],
    ["a cohort of a later year", [entry(2020, 2021)]],
    ["a cohort before the axis", [entry(2020, 2017)]],
    ["a table of another axis", [{ survival: survival.slice(5), inflow: [] }]],
    ["start of another axis", [{ survival, inflow: [], start: new Float64Array(3) }]],
    ["start of a later cohort", [{ survival, inflow: [], start: Float64Array.of(0, 0, 1, 0, 0) }]],
  ] as const)("%s", (_, origins) => {
    expect(() => inflowDriven(axis, origins)).toThrow(EngineError);
  });

  test("used exports of another axis, or below 0", () => {
    const run = (amount: Float64Array): CohortResult =>
      inflowDriven(axis, [entry(2020, 2020)], { rule: "oldest", amount });
    expect(() => run(new Float64Array(2))).toThrow(EngineError);
    expect(() => run(Float64Array.of(0, -1, 0))).toThrow(EngineError);
  });
});
