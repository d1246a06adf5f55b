import { shown, tidy, type Cell } from "../assumptions/cell";
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
        else if (mayBeCode(cell, codes)) blocks.add(text.replace(/[\s.]/g, ""));
      }
    }
    return { ...finding, blocks: [...blocks] };
  });
}

/**
 * True for a code in use or a longer one, which may hold its rows. A number is more often a value:
 * it counts from six digits on, under a heading of four.
 */
function mayBeCode(cell: Cell, codes: ReadonlySet<string>): boolean {
  const digits = tidy(shown(cell)).replace(/[\s.]/g, "");
  if (codes.has(digits)) return true;
  const isNumber = typeof cell === "number";
  if (!/^\d{2,10}$/.test(digits) || (isNumber && digits.length < 6)) return false;
  for (let length = isNumber ? 4 : 2; length < digits.length; length += 1) {
    if (codes.has(digits.slice(0, length))) return true;
  }
  return false;
}
