import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isLifetimeFault, lifetimeFrom } from "../../../engine/stocks/lifetime";
import type { Convention, Lifetime, LifetimeParameters } from "../../../engine/stocks/lifetime";
import { survivalTable } from "../../../engine/stocks/survival-table";
import type { CohortAxis } from "../../../engine/stocks/survival-table";

/** README of the golden values: 1e-12 relative to the largest value of the case. */
export const GOLDEN_TOLERANCE = 1e-12;

type PerCohort = number | readonly number[];

/** Lifetime of a golden case; a list has one value a cohort. */
export interface GoldenLifetime {
  distribution: LifetimeParameters["distribution"];
  mean?: PerCohort;
  sd?: PerCohort;
  shape?: PerCohort;
  scale?: PerCohort;
  min?: number;
  max?: number;
}

export interface GoldenCase {
  id: string;
  engine: string;
  kind: string;
  note?: string;
  inputs: Record<string, unknown> & { lifetime: GoldenLifetime; convention?: string };
  outputs: Record<string, unknown>;
}

export function readGolden(name: string): unknown {
  const path = join(__dirname, "../../golden", `stocks-${name}.json`);
  return JSON.parse(readFileSync(path, "utf8")) as unknown;
}

export function goldenCases(name: string): GoldenCase[] {
  return (readGolden(name) as { cases: GoldenCase[] }).cases;
}

/** The lifetime, which must have no fault. */
export function lifetime(parameters: LifetimeParameters): Lifetime {
  const made = lifetimeFrom(parameters);
  if (isLifetimeFault(made)) throw new Error(`${made.fault}: ${JSON.stringify(parameters)}`);
  return made;
}

/** The lifetime of each cohort of a golden case. */
export function goldenLifetimes(given: GoldenLifetime, cohorts: number): Lifetime[] {
  const at = (value: PerCohort | undefined, c: number): number | undefined =>
    value === undefined || typeof value === "number" ? value : value[c];
  const { distribution, min, max } = given;
  if (min !== undefined && max !== undefined) {
    // The uniform of the references is given by its ends.
    const spread = { mean: (min + max) / 2, sd: (max - min) / Math.sqrt(12) };
    return Array<Lifetime>(cohorts).fill(lifetime({ distribution, ...spread }));
  }
  const byCohort = new Map<string, Lifetime>();
  return Array.from({ length: cohorts }, (_, c) => {
    const row = {
      distribution,
      mean: at(given.mean, c),
      sd: at(given.sd, c),
      shape: at(given.shape, c),
      scale: at(given.scale, c),
    };
    const key = JSON.stringify(row);
    const known = byCohort.get(key) ?? lifetime(row);
    byCohort.set(key, known);
    return known;
  });
}

/** Axis of n years from 2000 with as many cohorts before it as asked for. */
export function axisOf(years: number, before = 0): CohortAxis {
  return { firstCohort: 2000 - before, firstYear: 2000, lastYear: 2000 + years - 1 };
}

export function tableOf(axis: CohortAxis, lives: Lifetime[], convention: Convention): Float64Array {
  const of = (cohort: number): Lifetime => {
    const found = lives[cohort - axis.firstCohort];
    if (!found) throw new Error(`no lifetime for ${cohort}`);
    return found;
  };
  return survivalTable(axis, (_, cohort) => of(cohort), convention);
}

/** Sum of every row of a `[year × cohort]` table. */
export function rowSums(table: Float64Array, cohorts: number): number[] {
  return Array.from({ length: table.length / cohorts }, (_, row) =>
    table.subarray(row * cohorts, (row + 1) * cohorts).reduce((sum, value) => sum + value, 0),
  );
}

/** Every value within the tolerance of the largest; golden zeros and lengths exactly. */
export function expectClose(
  actual: ArrayLike<number>,
  expected: readonly number[],
  tolerance = GOLDEN_TOLERANCE,
  largest = Math.max(...expected.map(Math.abs)),
): void {
  expect(actual.length).toBe(expected.length);
  const worst = expected.reduce(
    (most, value, i) => Math.max(most, Math.abs((actual[i] ?? NaN) - value)),
    0,
  );
  expect(worst).toBeLessThanOrEqual(tolerance * largest);
}
