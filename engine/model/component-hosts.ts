/** The products in whose stock a component with a life of its own is counted. */
import type { CohortSpan } from "../flows/cohort-rows";
import type { Composition } from "../flows/composition";
import type { Product } from "../trade/product";
import type { ComponentRole } from "./component-roles";

/** A product that holds the component. */
export interface ComponentHost {
  readonly product: Product;
  /** Units of the component in a unit of the product, `[cohort]`; NaN = not known. */
  readonly amountOf: (span: CohortSpan) => Float64Array;
}

/**
 * The products that hold the component, by name in the order met. One that is only a component
 * passes it on to those that contain it, amounts multiplied; so does a loose one, which holds it in
 * its own stock besides. One that is a stock of its own holds it there and passes nothing on.
 */
export function hostsOf(
  composition: Composition,
  roles: ReadonlyMap<string, ComponentRole>,
  component: Product,
): readonly ComponentHost[] {
  const hosts = new Map<string, ComponentHost>();
  const climb = (inside: Product, outer: ComponentHost["amountOf"] | undefined): void => {
    for (const { product, rows } of composition.containersOf(inside.name)) {
      const own: ComponentHost["amountOf"] = (span) =>
        composition.amountOf(product, { component: inside, rows }, span);
      const amountOf = outer ? combined(own, outer, times) : own;
      const role = roles.get(product.name);
      const isRound = composition.cycles.has(product.name);
      if (role !== "only" || isRound) {
        const known = hosts.get(product.name);
        const all = known ? combined(known.amountOf, amountOf, plus) : amountOf;
        hosts.set(product.name, { product, amountOf: all });
      }
      // What goes round has no answer, and no top to reach.
      if (role !== "separate" && !isRound) climb(product, amountOf);
    }
  };
  climb(component, undefined);
  return [...hosts.values()];
}

const plus = (a: number, b: number): number => a + b;
/** None of one is none, whatever the other is. */
const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

function combined(
  a: ComponentHost["amountOf"],
  b: ComponentHost["amountOf"],
  by: (a: number, b: number) => number,
): ComponentHost["amountOf"] {
  return (span) => {
    const other = b(span);
    return a(span).map((value, i) => by(value, other[i] ?? NaN));
  };
}
