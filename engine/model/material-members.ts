/** Which products count in material totals. */
import { textIn } from "../assumptions/row";
import type { Model } from "./model";
import type { Product } from "../trade/product";

const known = new WeakMap<Model, ReadonlySet<string>>();

/**
 * True for a product with any row of Content or Components, also a faulty one: then it has no
 * answer, and a sum without it would be partial. One with none stands outside material totals.
 */
export function hasContent(model: Model, product: Product): boolean {
  let named = known.get(model);
  if (!named) {
    const rows = [
      ...(model.parts.rows.get("Content") ?? []),
      ...(model.parts.rows.get("Components") ?? []),
    ];
    named = new Set(rows.map((row) => textIn(row, "product") ?? ""));
    known.set(model, named);
  }
  return named.has(product.name);
}
