import type { Row } from "../../../engine/assumptions/row";
import { componentsByProduct } from "../../../engine/flows/component-rows";
import { Composition } from "../../../engine/flows/composition";
import { contentByProduct } from "../../../engine/flows/content";
import type { Product } from "../../../engine/trade/product";
import { row, type Cells } from "../trade/rows";

export const content = (
  of: string,
  material: string,
  amount: number,
  unit: string,
  more: Cells = {},
): Row => row("Content", { product: of, material, amount, unit, ...more });

export const component = (
  of: string,
  name: string,
  amount: number,
  unit: string,
  more: Cells = {},
): Row => row("Components", { product: of, component: name, amount, unit, ...more });

export function compositionOf(
  products: readonly Product[],
  components: readonly Row[],
  contents: readonly Row[] = [],
  separate: readonly string[] = [],
): Composition {
  const byName = new Map(products.map((one) => [one.name, one]));
  return new Composition({
    products: byName,
    content: contentByProduct(contents),
    components: componentsByProduct(components, byName),
    separate: new Set(separate),
    between: "step",
  });
}
