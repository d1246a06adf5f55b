/** A measure of one product in a year: its cohorts, each times what a unit of it holds. */
import { materialLabel } from "../../classification/materials";
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import type { Phrase } from "../../findings/language";
import { measureIn, rowOf, tableOf, type StockMeasure } from "../../model/measure-series";
import type { CohortResult } from "../../stocks/cohort-result";
import type { Product } from "../../trade/product";
import { booksOf, measurePhrase, type CohortMeasure } from "./cohort-books";
import { COHORT_PARTS, cohortAmountNode } from "./cohort-node";
import { contentsNode, massNode } from "./content-node";
import type { Explanation } from "./explanation";
import { componentCohortNode } from "./host-node";
import { given, made, total, type ExplainNode } from "./node";
import { phaseCohortNode } from "./phase-node";
import { givenStockNode } from "./given-stock-node";
import { startNode } from "./start-node";
import { unitPhrase } from "./unit-nodes";
import { usedExportNode } from "./used-export-node";

/** What is counted of a product: the goods in their own unit or in kg, or materials in kg. */
export type Counted =
  | { readonly kind: "goods" }
  | { readonly kind: "mass" }
  | { readonly kind: "materials"; readonly keys: readonly string[] };

const KG: Phrase = { sv: "kg", en: "kg" };

/** The measure in the year, kg or the product's unit. */
export function stockMeasureNode(
  ex: Explanation,
  product: Product,
  measure: StockMeasure,
  year: number,
  counted: Counted,
): ExplainNode {
  const key = counted.kind === "materials" ? counted.keys.join("\u0001") : "";
  const of = { product, material: materialsOf(counted), year };
  return ex.node(["measure", product.name, measure, year, counted.kind, key], of, () => {
    const details = { product: product.name, measure: measurePhrase(measure), year };
    const what = explained("of-product", details);
    const unit = unitOf(product, counted);
    if (measure === "stock change") {
      const parts = [year, year - 1].map((one) =>
        stockMeasureNode(ex, product, "stock", one, counted),
      );
      return made("difference", what, unit, parts);
    }
    return cohortsNode(ex, product, measure, year, counted, what);
  });
}

/** The materials that are counted, by name; undefined where goods are. */
function materialsOf(counted: Counted): string | undefined {
  return counted.kind === "materials" ? counted.keys.map(materialLabel).join(" + ") : undefined;
}

/** The unit that is counted in. */
export function unitOf(product: Product, counted: Counted): Phrase {
  return counted.kind === "goods" ? unitPhrase(product.unit) : KG;
}

function cohortsNode(
  ex: Explanation,
  product: Product,
  measure: CohortMeasure,
  year: number,
  counted: Counted,
  what: Phrase,
): ExplainNode {
  const { cohorts, startYear } = ex.run(product);
  const unit = unitOf(product, counted);
  if (!cohorts) return given(explained("computed", { what }), NaN, unit);
  const isStart = measure === "stock" && year === startYear;
  if (!isStart && year < cohorts.axis.firstYear)
    return given(explained("not-yet", { what }), 0, unit);
  const whole = isStart ? undefined : knownNode(ex, product, measure, year, counted, cohorts);
  if (whole) return whole;
  const row = isStart ? cohorts.startStock : rowOf(cohorts, tableOf(cohorts, measure), year);
  const parts = [...row].flatMap((amount, i) => {
    if (amount === 0) return [];
    const cohort = cohorts.axis.firstCohort + i;
    const part = cohortPart(ex, product, measure, year, counted, cohort, amount, isStart);
    return part ? [part] : [];
  });
  if (parts.length === 0) return total(what, unit, parts);
  return made("sum", what, unit, parts, expectedOf(ex, product, measure, year, counted));
}

/** What the model answers, product's unit or kg. */
function expectedOf(
  ex: Explanation,
  product: Product,
  measure: CohortMeasure,
  year: number,
  counted: Counted,
): number | undefined {
  const run = ex.run(product);
  const { cohorts } = run;
  if (!cohorts) return undefined;
  const { firstCohort, lastYear } = cohorts.axis;
  const weights = weightsOf(ex, product, counted, firstCohort, lastYear);
  const value = measureIn(run, cohorts, measure, year, weights);
  return Number.isNaN(value) ? undefined : value;
}

