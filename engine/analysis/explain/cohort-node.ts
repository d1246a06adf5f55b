/** What of one cohort is in use, leaves or enters in a year, in the product's unit. */
import { wordIn } from "../../assumptions/vocabulary";
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import { measurePhrase, originPhrase, type CohortBooks, type CohortMeasure } from "./cohort-books";
import { newGoodsNode, usedGoodsNode } from "./inflow-node";
import { keptNode, shrunkNode } from "./kept-node";
import { given, made, total, type ExplainNode } from "./node";
import type { OriginYear } from "./origin-replay";
import type { CohortParts } from "./present-node";
import { settingRow } from "./rule-row";
import { solvedNode } from "./solved-node";
import { startNode } from "./start-node";
import { conventionOf, lifetimeRow, survivalNode, type SurvivalOf } from "./survival-node";
import { unitPhrase } from "./unit-nodes";
import { usedExportNode } from "./used-export-node";

/** The cohort's amount, all origins together. */
export function cohortAmountNode(
  books: CohortBooks,
  measure: CohortMeasure,
  year: number,
  cohort: number,
  expected: number,
): ExplainNode {
  const { ex, product, survivals } = books;
  return ex.node([measure, product.name, year, cohort], { product, cohort, year }, () => {
    const parts = survivals.flatMap((_, o) => originNode(books, measure, o, year, cohort) ?? []);
    const what = explained("cohort", { cohort, measure: measurePhrase(measure), year });
    return total(what, unitPhrase(product.unit), parts, expected);
  });
}

function originNode(
  books: CohortBooks,
  measure: CohortMeasure,
  o: number,
  year: number,
  cohort: number,
): ExplainNode | undefined {
  switch (measure) {
    case "inflow":
      return entryNode(books, o, year, cohort);
    case "stock":
      return originStockNode(books, o, year, cohort);
    case "release":
      return releaseNode(books, o, year, cohort);
    case "used export":
      return exportedNode(books, o, year, cohort);
  }
}

/** In use at the end of the year of one origin; undefined where there is none. */
export function originStockNode(
  books: CohortBooks,
  o: number,
  year: number,
  cohort: number,
): ExplainNode | undefined {
  const { ex, product, replay, survivals } = books;
  const survival = survivals[o];
  if (!survival) return undefined;
  const { firstYear } = survival.axis;
  if (year < firstYear) return startPart(books, survival, cohort);
  const after = replay.yearOf(o, cohort, year)?.after ?? 0;
  if (after === 0) return undefined;
  const origin = originPhrase(survival.origin);
  const key = ["origin stock", product.name, o, year, cohort];
  return ex.node(key, { product, cohort, origin, year }, () => {
    const measure = measurePhrase("stock");
    const details = { cohort, measure, year, origin };
    const what = explained("origin", details);
    const unit = unitPhrase(product.unit);
    const steps = replay.yearsOf(o, cohort).slice(0, year - firstYear + 1);
    const entered = enteredParts(books, o, survival, cohort, year, steps);
    const removed = removedParts(books, o, survival, cohort, year, steps);
    if (removed.length === 0) return total(what, unit, entered, after);
    const gross = total(explained("all-entered"), unit, entered);
    return made("difference", what, unit, [gross, ...removed], after);
  });
}

function startPart(
  { ex, product }: CohortBooks,
  { axis, origin }: SurvivalOf,
  cohort: number,
): ExplainNode | undefined {
  const amount = origin.start?.[cohort - axis.firstCohort] ?? 0;
  return amount === 0 ? undefined : startNode(ex, product, cohort, amount);
}

/** Start stock and all that entered, each times the share of it that is left. */
function enteredParts(
  books: CohortBooks,
  o: number,
  survival: SurvivalOf,
  cohort: number,
  year: number,
  steps: readonly OriginYear[],
): ExplainNode[] {
  const { product } = books;
  const { firstYear } = survival.axis;
  const unit = unitPhrase(product.unit);
  const parts: ExplainNode[] = [];
  const start = startPart(books, survival, cohort);
  if (start) {
    const from = firstYear - 1;
    const what = explained("start-left", { year, from });
    const left = survivalNode(survival, cohort, from, year);
    const kept = keptShares(books, steps, firstYear, from);
    if (left.value !== 0) parts.push(made("product", what, unit, [start, left, ...kept]));
  }
  steps.forEach(({ entered }, i) => {
    const from = firstYear + i;
    const entry = entered === 0 ? undefined : entryNode(books, o, from, cohort);
    if (!entry) return;
    const kept = keptShares(books, steps, firstYear, from - 1);
    const isWhole = from > cohort && from === year;
    const base = from === cohort ? undefined : from;
    const left = isWhole ? undefined : survivalNode(survival, cohort, base, year);
    if (left?.value === 0) return;
    const shares = [...(left ? [left] : []), ...kept];
    const what = explained("still-in-use", { year, from });
    parts.push(shares.length === 0 ? entry : made("product", what, unit, [entry, ...shares]));
  });
  return parts;
}

