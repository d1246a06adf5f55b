/** What enters use in a year before the stock model: new goods, used goods, used exports. */
import { wordIn } from "../../assumptions/vocabulary";
import { explained } from "../../findings/explanations";
import type { InflowPart, ProductInflow } from "../../trade/inflow";
import type { Product } from "../../trade/product";
import type { Explanation } from "./explanation";
import { finalUseNode } from "./final-use-node";
import { given, made, total, type ExplainNode } from "./node";
import { partNode } from "./part-node";
import { projectionNode } from "./projection-node";
import { projectionRow, settingRow } from "./rule-row";
import { seriesNode } from "./series-node";
import { unitPhrase } from "./unit-nodes";

/** New goods of the year where the inflow is given, projected after the data. */
export function newGoodsNode(ex: Explanation, product: Product, year: number): ExplainNode {
  return ex.node(["new", product.name, year], { product, year }, () => {
    const { inflow, trace } = ex.run(product);
    const what = explained("new-goods", { year });
    const unit = unitPhrase(product.unit);
    if (!inflow) return given(explained("computed", { what }), NaN, unit);
    if (year <= inflow.lastYear) {
      return finalUseNode(ex, product, inflow, year, (expected) =>
        consumptionNode(ex, product, inflow, year, expected),
      );
    }
    const { newGoods: values, lastYear } = inflow;
    const nodeOf = (one: number): ExplainNode => newGoodsNode(ex, product, one);
    const how = { projection: trace?.projection ?? "none", row: projectionRow(ex.model, product) };
    return projectionNode({ what, unit, values, lastYear, ...how, nodeOf }, year);
  });
}

/** Consumption of a data year after the rule for negative years. */
function consumptionNode(
  ex: Explanation,
  product: Product,
  inflow: ProductInflow,
  year: number,
  expected: number,
): ExplainNode {
  const unsettled = inflow.trace?.unsettled[year - inflow.firstYear] ?? NaN;
  const node = unsettledNode(ex, product, inflow, year, unsettled);
  if (unsettled === expected) return node;
  const { negativeConsumption } = ex.model.parts.settings;
  const rule = {
    sv: wordIn("negative consumption", negativeConsumption, "sv"),
    en: negativeConsumption,
  };
  const unit = unitPhrase(product.unit);
  const row = settingRow(ex.model, "negative consumption");
  const deficit = given(explained("negative-part", { rule }), expected - unsettled, unit, row);
  return made("sum", explained("negative-rule", { year, rule }), unit, [node, deficit], expected);
}

/** Rows of `inflow`, else production + import − export. */
function unsettledNode(
  ex: Explanation,
  product: Product,
  { trace }: ProductInflow,
  year: number,
  expected: number,
): ExplainNode {
  const unit = unitPhrase(product.unit);
  const direct = trace?.direct && seriesNode(ex.model, trace.direct, year);
  if (direct) return total(explained("new-goods", { year }), unit, [direct], expected);
  const parts = trace?.newGoods ?? [];
  const nodesOf = (chosen: readonly InflowPart[]): ExplainNode[] =>
    chosen.flatMap((part) => partNode(ex.model, product, part, year) ?? []);
  const entered = nodesOf(parts.filter(({ flow }) => flow !== "export"));
  const left = nodesOf(parts.filter(({ flow }) => flow === "export"));
  const what = explained("consumption", { year });
  if (entered.length + left.length === 0) return total(what, unit, [], expected);
  if (left.length === 0) return total(what, unit, entered, expected);
  const first = total(explained("entered", { year }), unit, entered);
  return made("difference", what, unit, [first, ...left], expected);
}

/** Used goods that entered a cohort in the year. */
export function usedGoodsNode(
  ex: Explanation,
  product: Product,
  year: number,
  cohort: number,
  expected: number,
): ExplainNode {
  const { inflow, trace } = ex.run(product);
  const unit = unitPhrase(product.unit);
  const what = explained("used-goods", { year, cohort });
  const age = year - cohort;
  if (!inflow) return given(explained("computed", { what }), expected, unit);
  const dataNode = (one: number): ExplainNode => {
    const parts = (inflow.trace?.usedGoods ?? []).filter(
      ({ use }) => (use?.ageAtEntry ?? 0) === age,
    );
    const nodes = parts.flatMap((part) => partNode(ex.model, product, part, one) ?? []);
    return total(explained("used-goods", { year: one, cohort: one - age }), unit, nodes);
  };
  const groups = inflow.usedGoods.filter((group) => (group.age ?? 0) === age);
  const values = inflow.newGoods.map((_, i) =>
    groups.reduce((sum, { amounts }) => sum + (amounts[i] ?? NaN), 0),
  );
  if (year <= inflow.lastYear) return total(what, unit, [dataNode(year)], expected);
  const how = { projection: trace?.projection ?? "none", row: projectionRow(ex.model, product) };
  const series = { what, unit, values, lastYear: inflow.lastYear, ...how, nodeOf: dataNode };
  return total(what, unit, [projectionNode(series, year)], expected);
}
