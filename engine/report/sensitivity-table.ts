/** CRMSENSITIVITY: what each assumption alone does to one value (methods, "Uncertainty"). */
import { movedKeys, type Moved, type MovedEnd } from "../analysis/sensitivity";
import { shown } from "../assumptions/cell";
import { wordIn } from "../assumptions/vocabulary";
import { compareCodePoints } from "../classification/code-point-order";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import type { Language } from "../findings/language";
import type { Measure } from "../model/measure-series";
import type { Model } from "../model/model";
import { notAvailable, type Answer, type AnswerCell } from "./answer";
import { cellsOf, settle, type Argument } from "./argument";
import { materialChoices, productChoices, theOnly } from "./choices";
import { inModel } from "./drawn-row";
import { modelYears } from "./value-table";
import { unitArgument, valueRow } from "./values";
import { requiredYear } from "./years-argument";

/** Arguments of CRMSENSITIVITY besides model and measure. */
export interface SensitivityArguments {
  readonly product?: Argument;
  readonly material?: Argument;
  readonly year?: Argument;
  readonly change?: Argument;
  readonly unit?: Argument;
}

const HEADER = {
  sv: [
    "tabell",
    "nyckel",
    "kolumn",
    "låg",
    "hög",
    "resultat vid låg",
    "resultat vid hög",
    "spridning",
  ],
  en: ["table", "key", "column", "low", "high", "result at low", "result at high", "spread"],
} as const;

/** Share of 10 % either way, where a key has no range. */
const USUAL_CHANGE = 0.1;

/** A spread of less, of the larger result, is rounding. */
const ROUNDING = 1e-12;

/** Digits by which spreads are told apart: below them a tie is decided by table and key. */
const DIGITS = 12;

interface Sensitivity {
  readonly cells: readonly AnswerCell[];
  readonly table: string;
  readonly key: string;
  /** Infinity where an end has no answer: it comes first, since nothing is known of its width. */
  readonly spread: number;
}

/**
 * Rows table, key, column, low, high, result at low, result at high, spread; one a key with a spread
 * above 0, widest first. Where the years of a key have other numbers, low and high tell the least
 * and the largest.
 * @throws AnswerFault for a wrong argument; `#N/A` where the value itself has no answer.
 */
export function sensitivityTable(
  model: Model,
  measure: Measure,
  args: SensitivityArguments,
  language: Language,
): Answer {
  const products = theOnly(productChoices(model, args.product));
  const material = theOnly(materialChoices(model, args.material));
  modelYears(model);
  const year = requiredYear(args.year);
  const change = changeArgument(args.change);
  const unit = unitArgument(args.unit, [material], [products], true);
  const valueIn = (one: Model): AnswerCell =>
    valueRow(one, measure, inModel(one, products), material, unit).at(year);
  const base = valueIn(model);
  if (typeof base === "object") throw new AnswerFault(base.type, base.sentence);
  const names = new Set(products.products.map(({ name }) => name));
  const rows: Sensitivity[] = [];
  for (const moved of movedKeys(model, names, change)) {
    const row = rowOf(moved, valueIn, language);
    if (row) rows.push(row);
  }
  rows.sort(
    (a, b) =>
      compareSpreads(a.spread, b.spread) ||
      compareCodePoints(a.table, b.table) ||
      compareCodePoints(a.key, b.key),
  );
  return [[...HEADER[language]], ...rows.map(({ cells }) => cells)];
}

/** The widest first. */
function compareSpreads(one: number, other: number): number {
  const [a, b] = [Number(one.toPrecision(DIGITS)), Number(other.toPrecision(DIGITS))];
  return a === b ? 0 : b - a;
}

/** The row of a key; undefined where it changes nothing. */
function rowOf(
  { row, kind, key, column, low, high }: Moved,
  valueIn: (model: Model) => AnswerCell,
  language: Language,
): Sensitivity | undefined {
  const [atLow, atHigh] = [resultAt(low, valueIn), resultAt(high, valueIn)];
  const hasBoth = typeof atLow === "number" && typeof atHigh === "number";
  const spread = hasBoth ? Math.abs(atHigh - atLow) : Infinity;
  if (hasBoth && spread <= ROUNDING * Math.max(Math.abs(atLow), Math.abs(atHigh))) return undefined;
  const table = row?.table ? row.table : wordIn("kind", kind, language);
  const labels = [table, key[language], wordIn("column", column, language)];
  const ends = [endText(low.values), endText(high.values)];
  const failed = [atLow, atHigh].find((cell) => typeof cell === "object");
  const cells = [...labels, ...ends, atLow, atHigh, failed ?? spread];
  return { cells, table, key: key[language], spread };
}

function resultAt({ model }: MovedEnd, valueIn: (model: Model) => AnswerCell): AnswerCell {
  const cell = valueIn(model);
  if (typeof cell !== "object") return cell;
  return notAvailable(answerSentence("moved-without-answer", { cause: cell.sentence }));
}

/** The number of all years; of other numbers the least and the largest. */
function endText(values: readonly number[]): AnswerCell {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const largest = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (least === largest) return least;
  return `${Number(least.toPrecision(DIGITS))}–${Number(largest.toPrecision(DIGITS))}`;
}

function changeArgument(argument: Argument): number {
  const value = settle(argument);
  if (value === undefined) return USUAL_CHANGE;
  const cell = cellsOf(value)[0] ?? null;
  if (typeof cell === "number" && cell > 0 && cell < 1) return cell;
  throw new AnswerFault("#VALUE!", answerSentence("bad-change", { cell: shown(cell) }));
}
