/** A stock that is given: rows of Flows, Start in its year, and projected after the data. */
import { explained } from "../../findings/explanations";
import type { GivenStock } from "../../model/given-stock";
import type { Product } from "../../trade/product";
import type { Explanation } from "./explanation";
import { given, total, type ExplainNode } from "./node";
import { projectionNode } from "./projection-node";
import { projectionRow } from "./rule-row";
import { seriesNode } from "./series-node";
import { startNode } from "./start-node";
import { unitPhrase } from "./unit-nodes";

/** The stock that was given for the end of the year, in the product's unit. */
export function givenStockNode(
  ex: Explanation,
  product: Product,
  year: number,
  expected: number,
): ExplainNode {
  return ex.node(["given stock", product.name, year], { product, year }, () => {
    const { trace } = ex.run(product);
    const what = explained("given-stock", { year });
    const unit = unitPhrase(product.unit);
    const stock = trace?.given;
    if (!trace || !stock) return given(explained("computed", { what }), expected, unit);
    const dataNode = (one: number): ExplainNode =>
      ofRows(ex, product, stock, one, stock.amounts[one - stock.firstYear] ?? NaN);
    if (year <= stock.lastYear) return total(what, unit, [dataNode(year)], expected);
    const series = { what, unit, values: stock.amounts, lastYear: stock.lastYear };
    const how = { projection: trace.projection, row: projectionRow(ex.model, product) };
    const node = projectionNode({ ...series, ...how, nodeOf: dataNode }, year);
    return total(what, unit, [node], expected);
  });
}

/** Rows of the flow `stock`, or Start in its year. */
function ofRows(
  ex: Explanation,
  product: Product,
  stock: GivenStock,
  year: number,
  expected: number,
): ExplainNode {
  const what = explained("given-stock", { year });
  const unit = unitPhrase(product.unit);
  const { startYear, cohorts } = ex.run(product);
  if (year === startYear && cohorts) {
    const { firstCohort } = cohorts.axis;
    const parts = [...cohorts.startStock].flatMap((amount, i) =>
      amount === 0 ? [] : [startNode(ex, product, firstCohort + i, amount)],
    );
    return total(what, unit, parts, expected);
  }
  const node = seriesNode(ex.model, stock.series, year);
  return node
    ? total(what, unit, [node], expected)
    : given(explained("computed", { what }), expected, unit);
}
