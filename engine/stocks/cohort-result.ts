import type { CohortAxis } from "./cohort-axis";
import type { PlainTotals } from "./plain-cohorts";

/**
 * Stock and flows of one product by year and cohort, all origins summed, in the product's unit.
 * Tables are row-major `[year × cohort]`, rows firstYear … lastYear; NaN is unknown, never 0.
 * k(t) = k(t−1) + i − o − x holds for each cohort and in total.
 */
export interface CohortResult {
  readonly axis: CohortAxis;
  /** i: what enters in the year. */
  readonly inflow: Float64Array;
  /** k: in use at the end of the year. */
  readonly stock: Float64Array;
  /** o: what reaches the end of its life in the year. Used exports are not in it. */
  readonly release: Float64Array;
  /** x: what leaves the country in use in the year. */
  readonly usedExport: Float64Array;
  /** `[cohort]`, in use at the end of firstYear − 1. */
  readonly startStock: Float64Array;
  /** The first year that asked for more used exports than the stock; from it on all is NaN. */
  readonly exportExceedsStock?: ExportExceedsStock;
  /** Cohorts with start stock though none of them can be left: released in firstYear. */
  readonly impossibleStart: readonly number[];
  /** Where the stock was given: totals that are certain even in years whose cohorts are not. */
  readonly known?: KnownTotals;
  /**
   * Of the first years (as many as its inflow has), where totals can be had without the tables. They
   * are the sums of the tables but for rounding, and what is told of these years.
   */
  readonly totals?: PlainTotals;
  /** Largest |k(t) − k(t−1) − i + o + x| by cohort and in total, product's unit; unknowns out. */
  readonly largestResidual: number;
}

/** Totals by year of a product whose stock is given, `[year]`, product's unit; NaN = not known. */
export interface KnownTotals {
  readonly stock: Float64Array;
  readonly usedExport: Float64Array;
}

/** Used exports above the stock, product's unit. */
export interface ExportExceedsStock {
  readonly year: number;
  readonly asked: number;
  readonly available: number;
}
