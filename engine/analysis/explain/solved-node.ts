/** New goods solved from a stock that is given: i = (K + x − Σ k⁻)/s(t,t). */
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import type { CohortBooks } from "./cohort-books";
import { givenStockNode } from "./given-stock-node";
import { given, made, total, type ExplainNode } from "./node";
import { presentNodes, wantedNode, type CohortParts } from "./present-node";
import { conventionOf, lifetimeRow } from "./survival-node";
import { unitPhrase } from "./unit-nodes";
import { usedExportNode } from "./used-export-node";

/** New goods of the year, product's unit. */
export function solvedNode(
  books: CohortBooks,
  year: number,
  expected: number,
  parts: CohortParts,
): ExplainNode {
  const { ex, product } = books;
  return ex.node(["solved", product.name, year], { product, year }, () => {
    const unit = unitPhrase(product.unit);
    const what = explained("solved", { year });
    const { cohorts } = ex.run(product);
    if (!cohorts) return given(explained("computed", { what }), expected, unit);
    const i = year - cohorts.axis.firstYear;
    const exported = cohorts.known?.usedExport[i] ?? 0;
    const stock = givenStockNode(ex, product, year, cohorts.known?.stock[i] ?? NaN);
    const x = exported === 0 ? undefined : usedExportNode(books, year, exported, parts);
    const wanted = wantedNode(books, year, stock, x);
    const before = presentNodes(books, year, parts, false);
    const inUse = total(explained("solved-before", { year }), unit, before);
    const missing =
      before.length === 0
        ? wanted
        : made("difference", explained("solved-missing", { year }), unit, [wanted, inUse]);
    return made("quotient", what, unit, [missing, entryShare(books, year)], expected);
  });
}

function entryShare({ ex, survivals, replay }: CohortBooks, year: number): ExplainNode {
  const o = survivals.length - 1;
  const survival = survivals[o];
  const share = replay.yearOf(o, year, year)?.entryShare ?? NaN;
  const row = survival && lifetimeRow(survival, year, year);
  const convention = conventionOf(ex);
  return given(explained("share-staying", { year, convention }), share, NO_PHRASE, row);
}
