/** (a)–(c) The stock model beside a tight loop of the same arithmetic. */
import { inflowDriven, type CohortResult } from "../../engine/stocks/inflow-driven";
import { isLifetimeFault, lifetimeFrom, type Lifetime } from "../../engine/stocks/lifetime";
import { PlainCohorts, PlainTotals } from "../../engine/stocks/plain-cohorts";
import type { PlainYears } from "../../engine/stocks/plain-stock";
import { survivalTable } from "../../engine/stocks/survival-table";
import { besideLoop, type Measured, type Size } from "./measure";
import { randomNumbers } from "./random-numbers";
import { loopPowers, loopSurvival, loopSurvivalFrom, loopYears } from "./tight-loop";
import { medianOf, mediansOf } from "./timing";

const SHAPE = 2.5;

/** A Weibull lifetime by shape and scale. */
function weibull(shape: number, scale: number): Lifetime {
  const lifetime = lifetimeFrom({ distribution: "weibull", shape, scale });
  if (isLifetimeFault(lifetime)) throw new RangeError(lifetime.fault);
  return lifetime;
}

function inflowOf(years: number, seed: number): Float64Array {
  const random = randomNumbers(seed);
  return Float64Array.from({ length: years }, () => 100 + 50 * random());
}

/** One product of new goods as the model computes it: survival, then stock and release by year. */
function ofEngine(lifetime: Lifetime, goods: Float64Array): PlainYears {
  const axis = { firstCohort: 1950, firstYear: 1950, lastYear: 1949 + goods.length };
  return new PlainCohorts(axis, new PlainTotals(goods, lifetime, "end")).totals.years();
}

/** The same with every cohort in tables, as the model keeps what is not that plain. */
function byCohort(lifetime: Lifetime, goods: Float64Array): CohortResult {
  const axis = { firstCohort: 1950, firstYear: 1950, lastYear: 1949 + goods.length };
  const survival = survivalTable(axis, () => lifetime, "end");
  const inflow = Array.from(goods, (amount, i) => ({ year: 1950 + i, cohort: 1950 + i, amount }));
  return inflowDriven(axis, [{ survival, inflow }]);
}

/** (a) One product × 50 years. */
export function measureOneProduct(size: Size): Measured {
  const years = size === "full" ? 50 : 5;
  const inflow = inflowOf(years, 1);
  const runs = size === "full" ? { warmUps: 3000, runs: 41, batch: 100 } : { warmUps: 0, runs: 1 };
  const medians = mediansOf(
    () => ofEngine(weibull(SHAPE, 15), inflow),
    () => loopYears(inflow, loopSurvival(SHAPE, 15, years)),
    runs,
  );
  const cohorts = medianOf(
    () => inflow,
    (goods) => byCohort(weibull(SHAPE, 15), goods),
    { warmUps: runs.warmUps, runs: runs.runs },
  );
  return besideLoop("one product × 50 years", medians, cohorts);
}

/** (b) 500 products × 75 years. */
export function measureManyProducts(size: Size): Measured {
  const [products, years] = size === "full" ? [500, 75] : [3, 5];
  const random = randomNumbers(2);
  const all = Array.from({ length: products }, (_, i) => ({
    inflow: inflowOf(years, 100 + i),
    shape: 1.5 + 2 * random(),
    scale: 8 + 20 * random(),
  }));
  const runs = size === "full" ? { warmUps: 5, runs: 15 } : { warmUps: 0, runs: 1 };
  const medians = mediansOf(
    () => all.map(({ inflow, shape, scale }) => ofEngine(weibull(shape, scale), inflow)),
    () =>
      all.map(({ inflow, shape, scale }) => loopYears(inflow, loopSurvival(shape, scale, years))),
    runs,
  );
  const cohorts = medianOf(
    () => all,
    (each) => each.map(({ inflow, shape, scale }) => byCohort(weibull(shape, scale), inflow)),
    runs,
  );
  return besideLoop("500 products × 75 years, Weibull", medians, cohorts);
}

/** (c) 10,000 draws × 75 years of one product whose mean lifetime varies. */
export function measureDraws(size: Size): Measured {
  const [draws, years] = size === "full" ? [10_000, 75] : [20, 5];
  const inflow = inflowOf(years, 3);
  const random = randomNumbers(4);
  const factors = Float64Array.from({ length: draws }, () => 0.8 + 0.4 * random());
  const runs = size === "full" ? { warmUps: 1, runs: 5 } : { warmUps: 0, runs: 1 };
  const central = weibull(SHAPE, 15);
  const medians = mediansOf(
    () =>
      factors.reduce((sum, factor) => {
        const { stock } = ofEngine(central.scaledBy(factor), inflow);
        return sum + (stock.at(-1) ?? NaN);
      }, 0),
    () => {
      const powers = loopPowers(SHAPE, years);
      const survival = new Float64Array(years);
      let sum = 0;
      for (const factor of factors) {
        loopSurvivalFrom(powers, SHAPE, 15 * factor, survival);
        sum += loopYears(inflow, survival).stock[years - 1]!;
      }
      return sum;
    },
    runs,
  );
  const cohorts = medianOf(
    () => factors,
    (each) => {
      for (const factor of each) byCohort(central.scaledBy(factor), inflow);
    },
    { warmUps: 1, runs: 3 },
  );
  return besideLoop("10,000 draws × 75 years with varying mean", medians, cohorts);
}
