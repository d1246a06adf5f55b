import { EngineError } from "../errors";

/**
 * Years firstYear … lastYear without gaps; cohorts firstCohort … lastYear, firstCohort ≤
 * firstYear. A table `[year × cohort]` is row-major with one row a year.
 */
export interface CohortAxis {
  readonly firstCohort: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** Number of years, firstYear … lastYear. */
export function yearCount(axis: CohortAxis): number {
  return axis.lastYear - axis.firstYear + 1;
}

/** Number of cohorts, firstCohort … lastYear. */
export function cohortCount(axis: CohortAxis): number {
  return axis.lastYear - axis.firstCohort + 1;
}

/** @throws EngineError bad-argument unless firstCohort ≤ firstYear ≤ lastYear, whole years. */
export function requireAxis(axis: CohortAxis): void {
  const years = [axis.firstCohort, axis.firstYear, axis.lastYear];
  const isOrdered = axis.firstCohort <= axis.firstYear && axis.firstYear <= axis.lastYear;
  if (years.every(Number.isInteger) && isOrdered) return;
  throw new EngineError(
    "bad-argument",
    `Cohort axis ${years.join(", ")}: whole years with firstCohort ≤ firstYear ≤ lastYear.`,
  );
}

/** @throws EngineError axis-mismatch unless the array has the length its axis gives. */
export function requireLength(name: string, values: Float64Array, length: number): void {
  if (values.length === length) return;
  throw new EngineError("axis-mismatch", `${name}: ${values.length} values, axis has ${length}.`);
}
