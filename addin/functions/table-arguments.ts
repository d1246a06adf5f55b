import {
  AnswerFault,
  answerSentence,
  isRange,
  settle,
  type Argument,
  type Cell,
  type TableInput,
} from "#engine";
import { isPartHandle, type Part } from "./model-store";
import type { FunctionRuntime } from "./runtime";

/**
 * The tables of a model or part: ranges as they are, parts by their handles; omitted arguments are
 * skipped. Blanks count as told only where they are told in every one of them.
 * @throws AnswerFault `#VALUE!` for a text that is neither, `#N/A` for a part not known here.
 */
export function tableArguments(args: readonly Argument[], runtime: FunctionRuntime): Part {
  const tables: TableInput[] = [];
  let { blanksTold } = runtime;
  for (const argument of args) {
    if (isTable(argument)) {
      const name = runtime.tableName?.(argument);
      tables.push({ cells: argument, ...(name === undefined ? {} : { name }) });
      continue;
    }
    const value = settle(argument);
    if (value === undefined) continue;
    if (typeof value !== "string" || !isPartHandle(value)) {
      const cell = typeof value === "string" || typeof value === "number" ? String(value) : "";
      throw new AnswerFault("#VALUE!", answerSentence("no-table", { cell }));
    }
    const part = runtime.store.part(value);
    tables.push(...part.tables);
    blanksTold &&= part.blanksTold;
  }
  return { tables, blanksTold };
}

/** True for a range of more than one cell: a single cell may hold a part's handle. */
export function isTable(argument: Argument): argument is readonly (readonly Cell[])[] {
  return isRange(argument) && (argument.length > 1 || (argument[0]?.length ?? 0) !== 1);
}

/** The text of an argument that is one text, alone or as the only cell of its range. */
export function singleText(argument: Argument): string | undefined {
  if (!isRange(argument)) return typeof argument === "string" ? argument : undefined;
  const cell = argument.flat()[0];
  return isTable(argument) || typeof cell !== "string" ? undefined : cell;
}
