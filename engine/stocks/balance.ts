import { cohortCount, yearCount } from "./cohort-axis";
import type { CohortResult } from "./cohort-result";

/** The tables of a result that must balance. */
export type BalancedTables = Pick<
  CohortResult,
  "axis" | "inflow" | "stock" | "release" | "usedExport" | "startStock"
>;

/**
 * Largest |k(t) − k(t−1) − i + o + x| over years, by cohort and in total, in the product's unit.
 * Cells with an unknown in them are left out. It proves that nothing is lost, not that the result
 * is right: a table shifted by a year passes.
 */
export function largestResidual(tables: BalancedTables): number {
  const { stock, inflow, release, usedExport } = tables;
  const cohorts = cohortCount(tables.axis);
  let before = tables.startStock;
  let largest = 0;
  for (let row = 0; row < yearCount(tables.axis); row++) {
    const offset = row * cohorts;
    let total = 0;
    for (let column = 0; column < cohorts; column++) {
      const at = offset + column;
      const change = (stock[at] ?? 0) - (before[column] ?? 0);
      const residual = change - (inflow[at] ?? 0) + (release[at] ?? 0) + (usedExport[at] ?? 0);
      total += residual;
      // A comparison with an unknown is false.
      if (Math.abs(residual) > largest) largest = Math.abs(residual);
    }
    if (Math.abs(total) > largest) largest = Math.abs(total);
    before = stock.subarray(offset, offset + cohorts);
  }
  return largest;
}
