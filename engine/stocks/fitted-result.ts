/** A result on other years, so that several can be added up. */
import { cohortCount } from "./cohort-axis";
import type { CohortResult } from "./cohort-result";

/** The years that a result is wanted for. */
export interface YearSpan {
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * The result for the years of the span, all its cohorts kept. Where the span begins later, the stock
 * at the end of the year before is its start stock; where it begins earlier, nothing was there, as
 * in a result without a start stock. Years after the result's last are unknown (NaN).
 */
export function fittedResult(
  result: CohortResult,
  { firstYear, lastYear }: YearSpan,
): CohortResult {
  const { axis } = result;
  if (axis.firstYear === firstYear && axis.lastYear === lastYear) return result;
  const firstCohort = Math.min(axis.firstCohort, firstYear);
  const wanted = { firstCohort, firstYear, lastYear };
  const fit = (table: Float64Array): Float64Array => fittedTable(result, table, wanted);
  const before = { firstCohort, firstYear: firstYear - 1, lastYear: firstYear - 1 };
  const startStock = new Float64Array(cohortCount(wanted));
  if (axis.firstYear === firstYear) {
    const known = result.startStock.subarray(0, lastYear - axis.firstCohort + 1);
    startStock.set(known, axis.firstCohort - firstCohort);
  } else startStock.set(fittedTable(result, result.stock, before));
  return {
    axis: wanted,
    inflow: fit(result.inflow),
    stock: fit(result.stock),
    release: fit(result.release),
    usedExport: fit(result.usedExport),
    startStock,
    impossibleStart: [],
    largestResidual: result.largestResidual,
  };
}

/** `[year × cohort]` of the axis wanted. */
function fittedTable(
  { axis }: CohortResult,
  table: Float64Array,
  wanted: YearSpan & { readonly firstCohort: number },
): Float64Array {
  const width = wanted.lastYear - wanted.firstCohort + 1;
  const own = cohortCount(axis);
  const fitted = new Float64Array((wanted.lastYear - wanted.firstYear + 1) * width);
  for (let year = wanted.firstYear; year <= wanted.lastYear; year += 1) {
    const to = (year - wanted.firstYear) * width;
    if (year > axis.lastYear) fitted.fill(NaN, to, to + year - wanted.firstCohort + 1);
    if (year < axis.firstYear || year > axis.lastYear) continue;
    const from = (year - axis.firstYear) * own;
    const cohorts = Math.min(axis.lastYear, year) - axis.firstCohort + 1;
    fitted.set(table.subarray(from, from + cohorts), to + axis.firstCohort - wanted.firstCohort);
  }
  return fitted;
}
