/** What a component is besides being contained: nothing, a stock inside its products, goods of its own. */
import { textIn, type Row } from "../assumptions/row";
import type { Column, Kind } from "../assumptions/schema";

/**
 * - `only`: in Products only to be contained. It answers nothing alone and stands outside all sums.
 * - `separate`: it has a lifetime and no codes or flows, so it is a stock of its own inside its
 *   products (methods, "Component lifetimes"); its content counts there and not in the products.
 * - `loose`: it has codes or flows of its own, so it is also traded outside its products.
 */
export type ComponentRole = "only" | "separate" | "loose";

/**
 * The role of each product that Components names as a component; none of one that has start values
 * alone. Faulty rows count: what they were meant to say decides the role.
 */
export function componentRoles(
  rows: ReadonlyMap<Kind, readonly Row[]>,
  products: { has(name: string): boolean },
): ReadonlyMap<string, ComponentRole> {
  const named = (kind: Kind, column: Column): ReadonlySet<string> =>
    new Set((rows.get(kind) ?? []).map((row) => textIn(row, column) ?? ""));
  const contained = named("Components", "component");
  if (contained.size === 0) return new Map();
  const traded = new Set([...named("Codes", "product"), ...named("Flows", "series")]);
  const lives = named("Lifetimes", "product");
  const started = named("Start", "product");
  const roles = new Map<string, ComponentRole>();
  for (const name of contained) {
    if (!products.has(name)) continue;
    if (traded.has(name)) roles.set(name, "loose");
    else if (lives.has(name)) roles.set(name, "separate");
    else if (!started.has(name)) roles.set(name, "only");
  }
  return roles;
}
