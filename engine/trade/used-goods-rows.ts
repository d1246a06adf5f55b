import type { Row } from "../assumptions/row";
import { FlowIndex, type CodeUse, type FlowName } from "./flow-index";
import type { Product } from "./product";

const CODE_FLOWS: readonly FlowName[] = ["import", "export", "production"];

/**
 * The rows of a product that concern used goods: its own `export used`, and all rows of its codes
 * (`uses`), of longer codes under them and of the shorter ones above.
 */
export function usedGoodsRows(
  product: Product,
  uses: readonly CodeUse[],
  index: FlowIndex,
): FlowIndex {
  const rows: Row[] = [];
  const take = (series: string, flow: FlowName): void => {
    for (const ofYear of index.rows(series, flow).values()) {
      for (const row of ofYear) rows.push(row);
    }
  };
  take(product.name, "export used");
  const codes = index.codes.filter((code) =>
    uses.some((use) => code.startsWith(use.code) || use.code.startsWith(code)),
  );
  for (const code of codes) for (const flow of CODE_FLOWS) take(code, flow);
  return new FlowIndex(rows, new Set([product.name]));
}
