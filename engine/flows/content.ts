/** Material content of products by cohort (methods, "Content, components"). */
import { numberIn, textIn, type Row } from "../assumptions/row";
import { RowsMemo } from "../assumptions/rows-memo";
import type { Word } from "../assumptions/vocabulary";
import { parseRatio } from "../quantities/unit-ratio";
import type { Product } from "../trade/product";
import { ratioPerUnit } from "../trade/product-units";
import { byCohort, inForceAt, startOf } from "./cohort-rows";

/** Content rows of one product. */
export interface ProductContent {
  /** Materials named in its rows, by key: rows oldest first. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

/** The sound rows of Content by product; the same rows give the same contents. */
export function contentByProduct(rows: readonly Row[]): ReadonlyMap<string, ProductContent> {
  return contents.of(rows);
}

const contents = new RowsMemo(contentsIn);

function contentsIn(rows: readonly Row[]): ReadonlyMap<string, ProductContent> {
  const products = new Map<string, Map<string, Row[]>>();
  for (const row of rows) {
    const product = textIn(row, "product");
    const material = textIn(row, "material");
    if (row.broken || product === undefined || material === undefined) continue;
    let materials = products.get(product);
    if (!materials) products.set(product, (materials = new Map<string, Row[]>()));
    const list = materials.get(material);
    if (list) list.push(row);
    else materials.set(material, [row]);
  }
  for (const materials of products.values()) {
    for (const list of materials.values()) list.sort((a, b) => startOf(a) - startOf(b));
  }
  return new Map([...products].map(([name, materials]) => [name, { rows: materials }]));
}

/**
 * kg of the material per unit of the product, `[cohort]` for firstCohort … lastCohort: the newest
 * row not after the cohort (`step`) or on the line between rows (`linear`); before the first row
 * that row. NaN where the unit cannot be converted. All 0 where the product does not name it.
 */
export function contentPerUnit(
  product: Product,
  rows: readonly Row[],
  firstCohort: number,
  lastCohort: number,
  between: Word<"content between years">,
): Float64Array {
  const span = { firstCohort, lastCohort };
  if (between === "step" || rows.length < 2) {
    return byCohort(rows, span, [product], (row, cohort) => kgPerUnitIn(row, product, cohort));
  }
  return Float64Array.from({ length: lastCohort - firstCohort + 1 }, (_, i) =>
    onTheLine(product, rows, firstCohort + i),
  );
}

function onTheLine(product: Product, rows: readonly Row[], cohort: number): number {
  const row = inForceAt(rows, cohort);
  if (row === undefined) return 0;
  const next = rows[rows.indexOf(row) + 1];
  const value = kgPerUnitIn(row, product, cohort);
  const start = startOf(row);
  if (next === undefined || start > cohort || start === -Infinity) return value;
  const share = (cohort - start) / (startOf(next) - start);
  return value + share * (kgPerUnitIn(next, product, cohort) - value);
}

/** kg per unit of the product that the row gives a cohort; NaN where it cannot be told. */
export function kgPerUnitIn(row: Row, product: Product, cohort: number): number {
  const ratio = parseRatio(textIn(row, "unit") ?? "");
  const amount = numberIn(row, "amount");
  if (ratio === undefined || amount === undefined || ratio.numerator.dimension !== "mass")
    return NaN;
  const perUnit = ratioPerUnit(ratio, product, cohort);
  return perUnit === undefined ? NaN : amount * perUnit;
}
