/** The same material through a product's own row and through its components; components without content. */
import { cellOrDefault } from "../assumptions/keys";
import { keyOf, numberIn, type Row } from "../assumptions/row";
import { descendantsOf, groupsOf, materialLabel } from "../classification/materials";
import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import type { Composition } from "./composition";

/**
 * An error for each `whole` row of the product beside content of the same material, of its group or
 * of its members in a component at any depth: it would count twice, also where the component is a
 * stock of its own. Groups and members in two components are different goods and count once each.
 */
export function contentCountedTwice(composition: Composition, product: string): Finding[] {
  const own = composition.parts.content.get(product)?.rows ?? new Map<string, readonly Row[]>();
  const findings: Finding[] = [];
  if (composition.componentsOf(product).length === 0) return findings;
  for (const [material, rows] of own) {
    const whole = rows.find((row) => cellOrDefault(row, "scope") === "whole");
    if (whole === undefined) continue;
    for (const same of [material, ...groupsOf(material), ...descendantsOf(material)]) {
      const second = rowInside(composition, product, same, new Set());
      if (second === undefined) continue;
      const place = {
        table: whole.table,
        kind: whole.kind,
        key: keyOf(whole),
        column: "scope",
        blocks: [product],
      };
      const details = { product, material: materialLabel(same) };
      const both = { first: keyOf(whole), second: keyOf(second) };
      const text = MODELLING["component-content-twice"];
      findings.push(makeFinding("component-content-twice", text, place, { ...details, ...both }));
    }
  }
  return findings;
}

/** The first row that gives some of the material to a component of the product, at any depth. */
function rowInside(
  composition: Composition,
  product: string,
  material: string,
  seen: Set<string>,
): Row | undefined {
  if (seen.has(product)) return undefined;
  seen.add(product);
  for (const { component, rows } of composition.componentsOf(product)) {
    if (!rows.some(isSome)) continue;
    const own = composition.parts.content.get(component.name)?.rows.get(material) ?? [];
    const found = own.find(isSome) ?? rowInside(composition, component.name, material, seen);
    if (found) return found;
  }
  return undefined;
}

/** True where the row's amount is not 0. */
function isSome(row: Row): boolean {
  return numberIn(row, "amount") !== 0;
}

/**
 * A warning for each component without any row of Content or Components, where the model counts
 * materials: its products have rows of Components, so they contain 0 of what is not named.
 * `hasContent` also knows rows that are faulty.
 */
export function componentsWithoutContent(
  composition: Composition,
  hasContent: (product: string) => boolean,
): Finding[] {
  const { products, content, separate } = composition.parts;
  if (content.size === 0) return [];
  return [...products.keys()].flatMap((component) => {
    const [container] = composition.containersOf(component);
    const row = container?.rows[0];
    if (!container || !row || hasContent(component) || separate.has(component)) return [];
    const place = { table: row.table, kind: row.kind, key: keyOf(row), column: "component" };
    const details = { component, product: container.product.name };
    const text = MODELLING["component-no-content"];
    return [makeFinding("component-no-content", text, place, details)];
  });
}
