/** A given stock that falls faster than lifetimes: what every cohort keeps (rule `shrink`). */
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import type { CohortBooks } from "./cohort-books";
import { given, made, total, type ExplainNode } from "./node";
import type { OriginYear } from "./origin-replay";
import { presentNode, presentParts, wantedNode, type CohortParts } from "./present-node";
import { settingRow } from "./rule-row";
import { givenStockNode } from "./given-stock-node";
import { unitPhrase } from "./unit-nodes";
import { usedExportNode } from "./used-export-node";

/** (K + x)/Σ k⁻ of the year, the same for all cohorts; told once. */
export function keptNode(
  books: CohortBooks,
  year: number,
  kept: number,
  parts: CohortParts,
): ExplainNode {
  const { ex, product } = books;
  return ex.node(["kept", product.name, year], { product, year }, () => {
    const what = explained("kept", { product: product.name, year });
    const row = settingRow(ex.model, "stock-driven decline");
    const { cohorts } = ex.run(product);
    const i = year - (cohorts?.axis.firstYear ?? NaN);
    const known = cohorts?.known;
    if (kept === 0 || !known) return given(what, kept, NO_PHRASE, row);
    const exported = known.usedExport[i] ?? 0;
    const stock = givenStockNode(ex, product, year, known.stock[i] ?? NaN);
    const x = exported === 0 ? undefined : usedExportNode(books, year, exported, parts);
    const wanted = wantedNode(books, year, stock, x);
    const present = presentNode(books, year, parts);
    const node = made("quotient", what, NO_PHRASE, [wanted, present], kept);
    return { ...node, row, isToldOnce: true };
  });
}

/** What of an origin's cohort is released early in the year. */
export function shrunkNode(
  books: CohortBooks,
  o: number,
  year: number,
  cohort: number,
  step: OriginYear,
  parts: CohortParts,
): ExplainNode | undefined {
  if (step.lost === 0) return undefined;
  const unit = unitPhrase(books.product.unit);
  const what = explained("before-export", { cohort, year });
  const present = total(what, unit, presentParts(books, o, year, cohort, parts));
  const whole = given(explained("whole"), 1);
  const kept = keptNode(books, year, step.kept, parts);
  const share = made("difference", explained("shrunk-share", { year }), NO_PHRASE, [whole, kept]);
  return made("product", explained("shrunk", { year }), unit, [present, share], step.lost);
}
