/** What is imported of a product in a year of the model, and of what cohort it is. */
import { grossImports, type ImportedGoods } from "../trade/gross-imports";
import { scaledPartners, type PartnerAmounts } from "../trade/partner-amounts";
import type { Product } from "../trade/product";
import { projected } from "../trade/projection";
import { projectionOf } from "./cohort-inputs";
import type { Model } from "./model";

/** Goods of one cohort imported in one year. */
export interface YearlyImport {
  readonly cohort: number;
  /** Product's unit; NaN = unknown. */
  readonly amount: number;
  /** undefined where no partner is named. */
  readonly partners: PartnerAmounts | undefined;
}

const kept = new WeakMap<Model, Map<string, readonly ImportedGoods[]>>();

/**
 * Gross imports of the year; undefined where they are not known: the product has no answer, the year
 * is not after Start, or its inflow is solved from the stock. After the latest data year they go on as
 * the product's projection says, each partner with its share of the last year. A component that is a
 * stock of its own is imported inside its products and has none itself.
 */
export function importsIn(
  model: Model,
  product: Product,
  year: number,
): readonly YearlyImport[] | undefined {
  if (model.parts.roles.get(product.name) === "separate") return [];
  const { cohorts, inflow, startYear } = model.run(product);
  if (!cohorts || !inflow || product.driver === "stock") return undefined;
  if (startYear !== undefined && year <= startYear) return undefined;
  if (year < inflow.firstYear) return [];
  const at = year - inflow.firstYear;
  const goods = goodsOf(model, product, inflow.firstYear, inflow.lastYear);
  if (year <= inflow.lastYear) {
    return goods.map(({ age, amounts, partners }) => ({
      cohort: year - age,
      amount: amounts[at] ?? NaN,
      partners: partners[at],
    }));
  }
  const projection = projectionOf(product, model.parts.settings);
  return goods.map(({ age, amounts, partners }) => {
    const amount = projected(amounts, projection, year - inflow.lastYear).at(-1) ?? NaN;
    const [last, lastPartners] = [amounts.at(-1) ?? NaN, partners.at(-1)];
    const goesOn = lastPartners !== undefined && last > 0;
    return {
      cohort: year - age,
      amount,
      partners: goesOn ? scaledPartners(lastPartners, amount / last) : undefined,
    };
  });
}

function goodsOf(
  model: Model,
  product: Product,
  firstYear: number,
  lastYear: number,
): readonly ImportedGoods[] {
  let byProduct = kept.get(model);
  if (!byProduct) kept.set(model, (byProduct = new Map<string, readonly ImportedGoods[]>()));
  let goods = byProduct.get(product.name);
  if (!goods) {
    const { index, settings, prices, codes } = model.parts;
    const uses = model.parts.uses.get(product.name) ?? [];
    const source = { product, uses, index, settings, prices, codes };
    goods = grossImports(source, firstYear, lastYear);
    byProduct.set(product.name, goods);
  }
  return goods;
}
