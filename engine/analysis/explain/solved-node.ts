/** New goods solved from a stock that is given: i = (K + x − Σ k⁻)/s(t,t). */
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import type { GivenStock } from "../../model/given-stock";
import type { Product } from "../../trade/product";
import type { CohortBooks } from "./cohort-books";
import type { Explanation } from "./explanation";
import { usedExportNode } from "./inflow-node";
import { given, made, total, type ExplainNode } from "./node";
import { projectionNode } from "./projection-node";
import { seriesNode } from "./series-node";
import { startNode } from "./start-node";
import { conventionOf, lifetimeRow } from "./survival-node";
import { unitPhrase } from "./unit-nodes";

type PartOf = (
  books: CohortBooks,
  origin: number,
  year: number,
  cohort: number,
) => ExplainNode | undefined;

/** What is in use of a cohort at a year's end, and what enters it in a year. */
export interface CohortParts {
  readonly stockOf: PartOf;
  readonly entryOf: PartOf;
}

/** New goods of the year, product's unit. */
export function solvedNode(
  books: CohortBooks,
  year: number,
  expected: number,
  parts: CohortParts,
): ExplainNode {
  const { ex, product } = books;
  return ex.node(["solved", product.name, year], () => {
    const unit = unitPhrase(product.unit);
    const what = explained("solved", { year });
    const { cohorts } = ex.run(product);
    if (!cohorts) return given(explained("computed", { what }), expected, unit);
    const i = year - cohorts.axis.firstYear;
    const exported = cohorts.known?.usedExport[i] ?? 0;
    const stock = givenStockNode(ex, product, year, cohorts.known?.stock[i] ?? NaN);
    const x = exported === 0 ? [] : [usedExportNode(ex, product, year, exported)];
    const wanted = total(explained("solved-wanted", { year }), unit, [stock, ...x]);
    const before = beforeNodes(books, year, cohorts.axis.firstCohort, parts);
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

/** k⁻ of every cohort and origin, what is solved for left out. */
function beforeNodes(
  books: CohortBooks,
  year: number,
  firstCohort: number,
  { stockOf, entryOf }: CohortParts,
): ExplainNode[] {
  const { ex, product, replay, survivals } = books;
  const unit = unitPhrase(product.unit);
  const convention = conventionOf(ex);
  const nodes: ExplainNode[] = [];
  for (let cohort = firstCohort; cohort <= year; cohort += 1) {
    survivals.forEach((survival, o) => {
      const step = replay.yearOf(o, cohort, year);
      if (!step) return;
      const row = lifetimeRow(survival, year, cohort);
      const what = explained("before-export", { cohort, year });
      const share = (value: number): ExplainNode =>
        given(explained("share-of", { year, from: year - 1, convention }), value, NO_PHRASE, row);
      const stock = stockOf(books, o, year - 1, cohort);
      if (stock && step.staying !== 0) {
        nodes.push(made("product", what, unit, [stock, share(step.staying)]));
      }
      const isGiven = o < survivals.length - 1;
      const entry = isGiven ? entryOf(books, o, year, cohort) : undefined;
      if (!entry) return;
      const staying = explained("share-staying", { year, convention });
      const leaf = given(staying, step.entryShare, NO_PHRASE, row);
      nodes.push(step.entryShare === 1 ? entry : made("product", what, unit, [entry, leaf]));
    });
  }
  return nodes;
}

/** The stock that was given for the end of the year, in the product's unit. */
export function givenStockNode(
  ex: Explanation,
  product: Product,
  year: number,
  expected: number,
): ExplainNode {
  return ex.node(["given stock", product.name, year], () => {
    const { trace } = ex.run(product);
    const what = explained("given-stock", { year });
    const unit = unitPhrase(product.unit);
    const stock = trace?.given;
    if (!trace || !stock) return given(explained("computed", { what }), expected, unit);
    const dataNode = (one: number): ExplainNode =>
      ofRows(ex, product, stock, one, stock.amounts[one - stock.firstYear] ?? NaN);
    if (year <= stock.lastYear) return total(what, unit, [dataNode(year)], expected);
    const series = { what, unit, values: stock.amounts, lastYear: stock.lastYear };
    const node = projectionNode(
      { ...series, projection: trace.projection, nodeOf: dataNode },
      year,
    );
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
