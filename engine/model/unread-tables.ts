import { shown, tidy } from "../assumptions/cell";
import type { UnreadTable } from "../assumptions/read-tables";
import { EVERY_PRODUCT, type Finding } from "../findings/finding";
import type { CodeUse } from "../trade/flow-index";
import type { Product } from "../trade/product";

/** Kinds whose rows may change every product's numbers. */
const GLOBAL: ReadonlySet<string> = new Set(["Settings", "Changes"]);

/**
 * The findings of tables that could not be read. What such a table holds is unknown, so the
 * products it names have no answer; one that resembles Settings or Changes stops all. A table that
 * names no product of the model stops none.
 */
export function unreadFindings(
  unread: readonly UnreadTable[],
  products: ReadonlyMap<string, Product>,
  uses: readonly CodeUse[],
): Finding[] {
  const names = new Set<string>(products.keys());
  for (const product of products.values()) {
    if (product.group !== undefined) names.add(product.group);
    if (product.responsibility !== undefined) names.add(product.responsibility);
  }
  const codes = new Set(uses.map((use) => use.code));
  return unread.map(({ input, finding, nearest }) => {
    if (nearest !== undefined && GLOBAL.has(nearest)) {
      return { ...finding, blocks: [EVERY_PRODUCT] };
    }
    const blocks = new Set<string>();
    for (const row of input.cells.slice(1)) {
      for (const cell of row) {
        const text = tidy(shown(cell));
        if (names.has(text)) blocks.add(text);
        else if (codes.has(text.replace(/[\s.]/g, ""))) blocks.add(text.replace(/[\s.]/g, ""));
      }
    }
    return { ...finding, blocks: [...blocks] };
  });
}
