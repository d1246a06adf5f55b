/** CRMVALIDATE: modelled beside observed, and what would close the gap. */
import {
  inflowFactor,
  lifetimeFactor,
  netUsedExport,
  type GapCloser,
} from "../analysis/gap-closers";
import { modelledIn, observedSeries, type ObservedSeries } from "../analysis/observed";
import { shown, tidy } from "../assumptions/cell";
import { wordIn, type Word } from "../assumptions/vocabulary";
import { materialLabel } from "../classification/materials";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import type { Language, Phrase } from "../findings/language";
import { hasContent } from "../model/material-members";
import type { Model } from "../model/model";
import { unitWord } from "../quantities/units";
import { notAvailable, type Answer, type AnswerCell, type AnswerError } from "./answer";
import { cellsOf, isBlankInRange, isRange, settle, wordArgument, type Argument } from "./argument";
import { whyNot } from "./no-answer";
import { modelYears } from "./value-table";

const HEADER = {
  sv: [
    "gäller",
    "mått",
    "enhet",
    "år",
    "modellerat",
    "observerat",
    "skillnad",
    "procent",
    "anmärkning",
  ],
  en: ["for", "measure", "unit", "year", "modelled", "observed", "difference", "percent", "note"],
} as const;

const USED_AS_START: Phrase = { sv: "använt som startvärde", en: "used as start" };
const NO_ANSWER: Phrase = { sv: "modellen saknar svar", en: "the model has no answer" };
const NO_VALUE: Phrase = { sv: "värde saknas", en: "value missing" };
const NOTHING: Phrase = { sv: "inga år att jämföra", en: "no years to compare" };
const SUM_IS_0: Phrase = {
  sv: "summan av det observerade är 0: ingen kvot att ange",
  en: "the sum of observed is 0: there is no ratio",
};
const NONE_ABOVE_0: Phrase = {
  sv: "inget observerat år över 0",
  en: "no observed year above 0",
};

/**
 * Rows for, measure, unit, year, modelled, observed, difference, percent, note; then per for ×
 * measure five rows with the statistic in `year` and the figure in `modelled`. Ratios are fractions.
 */
export function validationTable(
  model: Model,
  args: { readonly for?: Argument; readonly measure?: Argument },
  language: Language,
): Answer {
  modelYears(model);
  const measure = wordArgument(args.measure, "measure", "unknown-measure");
  const names = namesArgument(model, args.for);
  const all = observedSeries(model).filter((one) => !measure || one.measure === measure);
  const rows = (names ?? [...new Set(all.map((one) => one.for))]).flatMap((name) =>
    isKnown(model, name)
      ? all.filter((one) => one.for === name).flatMap((one) => rowsOf(model, one, language))
      : [unknownRow(name, language)],
  );
  return [[...HEADER[language]], ...rows];
}

/**
 * The names asked for, in their order; undefined = all that are observed.
 * @throws AnswerFault `#N/A` for an unknown name that stands alone.
 */
function namesArgument(model: Model, argument: Argument): readonly string[] | undefined {
  const value = settle(argument);
  if (value === undefined || value === "*") return undefined;
  const cells = cellsOf(value).filter((cell) => !isBlankInRange(cell));
  const names = [...new Set(cells.map((cell) => tidy(shown(cell))))];
  const [first = ""] = names;
  if (!isRange(value) && !isKnown(model, first)) {
    throw new AnswerFault("#N/A", unknownName(first));
  }
  return names;
}

function isKnown(model: Model, name: string): boolean {
  return model.products.some(
    (product) => product.name === name || product.group === name || product.responsibility === name,
  );
}

function unknownName(name: string): Phrase {
  return answerSentence("unknown-product", { cell: name, near: "" });
}

/** An unknown name in a range has #N/A in its row. */
function unknownRow(name: string, language: Language): AnswerCell[] {
  const why = unknownName(name);
  const none = notAvailable(why);
  return [name, "", "", "", none, none, none, none, why[language]];
}

interface Compared {
  readonly year: number;
  readonly modelled: number;
  readonly observed: number;
}

