import {
  AnswerFault,
  answerSentence,
  isRange,
  settle,
  type Argument,
  type TableInput,
} from "#engine";
import { isPartHandle } from "./model-store";
import type { FunctionRuntime } from "./runtime";

/**
 * The tables of a model or part: ranges as they are, parts by their handles; omitted arguments are
 * skipped.
 * @throws AnswerFault `#VALUE!` for a text that is neither, `#N/A` for a part not known here.
 */
export function tableArguments(args: readonly Argument[], runtime: FunctionRuntime): TableInput[] {
  return args.flatMap((argument): readonly TableInput[] => {
    if (isRange(argument) && (argument.length > 1 || (argument[0]?.length ?? 0) !== 1)) {
      const name = runtime.tableName?.(argument);
      return [{ cells: argument, ...(name === undefined ? {} : { name }) }];
    }
    const value = settle(argument);
    if (value === undefined) return [];
    if (typeof value === "string" && isPartHandle(value)) return runtime.store.part(value);
    const cell = typeof value === "string" || typeof value === "number" ? String(value) : "";
    throw new AnswerFault("#VALUE!", answerSentence("no-table", { cell }));
  });
}
