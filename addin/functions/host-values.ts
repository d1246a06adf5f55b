/** Values as the host hands them over and takes them back, and the engine's own cells. */
import {
  heldNumber,
  type Answer,
  type AnswerCell,
  type AnswerErrorType,
  type Argument,
  type Cell,
  type Language,
} from "#engine";

/** Makes the host's own error object, which shows as that error with a sentence. */
export type ErrorMaker = (type: AnswerErrorType, message: string) => unknown;

/** What a function gives back: rows of numbers, texts and the host's errors. */
export type HostAnswer = unknown[][];

/** No answer holds such a number; should one come up, JSON would turn it into null and Excel into 0. */
const NOT_A_NUMBER = {
  sv: "Resultatet är inget tal. Rapportera felet.",
  en: "The result is not a number. Report the fault.",
};

/** One cell from the host. Dates are their serial numbers; data types count as their basic value. */
export function cellFromHost(value: unknown): Cell {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value : { error: "#NUM!" };
    case "object":
      return value === null ? null : objectFromHost(value);
    case "undefined":
      return null;
    default:
      return { error: "#VALUE!" };
  }
}

/** Errors carry `code`, cells with a data type `basicValue`. */
function objectFromHost(value: object): Cell {
  const { code, message, basicValue } = value as {
    readonly code?: unknown;
    readonly message?: unknown;
    readonly basicValue?: unknown;
  };
  if (typeof code === "string") {
    return typeof message === "string" && message !== ""
      ? { error: code, message }
      : { error: code };
  }
  return typeof basicValue === "object" || basicValue === undefined
    ? { error: "#VALUE!" }
    : cellFromHost(basicValue);
}

/** One argument from the host: rows, a single value, or null where it is omitted. */
export function argumentFromHost(value: unknown): Argument {
  if (!Array.isArray(value)) return cellFromHost(value);
  return value.map((row: unknown) =>
    Array.isArray(row) ? row.map(cellFromHost) : [cellFromHost(row)],
  );
}

/**
 * An answer for the host; blank cells stay `""`, since null would show as 0.
 * An error alone in its answer is thrown, which is how hosts show its sentence.
 * @throws the host's error
 */
export function answerForHost(
  answer: Answer,
  makeError: ErrorMaker,
  language: Language,
): HostAnswer {
  const only = answer.length === 1 && answer[0]?.length === 1 ? answer[0][0] : undefined;
  if (typeof only === "object") throw makeError(only.type, only.sentence[language]);
  return answer.map((row) => row.map((cell) => cellForHost(cell, makeError, language)));
}

function cellForHost(cell: AnswerCell, makeError: ErrorMaker, language: Language): unknown {
  const held = typeof cell === "number" ? heldNumber(cell) : cell;
  if (typeof held === "object") return makeError(held.type, held.sentence[language]);
  return Number.isNaN(held) ? makeError("#N/A", NOT_A_NUMBER[language]) : held;
}
