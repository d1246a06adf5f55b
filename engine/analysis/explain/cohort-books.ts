/** The books of one product that its cohorts are explained from. */
import { wordIn } from "../../assumptions/vocabulary";
import type { Phrase } from "../../findings/language";
import type { OriginTrace } from "../../model/product-input";
import type { Product } from "../../trade/product";
import type { Explanation } from "./explanation";
import { replayOf, type OriginReplay } from "./origin-replay";
import type { SurvivalOf } from "./survival-node";

/** Measures that have cohorts. */
export type CohortMeasure = "inflow" | "stock" | "release" | "used export";

/** One product's books by origin. */
export interface CohortBooks {
  readonly ex: Explanation;
  readonly product: Product;
  readonly replay: OriginReplay;
  readonly survivals: readonly SurvivalOf[];
}

/** The books; undefined where the stock model did not make the cohorts. */
export function booksOf(ex: Explanation, product: Product): CohortBooks | undefined {
  return ex.once("books", product, () => {
    const run = ex.run(product);
    const replay = replayOf(run);
    const { trace, cohorts } = run;
    if (!replay || !trace || !cohorts) return undefined;
    const { axis } = cohorts;
    const survivals = trace.origins.map((origin) => ({ ex, axis, trace, origin }));
    return { ex, product, replay, survivals };
  });
}

/** A measure's name. */
export function measurePhrase(measure: CohortMeasure | "stock change"): Phrase {
  return { sv: wordIn("measure", measure, "sv"), en: measure };
}

/** New or used. */
export function originPhrase({ origin }: OriginTrace): Phrase {
  return { sv: wordIn("origin", origin, "sv"), en: origin };
}
