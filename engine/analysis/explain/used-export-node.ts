/** Used exports of a year: rows, and after the data the share of the stock that left in the last data year. */
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import type { CohortBooks } from "./cohort-books";
import { given, made, total, type ExplainNode } from "./node";
import { partNode } from "./part-node";
import { presentNode, wantedNode, type CohortParts } from "./present-node";
import { projectionRow } from "./rule-row";
import { givenStockNode } from "./given-stock-node";
import { unitPhrase } from "./unit-nodes";

/** All cohorts together, product's unit. */
export function usedExportNode(
  books: CohortBooks,
  year: number,
  expected: number,
  parts: CohortParts,
): ExplainNode {
  const { ex, product } = books;
  return ex.node(["used export", product.name, year], { product, year }, () => {
    const { inflow } = ex.run(product);
    const unit = unitPhrase(product.unit);
    const what = explained("used-export", { year });
    if (!inflow || year > inflow.lastYear) return projectedNode(books, year, expected, parts);
    const flows = inflow.trace?.usedExport ?? [];
    const own = flows.filter(({ use, series }) => !use && series.amounts.has(year));
    const counted = own.length > 0 ? own : flows;
    const nodes = counted.flatMap((part) => partNode(ex.model, product, part, year) ?? []);
    return total(what, unit, nodes, expected);
  });
}

/** x = share · k⁻; where the stock K is given, x = K · share/(1 − share) (methods, "Projection"). */
function projectedNode(
  books: CohortBooks,
  year: number,
  expected: number,
  parts: CohortParts,
): ExplainNode {
  const { ex, product } = books;
  const unit = unitPhrase(product.unit);
  const what = explained("used-export-projected", { year });
  const share = shareNode(books, parts);
  if (!share) return given(what, expected, unit, projectionRow(ex.model, product));
  const known = ex.run(product).cohorts?.known;
  if (!known) {
    return made("product", what, unit, [presentNode(books, year, parts), share], expected);
  }
  const stock = stockNode(books, year);
  const rest = explained("share-left");
  const left = made("difference", rest, NO_PHRASE, [given(explained("whole"), 1), share]);
  const ratio = made("quotient", explained("used-export-ratio"), NO_PHRASE, [share, left]);
  return made("product", what, unit, [stock, ratio], expected);
}

/** The share of the stock that left in the latest data year, told once. */
function shareNode(books: CohortBooks, parts: CohortParts): ExplainNode | undefined {
  const { ex, product } = books;
  const year = ex.run(product).inflow?.lastYear;
  const cohorts = ex.run(product).cohorts;
  if (year === undefined || !cohorts || year < cohorts.axis.firstYear) return undefined;
  return ex.node(["export share", product.name], { product, year }, () => {
    const amount = exportedIn(books, year);
    const left = usedExportNode(books, year, amount, parts);
    const before = cohorts.known
      ? wantedNode(books, year, stockNode(books, year), left)
      : presentNode(books, year, parts);
    const what = explained("used-export-last-share", { product: product.name, year });
    const row = projectionRow(ex.model, product);
    return { ...made("quotient", what, NO_PHRASE, [left, before]), row, isToldOnce: true };
  });
}

function stockNode({ ex, product }: CohortBooks, year: number): ExplainNode {
  const { cohorts } = ex.run(product);
  const known = cohorts?.known?.stock[year - cohorts.axis.firstYear] ?? NaN;
  return givenStockNode(ex, product, year, known);
}

function exportedIn({ ex, product }: CohortBooks, year: number): number {
  const { cohorts } = ex.run(product);
  if (!cohorts) return NaN;
  const { axis, usedExport } = cohorts;
  const width = axis.lastYear - axis.firstCohort + 1;
  const at = (year - axis.firstYear) * width;
  const sum = usedExport.subarray(at, at + width).reduce((all, amount) => all + amount, 0);
  return Number.isNaN(sum) ? (cohorts.known?.usedExport[year - axis.firstYear] ?? NaN) : sum;
}
