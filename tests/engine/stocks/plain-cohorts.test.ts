import fc from "fast-check";
import { inflowDriven } from "../../../engine/stocks/inflow-driven";
import { isLifetimeFault, lifetimeFrom, type Lifetime } from "../../../engine/stocks/lifetime";
import { PlainCohorts, PlainTotals } from "../../../engine/stocks/plain-cohorts";
import { survivalTable } from "../../../engine/stocks/survival-table";

const CONVENTIONS = ["uniform", "mid", "end", "start"] as const;

function weibull(shape: number, scale: number): Lifetime {
  const found = lifetimeFrom({ distribution: "weibull", shape, scale });
  if (isLifetimeFault(found)) throw new RangeError(found.fault);
  return found;
}

function axisOf(years: number): { firstCohort: number; firstYear: number; lastYear: number } {
  return { firstCohort: 2000, firstYear: 2000, lastYear: 1999 + years };
}

/** Of each year's goods half is left after one year, nothing after two. */
function halved(goods: readonly number[]): PlainCohorts {
  const life = lifetimeFrom({ distribution: "fixed", mean: 1.5 });
  if (isLifetimeFault(life)) throw new RangeError(life.fault);
  const totals = new PlainTotals(Float64Array.from(goods), life, "uniform");
  return new PlainCohorts(axisOf(goods.length), totals);
}

test("by hand: totals, tables and weights of goods that live one year and a half", () => {
  const result = halved([8, 4, 2]);
  expect([...result.totals.years().stock]).toEqual([8, 8, 4]);
  expect([...result.totals.years().release]).toEqual([0, 4, 6]);
  expect([...result.stock]).toEqual([8, 0, 0, 4, 4, 0, 0, 2, 2]);
  expect([...result.release]).toEqual([0, 0, 0, 4, 0, 0, 4, 2, 0]);
  expect([...result.inflow]).toEqual([8, 0, 0, 0, 4, 0, 0, 0, 2]);
  expect([...result.usedExport, ...result.startStock].every((amount) => amount === 0)).toBe(true);
  const weights = Float64Array.from([10, 1, 0]);
  expect([...result.totals.weighted(weights)]).toEqual([80, 4, 0]);
  expect([...result.totals.years(weights).stock]).toEqual([80, 44, 2]);
  expect([...result.totals.years(weights).release]).toEqual([0, 40, 42]);
});

test("an amount of 0 without a known weight is 0, an unknown weight of any amount unknown", () => {
  const { totals } = halved([8, 0, 2]);
  expect([...totals.weighted(Float64Array.from([1, NaN, NaN]))]).toEqual([8, 0, NaN]);
  expect([...totals.years(Float64Array.from([NaN, 1, 1])).stock]).toEqual([NaN, NaN, 2]);
  expect([...totals.years(Float64Array.from([1, NaN, 1])).release]).toEqual([0, 4, 4]);
});

test("weights that another array brings are not those of the one before", () => {
  const { totals } = halved([8, 4, 2]);
  const first = totals.years(Float64Array.from([1, 1, 1]));
  const second = totals.years(Float64Array.from([2, 2, 2]));
  expect([...second.stock]).toEqual([...first.stock].map((amount) => 2 * amount));
  expect(totals.years()).toBe(totals.years());
});

test("tables are those of the books, totals their sums, balanced", () => {
  const goods = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
    minLength: 1,
    maxLength: 40,
  });
  const shape = fc.double({ min: 0.5, max: 6, noNaN: true });
  const scale = fc.double({ min: 0.5, max: 40, noNaN: true });
  fc.assert(
    fc.property(goods, shape, scale, fc.constantFrom(...CONVENTIONS), (amounts, k, l, how) => {
      const axis = axisOf(amounts.length);
      const life = weibull(k, l);
      const inflow = amounts.map((amount, i) => ({ year: 2000 + i, cohort: 2000 + i, amount }));
      const survival = survivalTable(axis, () => life, how);
      const books = inflowDriven(axis, [{ survival, inflow }]);
      const plain = new PlainCohorts(axis, new PlainTotals(Float64Array.from(amounts), life, how));
      expect(plain.survival).toEqual(survival);
      expect(plain.stock).toEqual(books.stock);
      expect(plain.release).toEqual(books.release);
      expect(plain.inflow).toEqual(books.inflow);
      const most = amounts.reduce((sum, amount) => sum + amount, 0);
      // Totals are sums of up to 40 numbers: their last digits are those of the largest.
      expect(plain.largestResidual).toBeLessThanOrEqual(1e-13 * most);
    }),
  );
});
