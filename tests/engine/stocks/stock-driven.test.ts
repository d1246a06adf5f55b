import fc from "fast-check";
import { EngineError } from "../../../engine/errors";
import { cohortCount } from "../../../engine/stocks/cohort-axis";
import { inflowDriven } from "../../../engine/stocks/inflow-driven";
import type { Convention, Lifetime } from "../../../engine/stocks/lifetime";
import { stockDriven } from "../../../engine/stocks/stock-driven";
import type {
  DeclineRule,
  StockDrivenRequest,
  StockDrivenResult,
} from "../../../engine/stocks/stock-driven";
import { survivalTable } from "../../../engine/stocks/survival-table";
import type { CohortAxis } from "../../../engine/stocks/survival-table";
import {
  axisOf,
  expectClose,
  goldenCases,
  goldenLifetimes,
  lifetime,
  rowSums,
  tableOf,
} from "./golden";
import type { GoldenCase } from "./golden";
import { anyLifetime, anyLifetimeFromZero } from "./lifetimes";

function totals(
  result: StockDrivenResult,
  table: "inflow" | "stock" | "release" | "usedExport",
): number[] {
  return rowSums(result[table], cohortCount(result.axis));
}

function runGolden(
  { inputs }: GoldenCase,
  convention: Convention,
  decline: DeclineRule,
): StockDrivenResult {
  const stock = Float64Array.from(inputs["stock"] as number[]);
  const axis = axisOf(stock.length);
  const survival = tableOf(axis, goldenLifetimes(inputs.lifetime, stock.length), convention);
  return stockDriven(axis, { survival, stock, decline });
}

function expectGolden(result: StockDrivenResult, { inputs, outputs }: GoldenCase): void {
  const largest = Math.max(...(inputs["stock"] as number[]));
  expectClose(totals(result, "inflow"), outputs["inflow"] as number[], 1e-12, largest);
  expectClose(totals(result, "release"), outputs["outflow"] as number[], 1e-12, largest);
  expectClose(totals(result, "stock"), inputs["stock"] as number[], 1e-12, largest);
  const byCohort = outputs["stock_by_cohort"] as number[][] | undefined;
  if (byCohort) expectClose(result.stock, byCohort.flat(), 1e-12, largest);
  const outByCohort = outputs["outflow_by_cohort"] as number[][] | undefined;
  if (outByCohort) expectClose(result.release, outByCohort.flat(), 1e-12, largest);
  expect(result.largestResidual).toBeLessThanOrEqual(1e-13 * largest);
}

describe("against ODYM (convention end)", () => {
  const cases = goldenCases("odym-stock-driven");
  test("all are there", () => expect(cases).toHaveLength(9));

  test.each(cases.map((c) => [c.id, c] as const))("%s", (_, golden) => {
    const isShrunk = golden.inputs["negative_inflow_correct"] === true;
    const result = runGolden(golden, "end", isShrunk ? "shrink" : "negative inflow");
    expectGolden(result, golden);
    expect(result.flags.allNewInFirstYear).toBe(true);
  });

  const flagsOf = (id: string, decline: DeclineRule): StockDrivenResult["flags"] => {
    const golden = cases.find((c) => c.id.startsWith(id));
    if (!golden) throw new Error(`no case ${id}`);
    return runGolden(golden, "end", decline).flags;
  };

  test("B06 names the years that shrink and by how much", () => {
    const { shrunk, negativeInflow } = flagsOf("B06", "shrink");
    expect(shrunk.map(({ year }) => year)).toEqual([2004, 2005]);
    // The inflow that B07 has below 0 in the same year.
    expect(shrunk[0]?.amount).toBeCloseTo(8.864523359154319, 12);
    expect(negativeInflow).toEqual([]);
  });

  test("B07 names the years of negative inflow", () => {
    const { shrunk, negativeInflow } = flagsOf("B07", "negative inflow");
    expect(shrunk).toEqual([]);
    expect(negativeInflow[0]?.year).toBe(2004);
    expect(negativeInflow[0]?.amount).toBeCloseTo(-8.864523359154319, 12);
  });

  test("a saw-tooth of exact zeros is no decline", () => {
    expect(flagsOf("B01", "shrink").shrunk).toEqual([]);
  });
});

