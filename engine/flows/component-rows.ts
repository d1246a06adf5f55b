/** Components of products: how much of each is in a unit (methods, "Content, components"). */
import { numberIn, textIn, type Row } from "../assumptions/row";
import { parseRatio } from "../quantities/unit-ratio";
import type { Product } from "../trade/product";
import { ratioPerUnit, unitsPer } from "../trade/product-units";
import { byCohort, startOf, type CohortSpan } from "./cohort-rows";

/** Rows of Components by product, then component; rows oldest first, components in key order. */
export type ComponentRows = ReadonlyMap<string, ReadonlyMap<string, readonly Row[]>>;

/** The sound rows whose product and component both are in Products. */
export function componentsByProduct(
  rows: readonly Row[],
  products: { has(name: string): boolean },
): ComponentRows {
  const found = new Map<string, Map<string, Row[]>>();
  for (const row of rows) {
    const product = textIn(row, "product");
    const component = textIn(row, "component");
    if (row.broken || product === undefined || component === undefined) continue;
    if (!products.has(product) || !products.has(component)) continue;
    let components = found.get(product);
    if (!components) found.set(product, (components = new Map<string, Row[]>()));
    const list = components.get(component);
    if (list) list.push(row);
    else components.set(component, [row]);
  }
  return new Map(
    [...found].map(([product, components]) => [
      product,
      new Map(
        [...components]
          .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
          .map(([name, list]) => [name, list.sort((a, b) => startOf(a) - startOf(b))]),
      ),
    ]),
  );
}

/**
 * Units of the component in a unit of the product, `[cohort]`: the newest row not after the cohort,
 * before the first that row. NaN where a unit mass that is needed is not given.
 */
export function amountPerUnit(
  rows: readonly Row[],
  product: Product,
  component: Product,
  span: CohortSpan,
): Float64Array {
  return byCohort(rows, span, [product, component], (row, cohort) =>
    unitsIn(row, product, component, cohort),
  );
}

/** Units of the component that the row gives a unit of the product; NaN where it cannot be told. */
export function unitsIn(row: Row, product: Product, component: Product, cohort: number): number {
  const ratio = parseRatio(textIn(row, "unit") ?? "");
  const amount = numberIn(row, "amount");
  if (ratio === undefined || amount === undefined) return NaN;
  // In base units of the numerator: a piece of it in the component's unit is told by its masses.
  const base = { ...ratio.numerator, toBase: 1 };
  const perBase = unitsPer(base, component, cohort);
  const perUnit = ratioPerUnit(ratio, product, cohort);
  return perBase === undefined || perUnit === undefined ? NaN : amount * perUnit * perBase;
}
