import fc from "fast-check";
import { inflowDriven } from "../../../engine/stocks/inflow-driven";
import {
  isLifetimeFault,
  lifetimeFrom,
  type Lifetime,
  type LifetimeParameters,
} from "../../../engine/stocks/lifetime";
import { plainYears } from "../../../engine/stocks/plain-stock";
import { sharesByAge, survivalTable } from "../../../engine/stocks/survival-table";

/** Below it a number has no digits left to compare. */
const LEAST = 1e-300;
const CONVENTIONS = ["uniform", "mid", "end", "start"] as const;

function lifetime(parameters: LifetimeParameters): Lifetime {
  const found = lifetimeFrom(parameters);
  if (isLifetimeFault(found)) throw new RangeError(found.fault);
  return found;
}

test("by hand: of 8, 4 and 2 half leaves each year", () => {
  const years = plainYears(Float64Array.from([8, 4, 2]), Float64Array.from([1, 0.5, 0.25]));
  expect([...years.stock]).toEqual([8, 8, 6]);
  expect([...years.release]).toEqual([0, 4, 4]);
});

test("an unknown is unknown until it cannot be left, and never 0", () => {
  const years = plainYears(Float64Array.from([NaN, 4, 2, 1]), Float64Array.from([1, 0.5, 0, 0]));
  expect([...years.stock]).toEqual([NaN, NaN, 4, 2]);
  expect([...years.release]).toEqual([0, NaN, NaN, 3]);
});

const life = fc.oneof(
  fc.record({
    distribution: fc.constant("weibull" as const),
    shape: fc.double({ min: 0.3, max: 12, noNaN: true }),
    scale: fc.double({ min: 0.1, max: 60, noNaN: true }),
  }),
  fc.record({
    distribution: fc.constantFrom("normal" as const, "lognormal" as const, "gamma" as const),
    mean: fc.double({ min: 2, max: 40, noNaN: true }),
    sd: fc.double({ min: 0.5, max: 8, noNaN: true }),
  }),
);

describe("shares by age", () => {
  test("are the last cohorts' own in the table, bit for bit", () => {
    fc.assert(
      fc.property(
        life,
        fc.constantFrom(...CONVENTIONS),
        fc.integer({ min: 1, max: 60 }),
        (of, how, n) => {
          const axis = { firstCohort: 2000, firstYear: 2000, lastYear: 1999 + n };
          const one = lifetime(of);
          const table = survivalTable(axis, () => one, how);
          const shares = sharesByAge(one, how, n);
          expect([...shares]).toEqual(Array.from(shares, (_, age) => table[(age + 1) * n]));
        },
      ),
    );
  });

  test("of a stretched lifetime are those of one made with the longer scale", () => {
    const one = lifetime({ distribution: "weibull", shape: 2.5, scale: 10 });
    sharesByAge(one, "end", 20);
    const other = lifetime({ distribution: "weibull", shape: 2.5, scale: 15 });
    expect(sharesByAge(one.scaledBy(1.5), "end", 60)).toEqual(sharesByAge(other, "end", 60));
  });

  test("hold where the powers of age and scale do not", () => {
    const steep = lifetime({ distribution: "weibull", shape: 900, scale: 30 });
    const shares = [...sharesByAge(steep, "end", 33)].slice(28);
    const exact = [1, 0.9999999999999443, 0.36787944117144233, 0, 0];
    exact.forEach((share, i) => expect(shares[i]).toBeCloseTo(share, 12));
  });
});

test("the sums of the ledger's cohorts, release to the stock's last digits", () => {
  const goods = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(goods, life, fc.constantFrom(...CONVENTIONS), (amounts, of, how) => {
      const n = amounts.length;
      const axis = { firstCohort: 2000, firstYear: 2000, lastYear: 1999 + n };
      const one = lifetime(of);
      const inflow = amounts.map((amount, i) => ({ year: 2000 + i, cohort: 2000 + i, amount }));
      const books = inflowDriven(axis, [{ survival: survivalTable(axis, () => one, how), inflow }]);
      const years = plainYears(Float64Array.from(amounts), sharesByAge(one, how, n));
      const sumOf = (table: Float64Array, t: number): number =>
        table.subarray(t * n, (t + 1) * n).reduce((sum, amount) => sum + amount, 0);
      for (let t = 0; t < n; t += 1) {
        const [stock, release] = [sumOf(books.stock, t), sumOf(books.release, t)];
        expect(Math.abs(years.stock[t]! - stock)).toBeLessThanOrEqual(1e-12 * stock + LEAST);
        // The ledger takes what leaves as a difference of stocks, and its last digits are theirs.
        const before = stock + release;
        expect(Math.abs(years.release[t]! - release)).toBeLessThanOrEqual(1e-14 * before + LEAST);
      }
    }),
  );
});
