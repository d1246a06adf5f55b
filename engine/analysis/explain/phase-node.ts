/** A cohort in use behind other phases: phase by phase, or the part of it that the chain leads there. */
import { textIn } from "../../assumptions/row";
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import { USE } from "../../flows/phase-rows";
import type { Product } from "../../trade/product";
import { booksOf, measurePhrase, type CohortMeasure } from "./cohort-books";
import { cohortAmountNode } from "./cohort-node";
import type { Explanation } from "./explanation";
import { given, made, type ExplainNode } from "./node";
import { tableAt } from "./origin-replay";
import { isTraceable, phaseOutNode, phaseStockNode, type ChainOf } from "./phase-chain-node";
import { unitPhrase } from "./unit-nodes";

/** Stock or release in the phase `use` of what entered the chain in the cohort's year. */
export function phaseCohortNode(
  ex: Explanation,
  product: Product,
  measure: CohortMeasure,
  year: number,
  cohort: number,
  amount: number,
): ExplainNode {
  const { phases: chain } = ex.run(product);
  const use = chain?.trace.phases.findIndex(({ name }) => name === USE) ?? -1;
  if (!chain || use < 0) return ruleNode(ex, product, measure, year, cohort, amount);
  const isTraced = ex.once("traceable", product, () => isTraceable(chain.trace));
  if (!isTraced) return ruleNode(ex, product, measure, year, cohort, amount);
  const of: ChainOf = { ex, product, chain, cohort };
  return measure === "release" ? phaseOutNode(of, use, year) : phaseStockNode(of, use, year);
}

/** Where goods come back within the year: the share that the rule gives, with the rows behind it. */
function ruleNode(
  ex: Explanation,
  product: Product,
  measure: CohortMeasure,
  year: number,
  cohort: number,
  amount: number,
): ExplainNode {
  const { cohorts } = ex.run(product);
  const rows = ex.model.parts.phaseRows.get(product.name) ?? [];
  const use = rows.find((row) => textIn(row, "phase") === USE) ?? rows[0];
  const unit = unitPhrase(product.unit);
  const details = { cohort, measure: measurePhrase(measure), year };
  const what = explained("cohort", details);
  const books = booksOf(ex, product);
  const inflow =
    cohorts && cohort >= cohorts.axis.firstYear
      ? tableAt(cohorts, cohorts.inflow, cohort, cohort)
      : 0;
  const told = explained("in-loop", details);
  if (!books || inflow === 0) return given(told, amount, unit, use);
  const entered = cohortAmountNode(books, "inflow", cohort, cohort, inflow);
  const share = given(told, amount / inflow, NO_PHRASE, use);
  return made("product", what, unit, [entered, share], amount);
}
