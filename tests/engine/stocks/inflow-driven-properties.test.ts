import fc from "fast-check";
import { cohortCount } from "../../../engine/stocks/cohort-axis";
import { inflowDriven } from "../../../engine/stocks/inflow-driven";
import type { OriginFlow } from "../../../engine/stocks/inflow-driven";
import type { Convention } from "../../../engine/stocks/lifetime";
import { survivalTable } from "../../../engine/stocks/survival-table";
import { newGoods, totals } from "./cohort-books";
import { axisOf, expectClose } from "./golden";
import { anyLifetime, anyLifetimeFromZero } from "./lifetimes";

/** Random products: two origins, start stock, used exports. */
const product = fc
  .record({
    lives: fc.tuple(anyLifetimeFromZero, anyLifetime),
    convention: fc.constantFrom<Convention>("uniform", "mid", "end", "start"),
    amounts: fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
      minLength: 20,
      maxLength: 20,
    }),
    used: fc.array(
      fc.record({
        year: fc.integer({ min: 2000, max: 2019 }),
        age: fc.integer({ min: 0, max: 10 }),
        amount: fc.double({ min: 0, max: 1e5, noNaN: true }),
      }),
      { maxLength: 30 },
    ),
    start: fc.double({ min: 0, max: 1e6, noNaN: true }),
    shares: fc.array(fc.double({ min: 0, max: 0.9, noNaN: true }), {
      minLength: 20,
      maxLength: 20,
    }),
    rule: fc.constantFrom("proportional" as const, "oldest" as const, "youngest" as const),
  })
  .map(({ lives, convention, amounts, used, start, shares, rule }) => {
    const axis = axisOf(20, 10);
    const [newLife, usedLife] = lives;
    const startStock = new Float64Array(cohortCount(axis)).fill(start, 0, 10);
    const origins: OriginFlow[] = [
      {
        survival: survivalTable(axis, () => newLife, convention),
        inflow: newGoods(axis, amounts),
        start: startStock,
      },
      {
        survival: survivalTable(axis, () => usedLife, convention),
        inflow: used.map(({ year, age, amount }) => ({ year, cohort: year - age, amount })),
      },
    ];
    // Ask for a share of the stock without used exports, lessened so that it is mostly there.
    const without = totals(inflowDriven(axis, origins), "stock");
    const amount = Float64Array.from(shares, (share, i) => (share * (without[i] ?? 0)) / 20);
    return { axis, origins, usedExport: { rule, amount } };
  });

describe("properties", () => {
  test("it balances by cohort and in total, and nothing is below 0", () => {
    fc.assert(
      fc.property(product, ({ axis, origins, usedExport }) => {
        const result = inflowDriven(axis, origins, usedExport);
        if (result.exportExceedsStock) return;
        const largest = Math.max(1, ...totals(result, "stock"), ...totals(result, "inflow"));
        expect(result.largestResidual).toBeLessThanOrEqual(1e-13 * largest);
        const cohorts = cohortCount(axis);
        // Independent of the ledger's own residual: each cohort's life, from start to end.
        for (let c = 0; c < cohorts; c++) {
          const sum = (table: Float64Array): number =>
            table.filter((_, i) => i % cohorts === c).reduce((a, b) => a + b, 0);
          const last = result.stock[result.stock.length - cohorts + c] ?? NaN;
          const gone = sum(result.release) + sum(result.usedExport);
          const came = sum(result.inflow) + (result.startStock[c] ?? NaN);
          expect(Math.abs(came - gone - last)).toBeLessThanOrEqual(1e-12 * largest);
        }
        for (const table of [result.stock, result.release, result.usedExport]) {
          expect(table.every((value) => value >= 0)).toBe(true);
        }
        expectClose(totals(result, "usedExport"), [...usedExport.amount], 1e-12, largest);
      }),
      { numRuns: 60 },
    );
  });

  test("twice the inflow, start and export is twice the stock", () => {
    fc.assert(
      fc.property(product, ({ axis, origins, usedExport }) => {
        const twice = origins.map((origin) => ({
          survival: origin.survival,
          inflow: origin.inflow.map((entry) => ({ ...entry, amount: entry.amount * 2 })),
          ...(origin.start ? { start: origin.start.map((value) => value * 2) } : {}),
        }));
        const amount = usedExport.amount.map((value) => value * 2);
        const single = inflowDriven(axis, origins, usedExport);
        const double = inflowDriven(axis, twice, { ...usedExport, amount });
        // Exact in binary but for numbers too small to hold all their digits.
        for (const table of ["stock", "release", "usedExport"] as const) {
          const isTwice = double[table].every(
            (value, i) => Math.abs(value - 2 * (single[table][i] ?? NaN)) <= 1e-300,
          );
          expect(isTwice || single.exportExceedsStock !== undefined).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("constant inflow under uniform: the steady stock is inflow × mean", () => {
    fc.assert(
      fc.property(anyLifetime, (life) => {
        const axis = axisOf(200);
        const survival = survivalTable(axis, () => life, "uniform");
        const result = inflowDriven(axis, [
          { survival, inflow: newGoods(axis, Array<number>(200).fill(3)) },
        ]);
        const last = totals(result, "stock").at(-1) ?? NaN;
        const beyond = 3 * life.tailIntegralFrom(200);
        expect(Math.abs(last + beyond - 3 * life.mean)).toBeLessThanOrEqual(1e-11 * life.mean);
      }),
      { numRuns: 30 },
    );
  });

  test("new goods alone: k(t,c) = i(c)·s(t,c)", () => {
    fc.assert(
      fc.property(anyLifetime, (life) => {
        const axis = axisOf(30);
        const survival = survivalTable(axis, () => life, "uniform");
        const amounts = Array.from({ length: 30 }, (_, i) => 10 + i);
        const result = inflowDriven(axis, [{ survival, inflow: newGoods(axis, amounts) }]);
        const expected = [...survival.subarray(30)].map((s, i) => s * (amounts[i % 30] ?? NaN));
        expectClose(result.stock, expected, 1e-13, 40);
      }),
    );
  });
});
