import { shown, tidy, type Cell } from "../assumptions/cell";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import type { ModelYears } from "../model/model";
import { cellsOf, isBlankInRange, isRange, settle, type Argument } from "./argument";

/** Years as asked for. */
export interface YearChoice {
  /** undefined = a blank cell of the range: `""` stands in its place. */
  readonly years: readonly (number | undefined)[];
  /** The range is a column: one row per year in the answer. */
  readonly inColumn: boolean;
}

const MOST_YEARS = 1000;

/**
 * Reads the argument `years`: omitted = all years of the model in a row; numbers; a row or a
 * column; the text `2016:2030` (a row). Answered in the order given.
 * @throws AnswerFault `#VALUE!` for unreadable years, a block of several rows and columns, or more
 * than 1,000 years.
 */
export function yearsArgument(argument: Argument, model: ModelYears): YearChoice {
  const value = settle(argument);
  if (value === undefined) return { years: span(model.first, model.last), inColumn: false };
  if (!isRange(value)) {
    const asSpan = typeof value === "string" ? spanText(value) : undefined;
    return { years: asSpan ?? [yearIn(value)], inColumn: false };
  }
  const count = value.reduce((sum, row) => sum + row.length, 0);
  if (count > MOST_YEARS) throw new AnswerFault("#VALUE!", answerSentence("too-many-years"));
  if (value.length > 1 && value.some((row) => row.length > 1)) {
    throw new AnswerFault("#VALUE!", answerSentence("years-shape"));
  }
  const cells = value.flat();
  const years = cells.map((cell) => (isBlankInRange(cell) ? undefined : yearIn(cell)));
  return { years, inColumn: value.length > 1 };
}

/**
 * One year; undefined where it is omitted.
 * @throws AnswerFault `#VALUE!` for what is no single year.
 */
export function yearArgument(argument: Argument): number | undefined {
  const value = settle(argument);
  if (value === undefined) return undefined;
  const cell = cellsOf(value)[0] ?? null;
  const year = isRange(value) ? undefined : wholeYear(cell);
  if (year !== undefined) return year;
  throw new AnswerFault("#VALUE!", answerSentence("bad-year", { cell: shown(cell) }));
}

/** One year that must be given. @throws AnswerFault `#VALUE!` where it is not. */
export function requiredYear(argument: Argument): number {
  const year = yearArgument(argument);
  if (year !== undefined) return year;
  throw new AnswerFault("#VALUE!", answerSentence("one-year"));
}

function span(from: number, to: number): number[] {
  const count = Math.abs(to - from) + 1;
  if (count > MOST_YEARS) throw new AnswerFault("#VALUE!", answerSentence("too-many-years"));
  const step = to < from ? -1 : 1;
  return Array.from({ length: count }, (_, i) => from + step * i);
}

function spanText(text: string): number[] | undefined {
  const match = /^(\d{1,5})\s*:\s*(\d{1,5})$/.exec(tidy(text));
  return match ? span(Number(match[1]), Number(match[2])) : undefined;
}

function yearIn(cell: Cell): number {
  const year = wholeYear(cell);
  if (year !== undefined) return year;
  throw new AnswerFault("#VALUE!", answerSentence("bad-years", { cell: tidy(shown(cell)) }));
}

/** The year in a cell: a whole number, or a text of four digits and nothing else. */
function wholeYear(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isInteger(cell) ? cell : undefined;
  const text = typeof cell === "string" ? tidy(cell) : "";
  return /^\d{4}$/.test(text) ? Number(text) : undefined;
}
