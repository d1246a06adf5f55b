import { errorIn, shown, tidy, type Cell } from "../assumptions/cell";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import type { ModelYears } from "../model/model";
import { isBlankInRange, isRange, settle, type Argument } from "./argument";

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
  const text = tidy(shown(cell));
  const year = typeof cell === "number" ? cell : /^\d{4}$/.test(text) ? Number(text) : NaN;
  if (errorIn(cell) === undefined && Number.isInteger(year)) return year;
  throw new AnswerFault("#VALUE!", answerSentence("bad-years", { cell: text }));
}