describe("against flodym and the references (convention mid)", () => {
  const cases = [...goldenCases("flodym"), ...goldenCases("reference-discretisation")].filter(
    ({ kind }) => kind === "stock_driven",
  );
  test("all are there", () => expect(cases).toHaveLength(3));
  test.each(cases.map((c) => [c.id, c] as const))("%s", (_, golden) => {
    expectGolden(runGolden(golden, "mid", "shrink"), golden);
  });
});

describe("C06: start stock by age, then a stock that falls faster, against ODYM", () => {
  const golden = goldenCases("odym-initial-stock").find(({ id }) => id.startsWith("C06"));
  if (!golden) throw new Error("no C06");
  const { inputs, outputs } = golden;
  const ages = inputs["initial_stock_by_cohort"] as number[];
  const all = inputs["stock"] as number[];
  const t0 = ages.length - 1;
  const axis = { firstCohort: 2000, firstYear: 2000 + t0 + 1, lastYear: 2000 + all.length - 1 };
  const start = new Float64Array(all.length);
  start.set(ages);
  const result = stockDriven(axis, {
    survival: tableOf(axis, goldenLifetimes(inputs.lifetime, all.length), "end"),
    stock: Float64Array.from(all.slice(t0 + 1)),
    start,
    decline: "shrink",
  });

  test.each([
    ["inflow", "inflow"],
    ["release", "outflow"],
    ["stock", "stock"],
  ] as const)("%s", (ours, theirs) => {
    expectClose(totals(result, ours), (outputs[theirs] as number[]).slice(t0 + 1), 1e-12, 27);
  });

  test("by cohort", () => {
    const rows = (name: string): number[] => (outputs[name] as number[][]).slice(t0 + 1).flat();
    expectClose(result.stock, rows("stock_by_cohort"), 1e-12, 27);
    expectClose(result.release, rows("outflow_by_cohort"), 1e-12, 27);
    expect(result.flags.allNewInFirstYear).toBe(false);
  });
});

const axis = { firstCohort: 2017, firstYear: 2020, lastYear: 2023 };
const fixed = (mean: number, of: CohortAxis = axis): Float64Array => {
  const life = lifetime({ distribution: "fixed", mean });
  return survivalTable(of, () => life, "end");
};
const solve = (request: Partial<StockDrivenRequest>): StockDrivenResult =>
  stockDriven(axis, {
    survival: fixed(9),
    stock: Float64Array.of(100, 100, 100, 100),
    decline: "shrink",
    ...request,
  });

describe("worked by hand", () => {
  test("used exports are made up for by inflow", () => {
    const amount = Float64Array.of(0, 10, 20, 0);
    const result = solve({ usedExport: { rule: "oldest", amount } });
    expect(totals(result, "inflow")).toEqual([100, 10, 20, 0]);
    expect(totals(result, "usedExport")).toEqual([0, 10, 20, 0]);
    expect(totals(result, "release")).toEqual([0, 0, 0, 0]);
    expect(totals(result, "stock")).toEqual([100, 100, 100, 100]);
  });

  test("projected used exports are solved with the stock: a fifth of k⁻ leaves every year", () => {
    // 2020: k⁻ 125, 25 leave, 100 stay. Later the same fifth: k⁻ = 100/(1 − 0.2).
    const usedExport = {
      rule: "proportional" as const,
      amount: Float64Array.of(25, 0, 0, 0),
      projectedAfter: 2020,
    };
    const result = solve({ usedExport });
    expectClose(totals(result, "usedExport"), [25, 25, 25, 25]);
    expectClose(totals(result, "inflow"), [125, 25, 25, 25]);
    expectClose(totals(result, "stock"), [100, 100, 100, 100]);
  });

  test("shrinking takes the same share of all cohorts, now and later, as release", () => {
    const result = solve({ survival: fixed(3), stock: Float64Array.of(100, 150, 75, 75) });
    expect(totals(result, "inflow")).toEqual([100, 50, 0, 50]);
    expect(totals(result, "release")).toEqual([0, 0, 75, 50]);
    expect(result.flags.shrunk).toEqual([{ year: 2022, amount: 75 }]);
    expect(result.flags.allNewInFirstYear).toBe(true);
  });

  test("used imports whose inflow is given are part of the stock", () => {
    const used = { survival: fixed(9), inflow: [{ year: 2021, cohort: 2018, amount: 30 }] };
    const result = solve({ stock: Float64Array.of(100, 150, 150, 150), given: [used] });
    expect(totals(result, "inflow")).toEqual([100, 50, 0, 0]);
    // Cohort 2018 holds the 30 used, cohort 2021 the 20 that were solved for.
    const row = result.stock.subarray(7, 14);
    expect([...row]).toEqual([0, 30, 0, 100, 20, 0, 0]);
  });

  test("start stock is met first", () => {
    const start = Float64Array.of(40, 30, 30, 0, 0, 0, 0);
    const result = solve({ survival: fixed(3), start });
    // Cohort 2017 (40) goes in 2020, 2018 in 2021, 2019 in 2022.
    expect(totals(result, "inflow")).toEqual([40, 30, 30, 40]);
    expect(result.flags.allNewInFirstYear).toBe(false);
  });
});

