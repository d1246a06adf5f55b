import type { Answer, AnswerFault as Fault, Cell, TableInput } from "#engine";
import { AnswerFault } from "#engine";
import { ModelStore } from "../../../addin/functions/model-store";
import type { FunctionRuntime } from "../../../addin/functions/runtime";
import { CODE_DATA } from "./loaded-codes";

export type Rows = readonly (readonly Cell[])[];

export const GOODS: Rows = [
  ["product", "unit"],
  ["A", "kg"],
];
export const FLOWS: Rows = [
  ["series", "flow", "year", "value", "unit"],
  ["A", "inflow", 2020, 5, "kg"],
  ["A", "inflow", 2021, 5, "kg"],
];
export const LIVES: Rows = [
  ["product", "distribution", "mean"],
  ["A", "fixed", 2],
];
export const TABLES: readonly Rows[] = [GOODS, FLOWS, LIVES];

export function inputs(...tables: readonly Rows[]): TableInput[] {
  return tables.map((cells) => ({ cells }));
}

/** A runtime with a store of its own, English, blanks told apart from 0. */
export function runtimeOf(changes: Partial<FunctionRuntime> = {}): FunctionRuntime {
  const store = new ModelStore();
  return { store, codeData: CODE_DATA, language: "en", blanksTold: true, ...changes };
}

export function faultOf(call: () => unknown): Fault {
  try {
    call();
  } catch (fault) {
    if (fault instanceof AnswerFault) return fault;
    throw fault;
  }
  throw new Error("no fault");
}

/** The only cell of an answer that is a text. */
export function textOf(answer: Answer | undefined): string {
  const cell = answer?.[0]?.[0];
  if (typeof cell !== "string") throw new Error(`no text: ${JSON.stringify(answer)}`);
  return cell;
}
