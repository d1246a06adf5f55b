import { IUndoRedoService } from "@univerjs/presets";
import {
  IDefinedNamesService,
  IFunctionService,
  InsertDefinedNameCommand,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/preset-sheets-core";
import type { IDefinedNamesServiceParam } from "@univerjs/preset-sheets-core";
import type { NameInfo } from "../spreadsheet";
import type { GridContext } from "./grid-context";
import { GridError } from "./grid-error";

/** Univer's mark for a name that belongs to the whole workbook. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

function list(context: GridContext): IDefinedNamesServiceParam[] {
  return Object.values(
    context.injector.get(IDefinedNamesService).getDefinedNameMap(context.unitId()) ?? {},
  );
}

/** The workbook's names; every formula begins with "=". */
export function names(context: GridContext): NameInfo[] {
  return list(context).map(({ name, formulaOrRefString }) => ({
    name,
    formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
  }));
}

/**
 * Defines a name, or gives it another meaning. A name that is also a function's (growth) is refused:
 * Univer cannot tell the two apart.
 * @throws GridError name-refused
 */
export function addName(context: GridContext, name: string, formula: string): void {
  const allowed = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name);
  const cell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rc]\d*(c\d*)?$/i.test(name);
  if (!allowed || cell || context.injector.get(IFunctionService).hasExecutor(name.toUpperCase())) {
    throw new GridError("name-refused", {
      sv: `Namnet ${name} är inte tillåtet eller är en funktions namn.`,
      en: `The name ${name} is not allowed or is the name of a function.`,
    });
  }
  const known = list(context).find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  const reference = /^('[^']+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/u;
  context.run(InsertDefinedNameCommand.id, {
    unitId: context.unitId(),
    id: known?.id ?? `name-${name}`,
    name,
    formulaOrRefString: reference.test(body) ? body : `=${body}`,
    comment: "",
    localSheetId: WHOLE_WORKBOOK,
  });
}

/** Forgets a name. @throws GridError unknown-name */
export function deleteName(context: GridContext, name: string): void {
  const known = list(context).find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  if (!known) {
    throw new GridError("unknown-name", {
      sv: `Namnet ${name} finns inte.`,
      en: `There is no name ${name}.`,
    });
  }
  // Univer's command would write #REF! into every formula that uses the name; Excel leaves them.
  const params = { ...known, unitId: context.unitId() };
  context.run(RemoveDefinedNameMutation.id, params);
  context.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: context.unitId(),
    undoMutations: [{ id: SetDefinedNameMutation.id, params }],
    redoMutations: [{ id: RemoveDefinedNameMutation.id, params }],
  });
}
