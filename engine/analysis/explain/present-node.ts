/** What of a product is in use in a year before used exports leave it: k⁻ by cohort and origin. */
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import type { CohortBooks } from "./cohort-books";
import { given, made, total, type ExplainNode } from "./node";
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

/** k⁻ of one origin's cohort: what stays of last year's stock, and of what enters. */
export function presentParts(
  books: CohortBooks,
  o: number,
  year: number,
  cohort: number,
  { stockOf, entryOf }: CohortParts,
): ExplainNode[] {
  const { ex, product, replay, survivals } = books;
  const survival = survivals[o];
  const step = replay.yearOf(o, cohort, year);
  if (!step || !survival) return [];
  const unit = unitPhrase(product.unit);
  const convention = conventionOf(ex);
  const row = lifetimeRow(survival, year, cohort);
  const what = explained("before-export", { cohort, year });
  const nodes: ExplainNode[] = [];
  const stock = stockOf(books, o, year - 1, cohort);
  if (stock && step.staying !== 0) {
    const share = explained("share-of", { year, from: year - 1, convention });
    const leaf = given(share, step.staying, NO_PHRASE, row);
    nodes.push(made("product", what, unit, [stock, leaf]));
  }
  const entry = entryOf(books, o, year, cohort);
  if (!entry || step.entryShare === 0) return nodes;
  const staying = explained("share-staying", { year, convention });
  const leaf = given(staying, step.entryShare, NO_PHRASE, row);
  nodes.push(step.entryShare === 1 ? entry : made("product", what, unit, [entry, leaf]));
  return nodes;
}

/** k⁻ of every cohort and origin. New goods that are solved for are part of it where asked for. */
export function presentNodes(
  books: CohortBooks,
  year: number,
  parts: CohortParts,
  hasSolved: boolean,
): ExplainNode[] {
  const { ex, product, survivals } = books;
  const axis = ex.run(product).cohorts?.axis;
  const nodes: ExplainNode[] = [];
  const given: CohortParts = { ...parts, entryOf: () => undefined };
  for (let cohort = axis?.firstCohort ?? Infinity; cohort <= year; cohort += 1) {
    survivals.forEach((_, o) => {
      const isSolvedFor = o === survivals.length - 1 && !hasSolved;
      nodes.push(...presentParts(books, o, year, cohort, isSolvedFor ? given : parts));
    });
  }
  return nodes;
}

/** k⁻ of all cohorts together, told once: much rests on it. */
export function presentNode(books: CohortBooks, year: number, parts: CohortParts): ExplainNode {
  const { ex, product } = books;
  return ex.node(["present", product.name, year], { product, year }, () => {
    const what = explained("present", { product: product.name, year });
    const nodes = presentNodes(books, year, parts, true);
    return { ...made("sum", what, unitPhrase(product.unit), nodes), isToldOnce: true };
  });
}

/** The stock that is wanted and what is exported used of it in the year, where there is any. */
export function wantedNode(
  books: CohortBooks,
  year: number,
  stock: ExplainNode,
  exported: ExplainNode | undefined,
): ExplainNode {
  const what = explained("solved-wanted", { year });
  return total(what, unitPhrase(books.product.unit), exported ? [stock, exported] : [stock]);
}
