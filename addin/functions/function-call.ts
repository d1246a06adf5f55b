/** What every worksheet function's call is made of: its arguments, its model, its language. */
import {
  AnswerFault,
  answerSentence,
  isRange,
  textArgument,
  type Answer,
  type Argument,
  type Language,
  type Model,
} from "#engine";
import type { FunctionRuntime } from "./runtime";

/** One function: how many arguments it takes and what it answers. */
export interface FunctionCall {
  readonly least: number;
  readonly most: number;
  /** How many leading arguments are models: an error in place of one is the answer; 1 unless said. */
  readonly models?: number;
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
