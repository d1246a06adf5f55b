/** Chains to test with: years from 2020, every cohort from 2019. */
import type { Phase } from "../../../engine/flows/phases";
import type { CohortAxis } from "../../../engine/stocks/cohort-axis";
import type { CohortResult } from "../../../engine/stocks/cohort-result";
import {
  isLifetimeFault,
  lifetimeFrom,
  type Convention,
  type Lifetime,
  type LifetimeParameters,
} from "../../../engine/stocks/lifetime";
import { survivalTable } from "../../../engine/stocks/survival-table";

export const AXIS: CohortAxis = { firstCohort: 2019, firstYear: 2020, lastYear: 2027 };
export const WIDTH = AXIS.lastYear - AXIS.firstCohort + 1;
export const YEARS = AXIS.lastYear - AXIS.firstYear + 1;

export function lifetime(parameters: LifetimeParameters): Lifetime {
  const made = lifetimeFrom(parameters);
  if (isLifetimeFault(made)) throw new Error(made.fault);
  return made;
}

/** Survival by year of entry. */
export function survival(
  parameters: LifetimeParameters,
  convention: Convention = "end",
): Float64Array {
  const made = lifetime(parameters);
  return survivalTable(AXIS, () => made, convention);
}

/** A phase with a fixed residence (undefined: passes through) and its ways out. */
export function phase(
  residence: number | undefined,
  targets: readonly (readonly [phase: number, share: number])[] = [],
  more: Partial<Phase> = {},
): Phase {
  return {
    survival:
      residence === undefined ? undefined : survival({ distribution: "fixed", mean: residence }),
    imported: 0,
    exported: 0,
    targets: targets.map(([to, share]) => ({ phase: to, share })),
    ...more,
  };
}

/** New goods by year, `[year × cohort]`. */
export function inflowOf(...amounts: number[]): Float64Array {
  const table = new Float64Array(YEARS * WIDTH);
  amounts.forEach((amount, i) => (table[i * WIDTH + i + 1] = amount));
  return table;
}

/** Sums of the cohorts by year. */
export function totals(table: Float64Array): number[] {
  return Array.from({ length: table.length / WIDTH }, (_, i) =>
    table.subarray(i * WIDTH, (i + 1) * WIDTH).reduce((sum, amount) => sum + amount, 0),
  );
}

/** Inflow, stock and outflow by year. */
export function flowsOf(result: CohortResult | undefined): Record<"i" | "k" | "o", number[]> {
  if (!result) throw new Error("no such phase");
  return { i: totals(result.inflow), k: totals(result.stock), o: totals(result.release) };
}
