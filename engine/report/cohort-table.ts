/** CRMCOHORTS: a product's stock or flow by year and cohort. */
import { wordIn } from "../assumptions/vocabulary";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import type { Language } from "../findings/language";
import { rowOf, tableOf, type StockMeasure } from "../model/measure-series";
import type { Model, ModelYears } from "../model/model";
import type { CohortAxis } from "../stocks/cohort-axis";
import type { CohortResult } from "../stocks/cohort-result";
import type { Product } from "../trade/product";
import { heldNumber, notAvailable, type Answer, type AnswerCell } from "./answer";
import { wordArgument, words, type Argument } from "./argument";
import { materialChoices, productChoices, theOnly, type MaterialChoice } from "./choices";
import { moneyPerUnit } from "./money-cells";
import { modelYears, type ValueArguments } from "./value-table";
import { keysOf, membersOf, unitArgument, valueRow, weightsFor, type AnswerUnit } from "./values";
import { yearsArgument } from "./years-argument";

type CohortMeasure = Exclude<StockMeasure, "stock change" | "inflow">;

/** What a unit of each cohort weighs, or is worth; undefined = goods in their own unit. */
type Weights = Float64Array | undefined;

/** One product's cohorts and their weights in a calendar year: prices are those of the year. */
interface Member {
  readonly cohorts: CohortResult;
  readonly startYear: number | undefined;
  readonly weightsIn: (year: number) => Weights;
}

/**
 * Header: year, then every cohort from the oldest of the product (those of Start too) to the latest
 * year asked for. One row per year; cohorts later than the year are `""`.
 * @throws AnswerFault `#VALUE!` for several products or materials, `#N/A` where a product has no
 * answer in any year.
 */
export function cohortTable(
  model: Model,
  args: ValueArguments & { readonly measure?: Argument },
  language: Language,
): Answer {
  const measure = cohortMeasure(args.measure);
  const choice = theOnly(productChoices(model, args.product));
  const material = theOnly(materialChoices(model, args.material));
  const bounds = modelYears(model);
  const { years } = yearsArgument(args.years, bounds);
  const unit = unitArgument(args.unit, [material], [choice], true);
  const total = valueRow(model, measure, choice, material, unit);
  const asked = membersOf(model, choice.products, material);
  const members = asked.flatMap((product): Member[] => {
    const { cohorts, startYear } = model.run(product);
    if (!cohorts) return [];
    const weightsIn = yearlyWeights(model, product, material, unit, cohorts.axis);
    return [{ cohorts, startYear, weightsIn }];
  });
  const why = total.at(bounds.last);
  if (typeof why === "object" && (asked.length === 0 || members.length < asked.length)) {
    throw new AnswerFault(why.type, why.sentence);
  }
  const cohorts = cohortsShown(years, members, bounds);
  const rows = years.map((year): AnswerCell[] => {
    if (year === undefined) return ["", ...cohorts.map(() => "")];
    const whole = total.at(year);
    const isOutside = year < bounds.first || year > bounds.last;
    const weights = members.map(({ weightsIn }) => weightsIn(year));
    return [
      year,
      ...cohorts.map((cohort): AnswerCell => {
        if (isOutside) return whole;
        if (cohort > year) return "";
        const amount = members.reduce(
          (sum, one, m) => sum + amountOf(one, weights[m], measure, year, cohort),
          0,
        );
        if (!Number.isNaN(amount)) return heldNumber(amount);
        // A stock that was given is known as a whole where its cohorts are not.
        const unknown = notAvailable(answerSentence("cohorts-unknown", { year }));
        return typeof whole === "object" ? whole : unknown;
      }),
    ];
  });
  return [[wordIn("column", "year", language), ...cohorts], ...rows];
}

/** The weights of a product's cohorts by calendar year. */
function yearlyWeights(
  model: Model,
  product: Product,
  material: MaterialChoice,
  unit: AnswerUnit,
  { firstCohort, lastYear }: CohortAxis,
): Member["weightsIn"] {
  if (unit.kind === "money") {
    const keys = keysOf(model, product, material);
    return (year) => moneyPerUnit(model, product, keys, year, firstCohort, lastYear);
  }
  const weights = weightsFor(model, product, material, unit, firstCohort, lastYear);
  return () => weights;
}

/** Cohorts from the oldest of the products to the latest year asked for, inside the model. */
function cohortsShown(
  years: readonly (number | undefined)[],
  members: readonly Member[],
  { first, last }: ModelYears,
): number[] {
  const asked = years.filter((year) => year !== undefined);
  if (asked.length === 0) return [];
  const latestAsked = asked.reduce((a, b) => Math.max(a, b));
  const newest = Math.max(first, Math.min(last, latestAsked));
  const oldest = members.map(oldestCohort).reduce((a, b) => Math.min(a, b), newest);
  return Array.from({ length: newest - oldest + 1 }, (_, i) => oldest + i);
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

function oldestCohort({ cohorts }: Member): number {
  const { axis, startStock, inflow } = cohorts;
  const width = axis.lastYear - axis.firstCohort + 1;
  for (let cohort = axis.firstCohort; cohort < axis.firstYear; cohort += 1) {
    const at = cohort - axis.firstCohort;
    if ((startStock[at] ?? 0) !== 0) return cohort;
    for (let i = at; i < inflow.length; i += width) if (inflow[i] !== 0) return cohort;
  }
  return axis.firstYear;
}

/** A cohort's amount in a year of the model; NaN = no answer. */
function amountOf(
  { cohorts, startYear }: Member,
  weights: Weights,
  measure: CohortMeasure,
  year: number,
  cohort: number,
): number {
  const { firstCohort, firstYear } = cohorts.axis;
  const isStart = year === startYear;
  if (startYear !== undefined && year <= startYear && !(isStart && measure === "stock")) return NaN;
  if (cohort < firstCohort || (year < firstYear && !isStart)) return 0;
  const at = cohort - firstCohort;
  const row = isStart ? cohorts.startStock : rowOf(cohorts, tableOf(cohorts, measure), year);
  const amount = row[at] ?? 0;
  const weight = weights ? (weights[at] ?? NaN) : 1;
  return amount === 0 || weight === 0 ? 0 : amount * weight;
}
