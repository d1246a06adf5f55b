/** The products in whose production a loose component is used. */
import { textIn, type Row } from "../assumptions/row";
import type { Finding } from "../findings/finding";
import type { CohortSpan } from "../flows/cohort-rows";
import type { Composition } from "../flows/composition";
import type { Product } from "../trade/product";
import type { ComponentRole } from "./component-roles";

/** A product that contains the component, alone or through components without flows. */
export interface LooseUser {
  readonly product: Product;
  /** Components between, from the product inwards. */
  readonly through: readonly string[];
  /** The outermost of those between that is a stock of its own, so that it may be replaced. */
  readonly replaced: string | undefined;
  /** Units of the component in a unit of the product by year; NaN = not known. */
  readonly amountOf: (span: CohortSpan) => Float64Array;
  /** What leaves the amount without a sound row. */
  readonly fault: Finding | undefined;
}

/** All that uses a component, and the rows of Components that should say so but cannot be read. */
export interface LooseUsers {
  readonly users: readonly LooseUser[];
  readonly faultyRows: readonly Row[];
}

/**
 * The users by name in the order met. A component without codes and flows is made where its products
 * are: it passes on to them, amounts multiplied. A product with flows of its own, also one that is
 * itself traded loose, counts once by its own gross production.
 */
export function looseUsers(
  composition: Composition,
  roles: ReadonlyMap<string, ComponentRole>,
  component: Product,
  rows: readonly Row[],
  findings: readonly Finding[],
): LooseUsers {
  const users: LooseUser[] = [];
  const inner = new Set([component.name]);
  const climb = (inside: Product, below: Omit<LooseUser, "product"> | undefined): void => {
    for (const { product, rows: own } of composition.containersOf(inside.name)) {
      const role = roles.get(product.name);
      const amountOf: LooseUser["amountOf"] = (span) => {
        const amount = composition.amountOf(product, { component: inside, rows: own }, span);
        const more = below?.amountOf(span);
        return more ? amount.map((value, i) => multiplied(value, more[i] ?? NaN)) : amount;
      };
      const through = below ? [inside.name, ...below.through] : [];
      const fault = below?.fault ?? faultOf(product.name, inside.name, findings);
      const isReplaced = below !== undefined && roles.get(inside.name) === "separate";
      const replaced = isReplaced ? inside.name : below?.replaced;
      const found = { through, replaced, amountOf, fault };
      const passesOn = role === "only" || role === "separate";
      // What goes round has no top to reach: its own faults say so.
      if (!passesOn || composition.cycles.has(product.name)) users.push({ product, ...found });
      else {
        inner.add(product.name);
        climb(product, found);
      }
    }
  };
  climb(component, undefined);
  const { products } = composition.parts;
  const faultyRows = rows.filter(
    (row) =>
      inner.has(textIn(row, "component") ?? "") &&
      (row.broken || !products.has(textIn(row, "product") ?? "")),
  );
  return { users, faultyRows };
}

/** None of one is none, whatever the other is. */
function multiplied(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

/** A finding that leaves the amount of a component in a product unsure, such as a duplicate key. */
function faultOf(
  product: string,
  component: string,
  findings: readonly Finding[],
): Finding | undefined {
  return findings.find(
    ({ kind, severity, blocks, key }) =>
      kind === "Components" &&
      severity === "error" &&
      blocks.includes(product) &&
      key.en.split("; ").includes(`component=${component}`),
  );
}