function rowsOf(model: Model, series: ObservedSeries, language: Language): AnswerCell[][] {
  const head: AnswerCell[] = [
    series.material === undefined
      ? series.for
      : `${series.for} · ${materialLabel(series.material)}`,
    wordIn("measure", series.measure, language),
    unitWord(series.unit.symbol, language),
  ];
  const compared: Compared[] = [];
  const rows = [...series.values].map(([year, observed]): AnswerCell[] => {
    const modelled = modelledIn(model, series, year);
    const isStart = series.products.some((product) => model.run(product).startYear === year);
    const known = observed !== undefined && !Number.isNaN(modelled);
    if (known && !isStart) compared.push({ year, modelled, observed });
    const cell = Number.isNaN(modelled) ? withoutAnswer(model, series, year) : modelled;
    const difference = known ? modelled - observed : typeof cell === "object" ? cell : "";
    return [
      ...head,
      year,
      cell,
      observed ?? "",
      difference,
      typeof difference === "number"
        ? observed === 0
          ? ""
          : difference / (observed ?? NaN)
        : difference,
      noteOf(isStart, observed, modelled, language),
    ];
  });
  return [...rows, ...statistics(model, series, compared, head, language)];
}

/** Why there is no modelled value: a year outside the model, or members without an answer. */
function withoutAnswer(model: Model, series: ObservedSeries, year: number): AnswerError {
  const { first, last } = modelYears(model);
  if (year < first || year > last) {
    return notAvailable(answerSentence("year-outside", { cell: year, from: first, to: last }));
  }
  const { material, measure, products, unit } = series;
  const members = products.filter((one) => material === undefined || hasContent(model, one));
  if (members.length === 0) {
    return notAvailable(answerSentence("no-content", { product: series.for }));
  }
  const open = members.filter((one) =>
    Number.isNaN(modelledIn(model, { ...series, products: [one] }, year)),
  );
  const isMass = unit.dimension === "mass" && material === undefined;
  const asked = { quantity: measure, materials: [material], isMass, year };
  return notAvailable(whyNot(model, open, members.length, asked));
}

function noteOf(
  isStart: boolean,
  observed: number | undefined,
  modelled: number,
  language: Language,
): string {
  if (isStart) return USED_AS_START[language];
  if (observed === undefined) return NO_VALUE[language];
  return Number.isNaN(modelled) ? NO_ANSWER[language] : "";
}

function statistics(
  model: Model,
  series: ObservedSeries,
  compared: readonly Compared[],
  head: readonly AnswerCell[],
  language: Language,
): AnswerCell[][] {
  const last = compared.at(-1)?.year;
  const row = (word: Word<"statistic">, { value, note }: GapCloser): AnswerCell[] => [
    ...head,
    wordIn("statistic", word, language),
    value ?? "",
    "",
    "",
    "",
    note?.[language] ?? "",
  ];
  return [
    row("bias", bias(compared)),
    row("MAPE", meanAbsolutePercentageError(compared)),
    row("lifetime factor", lifetimeFactor(model, series, last)),
    row("net used export", netUsedExport(model, series, last)),
    row("inflow factor", inflowFactor(model, series, last)),
  ];
}

/** Σ difference / Σ observed, a fraction. */
function bias(compared: readonly Compared[]): GapCloser {
  if (compared.length === 0) return { value: undefined, note: NOTHING };
  const observed = compared.reduce((sum, one) => sum + one.observed, 0);
  const difference = compared.reduce((sum, one) => sum + one.modelled - one.observed, 0);
  return observed === 0
    ? { value: undefined, note: SUM_IS_0 }
    : { value: difference / observed, note: undefined };
}

/** Mean of |difference| / observed over years with observed above 0, a fraction. */
function meanAbsolutePercentageError(compared: readonly Compared[]): GapCloser {
  if (compared.length === 0) return { value: undefined, note: NOTHING };
  const positive = compared.filter((one) => one.observed > 0);
  if (positive.length === 0) return { value: undefined, note: NONE_ABOVE_0 };
  const sum = positive.reduce(
    (total, one) => total + Math.abs(one.modelled - one.observed) / one.observed,
    0,
  );
  return { value: sum / positive.length, note: undefined };
}
