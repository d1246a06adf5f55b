/** Groups of materials that hold the same elements without one being part of the other. */
import { keyOf } from "../assumptions/row";
import { descendantsOf, isGroup, materialLabel } from "../classification/materials";
import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import type { Product } from "../trade/product";
import type { ProductContent } from "./content";

/**
 * An error for each two groups of the product, such as light rare earths and those for magnets, that
 * share elements: what is in both would count twice, and nothing says how much it is.
 */
export function contentGroupFindings(product: Product, content: ProductContent): Finding[] {
  const groups = [...content.rows.keys()].filter(isGroup);
  return groups.flatMap((first, i) =>
    groups.slice(i + 1).flatMap((second) => {
      const [ofFirst, ofSecond] = [descendantsOf(first), descendantsOf(second)];
      if (ofFirst.includes(second) || ofSecond.includes(first)) return [];
      const shared = ofFirst.filter((key) => ofSecond.includes(key) && !isGroup(key));
      const row = content.rows.get(second)?.[0];
      if (shared.length === 0 || row === undefined) return [];
      const place = {
        table: row.table,
        kind: row.kind,
        key: keyOf(row),
        column: "material",
        blocks: [product.name],
      };
      const details = {
        product: product.name,
        first: materialLabel(first),
        second: materialLabel(second),
        shared: shared.map(materialLabel).join(", "),
      };
      const text = MODELLING["content-groups-overlap"];
      return [makeFinding("content-groups-overlap", text, place, details)];
    }),
  );
}
