/** Why a value has no answer, in a sentence. */
import { answerSentence } from "../findings/answers";
import type { Phrase } from "../findings/language";
import type { HandlingShares } from "../flows/after-use";
import { sharesOf } from "../flows/handling-shares";
import { USE } from "../flows/phase-rows";
import { handlingOf } from "../model/after-use-series";
import { isStockMeasure, measureIn, type Measure } from "../model/measure-series";
import type { Model } from "../model/model";
import type { PhaseQuantity } from "../model/phase-series";
import type { ProductRun } from "../model/product-run";
import type { Product } from "../trade/product";

/** What a cell was asked for. */
export interface Asked {
  readonly quantity: Measure | PhaseQuantity;
  /** Materials of the product that count; undefined = the goods. */
  readonly materials: readonly (string | undefined)[];
  /** True for goods in a unit of mass. */
  readonly isMass: boolean;
  readonly year: number;
}

/** The sentence for a sum of `count` products of which those in `open` have no answer. */
export function whyNot(
  model: Model,
  open: readonly Product[],
  count: number,
  asked: Asked,
): Phrase {
  const first = open[0] as Product;
  const cause = causeOf(model, first, asked);
  if (count === 1) return cause;
  const words = open
    .slice(0, 3)
    .map((product) => product.name)
    .join(", ");
  if (open.length === 1) return answerSentence("no-sum-one", { words, cause });
  return answerSentence("no-sum", { count: open.length, words });
}

function causeOf(model: Model, product: Product, asked: Asked): Phrase {
  const { quantity, year } = asked;
  const name = { product: product.name };
  const run = model.run(product);
  const startYear = startYearOf(run, quantity);
  if (run.cohorts && startYear !== undefined && year <= startYear) {
    return answerSentence("before-start", { ...name, year: startYear });
  }
  const cause = model.causeOf(product);
  if (cause) return answerSentence("product-blocked", { ...name, cause: cause.found });
  if (isWithoutUse(run, quantity)) return answerSentence("no-use", name);
  return (
    afterUseOrMassCause(model, product, asked) ??
    answerSentence("product-blocked", {
      ...name,
      cause: { sv: "se CRMCHECK.", en: "see CRMCHECK." },
    })
  );
}

/** What is lacking to weigh the goods or to follow them after use; undefined where nothing is. */
function afterUseOrMassCause(model: Model, product: Product, asked: Asked): Phrase | undefined {
  const { quantity, year } = asked;
  const name = { product: product.name };
  const isAfterUse = typeof quantity === "string" && !isStockMeasure(quantity);
  if (isAfterUse && isUnhandled(model, product, asked)) {
    return answerSentence("no-handling", name);
  }
  if (asked.isMass && Number.isNaN(model.massOf(product, year, year)[0])) {
    return answerSentence("no-mass", name);
  }
  if (isAfterUse && isSomeShareUnknown(model, product, asked)) {
    return answerSentence("handling-unknown", name);
  }
  if (isTooLarge(model, product, asked)) return answerSentence("too-large");
  return quantity === "recovered" ? answerSentence("no-recovery", name) : undefined;
}

/** The year at whose end what is asked for begins to be known. */
function startYearOf(run: ProductRun, quantity: Asked["quantity"]): number | undefined {
  if (typeof quantity === "string" && isStockMeasure(quantity)) return run.startYear;
  const phase = typeof quantity === "string" ? "hibernating" : quantity.phase;
  if (run.phases?.byName.has(phase)) return run.phases.startYear;
  if (phase === "waste") return run.afterUse?.waste?.year;
  return run.afterUse?.hibernating?.year ?? run.startYear;
}

/** kg above which the answer's unit, the gram, may not be held. */
const LARGEST = 1e300;

/** True where what is known of the goods and their weights grows past what a number holds. */
function isTooLarge(
  model: Model,
  product: Product,
  { quantity, materials, isMass, year }: Asked,
): boolean {
  const run = model.run(product);
  if (typeof quantity !== "string" || !run.cohorts) return false;
  const { firstCohort, lastYear } = run.cohorts.axis;
  // After use everything is a share of what is released.
  const measure = isStockMeasure(quantity) ? quantity : "release";
  const goods = Math.abs(measureIn(run, run.cohorts, measure, year, undefined));
  const weights = [
    ...(isMass ? [model.massOf(product, firstCohort, lastYear)] : []),
    ...materials.map((key) =>
      key === undefined ? [] : model.contentOf(product, key, firstCohort, lastYear),
    ),
  ];
  return weights.some((kg) => kg.some((amount) => goods * Math.abs(amount) > LARGEST));
}

/** True where the chain of phases has none in which the product is used. */
function isWithoutUse({ phases }: ProductRun, quantity: Asked["quantity"]): boolean {
  return phases !== undefined && typeof quantity === "string" && !phases.byName.has(USE);
}

/** True where no row of Handling holds for one of the materials asked for. */
function isUnhandled(model: Model, product: Product, { materials }: Asked): boolean {
  const rows = handlingOf(model);
  return materials.some((key) => rows.rowsOf(product, key).length === 0);
}

/** True where a row that holds for what is asked lacks a share, or how long goods hibernate. */
function isSomeShareUnknown(model: Model, product: Product, { materials }: Asked): boolean {
  const rows = handlingOf(model);
  const hibernates = model.run(product).afterUse?.hibernating !== undefined;
  return materials
    .flatMap((key) => rows.rowsOf(product, key).map(sharesOf))
    .some((shares) => isUnknown(shares, hibernates));
}

function isUnknown(shares: HandlingShares, hibernates: boolean): boolean {
  const { collected, exported, exportedUnrecorded, retained, retainedYears } = shares;
  const isRetained = hibernates || retained > 0;
  return (
    Number.isNaN(collected + exported + exportedUnrecorded + retained) ||
    (isRetained && Number.isNaN(retainedYears))
  );
}
