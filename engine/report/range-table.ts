/** CRMRANGE: percentiles, mean and value of each product and material by year (methods, "Uncertainty"). */
import { isBlank, shown } from "../assumptions/cell";
import { isDrawCount, type RangeSetting } from "../assumptions/settings";
import { wordIn } from "../assumptions/vocabulary";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import { figure } from "../findings/finding";
import type { Language } from "../findings/language";
import type { Measure } from "../model/measure-series";
import type { Model } from "../model/model";
import { notAvailable, type Answer, type AnswerCell } from "./answer";
import { cellsOf, isRange, onlyOf, settle, type Argument } from "./argument";
import {
  isFilled,
  materialChoices,
  materialText,
  productChoices,
  type MaterialChoice,
  type ProductChoice,
  type Unfilled,
} from "./choices";
import type { DrawCount, DrawnAsked, DrawnRow } from "./drawn-row";
import { indexRow } from "./index-row";
import {
  drawnRows,
  drawsSentence,
  figuresOf,
  MOST_NUMBERS,
  settingsFault,
  yearCount,
} from "./range-values";
import { modelYears, type ValueArguments } from "./value-table";
import { unitArgument } from "./values";
import { yearArgument, yearsArgument } from "./years-argument";

/** Arguments of CRMRANGE besides model and measure. */
export interface RangeArguments extends ValueArguments {
  readonly percentiles?: Argument;
  readonly draws?: Argument;
  readonly seed?: Argument;
  readonly baseYear?: Argument;
}

/** A percentile asked for; undefined = a blank of the range: a blank row stands in its place. */
type Percentile = number | undefined;

const USUAL: readonly Percentile[] = [5, 50, 95];

/** What a row of the answer tells of its draws. */
type Statistic = { readonly label: string; readonly of: (figures: YearFigures) => AnswerCell };

/** One year of one product and material. */
interface YearFigures {
  readonly percentiles: ReadonlyMap<number, AnswerCell>;
  readonly mean: AnswerCell;
  readonly value: AnswerCell;
  readonly above: AnswerCell;
}

/**
 * Header product, material, statistic, years; rows per product × material: the percentiles in the
 * order asked for, mean, value. With a base year of the index, and how often it is above 1. A year
 * in which a draw has no answer is `#N/A`, but for its value: no range leaves out draws.
 * @throws AnswerFault for a wrong argument or an unknown name that stands alone.
 */
export function rangeTable(
  model: Model,
  measure: Measure,
  args: RangeArguments,
  language: Language,
): Answer {
  const products = productChoices(model, args.product);
  const materials = materialChoices(model, args.material);
  const { years } = yearsArgument(args.years, modelYears(model));
  const unit = unitArgument(args.unit, materials, products, true);
  const percentiles = percentilesArgument(args.percentiles);
  const count = countArguments(model, args);
  const baseYear = yearArgument(args.baseYear);
  const statistics = statisticsOf(percentiles, baseYear !== undefined, language);
  const pairs = products.flatMap((product) => materials.map((material) => ({ product, material })));
  const asked = pairs.map(({ product, material }) => askedFor(measure, product, material, unit));
  const rows = drawnRows(
    model,
    asked.filter((one) => one !== undefined),
    count,
  );
  const header: AnswerCell[] = [
    wordIn("column", "product", language),
    wordIn("column", "material", language),
    language === "sv" ? "statistik" : "statistic",
    ...years.map((year) => year ?? ""),
  ];
  let next = 0;
  return [
    header,
    ...pairs.flatMap(({ product, material }, i) => {
      const row = asked[i] ? rows[next++] : undefined;
      if (!row) return unfilledRows(product, material, statistics, years, language);
      const drawn = baseYear === undefined ? row : indexRow(row, baseYear);
      const figures = years.map((year) =>
        year === undefined ? undefined : yearFigures(drawn, year, percentiles),
      );
      const label = [
        product.kind === "products" ? product.label : "",
        isFilled(material) ? materialText(material, language) : "",
      ];
      return statistics.map((statistic) =>
        statistic === undefined
          ? header.map(() => "")
          : [...label, statistic.label, ...figures.map((year) => (year ? statistic.of(year) : ""))],
      );
    }),
  ];
}

function askedFor(
  measure: Measure,
  products: ProductChoice | Unfilled,
  material: MaterialChoice | Unfilled,
  unit: DrawnAsked["unit"],
): DrawnAsked | undefined {
  if (!isFilled(products) || !isFilled(material)) return undefined;
  return { measure, products, material, unit };
}

