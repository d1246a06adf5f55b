/** Arguments of worksheet functions as hosts hand them over, and what they mean. */
import { errorIn, isBlank, shown, tidy, type Cell } from "../assumptions/cell";
import { readWord, wordIn, wordsOf, type Word, type WordSet } from "../assumptions/vocabulary";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import type { Phrase } from "../findings/language";

/** A scalar, a range of cells `[row][column]`, or nothing. */
export type Argument = Cell | readonly (readonly Cell[])[] | undefined;

/** A range is an array of rows. */
export function isRange(argument: Argument): argument is readonly (readonly Cell[])[] {
  return Array.isArray(argument);
}

/** A range of one cell: it counts as that cell. */
export function isSingle(range: readonly (readonly Cell[])[]): boolean {
  return range.length === 1 && range[0]?.length === 1;
}

/**
 * The argument with a single cell taken out of its range and a blank or 0 as omitted
 * (contract: "Blank or 0 means omitted only as a whole argument"), as is a range without cells.
 * @throws AnswerFault `#VALUE!` where a whole argument is an error.
 */
export function settle(
  argument: Argument,
): Exclude<Cell, null> | readonly (readonly Cell[])[] | undefined {
  let value = argument;
  if (isRange(value) && isSingle(value)) value = value[0]?.[0] ?? null;
  if (value === undefined || value === null || value === 0) return undefined;
  if (isRange(value)) return value.some((row) => row.length > 0) ? value : undefined;
  const error = errorIn(value);
  if (error !== undefined) {
    throw new AnswerFault("#VALUE!", answerSentence("cell-error", { cell: error }));
  }
  return isBlank(value) ? undefined : value;
}

/** The cells of a range in reading order, or the scalar alone. */
export function cellsOf(value: Cell | readonly (readonly Cell[])[]): readonly Cell[] {
  return isRange(value) ? value.flat() : [value];
}

/** True for a cell that counts as blank inside a range. */
export function isBlankInRange(cell: Cell): boolean {
  return isBlank(cell) || cell === 0;
}

/**
 * A text argument; undefined where it is omitted.
 * @throws AnswerFault as {@link settle}, and for a range with several values: none of them is left
 * out in silence.
 */
export function textArgument(argument: Argument): string | undefined {
  const value = settle(argument);
  if (value === undefined) return undefined;
  const only = onlyOf(cellsOf(value).filter((cell) => !isBlankInRange(cell)));
  return only === undefined ? undefined : tidy(shown(only));
}

/** The only cell; undefined of none. @throws AnswerFault `#VALUE!` of several. */
export function onlyOf(cells: readonly Cell[]): Cell | undefined {
  if (cells.length > 1) throw new AnswerFault("#VALUE!", answerSentence("one-value"));
  return cells[0];
}

/** A closed word; undefined where it is omitted. @throws AnswerFault `#VALUE!` for another text. */
export function wordArgument<S extends WordSet>(
  argument: Argument,
  set: S,
  code:
    | "unknown-measure"
    | "unknown-distribution"
    | "unknown-convention"
    | "unknown-language"
    | "unknown-phase-quantity"
    | "unknown-top-by",
): Word<S> | undefined {
  const text = textArgument(argument);
  if (text === undefined) return undefined;
  const word = readWord(set, text);
  if (word !== undefined) return word;
  const only = set === "convention" ? wordsOf(set).filter((one) => one !== "density") : undefined;
  const details = { cell: text, words: words(set, only) };
  throw new AnswerFault("#VALUE!", answerSentence(code, details));
}

/** A measure that must be given. @throws AnswerFault `#VALUE!` where it is not, or is none. */
export function requiredMeasure(argument: Argument): Word<"measure"> {
  const measure = wordArgument(argument, "measure", "unknown-measure");
  if (measure !== undefined) return measure;
  throw new AnswerFault("#VALUE!", answerSentence("no-measure", { words: words("measure") }));
}

/** All words of a list in both languages, for a sentence. */
export function words<S extends WordSet>(set: S, only?: readonly Word<S>[]): Phrase {
  const list = only ?? wordsOf(set);
  return {
    sv: list.map((word) => wordIn(set, word, "sv")).join(", "),
    en: list.join(", "),
  };
}

/** A number; undefined where it is omitted. @throws AnswerFault `#VALUE!` for text or several. */
export function numberArgument(argument: Argument): number | undefined {
  const value = settle(argument);
  if (value === undefined) return undefined;
  const cell = onlyOf(cellsOf(value)) ?? null;
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  throw new AnswerFault("#VALUE!", answerSentence("bad-number", { cell: shown(cell) }));
}
