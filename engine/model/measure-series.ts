/** Yearly values of a measure for one product, by weight of its cohorts. */
import type { Word } from "../assumptions/vocabulary";
import type { CohortResult, KnownTotals } from "../stocks/cohort-result";
import type { PlainTotals } from "../stocks/plain-cohorts";
import type { Product } from "../trade/product";
import type { Model } from "./model";
import type { ProductRun } from "./product-run";

export type Measure = Word<"measure">;

/** Measures that the stock model itself gives. */
export type StockMeasure = "inflow" | "stock" | "release" | "used export" | "stock change";

/** True for a measure of the stock model; the others need Handling. */
export function isStockMeasure(measure: Measure): measure is StockMeasure {
  return ["inflow", "stock", "release", "used export", "stock change"].includes(measure);
}

/**
 * The measure for each year of the model, `[year]`, in product's unit × weight; NaN = no answer.
 * `weights` gives a weight by cohort on the product's axis; undefined = 1.
 */
export function measureSeries(
  model: Model,
  product: Product,
  measure: StockMeasure,
  weightsOf?: (firstCohort: number, lastCohort: number) => Float64Array | undefined,
): Float64Array {
  const years = model.parts.years;
  if (!years) return new Float64Array(0);
  const run = model.run(product);
  const values = new Float64Array(Math.max(0, years.last - years.first + 1)).fill(NaN);
  const { cohorts } = run;
  if (!cohorts) return values;
  const weights = weightsOf?.(cohorts.axis.firstCohort, cohorts.axis.lastYear);
  for (let i = 0; i < values.length; i += 1) {
    values[i] = measureIn(run, cohorts, measure, years.first + i, weights);
  }
  return values;
}

/** The measure in one year; NaN = no answer. */
export function measureIn(
  run: ProductRun,
  cohorts: CohortResult,
  measure: StockMeasure,
  year: number,
  weights: Float64Array | undefined,
): number {
  const { startYear } = run;
  if (measure === "stock") return stockIn(run, cohorts, year, weights);
  if (startYear !== undefined && year <= startYear) return NaN;
  if (measure === "stock change") {
    return stockIn(run, cohorts, year, weights) - stockIn(run, cohorts, year - 1, weights);
  }
  if (year < cohorts.axis.firstYear) return 0;
  const total = totalIn(cohorts, measure, year, weights);
  if (total !== undefined) return total;
  const sum = weighted(rowOf(cohorts, tableOf(cohorts, measure), year), weights);
  return measure === "used export" && Number.isNaN(sum)
    ? knownTotal(cohorts, "usedExport", year, weights)
    : sum;
}

function stockIn(
  run: ProductRun,
  cohorts: CohortResult,
  year: number,
  weights: Float64Array | undefined,
): number {
  const { startYear } = run;
  if (startYear !== undefined && year < startYear) return NaN;
  if (year === startYear) return weighted(cohorts.startStock, weights);
  if (year < cohorts.axis.firstYear) return 0;
  const total = totalIn(cohorts, "stock", year, weights);
  if (total !== undefined) return total;
  const sum = weighted(rowOf(cohorts, cohorts.stock, year), weights);
  return Number.isNaN(sum) ? knownTotal(cohorts, "stock", year, weights) : sum;
}

/** A year's total without the table of cohorts; undefined where it cannot be had so. */
function totalIn(
  { axis, totals }: CohortResult,
  measure: Exclude<StockMeasure, "stock change">,
  year: number,
  weights: Float64Array | undefined,
): number | undefined {
  const at = year - axis.firstYear;
  if (!totals || at >= totals.inflow.length) return undefined;
  const value = seriesOf(totals, measure, weights)?.[at] ?? 0;
  // Too large to hold is no answer.
  return Number.isFinite(value) ? value : NaN;
}

/** `[year]`; undefined: there is none of it in any year. */
function seriesOf(
  totals: PlainTotals,
  measure: Exclude<StockMeasure, "stock change">,
  weights: Float64Array | undefined,
): Float64Array | undefined {
  switch (measure) {
    case "inflow":
      return totals.weighted(weights);
    case "stock":
      return totals.years(weights).stock;
    case "release":
      return totals.years(weights).release;
    case "used export":
      return undefined;
  }
}

/** A total that was given, though its cohorts are unknown, if all of them weigh the same. */
function knownTotal(
  { axis, known }: CohortResult,
  of: keyof KnownTotals,
  year: number,
  weights: Float64Array | undefined,
): number {
  const total = known?.[of][year - axis.firstYear] ?? NaN;
  if (total === 0 || !weights) return total;
  const present = weights.subarray(0, year - axis.firstCohort + 1);
  const weight = present[0] ?? NaN;
  return present.every((other) => other === weight) ? total * weight : NaN;
}

/** The table of a flow or of the stock, `[year × cohort]`. */
export function tableOf(
  cohorts: CohortResult,
  measure: Exclude<StockMeasure, "stock change">,
): Float64Array {
  switch (measure) {
    case "inflow":
      return cohorts.inflow;
    case "release":
      return cohorts.release;
    case "used export":
      return cohorts.usedExport;
    case "stock":
      return cohorts.stock;
  }
}

/** One year's row of a table, `[cohort]`; NaN outside the computed years. */
export function rowOf(cohorts: CohortResult, table: Float64Array, year: number): Float64Array {
  const { firstCohort, firstYear, lastYear } = cohorts.axis;
  const width = lastYear - firstCohort + 1;
  if (year > lastYear) return new Float64Array(width).fill(NaN);
  const at = (year - firstYear) * width;
  return table.subarray(at, at + width);
}

/** Σ amount × weight; a zero amount or weight counts as 0 whatever the other is. */
function weighted(row: Float64Array, weights: Float64Array | undefined): number {
  let sum = 0;
  for (let i = 0; i < row.length; i += 1) {
    const amount = row[i] ?? NaN;
    const weight = weights ? (weights[i] ?? NaN) : 1;
    if (amount === 0 || weight === 0) continue;
    sum += amount * weight;
  }
  // Too large to hold is no answer.
  return Number.isFinite(sum) ? sum : NaN;
}
