import type { AnswerErrorType } from "../errors";
import { answerSentence } from "../findings/answers";
import type { Phrase } from "../findings/language";

/** A cell without an answer and why. */
export interface AnswerError {
  readonly type: AnswerErrorType;
  readonly sentence: Phrase;
}

/** A cell of an answer; `""` is blank. */
export type AnswerCell = number | string | AnswerError;

/** What a worksheet function answers, `[row][column]`; 1 × 1 is a scalar. */
export type Answer = readonly (readonly AnswerCell[])[];

/** A cell with #N/A. */
export function notAvailable(sentence: Phrase): AnswerError {
  return { type: "#N/A", sentence };
}

/** The number as a cell; `#N/A` with its reason where it has grown past what a number holds. */
export function heldNumber(value: number): number | AnswerError {
  return Math.abs(value) === Infinity ? notAvailable(answerSentence("too-large")) : value;
}
