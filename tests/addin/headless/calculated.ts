import type { Cell, Language } from "#engine";
import type { CalcFile } from "../../../addin/headless/calc-file";
import { evaluate, type ResultOut } from "../../../addin/headless/evaluate";
import { CODE_DATA } from "../functions/loaded-codes";

export type Tables = Readonly<Record<string, readonly (readonly Cell[])[]>>;
/** The function's name and its arguments. */
export type Call = readonly [name: string, ...args: CalcFile["calls"][number]["args"]];

/** Results of the calls by their ids. */
export function calculated(
  tables: Tables,
  calls: Readonly<Record<string, Call>>,
  language: Language = "en",
): Record<string, ResultOut> {
  const file: CalcFile = {
    tables: Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => [name, rows.map((row) => [...row])]),
    ),
    calls: Object.entries(calls).map(([id, [name, ...args]]) => ({ id, function: name, args })),
  };
  return evaluate(file, language, CODE_DATA);
}

/** The result of one call. */
export function resultOf(tables: Tables, ...call: Call): ResultOut {
  return calculated(tables, { only: call })["only"] as ResultOut;
}

/** The value of a result, errors of cells as their type. */
export function valueIn(result: ResultOut | undefined): unknown {
  if (result === undefined || "error" in result) {
    throw new Error(`no value: ${JSON.stringify(result)}`);
  }
  const { value } = result;
  if (!Array.isArray(value)) return value;
  return (value as unknown[][]).map((row) => row.map(shownCell));
}

function shownCell(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "error" in cell ? cell.error : cell;
}

/** The value of one call. */
export function valueOf(tables: Tables, ...call: Call): unknown {
  return valueIn(resultOf(tables, ...call));
}

/** Type and message of the error that one call ends in. */
export function errorOf(tables: Tables, ...call: Call): { type: string; message: string } {
  const result = resultOf(tables, ...call);
  if ("error" in result) return result.error;
  throw new Error(`no error: ${JSON.stringify(result)}`);
}
