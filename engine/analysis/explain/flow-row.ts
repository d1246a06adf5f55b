/** One row of Flows as the amount it gives in the product's unit. */
import type { Row } from "../../assumptions/row";
import { explained } from "../../findings/explanations";
import type { Model } from "../../model/model";
import { ratioOf } from "../../quantities/unit-ratio";
import { baseUnit, type Unit } from "../../quantities/units";
import { isMoney } from "../../trade/conversion";
import { amountOfRow, type AmountRules } from "../../trade/conversion-of-row";
import { unitOf, valueOf } from "../../trade/counted-rows";
import type { Price } from "../../trade/price";
import type { Product } from "../../trade/product";
import { flowRowLeaf } from "./flow-row-leaf";
import { given, made, type ExplainNode } from "./node";
import { priceNode } from "./price-node";
import { inProductUnit, inUnit, unitPhrase } from "./unit-nodes";

/** The row's amount: the cell as given, then price, ratios and unit masses. */
export function flowRowNode(
  model: Model,
  row: Row,
  year: number,
  product: Product,
  rules: AmountRules,
): ExplainNode {
  const unit = unitOf(row) ?? product.unit;
  const leaf = flowRowLeaf(row, valueOf(row, rules.nilSymbol), unit, rules.nilSymbol);
  const { amount, conversion } = amountOfRow(row, year, product, rules);
  const cohort = rules.cohortOf(year);
  if (!isMoney(unit)) return inProductUnit(model, leaf, unit, product, cohort);
  const price = conversion?.price;
  // Without a price only a value of 0 has an amount.
  if (!price) return given(leaf.what, amount, unitPhrase(product.unit), row);
  const [quantity, per] = quantityOf(leaf, unit, price, rules);
  return inProductUnit(model, quantity, per, product, cohort);
}

/** Value ÷ price, in the base unit that the price is per. */
function quantityOf(
  leaf: ExplainNode,
  unit: Unit,
  price: Price,
  { nilSymbol }: AmountRules,
): readonly [ExplainNode, Unit] {
  const per = baseUnit(price.unit.denominator.dimension);
  const money = baseUnit(ratioOf(unit, per).numerator.dimension);
  const what = explained("quantity-by-price", { what: leaf.what });
  const parts = [inUnit(leaf, unit, money), priceNode(price, nilSymbol)];
  return [made("quotient", what, unitPhrase(per), parts), per];
}
