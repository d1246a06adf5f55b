/** A cohort in use behind other phases: what entered the chain, and the part it leads there. */
import { numberIn, textIn, wordOf, type Row } from "../../assumptions/row";
import { wordIn } from "../../assumptions/vocabulary";
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import type { Phrase } from "../../findings/language";
import type { CohortResult } from "../../stocks/cohort-result";
import type { Product } from "../../trade/product";
import { booksOf, measurePhrase, type CohortMeasure } from "./cohort-books";
import { cohortAmountNode } from "./cohort-node";
import type { Explanation } from "./explanation";
import { given, made, total, type ExplainNode } from "./node";
import { tableAt } from "./origin-replay";
import { startNode } from "./start-node";
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
  const { cohorts } = ex.run(product);
  const rows = ex.model.parts.phaseRows.get(product.name) ?? [];
  const use = rows.find((row) => textIn(row, "phase") === "use") ?? rows[0];
  const unit = unitPhrase(product.unit);
  const details = { cohort, measure: measurePhrase(measure), year };
  const what = explained("cohort", details);
  const parts = cohorts ? enteredNodes(ex, product, rows, cohorts, cohort) : [];
  const entered = total(explained("phase-entered", { cohort }), unit, parts);
  if (entered.value === 0) return given(explained("computed", { what }), amount, unit, use);
  const share = given(explained("in-phase", details), amount / entered.value, NO_PHRASE, use);
  return made("product", what, unit, [entered, share], amount);
}

/** Inflow of the product, start stocks and imports of its phases: all that bears the cohort's year. */
function enteredNodes(
  ex: Explanation,
  product: Product,
  rows: readonly Row[],
  cohorts: CohortResult,
  cohort: number,
): ExplainNode[] {
  const { axis, startStock } = cohorts;
  const nodes: ExplainNode[] = [];
  const books = booksOf(ex, product);
  const isYear = cohort >= axis.firstYear;
  const inflow = isYear ? tableAt(cohorts, cohorts.inflow, cohort, cohort) : 0;
  if (books && inflow !== 0) {
    nodes.push(cohortAmountNode(books, "inflow", cohort, cohort, inflow));
  }
  const started = startStock[cohort - axis.firstCohort] ?? 0;
  const hasStartRows = (ex.model.parts.startRows.get(product.name) ?? []).some(
    (row) => (wordOf(row, "phase", "start phase") ?? "use") === "use",
  );
  if (!isYear && hasStartRows && started !== 0) {
    nodes.push(startNode(ex, product, cohort, started));
  }
  const column = isYear ? "import" : cohort === axis.firstYear - 1 ? "start" : undefined;
  return [...nodes, ...(column ? columnLeaves(product, rows, column) : [])];
}

/** What the column of Phases says of each phase, once for each. */
function columnLeaves(
  product: Product,
  rows: readonly Row[],
  column: "import" | "start",
): ExplainNode[] {
  const leaves = new Map<string, ExplainNode>();
  for (const row of rows) {
    const phase = textIn(row, "phase") ?? "";
    const value = numberIn(row, column) ?? 0;
    if (value === 0 || leaves.has(phase)) continue;
    const what: Phrase = explained("phase-column", {
      phase,
      column: { sv: wordIn("column", column, "sv"), en: column },
    });
    leaves.set(phase, given(what, value, unitPhrase(product.unit), row));
  }
  return [...leaves.values()];
}