describe("years after the last stock that is given", () => {
  test("nothing new enters and what is in use ages", () => {
    const stock = Float64Array.of(100, 150, NaN, NaN);
    const result = solve({ survival: fixed(3), stock, solvedUntil: 2021 });
    expect(totals(result, "inflow")).toEqual([100, 50, 0, 0]);
    expect(totals(result, "stock")).toEqual([100, 150, 150, 50]);
    expect(totals(result, "release")).toEqual([0, 0, 0, 100]);
    expect([...result.known.stock]).toEqual([100, 150, NaN, NaN]);
  });

  test("they need no s(t,t)", () => {
    const [long, short] = [9, 0.4].map((mean) => lifetime({ distribution: "fixed", mean }));
    const lives = survivalTable(axis, (_, c) => (c < 2022 ? long : short) as Lifetime, "mid");
    const stock = Float64Array.of(100, 100, 0, 0);
    expect(solve({ survival: lives, stock }).flags.unsolvableFrom).toBe(2022);
    const until = solve({ survival: lives, stock, solvedUntil: 2021 });
    expect(until.flags.unsolvableFrom).toBeUndefined();
    expect(totals(until, "stock")).toEqual([100, 100, 100, 100]);
  });
});

describe("what cannot be told", () => {
  /** Stock 100, unknown, then 100 and 100; life 2. */
  const gap = Float64Array.of(100, NaN, 100, 100);

  test("under shrink an unknown stock may have taken of every cohort: all is unknown from there", () => {
    const result = solve({ survival: fixed(2), stock: gap });
    expect(totals(result, "inflow")).toEqual([100, NaN, NaN, NaN]);
    // Had the stock been 50 in 2021, 50 would have been released in that year and 50 in the next.
    expect(totals(result, "release")).toEqual([0, NaN, NaN, NaN]);
    expect(totals(result, "stock")).toEqual([100, NaN, NaN, NaN]);
    expect([...result.known.stock]).toEqual([100, NaN, 100, 100]);
    expect(result.flags.shrunk).toEqual([]);
  });

  test("under negative inflow only the year's own cohort is: others age as they would", () => {
    const result = solve({ survival: fixed(2), stock: gap, decline: "negative inflow" });
    expect(totals(result, "inflow")).toEqual([100, NaN, NaN, NaN]);
    // Cohort 2020 leaves in 2022 whatever entered in 2021.
    expect(totals(result, "release")).toEqual([0, 0, 100, NaN]);
    expect([...result.known.stock]).toEqual([100, NaN, 100, 100]);
  });

  test("where nothing is in use nothing can shrink", () => {
    const stock = Float64Array.of(0, NaN, 100, 100);
    const result = solve({ survival: fixed(9), stock });
    expect(totals(result, "release")).toEqual([0, 0, NaN, NaN]);
    expect(totals(result, "inflow")).toEqual([0, NaN, NaN, NaN]);
  });

  test("a stock of 0 leaves no rounding that later unknown exports could take from", () => {
    const result = solve({
      survival: fixed(9),
      stock: Float64Array.of(8.881784197001371e-14, 999.9999999999983, 0, 0),
      usedExport: {
        rule: "proportional",
        amount: Float64Array.of(0, 0, 5, 0),
        projectedAfter: 2022,
      },
    });
    // All of 2022 left, so that no share can be projected; but nothing was there to be released.
    expect(totals(result, "usedExport").slice(0, 2)).toEqual([0, 0]);
    expect(totals(result, "usedExport")[2]).toBeCloseTo(5, 12);
    expect(totals(result, "release")[3]).toBe(0);
    expect(totals(result, "stock").slice(2)).toEqual([0, 0]);
  });

  test("a stock of 0 clears what is unknown", () => {
    const stock = Float64Array.of(100, NaN, 0, 30);
    const result = solve({ survival: fixed(9), stock });
    expect(totals(result, "inflow")).toEqual([100, NaN, 0, 30]);
    expect(totals(result, "release")).toEqual([0, NaN, NaN, 0]);
    expect(totals(result, "stock")).toEqual([100, NaN, 0, 30]);
    const usedExport = { rule: "oldest" as const, amount: Float64Array.of(0, 0, 7, 0) };
    const exported = solve({ survival: fixed(9), stock, usedExport });
    // What came in to be exported from an unknown stock cannot be told, but nothing is left.
    expect(totals(exported, "inflow")).toEqual([100, NaN, NaN, 30]);
    expect(totals(exported, "stock")).toEqual([100, NaN, 0, 30]);
    expect([...exported.known.usedExport]).toEqual([0, 0, 7, 0]);
  });

  test("an unknown used export leaves a growing stock its release, a falling one not", () => {
    const amount = Float64Array.of(0, NaN, 0, 0);
    const usedExport = { rule: "proportional" as const, amount };
    const growing = solve({ stock: Float64Array.of(100, 110, 110, 110), usedExport });
    expect(totals(growing, "release").slice(0, 2)).toEqual([0, 0]);
    expect(totals(growing, "inflow").slice(0, 2)).toEqual([100, NaN]);
    const falling = solve({ stock: Float64Array.of(100, 90, 90, 90), usedExport });
    expect(totals(falling, "release").slice(0, 2)).toEqual([0, NaN]);
    for (const { known } of [growing, falling]) {
      expect([...known.usedExport]).toEqual([0, NaN, 0, 0]);
    }
  });

  test("a known used export out of unknown cohorts is known in total, and so is its share", () => {
    const amount = Float64Array.of(0, 0, 25, 0);
    const usedExport = { rule: "proportional" as const, amount, projectedAfter: 2022 };
    const result = solve({ stock: Float64Array.of(100, NaN, 100, 60), usedExport });
    expect(totals(result, "usedExport")).toEqual([0, 0, NaN, NaN]);
    // A fifth of 125; a fifth of 75.
    expect([...result.known.usedExport]).toEqual([0, 0, 25, 15]);
  });

  test("s(t,t) below 1e-9: no answer from there, flagged", () => {
    const life = lifetime({ distribution: "fixed", mean: 0.4 });
    const short = survivalTable(axis, () => life, "mid");
    const result = solve({ survival: short });
    expect(result.flags.unsolvableFrom).toBe(2020);
    for (const table of ["inflow", "stock", "release"] as const) {
      expect(totals(result, table)).toEqual([NaN, NaN, NaN, NaN]);
    }
  });

  test("s(t,t) below a half is flagged and still solved", () => {
    const life = lifetime({ distribution: "fixed", mean: 0.4 });
    const result = solve({ survival: survivalTable(axis, () => life, "uniform") });
    expect(result.flags.lowEntryShare).toEqual([2020, 2021, 2022, 2023]);
    expect(result.flags.unsolvableFrom).toBeUndefined();
    expectClose(totals(result, "inflow"), [250, 250, 250, 250]);
    expectClose(totals(result, "release"), [150, 250, 250, 250]);
  });

  test("used exports of the whole stock cannot be projected", () => {
    const stock = Float64Array.of(0, 100, 100, 100);
    const amount = Float64Array.of(50, 0, 0, 0);
    const usedExport = { rule: "oldest" as const, amount, projectedAfter: 2020 };
    expect(totals(solve({ stock, usedExport }), "inflow")).toEqual([50, NaN, NaN, NaN]);
  });
});

