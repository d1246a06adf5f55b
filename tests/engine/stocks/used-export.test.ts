import { inflowDriven } from "../../../engine/stocks/inflow-driven";
import type { CohortResult, OriginFlow, UsedExport } from "../../../engine/stocks/inflow-driven";
import { survivalTable } from "../../../engine/stocks/survival-table";
import { cell, fixedTable, totals } from "./cohort-books";
import { expectClose, lifetime } from "./golden";

describe("used exports", () => {
  const axis = { firstCohort: 2018, firstYear: 2020, lastYear: 2022 };
  const survival = fixedTable(axis, 9);
  const origin: OriginFlow = {
    survival,
    inflow: [{ year: 2020, cohort: 2020, amount: 50 }],
    start: Float64Array.of(20, 30, 0, 0, 0),
  };
  const run = (usedExport: UsedExport): CohortResult => inflowDriven(axis, [origin], usedExport);
  const taken = (result: CohortResult, year: number): number[] =>
    [2018, 2019, 2020].map((cohort) => cell(result, "usedExport", year, cohort));

  test("proportional, oldest and youngest first", () => {
    const amount = Float64Array.of(40, 0, 0);
    const share = taken(run({ rule: "proportional", amount }), 2020);
    expectClose(share, [8, 12, 20], 1e-15);
    expect(taken(run({ rule: "oldest", amount }), 2020)).toEqual([20, 20, 0]);
    expect(taken(run({ rule: "youngest", amount }), 2020)).toEqual([0, 0, 40]);
  });

  test("new and used of one age leave in proportion", () => {
    const used: OriginFlow = { survival, inflow: [{ year: 2020, cohort: 2018, amount: 60 }] };
    const life = lifetime({ distribution: "fixed", mean: 3 });
    const short = survivalTable(axis, () => life, "end");
    const amount = Float64Array.of(40, 0, 0);
    const result = inflowDriven(
      axis,
      [{ survival: short, inflow: [], start: Float64Array.of(20, 0, 0, 0, 0) }, used],
      { rule: "oldest", amount },
    );
    // 20 new and 60 used of cohort 2018; half of each leaves, and the new are released in 2021.
    expect(cell(result, "usedExport", 2020, 2018)).toBe(40);
    expect(cell(result, "release", 2021, 2018)).toBe(10);
    expect(cell(result, "stock", 2021, 2018)).toBe(30);
  });

  test("projected: later years lose the same share of the stock before export", () => {
    const amount = Float64Array.of(40, 999, NaN);
    const result = run({ rule: "proportional", amount, projectedAfter: 2020 });
    expectClose(totals(result, "usedExport"), [40, 24, 14.4]);
    expectClose(totals(result, "stock"), [60, 36, 21.6]);
  });

  test("projected from a year without used exports: none", () => {
    const amount = Float64Array.of(0, 10, 10);
    const result = run({ rule: "oldest", amount, projectedAfter: 2020 });
    expect(totals(result, "usedExport")).toEqual([0, 0, 0]);
    const before = run({ rule: "oldest", amount, projectedAfter: 2015 });
    expect(totals(before, "usedExport")).toEqual([0, 0, 0]);
  });

  test("more than the stock: the year is named, and nothing is told from it on", () => {
    const result = run({ rule: "oldest", amount: Float64Array.of(10, 90.1, 0) });
    expect(result.exportExceedsStock).toEqual({ year: 2021, asked: 90.1, available: 90 });
    expect(totals(result, "stock")).toEqual([90, NaN, NaN]);
    expect(totals(result, "release")).toEqual([0, NaN, NaN]);
    expect(totals(result, "inflow")).toEqual([50, 0, 0]);
  });

  test("the whole stock may leave, also within rounding", () => {
    const result = run({ rule: "proportional", amount: Float64Array.of(100 + 5e-8, 0, 0) });
    expect(result.exportExceedsStock).toBeUndefined();
    expect(totals(result, "stock")).toEqual([0, 0, 0]);
    expect(totals(result, "usedExport")).toEqual([100, 0, 0]);
  });

  test("only cohorts above 0 are drawn on", () => {
    const inflow = [
      { year: 2020, cohort: 2020, amount: -10 },
      { year: 2021, cohort: 2021, amount: 30 },
    ];
    const amount = Float64Array.of(0, 15, 0);
    const result = inflowDriven(axis, [{ survival, inflow }], { rule: "oldest", amount });
    expect(cell(result, "usedExport", 2021, 2020)).toBe(0);
    expect(cell(result, "usedExport", 2021, 2021)).toBe(15);
    expect(totals(result, "stock")[1]).toBe(5);
    // 20 in all, so 21 is more than the stock though one cohort alone holds 30.
    const tooMuch = inflowDriven(axis, [{ survival, inflow }], {
      rule: "oldest",
      amount: Float64Array.of(0, 21, 0),
    });
    expect(tooMuch.exportExceedsStock?.available).toBe(20);
  });

  test("an unknown amount makes what is in use unknown, not what has gone", () => {
    const result = run({ rule: "oldest", amount: Float64Array.of(NaN, 0, 0) });
    expect(totals(result, "stock")).toEqual([NaN, NaN, NaN]);
    expect(totals(result, "inflow")).toEqual([50, 0, 0]);
    expect(totals(result, "release")[0]).toBe(0);
  });
});
