/** How much of a product's content is in loose components inside it. */
import type { Model } from "../model/model";
import type { Product } from "../trade/product";

/**
 * kg of the material, per unit of the product, that is in components which are also traded loose,
 * `[cohort]`; the outermost of such components counts whole. Those that are a stock of their own are
 * left out: they hold theirs there.
 */
export function embeddedContent(
  model: Model,
  product: Product,
  material: string,
  firstCohort: number,
  lastCohort: number,
): Float64Array {
  const { composition, roles } = model.parts;
  const span = { firstCohort, lastCohort };
  const total = new Float64Array(Math.max(0, lastCohort - firstCohort + 1));
  for (const use of composition.componentsOf(product.name)) {
    const { component } = use;
    const role = roles.get(component.name);
    if (role === "separate") continue;
    const inside =
      role === "loose"
        ? model.contentOf(component, material, firstCohort, lastCohort)
        : embeddedContent(model, component, material, firstCohort, lastCohort);
    composition.amountOf(product, use, span).forEach((amount, i) => {
      const each = inside[i] ?? NaN;
      total[i] = (total[i] ?? NaN) + (amount === 0 || each === 0 ? 0 : amount * each);
    });
  }
  return total;
}