describe("properties", () => {
  const amounts = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), {
    minLength: 15,
    maxLength: 15,
  });

  test("inflow → stock → inflow comes back, with the same cohorts", () => {
    // s(t,t) of at least a tenth: below it the errors of the stock are multiplied.
    const long = axisOf(15);
    fc.assert(
      fc.property(
        anyLifetime,
        fc.constantFrom<Convention>("uniform", "mid", "end"),
        amounts,
        (life, convention, inflow) => {
          const survival = survivalTable(long, () => life, convention);
          const entry = survival[15] ?? 0;
          fc.pre(entry > 0.1);
          const forward = inflowDriven(long, [
            {
              survival,
              inflow: inflow.map((amount, i) => ({ year: 2000 + i, cohort: 2000 + i, amount })),
            },
          ]);
          const stock = Float64Array.from(rowSums(forward.stock, 15));
          const back = stockDriven(long, { survival, stock, decline: "negative inflow" });
          // Forward substitution: rounding of 1e-16 of the stock, grown by 1/s(t,t) a year at most.
          const largest = Math.max(...stock);
          const room = 1e-13 * Math.pow(1 / entry, 4);
          expectClose(rowSums(back.inflow, 15), inflow, room, largest);
          expectClose(back.stock, [...forward.stock], room, largest);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("under shrink the stock is met, inflow and release never below 0, and it balances", () => {
    const long = axisOf(15);
    fc.assert(
      fc.property(anyLifetimeFromZero, amounts, (life, stocks) => {
        const survival = survivalTable(long, () => life, "end");
        const stock = Float64Array.from(stocks);
        const result = stockDriven(long, { survival, stock, decline: "shrink" });
        const largest = Math.max(...stocks);
        expectClose(rowSums(result.stock, 15), stocks, 1e-12, largest);
        expect(result.inflow.every((value) => value >= 0)).toBe(true);
        expect(result.release.every((value) => value >= -1e-15 * largest)).toBe(true);
        expect(result.largestResidual).toBeLessThanOrEqual(1e-13 * largest);
      }),
    );
  });
});

describe("what is told beside an unknown stock or used export", () => {
  const years = axisOf(8);
  const level = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e3, noNaN: true }));
  const eight = fc.array(level, { minLength: 8, maxLength: 8 });
  const lives = fc.oneof(anyLifetime, fc.constant(lifetime({ distribution: "fixed", mean: 3 })));

  test.each(["shrink", "negative inflow"] as const)(
    "holds whatever the unknown is (%s)",
    (decline) => {
      fc.assert(
        fc.property(
          lives,
          eight,
          fc.array(fc.constantFrom(0, 0, 5), { minLength: 8, maxLength: 8 }),
          fc.integer({ min: 0, max: 5 }),
          fc.boolean(),
          level,
          (life, stocks, exports, at, isStock, truth) => {
            const survival = survivalTable(years, () => life, "end");
            const with_ = (value: number): StockDrivenResult =>
              stockDriven(years, {
                survival,
                decline,
                stock: Float64Array.from(stocks, (k, i) => (isStock && i === at ? value : k)),
                usedExport: {
                  rule: "proportional",
                  amount: Float64Array.from(exports, (x, i) => (!isStock && i === at ? value : x)),
                  projectedAfter: 2005,
                },
              });
            const [open, closed] = [with_(NaN), with_(truth)];
            const scale = 1e-9 * Math.max(1, ...stocks, truth);
            const agree = (a: Float64Array, b: Float64Array): boolean =>
              a.every((v, i) => Number.isNaN(v) || Math.abs(v - (b[i] ?? NaN)) <= scale);
            for (const table of ["inflow", "stock", "release", "usedExport"] as const) {
              expect(agree(open[table], closed[table])).toBe(true);
            }
            expect(agree(open.known.stock, closed.known.stock)).toBe(true);
            expect(agree(open.known.usedExport, closed.known.usedExport)).toBe(true);
            expect(open.inflow.some(Number.isNaN)).toBe(true);
          },
        ),
        { numRuns: 300 },
      );
    },
  );
});

test.each([
  ["a stock below 0", { stock: Float64Array.of(100, -1, 100, 100) }],
  ["a stock of another axis", { stock: new Float64Array(3) }],
  ["a survival table of another axis", { survival: new Float64Array(3) }],
] as const)("%s is misuse", (_, request) => {
  expect(() => solve(request)).toThrow(EngineError);
});
