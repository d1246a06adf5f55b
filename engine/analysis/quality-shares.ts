/** What a stock rests on, as shares of it (methods, "Checks and quality"). */
import { numberIn, textIn, type Row } from "../assumptions/row";
import type { Kind } from "../assumptions/schema";
import type { Composition } from "../flows/composition";
import { rowOf } from "../model/measure-series";
import type { Model } from "../model/model";
import { readParts } from "../model/model-from";
import type { Product } from "../trade/product";
import { restingShares } from "../trade/resting-shares";
import { sourceAge } from "./source-age";

/** The stock that is judged: of these products, at the end of this year. */
export interface JudgedStock {
  readonly model: Model;
  readonly products: readonly Product[];
  /** Materials that count in a product; undefined = the goods. */
  readonly keysOf: ((product: Product) => readonly string[]) | undefined;
  /** Weight of a unit by cohort; undefined = 1, the goods in a unit they share. */
  readonly weightsOf: (product: Product, first: number, last: number) => Float64Array | undefined;
  readonly year: number;
}

/** Share of the stock whose inflow rests on filled cells, or on values converted by a price. */
export function restingShare(judged: JudgedStock, on: "filled" | "converted"): number {
  return shareOf(judged, (product) => {
    const { inflow, solved, startYear } = judged.model.run(product);
    if (solved && inflow) {
      // A stock that is given rests on the cell of its own year.
      const isFilled = solved.filledYears.includes(judged.year);
      const isConverted = inflow.conversions.some(
        ({ flow, year, price }) => flow === "stock" && year === judged.year && price,
      );
      const share = Number(on === "filled" ? isFilled : isConverted);
      return () => share;
    }
    if (!inflow) return () => (startYear === undefined ? NaN : 0);
    const shares = restingShares(inflow);
    return (cohort) => (startYear !== undefined && cohort <= startYear ? 0 : shares(cohort)[on]);
  });
}

/** Share of the materials that come from content of quality 4–5 or without source; 0 of goods. */
export function weakContentShare(judged: JudgedStock): number {
  return contentShare(
    judged,
    (row) => (numberIn(row, "quality") ?? 0) >= 4 || textIn(row, "source") === undefined,
  );
}

/**
 * Share that comes from content, or stands on a lifetime, whose source is old: at least, and at most
 * where sources without a year are old too. Statistics are of their own year and never old.
 */
export function oldSourceShare(judged: JudgedStock): { least: number; most: number } {
  const { model } = judged;
  const share = (isOld: (row: Row) => boolean): number => {
    const strong = withoutContent(judged, isOld);
    return shareOf(judged, (product, first, last) => {
      const rows = model.parts.lifetimeRows.get(product.name) ?? [];
      return rows.some(isOld) ? () => 1 : weakShares(judged, strong, product, first, last);
    });
  };
  return {
    least: share((row) => sourceAge(model, row) === "old"),
    most: share((row) => sourceAge(model, row) !== "recent"),
  };
}

function contentShare(judged: JudgedStock, isWeak: (row: Row) => boolean): number {
  const strong = withoutContent(judged, isWeak);
  return shareOf(judged, (product, first, last) =>
    weakShares(judged, strong, product, first, last),
  );
}

/** What the products are made of where the rows of Content and Components that are weak hold 0. */
function withoutContent(
  { model, keysOf }: JudgedStock,
  isWeak: (row: Row) => boolean,
): Composition {
  if (keysOf === undefined) return model.parts.composition;
  const rows = new Map(model.parts.rows);
  const kind: Kind = "Content";
  const strong = (rows.get(kind) ?? []).map((row) =>
    isWeak(row) ? { ...row, cells: { ...row.cells, amount: 0 } } : row,
  );
  rows.set(kind, strong);
  return readParts({ ...model.parts, rows }).composition;
}

/** Of each cohort the share of its materials that the weak rows give. */
function weakShares(
  { model, keysOf }: JudgedStock,
  strong: Composition,
  product: Product,
  firstCohort: number,
  lastCohort: number,
): (cohort: number) => number {
  if (keysOf === undefined) return () => 0;
  const span = { firstCohort, lastCohort };
  const all = new Float64Array(lastCohort - firstCohort + 1);
  const sound = new Float64Array(all.length);
  for (const key of keysOf(product)) {
    model
      .contentOf(product, key, firstCohort, lastCohort)
      .forEach((kg, i) => (all[i] = (all[i] ?? 0) + kg));
    strong.contentOf(product, key, span).forEach((kg, i) => (sound[i] = (sound[i] ?? 0) + kg));
  }
  return (cohort) => {
    const whole = all[cohort - firstCohort] ?? NaN;
    return whole === 0 ? 0 : 1 - (sound[cohort - firstCohort] ?? NaN) / whole;
  };
}

/** Σ stock × weight × share ÷ Σ stock × weight; NaN where unknown or where there is no stock. */
function shareOf(
  { model, products, weightsOf, year }: JudgedStock,
  sharesOf: (product: Product, first: number, last: number) => (cohort: number) => number,
): number {
  let whole = 0;
  let part = 0;
  for (const product of products) {
    const { cohorts, startYear } = model.run(product);
    if (!cohorts || (startYear !== undefined && year < startYear)) return NaN;
    const { firstCohort, firstYear, lastYear } = cohorts.axis;
    if (year < firstYear && year !== startYear) continue;
    const stock = year === startYear ? cohorts.startStock : rowOf(cohorts, cohorts.stock, year);
    const weights = weightsOf(product, firstCohort, lastYear);
    const share = sharesOf(product, firstCohort, lastYear);
    stock.forEach((amount, i) => {
      const weight = weights ? (weights[i] ?? NaN) : 1;
      if (amount === 0 || weight === 0) return;
      whole += amount * weight;
      part += amount * weight * share(firstCohort + i);
    });
  }
  return part / whole;
}