/** What is kept of a stock that falls faster than lifetimes, in each year after `after`. */
function keptShares(
  books: CohortBooks,
  steps: readonly OriginYear[],
  firstYear: number,
  after: number,
): ExplainNode[] {
  return steps.flatMap(({ kept }, i) => {
    const year = firstYear + i;
    return kept === 1 || year <= after ? [] : [keptNode(books, year, kept, COHORT_PARTS)];
  });
}

/** Used exports, each times the share of it that would be left. */
function removedParts(
  books: CohortBooks,
  o: number,
  survival: SurvivalOf,
  cohort: number,
  year: number,
  steps: readonly OriginYear[],
): ExplainNode[] {
  const { product } = books;
  const unit = unitPhrase(product.unit);
  return steps.flatMap((step, i) => {
    const from = survival.axis.firstYear + i;
    const node = step.exported === 0 ? undefined : exportedNode(books, o, from, cohort);
    if (!node || from === year) return node ?? [];
    const left = survivalNode(survival, cohort, from, year);
    if (left.value === 0) return [];
    const kept = keptShares(books, steps, survival.axis.firstYear, from);
    return [made("product", explained("removed", { year, from }), unit, [node, left, ...kept])];
  });
}

/** What the new goods that are solved for need of the other cohorts. */
export const COHORT_PARTS: CohortParts = { stockOf: originStockNode, entryOf: entryNode };

/** What entered the cohort in the year. */
export function entryNode(
  books: CohortBooks,
  o: number,
  year: number,
  cohort: number,
): ExplainNode | undefined {
  const { ex, product, replay, survivals } = books;
  const entered = replay.yearOf(o, cohort, year)?.entered ?? 0;
  const survival = survivals[o];
  if (entered === 0 || !survival) return undefined;
  if (survival.origin.origin === "used") return usedGoodsNode(ex, product, year, cohort, entered);
  const isSolved = survival.trace.given !== undefined;
  const node = isSolved
    ? solvedNode(books, year, entered, COHORT_PARTS)
    : newGoodsNode(ex, product, year);
  return total(explained("new-goods", { year }), unitPhrase(product.unit), [node], entered);
}

/** What of one origin reached the end of its life in the year. */
function releaseNode(
  books: CohortBooks,
  o: number,
  year: number,
  cohort: number,
): ExplainNode | undefined {
  const { ex, product, replay, survivals } = books;
  const step = replay.yearOf(o, cohort, year);
  const survival = survivals[o];
  if (!step || !survival) return undefined;
  const unit = unitPhrase(product.unit);
  const convention = conventionOf(ex);
  const row = lifetimeRow(survival, year, cohort);
  const parts: ExplainNode[] = [];
  const leaving = (node: ExplainNode | undefined, amount: number, share: number): void => {
    const gone = amount - (share === 0 ? 0 : amount * share);
    if (!node || share === 1 || gone === 0) return;
    const leaf = given(
      explained("share-leaving", { year, convention }),
      gone / amount,
      NO_PHRASE,
      row,
    );
    parts.push(made("product", explained("gone-of-stock", { year }), unit, [node, leaf]));
  };
  leaving(originStockNode(books, o, year - 1, cohort), step.before, step.staying);
  leaving(entryNode(books, o, year, cohort), step.entered, step.entryShare);
  const lost = shrunkNode(books, o, year, cohort, step, COHORT_PARTS);
  if (lost) parts.push(lost);
  if (parts.length === 0) return undefined;
  const details = { cohort, measure: measurePhrase("release"), year };
  const origin = originPhrase(survival.origin);
  return total(explained("origin", { ...details, origin }), unit, parts);
}

/** The cohort's part of the year's used export. */
function exportedNode(
  books: CohortBooks,
  o: number,
  year: number,
  cohort: number,
): ExplainNode | undefined {
  const { ex, product, replay, survivals } = books;
  const exported = replay.yearOf(o, cohort, year)?.exported ?? 0;
  const survival = survivals[o];
  const { cohorts } = ex.run(product);
  if (exported === 0 || !survival || !cohorts) return undefined;
  const { axis, usedExport } = cohorts;
  const width = axis.lastYear - axis.firstCohort + 1;
  const at = (year - axis.firstYear) * width;
  const all = usedExport.subarray(at, at + width).reduce((sum, amount) => sum + amount, 0);
  const rule = ex.model.parts.settings.usedExport;
  const details = {
    year,
    cohort,
    origin: originPhrase(survival.origin),
    rule: { sv: wordIn("used export rule", rule, "sv"), en: rule },
  };
  const row = settingRow(ex.model, "used export");
  const told = explained("used-export-share", details);
  const node = usedExportNode(books, year, all, COHORT_PARTS);
  const share = given(told, exported / node.value, NO_PHRASE, row);
  const what = explained("used-export-cohort", details);
  return made("product", what, unitPhrase(product.unit), [node, share], exported);
}
