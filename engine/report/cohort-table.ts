/** CRMCOHORTS: a product's stock or flow by year and cohort. */
import { wordIn } from "../assumptions/vocabulary";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import type { Language } from "../findings/language";
import { rowOf, tableOf, type StockMeasure } from "../model/measure-series";
import type { Model } from "../model/model";
import type { ProductRun } from "../model/product-run";
import type { Product } from "../trade/product";
import { notAvailable, type Answer, type AnswerCell } from "./answer";
import { settle, wordArgument, words, type Argument } from "./argument";
import { materialChoices, productChoices, type MaterialChoice } from "./choices";
import { modelYears, type ValueArguments } from "./value-table";
import { unitArgument, valueRow, weightsFor, type AnswerUnit } from "./values";
import { yearsArgument } from "./years-argument";

type CohortMeasure = Exclude<StockMeasure, "stock change" | "inflow">;

/**
 * Header: year, then every cohort from the oldest of the product (those of Start too) to the latest
 * year asked for. One row per year; cohorts later than the year are `""`.
 */
export function cohortTable(
  model: Model,
  args: ValueArguments & { readonly measure?: Argument },
  language: Language,
): Answer {
  const measure = cohortMeasure(args.measure);
  if (settle(args.product) === undefined) {
    throw new AnswerFault("#VALUE!", answerSentence("product-needed"));
  }
  const choice = productChoices(model, args.product)[0];
  const material = materialChoices(model, args.material)[0];
  const { years } = yearsArgument(args.years, modelYears(model));
  if (choice?.kind !== "products") {
    const sentence =
      choice?.kind === "unknown" ? choice.sentence : answerSentence("product-needed");
    throw new AnswerFault("#N/A", sentence);
  }
  if (material === undefined || material.kind === "blank") {
    throw new AnswerFault("#VALUE!", answerSentence("unknown-material", { cell: "", near: "" }));
  }
  if (material.kind === "unknown") throw new AnswerFault("#N/A", material.sentence);
  const unit = unitArgument(args.unit, [material], [choice], true);
  const members =
    material.kind === "goods"
      ? choice.products
      : choice.products.filter((product) => model.parts.content.has(product.name));
  const total = valueRow(model, measure, choice, material, unit);
  const known = years.filter((year) => year !== undefined);
  const newest = Math.max(...known);
  const oldest = Math.min(newest, ...members.map((product) => oldestCohort(model.run(product))));
  const cohorts = Array.from({ length: newest - oldest + 1 }, (_, i) => oldest + i);
  const header: AnswerCell[] = [wordIn("column", "year", language), ...cohorts];
  const rows = years.map((year): AnswerCell[] => {
    if (year === undefined) return ["", ...cohorts.map(() => "")];
    const whole = total.at(year);
    return [
      year,
      ...cohorts.map((cohort): AnswerCell => {
        if (cohort > year) return "";
        const amount = sumOf(model, members, measure, material, unit, year, cohort);
        if (!Number.isNaN(amount)) return amount;
        return typeof whole === "object" ? whole : notAvailable(answerSentence("no-years"));
      }),
    ];
  });
  return [header, ...rows];
}

function cohortMeasure(argument: Argument): CohortMeasure {
  const measure = wordArgument(argument, "measure", "unknown-measure") ?? "stock";
  if (measure === "stock" || measure === "release" || measure === "used export") return measure;
  const details = {
    cell: { sv: wordIn("measure", measure, "sv"), en: measure },
    words: words("measure", ["stock", "release", "used export"]),
  };
  throw new AnswerFault("#VALUE!", answerSentence("measure-not-here", details));
}

function oldestCohort(run: ProductRun): number {
  if (!run.cohorts) return Infinity;
  const { axis, startStock } = run.cohorts;
  const width = axis.lastYear - axis.firstCohort + 1;
  for (let i = 0; i < width; i += 1) {
    const cohort = axis.firstCohort + i;
    if ((startStock[i] ?? 0) !== 0 || cohort >= axis.firstYear) return cohort;
    for (let at = i; at < run.cohorts.inflow.length; at += width) {
      if (run.cohorts.inflow[at] !== 0) return cohort;
    }
  }
  return axis.firstYear;
}

function sumOf(
  model: Model,
  products: readonly Product[],
  measure: CohortMeasure,
  material: MaterialChoice,
  unit: AnswerUnit,
  year: number,
  cohort: number,
): number {
  let sum = 0;
  for (const product of products) {
    sum += amountOf(model, product, measure, material, unit, year, cohort);
  }
  return sum;
}

function amountOf(
  model: Model,
  product: Product,
  measure: CohortMeasure,
  material: MaterialChoice,
  unit: AnswerUnit,
  year: number,
  cohort: number,
): number {
  const { cohorts, startYear } = model.run(product);
  const years = modelYears(model);
  if (!cohorts || year < years.first || year > years.last) return NaN;
  const { firstCohort, firstYear, lastYear } = cohorts.axis;
  const atStart = year === startYear;
  if (startYear !== undefined && (year < startYear || (atStart && measure !== "stock"))) return NaN;
  if (cohort < firstCohort || (year < firstYear && !atStart)) return 0;
  const row = atStart ? cohorts.startStock : rowOf(cohorts, tableOf(cohorts, measure), year);
  const amount = row[cohort - firstCohort] ?? 0;
  const weight = weightsFor(model, product, material, unit, firstCohort, lastYear);
  return amount === 0 ? 0 : amount * (weight?.[cohort - firstCohort] ?? 1);
}
