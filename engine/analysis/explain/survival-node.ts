/** Shares still in use, with the rows of Lifetimes that they rest on. */
import { wordIn } from "../../assumptions/vocabulary";
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import type { Row } from "../../assumptions/row";
import type { OriginTrace, StockTrace } from "../../model/product-input";
import type { CohortAxis } from "../../stocks/cohort-axis";
import type { Explanation } from "./explanation";
import { given, made, type ExplainNode } from "./node";
import { sharesAt } from "./origin-replay";

/** What the shares of one origin are read from. */
export interface SurvivalOf {
  readonly ex: Explanation;
  readonly axis: CohortAxis;
  readonly trace: StockTrace;
  readonly origin: OriginTrace;
}

/** The row of the lifetime in force in a year for a cohort. */
export function lifetimeRow(
  { trace, origin }: SurvivalOf,
  year: number,
  cohort: number,
): Row | undefined {
  return trace.lifetimes.rowOf?.(origin.origin)?.(year, cohort);
}

/** The convention in both languages. */
export function conventionOf({ model }: Explanation): { readonly sv: string; readonly en: string } {
  const { convention } = model.parts.settings;
  return { sv: wordIn("convention", convention, "sv"), en: convention };
}

/**
 * Share in use at the end of `year` of what was in use at the end of `from`, or, without it, of what
 * entered in the cohort's year. Where another lifetime came in force between, a product of shares.
 */
export function survivalNode(
  of: SurvivalOf,
  cohort: number,
  from: number | undefined,
  year: number,
): ExplainNode {
  const spans = spansOf(of, cohort, from, year);
  const leaves = spans.map((span) => spanLeaf(of, cohort, span));
  const [only] = leaves;
  if (only && leaves.length === 1) return only;
  const convention = conventionOf(of.ex);
  return made("product", explained("share", { year, convention }), NO_PHRASE, leaves);
}

interface Span {
  /** Undefined: from entry. */
  readonly from: number | undefined;
  readonly to: number;
}

/** Years with one lifetime in force; years before the axis belong to the first span. */
function spansOf(
  of: SurvivalOf,
  cohort: number,
  from: number | undefined,
  to: number,
): readonly Span[] {
  const spans: Span[] = [];
  let begun = from;
  const first = Math.max(from === undefined ? cohort + 1 : from + 1, of.axis.firstYear);
  for (let year = first; year <= to; year += 1) {
    const hasBegun = begun !== undefined ? year - 1 > begun : year - 1 >= cohort;
    if (!hasBegun) continue;
    if (lifetimeRow(of, year, cohort) === lifetimeRow(of, year - 1, cohort)) continue;
    spans.push({ from: begun, to: year - 1 });
    begun = year - 1;
  }
  return [...spans, { from: begun, to }];
}

function spanLeaf(of: SurvivalOf, cohort: number, { from, to }: Span): ExplainNode {
  const convention = conventionOf(of.ex);
  const row = lifetimeRow(of, to, cohort);
  const share = shareAt(of, cohort, to);
  if (from === undefined)
    return given(explained("share", { year: to, convention }), share, NO_PHRASE, row);
  const before = shareAt(of, cohort, from);
  const value = before === 0 ? 0 : share / before;
  return given(explained("share-of", { year: to, from, convention }), value, NO_PHRASE, row);
}

function shareAt({ axis, origin }: SurvivalOf, cohort: number, year: number): number {
  // The year before the axis is the first row of the table.
  if (year < axis.firstYear) return sharesAt(origin.survival, axis, axis.firstYear, cohort)[0];
  return sharesAt(origin.survival, axis, year, cohort)[1];
}
