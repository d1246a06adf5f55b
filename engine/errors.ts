import type { Finding } from "./findings/finding";
import type { Phrase } from "./findings/language";

/**
 * Misuse of the engine by its caller: a programming fault, never a fault in the user's data
 * (those are findings, see findings/finding.ts). `code` is stable; `message` is for developers.
 */
export class EngineError extends Error {
  override readonly name = "EngineError";
  constructor(
    readonly code: EngineErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** Stable codes of {@link EngineError}. */
export type EngineErrorCode =
  | "axis-mismatch" // arrays that should share a year or cohort axis do not
  | "unit-mismatch" // quantities of unlike units met
  | "bad-argument"; // a value outside the range the docstring gives

/** What Excel shows: `#VALUE!` = an argument is wrong, `#N/A` = there is no answer. */
export type AnswerErrorType = "#VALUE!" | "#N/A";

/**
 * A worksheet function that cannot answer at all. It carries the sentence for the user in both
 * languages; a cell without an answer inside an answer is a value, not a fault.
 */
export class AnswerFault extends Error {
  override readonly name = "AnswerFault";
  constructor(
    readonly type: AnswerErrorType,
    readonly sentence: Phrase,
  ) {
    super(`${type} ${sentence.en}`);
  }
}

/**
 * Statistics that cannot be read, asked for or joined; nothing of them may be used. The findings
 * say in both languages which table, variable and code, and what to do.
 */
export class StatisticsFault extends Error {
  override readonly name = "StatisticsFault";
  constructor(readonly findings: readonly [Finding, ...Finding[]]) {
    super(`${findings[0].code}: ${findings[0].found.en}`);
  }
}
