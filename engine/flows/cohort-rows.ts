/** Rows that hold from a cohort on: which one is in force, and values by cohort from them. */
import { numberIn, type Row } from "../assumptions/row";
import type { Product } from "../trade/product";

/** Cohorts firstCohort … lastCohort. */
export interface CohortSpan {
  readonly firstCohort: number;
  readonly lastCohort: number;
}

/** The row's `from year`; -Infinity where it is blank. */
export function startOf(row: Row): number {
  return numberIn(row, "from year") ?? -Infinity;
}

/** Of rows oldest first, the newest not after the cohort, else the first; undefined of none. */
export function inForceAt(rows: readonly Row[], cohort: number): Row | undefined {
  let found = rows[0];
  for (const row of rows) if (startOf(row) <= cohort) found = row;
  return found;
}

/**
 * A value by cohort, `[cohort]`, from the row in force; all 0 where there is none. The value is
 * asked for anew only where a row or a unit mass of the products begins: between, it is the same.
 */
export function byCohort(
  rows: readonly Row[],
  { firstCohort, lastCohort }: CohortSpan,
  products: readonly Product[],
  valueOf: (row: Row, cohort: number) => number,
): Float64Array {
  const values = new Float64Array(Math.max(0, lastCohort - firstCohort + 1));
  if (rows.length === 0) return values;
  const starts = [
    ...rows.map(startOf),
    ...products.flatMap(({ unitMasses }) => unitMasses.map(({ fromYear }) => fromYear)),
  ];
  const changes = new Set(starts);
  let value = NaN;
  for (let cohort = firstCohort; cohort <= lastCohort; cohort += 1) {
    if (cohort === firstCohort || changes.has(cohort)) {
      const row = inForceAt(rows, cohort);
      value = row === undefined ? NaN : valueOf(row, cohort);
    }
    values[cohort - firstCohort] = value;
  }
  return values;
}
