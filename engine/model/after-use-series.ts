/** Yearly values of the measures after use, for one product and one material (methods, "After use"). */
import { afterUse, type AfterUse, type HandlingShares } from "../flows/after-use";
import { inForceAt } from "../flows/cohort-rows";
import { HandlingRows, sharesOf } from "../flows/handling-shares";
import type { Product } from "../trade/product";
import {
  isStockMeasure,
  measureIn,
  measureSeries,
  type Measure,
  type StockMeasure,
} from "./measure-series";
import type { Model } from "./model";
import type { ProductRun } from "./product-run";
import type { StartValues } from "./start-values";

/** Measures that need Handling. */
export type AfterUseMeasure = Exclude<Measure, StockMeasure>;

/** Weight by cohort, `[cohort]` of the span asked for; undefined = 1. */
export type WeightsOf = (firstCohort: number, lastCohort: number) => Float64Array | undefined;

/** What is measured: the goods (undefined) or a material, whose row of Handling holds. */
export interface Weighed {
  readonly material: string | undefined;
  readonly weightsOf?: WeightsOf;
}

/** The books of a product after use. */
export interface AfterUseBooks {
  /** Year of the first entry. */
  readonly firstYear: number;
  /** Hibernating at the end of the year before; undefined: nothing was there before. */
  readonly opening: number | undefined;
  readonly books: AfterUse;
}

const tables = new WeakMap<Model, HandlingRows>();

/** The model's Handling rows, ready to look up. */
export function handlingOf(model: Model): HandlingRows {
  let rows = tables.get(model);
  if (!rows) {
    rows = new HandlingRows(model.parts.rows.get("Handling") ?? []);
    tables.set(model, rows);
  }
  return rows;
}

/**
 * Any measure for each year of the model, `[year]`, in product's unit × weight; NaN = no answer.
 * Several materials are asked for one by one: each has its own row of Handling.
 */
export function anySeries(
  model: Model,
  product: Product,
  measure: Measure,
  weighed: Weighed,
): Float64Array {
  if (isStockMeasure(measure)) return measureSeries(model, product, measure, weighed.weightsOf);
  const years = model.parts.years;
  if (!years) return new Float64Array(0);
  const found = afterUseBooks(model, product, model.run(product), weighed);
  return Float64Array.from({ length: Math.max(0, years.last - years.first + 1) }, (_, i) =>
    found ? afterUseIn(found, measure, years.first + i) : NaN,
  );
}

/** What becomes of the product's release by year; undefined where it has no answer. */
export function afterUseBooks(
  model: Model,
  product: Product,
  run: ProductRun,
  { material, weightsOf }: Weighed,
): AfterUseBooks | undefined {
  const { cohorts, startYear } = run;
  if (!cohorts) return undefined;
  const { axis } = cohorts;
  const hibernating = run.afterUse?.hibernating;
  const openYear = hibernating?.year ?? startYear;
  const firstYear = openYear === undefined ? axis.firstYear : openYear + 1;
  const weights = weightsOf?.(axis.firstCohort, axis.lastYear);
  const release = Float64Array.from(
    { length: Math.max(0, axis.lastYear - firstYear + 1) },
    (_, i) => measureIn(run, cohorts, "release", firstYear + i, weights),
  );
  const rows = handlingOf(model).rowsOf(product, material);
  const sharesAt = (year: number): HandlingShares | undefined => {
    const row = inForceAt(rows, year);
    return row && sharesOf(row);
  };
  const amount = hibernating ? weighedStart(hibernating, weightsOf) : 0;
  const start = { amount, retainedYears: sharesAt(firstYear - 1)?.retainedYears ?? NaN };
  const books = afterUse({ release, sharesIn: (i) => sharesAt(firstYear + i), start });
  return { firstYear, opening: openYear === undefined ? undefined : amount, books };
}

/** Goods of a start year in product's unit × weight of their cohorts. */
export function weighedStart({ byCohort }: StartValues, weightsOf?: WeightsOf): number {
  let sum = 0;
  for (const [cohort, amount] of byCohort) {
    const weights = weightsOf?.(cohort, cohort);
    const weight = weights ? (weights[0] ?? NaN) : 1;
    if (amount !== 0 && weight !== 0) sum += amount * weight;
  }
  return sum;
}

const SERIES: Readonly<Record<AfterUseMeasure, keyof AfterUse>> = {
  collected: "collected",
  exported: "exported",
  "exported unrecorded": "exportedUnrecorded",
  retained: "retained",
  hibernating: "hibernating",
  available: "available",
  recovered: "recovered",
  unknown: "unknown",
};

/** The measure in one year; NaN = no answer. */
export function afterUseIn(
  { firstYear, opening, books }: AfterUseBooks,
  measure: AfterUseMeasure,
  year: number,
): number {
  return bookedIn(books[SERIES[measure]], firstYear, opening, year, measure === "hibernating");
}

/**
 * The entry of a year. Before the first one nothing has happened, unless the books open with a start
 * year: then a stock is known at its end, and nothing before.
 */
export function bookedIn(
  series: Float64Array,
  firstYear: number,
  opening: number | undefined,
  year: number,
  isStock: boolean,
): number {
  if (year >= firstYear) {
    const value = series[year - firstYear] ?? NaN;
    // Too large to hold is no answer.
    return Number.isFinite(value) ? value : NaN;
  }
  if (opening === undefined) return 0;
  return isStock && year === firstYear - 1 ? opening : NaN;
}
