import { BooleanNumber } from "@univerjs/presets";
import type { IFunctionInfo } from "@univerjs/preset-sheets-core";
import {
  FunctionType,
  IDescriptionService,
  IFunctionService,
  serializeRangeWithSheet,
} from "@univerjs/preset-sheets-core";
import type { FunctionCall, FunctionDescription } from "../spreadsheet";
import type { CallMemo } from "./call-memo";
import type { GridContext } from "./grid-context";
import { WorksheetFunction } from "./worksheet-function";

/** What Univer shows while a call is typed. */
export function helpOf(description: FunctionDescription): IFunctionInfo {
  return {
    functionName: description.name.toUpperCase(),
    functionType: FunctionType.User,
    description: description.description,
    abstract: description.description,
    functionParameter: description.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.matrix ? "A1:B2" : "A1",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}

/** Puts our functions beside the built-in ones, with their help. Needs an open workbook. */
export function registerFunctions(
  context: GridContext,
  memo: CallMemo,
  functions: readonly FunctionDescription[],
  call: (id: string) => FunctionCall,
): void {
  const service = context.injector.get(IFunctionService);
  const executors = functions.map(
    (description) =>
      new WorksheetFunction(description, call(description.id), memo, (sheetId, range) => {
        const sheet = context.workbook().getSheetBySheetId(sheetId);
        return serializeRangeWithSheet(sheet?.getName() ?? "", range);
      }),
  );
  service.registerExecutors(...executors);
  context.injector.get(IDescriptionService).registerDescriptions(functions.map(helpOf));
  // A formula written before its function was known was kept as #NAME?.
  service.deleteFormulaAstCacheKey("");
}
