/** A cohort in use behind other phases: what entered the product, and the part the chain leads there. */
import { textIn } from "../../assumptions/row";
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import type { Product } from "../../trade/product";
import { booksOf, measurePhrase, type CohortMeasure } from "./cohort-books";
import { cohortAmountNode } from "./cohort-node";
import type { Explanation } from "./explanation";
import { given, made, type ExplainNode } from "./node";
import { tableAt } from "./origin-replay";
import { unitPhrase } from "./unit-nodes";

/** Stock or release in the phase `use` of what entered the first phase in the cohort's year. */
export function phaseCohortNode(
  ex: Explanation,
  product: Product,
  measure: CohortMeasure,
  year: number,
  cohort: number,
  amount: number,
): ExplainNode {
  const { cohorts } = ex.run(product);
  const books = booksOf(ex, product);
  const rows = ex.model.parts.phaseRows.get(product.name) ?? [];
  const use = rows.find((row) => textIn(row, "phase") === "use") ?? rows[0];
  const unit = unitPhrase(product.unit);
  const details = { cohort, measure: measurePhrase(measure), year };
  const what = explained("cohort", details);
  const isCounted = cohorts && books && cohort >= cohorts.axis.firstYear;
  const entered = isCounted ? tableAt(cohorts, cohorts.inflow, cohort, cohort) : 0;
  if (!books || entered === 0) return given(explained("computed", { what }), amount, unit, use);
  const node = cohortAmountNode(books, "inflow", cohort, cohort, entered);
  const share = given(explained("in-phase", details), amount / entered, NO_PHRASE, use);
  return made("product", what, unit, [node, share], amount);
}
