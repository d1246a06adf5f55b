/** A price as nodes: given in Prices, or values over quantities of trade. */
import type { Row } from "../../assumptions/row";
import { explained } from "../../findings/explanations";
import { ratioOf } from "../../quantities/unit-ratio";
import { baseUnit, type Dimension } from "../../quantities/units";
import { unitOf, valueOf } from "../../trade/counted-rows";
import type { AmountRules } from "../../trade/conversion-of-row";
import { flowPhrase } from "../../trade/flow-words";
import { priceFlows, priceYears, type DerivedPrice, type Price } from "../../trade/price";
import { yearRanges } from "../../trade/year-ranges";
import { flowRowLeaf } from "./flow-row-leaf";
import { given, made, total, type ExplainNode } from "./node";
import { inUnit, ratioPhrase, unitPhrase } from "./unit-nodes";

/** The price in base units (SEK/kg, SEK/piece). */
export function priceNode(price: Price, nilSymbol: AmountRules["nilSymbol"]): ExplainNode {
  if (price.kind !== "given") return derivedPrice(price, nilSymbol);
  const { amount, unit, row } = price;
  const what = explained("price-given");
  const leaf = given(what, amount, ratioPhrase(unit), row);
  if (unit.factor === 1) return leaf;
  const base = ratioOf(baseUnit(unit.numerator.dimension), baseUnit(unit.denominator.dimension));
  const ratio = explained("in-unit", { unit: ratioPhrase(base), of: ratioPhrase(unit) });
  return made("product", what, ratioPhrase(base), [leaf, given(ratio, unit.factor)]);
}

/** Few units call for the years around; there may be none with both value and quantity. */
function codeOf(price: DerivedPrice): "price-derived" | "price-pooled" | "price-few" {
  if (price.kind === "derived") return "price-derived";
  return priceYears(price).some((year) => year !== price.year) ? "price-pooled" : "price-few";
}

function derivedPrice(price: DerivedPrice, nilSymbol: AmountRules["nilSymbol"]): ExplainNode {
  const flows = priceFlows(price).map(flowPhrase);
  const details = {
    flows: {
      sv: flows.map(({ sv }) => sv).join(" + "),
      en: flows.map(({ en }) => en).join(" + "),
    },
    years: yearRanges(priceYears(price)),
  };
  const what = explained(codeOf(price), details);
  const { numerator, denominator } = price.unit;
  const sum = (
    rows: readonly Row[],
    code: "value-sum" | "quantity-sum",
    dimension: Dimension,
  ): ExplainNode => {
    const base = baseUnit(dimension);
    const parts = rows.map((row) => {
      const unit = unitOf(row) ?? base;
      return inUnit(flowRowLeaf(row, valueOf(row, nilSymbol), unit, nilSymbol), unit, base);
    });
    return total(explained(code), unitPhrase(base), parts);
  };
  const values = price.parts.flatMap(({ valueRows }) => valueRows);
  const quantities = price.parts.flatMap(({ quantityRows }) => quantityRows);
  const nodes = [
    sum(values, "value-sum", numerator.dimension),
    sum(quantities, "quantity-sum", denominator.dimension),
  ];
  return made("quotient", what, ratioPhrase(price.unit), nodes, price.amount);
}