/** kg per unit by cohort; undefined = the goods in their own unit. */
function weightsOf(
  { model }: Explanation,
  product: Product,
  counted: Counted,
  firstCohort: number,
  lastCohort: number,
): Float64Array | undefined {
  if (counted.kind === "goods") return undefined;
  if (counted.kind === "mass") return model.massOf(product, firstCohort, lastCohort);
  const kg = new Float64Array(lastCohort - firstCohort + 1);
  for (const key of counted.keys) {
    model.contentOf(product, key, firstCohort, lastCohort).forEach((amount, i) => {
      kg[i] = (kg[i] ?? 0) + amount;
    });
  }
  return kg;
}

/** A total that was given: of goods, or where all cohorts weigh the same and theirs are unknown. */
function knownNode(
  ex: Explanation,
  product: Product,
  measure: CohortMeasure,
  year: number,
  counted: Counted,
  cohorts: CohortResult,
): ExplainNode | undefined {
  const { known, axis } = cohorts;
  const of = measure === "stock" ? known?.stock : known?.usedExport;
  const value = of?.[year - axis.firstYear] ?? NaN;
  if (Number.isNaN(value) || (measure !== "stock" && measure !== "used export")) return undefined;
  const row = rowOf(cohorts, tableOf(cohorts, measure), year);
  const isUnknown = row.some((amount) => Number.isNaN(amount));
  // Where the cohorts are known they are the answer, to the last bit.
  const isAnswer = value === expectedOf(ex, product, measure, year, counted);
  if (!isUnknown && !(counted.kind === "goods" && isAnswer)) return undefined;
  const node = givenNode(ex, product, measure, year, value);
  if (counted.kind === "goods") return node;
  const what = explained("of-product", {
    product: product.name,
    measure: measurePhrase(measure),
    year,
  });
  return made("product", what, KG, [node, weightNode(ex, product, counted, axis.firstCohort)]);
}

function givenNode(
  ex: Explanation,
  product: Product,
  measure: "stock" | "used export",
  year: number,
  value: number,
): ExplainNode {
  const books = measure === "used export" ? booksOf(ex, product) : undefined;
  return books
    ? usedExportNode(books, year, value, COHORT_PARTS)
    : givenStockNode(ex, product, year, value);
}

function weightNode(
  ex: Explanation,
  product: Product,
  counted: Counted,
  cohort: number,
): ExplainNode {
  if (counted.kind === "goods") return given(NO_PHRASE, 1);
  return counted.kind === "mass"
    ? massNode(ex, product, cohort)
    : contentsNode(ex, product, counted.keys, cohort);
}

function cohortPart(
  ex: Explanation,
  product: Product,
  measure: CohortMeasure,
  year: number,
  counted: Counted,
  cohort: number,
  amount: number,
  isStart: boolean,
): ExplainNode | undefined {
  const goods = (): ExplainNode =>
    isStart && booksOf(ex, product) && ex.run(product).trace?.isThroughPhases !== true
      ? startNode(ex, product, cohort, amount)
      : goodsNode(ex, product, measure, year, cohort, amount);
  if (counted.kind === "goods") return goods();
  const weight = weightNode(ex, product, counted, cohort);
  if (weight.value === 0) return undefined;
  const what = explained("cohort", { cohort, measure: measurePhrase(measure), year });
  return made("product", what, KG, [goods(), weight]);
}

/** Goods of a cohort, from the stock model, the chain of phases or the products that hold them. */
function goodsNode(
  ex: Explanation,
  product: Product,
  measure: CohortMeasure,
  year: number,
  cohort: number,
  amount: number,
): ExplainNode {
  const { phases, trace } = ex.run(product);
  const isOfPhases = trace?.isThroughPhases === true && measure !== "inflow";
  if (phases && isOfPhases) return phaseCohortNode(ex, product, measure, year, cohort, amount);
  const books = booksOf(ex, product);
  return books
    ? cohortAmountNode(books, measure, year, cohort, amount)
    : componentCohortNode(ex, product, measure, year, cohort, amount, (...of) =>
        goodsNode(ex, ...of),
      );
}