/** Rows in place of a blank or an unknown name of a range. */
function unfilledRows(
  product: ProductChoice | Unfilled,
  material: MaterialChoice | Unfilled,
  statistics: readonly (Statistic | undefined)[],
  years: readonly (number | undefined)[],
  language: Language,
): AnswerCell[][] {
  const isBlankPair = product.kind === "blank" || material.kind === "blank";
  const unknown = [product, material].find((one) => one.kind === "unknown");
  return statistics.map((statistic) => {
    if (isBlankPair || statistic === undefined || unknown?.kind !== "unknown") {
      return ["", "", "", ...years.map(() => "")];
    }
    return [
      product.kind === "products" ? product.label : nameOf(product),
      isFilled(material) ? materialText(material, language) : nameOf(material),
      statistic.label,
      ...years.map((year) => (year === undefined ? "" : notAvailable(unknown.sentence))),
    ];
  });
}

function nameOf(choice: ProductChoice | MaterialChoice | Unfilled): string {
  return choice.kind === "unknown" ? choice.name : "";
}

function statisticsOf(
  percentiles: readonly Percentile[],
  hasBase: boolean,
  language: Language,
): (Statistic | undefined)[] {
  return [
    ...percentiles.map((percentile): Statistic | undefined =>
      percentile === undefined
        ? undefined
        : {
            label: `P${figure(percentile)[language]}`,
            of: ({ percentiles: found }) => found.get(percentile) ?? "",
          },
    ),
    { label: wordIn("statistic", "mean", language), of: ({ mean }) => mean },
    { label: wordIn("statistic", "value", language), of: ({ value }) => value },
    ...(hasBase
      ? [
          {
            label: language === "sv" ? "P(över bas)" : "P(above base)",
            of: ({ above }: YearFigures) => above,
          },
        ]
      : []),
  ];
}

/** How far above the base counts as above it: equal stocks may differ in their last bit. */
const ABOVE = 1 + 1e-9;

function yearFigures(
  row: Pick<DrawnRow, "base" | "sample">,
  year: number,
  asked: readonly Percentile[],
): YearFigures {
  const value = row.base(year);
  const sample = row.sample(year);
  const wanted = asked.filter((percentile) => percentile !== undefined);
  if (!(sample instanceof Float64Array)) {
    const none = new Map(wanted.map((percentile) => [percentile, sample]));
    return { percentiles: none, mean: sample, value, above: sample };
  }
  const { percentiles, mean } = figuresOf(sample, wanted);
  const above = sample.reduce((count, index) => count + (index > ABOVE ? 1 : 0), 0);
  return {
    percentiles: new Map(wanted.map((percentile, i) => [percentile, percentiles[i] ?? NaN])),
    mean,
    value,
    above: above / sample.length,
  };
}

function percentilesArgument(argument: Argument): readonly Percentile[] {
  const value = settle(argument);
  if (value === undefined) return USUAL;
  const isInRange = isRange(value);
  return cellsOf(value).map((cell) => {
    // 0 is the least draw, so that a blank is only what the host tells as one.
    if (isInRange && isBlank(cell)) return undefined;
    if (typeof cell === "number" && cell >= 0 && cell <= 100) return cell;
    throw new AnswerFault("#VALUE!", answerSentence("bad-percentile", { cell: shown(cell) }));
  });
}

function countArguments(model: Model, args: RangeArguments): DrawCount {
  const { settings } = model.parts;
  const asked = wholeArgument(args.draws, "bad-draws");
  const seedAsked = wholeArgument(args.seed, "bad-seed");
  const used: RangeSetting[] = ["year correlation"];
  if (asked === undefined) used.push("draws");
  if (seedAsked === undefined) used.push("seed");
  const fault = settingsFault(model, used);
  if (fault) throw new AnswerFault("#N/A", fault);
  const draws = asked ?? settings.draws;
  if (!isDrawCount(draws)) throw new AnswerFault("#VALUE!", drawsSentence(draws));
  const years = yearCount(model);
  if (draws * years > MOST_NUMBERS) {
    const details = { cell: draws, count: years, most: MOST_NUMBERS };
    throw new AnswerFault("#VALUE!", answerSentence("too-many-draws", details));
  }
  const seed = seedAsked ?? settings.seed;
  return { draws, seed, correlation: settings.yearCorrelation };
}

/** A whole number from 1; undefined where it is omitted. */
function wholeArgument(argument: Argument, code: "bad-draws" | "bad-seed"): number | undefined {
  const value = settle(argument);
  if (value === undefined) return undefined;
  const cell = onlyOf(cellsOf(value)) ?? null;
  if (typeof cell === "number" && Number.isSafeInteger(cell) && cell >= 1) return cell;
  if (code === "bad-draws") throw new AnswerFault("#VALUE!", drawsSentence(shown(cell)));
  throw new AnswerFault("#VALUE!", answerSentence(code, { cell: shown(cell) }));
}
