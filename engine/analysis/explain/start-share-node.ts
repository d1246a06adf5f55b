/** The part of a start stock that a cohort has by its profile (methods, "Start"). */
import { numberIn, wordOf, type Row } from "../../assumptions/row";
import { wordIn } from "../../assumptions/vocabulary";
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import { USE } from "../../flows/phase-rows";
import type { ProductRun } from "../../model/product-input";
import type { Product } from "../../trade/product";
import type { Explanation } from "./explanation";
import { given, made, type ExplainNode } from "./node";
import { tableAt } from "./origin-replay";
import { conventionOf } from "./survival-node";

/** One row of Start with a profile. */
export interface ProfileOf {
  readonly ex: Explanation;
  readonly product: Product;
  readonly row: Row;
  /** t0, the start year. */
  readonly year: number;
}

/** Cohorts that have any of the start stock, oldest first. */
export function startCohorts({ ex, product }: Pick<ProfileOf, "ex" | "product">): number[] {
  const { cohorts } = ex.run(product);
  return [...(cohorts?.startStock ?? [])].flatMap((amount, i) =>
    amount === 0 ? [] : [(cohorts?.axis.firstCohort ?? 0) + i],
  );
}

/** Weight of the cohort ÷ weights of all; undefined where one cohort has all of it. */
export function startShareNode(of: ProfileOf, cohort: number): ExplainNode | undefined {
  const { ex, product, row, year } = of;
  const all = startCohorts(of);
  if (all.length === 1) return undefined;
  const word = wordOf(row, "profile", "profile") ?? "steady";
  const profile = { sv: wordIn("profile", word, "sv"), en: word };
  const what = explained("start-share", { cohort, profile });
  if (word === "uniform") {
    const whole = given(explained("whole"), 1);
    const details = { count: all.length, last: all.length - 1 };
    const ages = given(
      explained("start-ages", details),
      all.length,
      NO_PHRASE,
      lifetimeAt(of, cohort),
    );
    return made("quotient", what, NO_PHRASE, [whole, ages]);
  }
  const weights = ex.node(["start weights", product.name], { product, year }, () => {
    const told = explained("start-weights", { product: product.name, year, profile });
    const parts = all.map((one) => weightNode(of, one, word));
    return { ...made("sum", told, NO_PHRASE, parts), isToldOnce: true };
  });
  return made("quotient", what, NO_PHRASE, [weightNode(of, cohort, word), weights]);
}

/** s(t0,c), times (1 + g)^−(t0 − c) where the inflow has grown. */
function weightNode(of: ProfileOf, cohort: number, profile: string): ExplainNode {
  const { ex, row, year } = of;
  const convention = conventionOf(ex);
  const share = given(
    explained("start-survival", { cohort, year, convention }),
    survivalAt(of, cohort),
    NO_PHRASE,
    lifetimeAt(of, cohort),
  );
  if (profile !== "growth") return share;
  const growth = numberIn(row, "growth") ?? NaN;
  const factor = given(
    explained("start-growth", { cohort, year }),
    (1 + growth) ** (cohort - year),
    NO_PHRASE,
    row,
  );
  const what = explained("start-weight", { cohort });
  return made("product", what, NO_PHRASE, [share, factor]);
}

/** s(t0,c) of the goods of Start, which are new ones; behind phases that of `use`. */
function survivalAt({ ex, product }: ProfileOf, cohort: number): number {
  const run = ex.run(product);
  const survival = survivalOf(run);
  if (!run.cohorts || !survival) return NaN;
  const { axis } = run.cohorts;
  // Row 0 of a survival table is the year before the first.
  return tableAt(run.cohorts, survival, axis.firstYear, cohort);
}

function survivalOf({ trace, phases }: ProductRun): Float64Array | undefined {
  if (trace?.isThroughPhases !== true) {
    return trace?.origins.find(({ origin }) => origin === "new")?.survival;
  }
  const use = phases?.trace.phases.findIndex(({ name }) => name === USE) ?? -1;
  return phases?.trace.survivals[use];
}

function lifetimeAt({ ex, product, year }: ProfileOf, cohort: number): Row | undefined {
  const { trace, phases } = ex.run(product);
  const lifetimes = trace?.isThroughPhases === true ? phases?.trace.lifetimes : trace?.lifetimes;
  return lifetimes?.rowOf?.("new")?.(year, cohort);
}
