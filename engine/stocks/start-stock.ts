import { EngineError } from "../errors";

/** How a start stock without ages is spread over cohorts; see {@link spreadStart}. */
export type StartProfile = "new" | "steady" | "growth" | "uniform";

/** What the spreading rests on. */
export interface StartBasis {
  /** t0: the stock is that of the end of this year. */
  readonly startYear: number;
  /** Yearly growth of past inflow, > −1; needed for the profile `growth`. */
  readonly growth?: number | undefined;
  /** No cohort before this year. */
  readonly introduced?: number | undefined;
  /** s(t0, cohort). */
  readonly survivalAt: (cohort: number) => number;
  /** Mean life as given (that of shape and scale), years; for the profile `uniform`. */
  readonly mean: number;
}

/** Stock by cohort; amounts[n] belongs to cohort firstCohort + n, the last to t0. */
export interface SpreadStock {
  readonly firstCohort: number;
  readonly amounts: Float64Array;
}

/** Cohorts that a start stock reaches back to, years. */
const MOST_COHORTS = 400;

/** The oldest cohorts are left out where together they weigh less than this share. */
const TAIL_SHARE = 1e-12;

/** Keeps a mean like 8.000000000000002 from taking a ninth age. */
const MEAN_SLACK = 1e-9;

/**
 * Spreads the stock of the end of t0 over cohorts c ≤ t0, by weights: `new` all in t0 · `steady`
 * s(t0,c) · `growth` s(t0,c)·(1 + g)^−(t0−c) · `uniform` equal over ages 0 … ⌈mean⌉ − 1.
 * No weight at all: everything in t0. The amounts add up to the stock, in its unit.
 * @throws EngineError bad-argument where `growth` is asked for without a rate above −1.
 */
export function spreadStart(stock: number, profile: StartProfile, basis: StartBasis): SpreadStock {
  const { startYear } = basis;
  const weights = profile === "new" ? [] : weightsByAge(profile, basis);
  const total = weights.reduceRight((sum, weight) => sum + weight, 0);
  if (!(total > 0)) return { firstCohort: startYear, amounts: Float64Array.of(stock) };
  const ages = agesThatWeigh(weights, total);
  const kept = weights.slice(0, ages).reduceRight((sum, weight) => sum + weight, 0);
  const amounts = new Float64Array(ages);
  weights.slice(0, ages).forEach((weight, age) => {
    amounts[ages - 1 - age] = weight === 0 ? 0 : stock * (weight / kept);
  });
  return { firstCohort: startYear - ages + 1, amounts };
}

/** Weights by age 0, 1, …, the largest near 1. */
function weightsByAge(profile: Exclude<StartProfile, "new">, basis: StartBasis): number[] {
  const { startYear, introduced, mean, survivalAt } = basis;
  const known = introduced === undefined ? MOST_COHORTS : startYear - introduced + 1;
  const count = Math.max(0, Math.min(MOST_COHORTS, known));
  const ages = Array.from({ length: count }, (_, age) => age);
  if (profile === "uniform") {
    const oldest = Math.max(1, Math.ceil(mean - MEAN_SLACK));
    return ages.slice(0, oldest).map(() => 1);
  }
  const logGrowth = profile === "growth" ? logGrowthOf(basis.growth) : 0;
  // In logarithms: a stock that shrinks for 400 years would overflow.
  const logWeights = ages.map((age) => Math.log(survivalAt(startYear - age)) - age * logGrowth);
  const largest = logWeights.reduce((most, weight) => Math.max(most, weight), -Infinity);
  if (largest === -Infinity) return [];
  return logWeights.map((weight) => Math.exp(weight - largest));
}

function logGrowthOf(growth: number | undefined): number {
  if (growth !== undefined && growth > -1 && Number.isFinite(growth)) return Math.log1p(growth);
  throw new EngineError("bad-argument", `Growth ${growth} of a start stock is not above −1.`);
}

function agesThatWeigh(weights: readonly number[], total: number): number {
  let ages = weights.length;
  let tail = 0;
  while (ages > 1) {
    tail += weights[ages - 1] ?? 0;
    if (tail >= TAIL_SHARE * total) break;
    ages--;
  }
  return ages;
}
