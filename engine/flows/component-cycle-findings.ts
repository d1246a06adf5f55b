/** Products that contain themselves have no content: told once for each way round. */
import { keyOf } from "../assumptions/row";
import { compareCodePoints } from "../classification/code-point-order";
import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import type { Composition } from "./composition";

/** An error for each way round; it stops the products on it and all that contain one of them. */
export function componentCycleFindings(composition: Composition): Finding[] {
  const told = new Set<string>();
  return [...composition.cycles.values()].flatMap((cycle) => {
    const way = fromFirstName(cycle);
    const text = way.join(" → ");
    const [product = "", component = ""] = way;
    const row = composition.parts.components.get(product)?.get(component)?.[0];
    if (told.has(text) || row === undefined) return [];
    told.add(text);
    const above = way.flatMap((name) => [...composition.aboveOf(name)]);
    const place = {
      table: row.table,
      kind: row.kind,
      key: keyOf(row),
      column: "component",
      blocks: [...new Set([...way, ...above])],
    };
    return [makeFinding("component-cycle", MODELLING["component-cycle"], place, { way: text })];
  });
}

/** The same way round, from the first of its names: `[A, B, A]` for `[B, A, B]`. */
function fromFirstName(cycle: readonly string[]): readonly string[] {
  const names = cycle.slice(0, -1);
  const [first = ""] = [...names].sort(compareCodePoints);
  const at = names.indexOf(first);
  return [...names.slice(at), ...names.slice(0, at), first];
}
