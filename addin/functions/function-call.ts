/** What every worksheet function's call is made of: its arguments, its model, its language. */
import {
  AnswerFault,
  answerSentence,
  isRange,
  textArgument,
  wordArgument,
  type Answer,
  type Argument,
  type Language,
  type Model,
  type Word,
} from "#engine";
import type { FunctionRuntime } from "./runtime";

/** One function: how many arguments it takes and what it answers. */
export interface FunctionCall {
  readonly least: number;
  readonly most: number;
  readonly answer: (args: readonly Argument[], runtime: FunctionRuntime) => Answer;
}

/** The model of a handle argument. @throws AnswerFault as the store; an error is passed on. */
export function modelOf(argument: Argument, runtime: FunctionRuntime): Model {
  const single = isRange(argument) ? argument[0]?.[0] : argument;
  if (typeof single === "object" && single !== null && !isRange(single)) {
    const sentence = single.message
      ? { sv: single.message, en: single.message }
      : answerSentence("cell-error", { cell: single.error });
    throw new AnswerFault(single.error === "#N/A" ? "#N/A" : "#VALUE!", sentence);
  }
  return runtime.store.model(textArgument(argument) ?? "");
}

/** The language of headers and words: the Settings', else the caller's. */
export function tableLanguage(model: Model, runtime: FunctionRuntime): Language {
  return model.language ?? runtime.language;
}

/** A measure that must be given. @throws AnswerFault `#VALUE!` where it is not. */
export function requiredMeasure(argument: Argument): Word<"measure"> {
  const measure = wordArgument(argument, "measure", "unknown-measure");
  if (measure !== undefined) return measure;
  // An omitted measure is asked about in the words of an unknown one.
  return wordArgument("?", "measure", "unknown-measure") as Word<"measure">;
}
