import { EVERY_PRODUCT, type Finding } from "../findings/finding";
import type { CodeUse } from "../trade/flow-index";
import type { Product } from "../trade/product";

/**
 * The first finding that stops each product. A finding may name a product, a group, a
 * responsibility, a CN code (then all products that use it or a shorter code, which may take its
 * rows), or all.
 */
export function blockedProducts(
  findings: readonly Finding[],
  products: ReadonlyMap<string, Product>,
  uses: readonly CodeUse[],
): ReadonlyMap<string, Finding> {
  const blocked = new Map<string, Finding>();
  const block = (name: string, finding: Finding): void => {
    if (!blocked.has(name)) blocked.set(name, finding);
  };
  for (const finding of findings) {
    if (finding.severity !== "error") continue;
    for (const named of finding.blocks) {
      if (named === EVERY_PRODUCT || products.has(named)) block(named, finding);
      else for (const name of concerned(named, products, uses)) block(name, finding);
    }
  }
  return blocked;
}

function concerned(
  named: string,
  products: ReadonlyMap<string, Product>,
  uses: readonly CodeUse[],
): string[] {
  const members = [...products.values()]
    .filter((product) => product.group === named || product.responsibility === named)
    .map((product) => product.name);
  if (!/^\d+$/.test(named)) return members;
  const users = uses.filter((use) => named.startsWith(use.code)).map((use) => use.product);
  return [...members, ...users];
}
