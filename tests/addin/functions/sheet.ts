/** A workbook for tests of the functions: four tables, a host over them, and Excel's error object. */
import type { AnswerErrorType, Cell } from "#engine";
import {
  FunctionCaller,
  type FunctionCallerOptions,
} from "../../../addin/functions/function-caller";
import type { CellInputs, FunctionHost, HostCells } from "../../../addin/functions/function-host";
import { ModelStore } from "../../../addin/functions/model-store";
import { CODE_DATA } from "./loaded-codes";

/** Stands for the error class of the functions' runtime, which carries `code` and `message`. */
export class SheetError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const PRODUCTS: HostCells = [
  ["product", "unit"],
  ["Elbil", "st"],
];
/** 2021 holds a real 0. */
export const FLOWS: HostCells = [
  ["series", "flow", "year", "value", "unit"],
  ["Elbil", "inflow", 2020, 100, "st"],
  ["Elbil", "inflow", 2021, 0, "st"],
  ["Elbil", "inflow", 2022, 50, "st"],
];
export const LIFETIMES: HostCells = [
  ["product", "distribution", "mean"],
  ["Elbil", "fixed", 10],
];
export const CONTENT: HostCells = [
  ["product", "material", "amount", "unit", "low"],
  ["Elbil", "Co", 8, "kg/st", null],
];
export const TABLES: readonly HostCells[] = [PRODUCTS, FLOWS, LIFETIMES, CONTENT];

/** Addresses of the model's name, which is no range, and of the four tables. */
export const ADDRESSES = [null, "A!A1:B2", "A!D1:H4", "A!J1:L2", "A!N1:R2"];

/** Cells as desktop Excel hands them over: blanks as 0. */
export function asDesktop(cells: HostCells): Cell[][] {
  return cells.map((row) => row.map((cell) => cell ?? 0));
}

/** A host over the four tables; every answer can be replaced. */
export function sheetHost(changes: Partial<FunctionHost> = {}): FunctionHost {
  return {
    language: () => "en",
    blanksTold: () => false,
    tableNameAt: (address) => (address === "A!N1:R2" ? "Innehåll_2024" : undefined),
    readAgain: (addresses) =>
      Promise.resolve(addresses.map((one) => TABLES[ADDRESSES.indexOf(one) - 1])),
    modelCellOf: () => Promise.resolve(undefined),
    ...changes,
  };
}

/** Inputs of the model cell, as the workbook tells them. */
export const MODEL_CELL: CellInputs = {
  name: "CRMMODEL",
  args: ["base", ...TABLES],
  tableNames: [],
};

/** A caller over a host, with a store of its own. */
export function callerOver(
  host: FunctionHost,
  options: Partial<FunctionCallerOptions> = {},
): FunctionCaller {
  return new FunctionCaller({
    store: new ModelStore(),
    host,
    codeData: CODE_DATA,
    makeError: (type: AnswerErrorType, message) => new SheetError(type, message),
    ...options,
  });
}

type Given = unknown[][] | Promise<unknown[][]>;

/** The rows of an answer that comes at once. */
export function atOnce(answer: Given): unknown[][] {
  if (answer instanceof Promise) throw new TypeError("The answer does not come at once.");
  return answer;
}

/** The text of an answer that is one text, such as a handle. */
export async function text(answer: Given): Promise<string> {
  const only = (await answer)[0]?.[0];
  return typeof only === "string" ? only : "";
}

/** The same for an answer that comes at once. */
export function textAtOnce(answer: Given): string {
  const only = atOnce(answer)[0]?.[0];
  return typeof only === "string" ? only : "";
}
