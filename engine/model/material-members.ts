/** Which products count in totals. */
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

/**
 * A component with a life of its own that stands among the products beside one that contains it, at
 * any depth: a sum of their goods would count it twice, and one without it would miss what is
 * replaced. Undefined where there is none.
 */
export function countedInside(
  model: Model,
  products: readonly Product[],
): { readonly component: string; readonly product: string } | undefined {
  const { composition, roles } = model.parts;
  const own = new Set(
    products.map(({ name }) => name).filter((name) => roles.get(name) === "separate"),
  );
  if (own.size === 0) return undefined;
  for (const { name } of products) {
    const seen = new Set<string>([name]);
    // A Set goes on to what is added while it is walked through.
    for (const holder of seen) {
      for (const { component } of composition.componentsOf(holder)) {
        if (own.has(component.name)) return { component: component.name, product: name };
        seen.add(component.name);
      }
    }
  }
  return undefined;
}
