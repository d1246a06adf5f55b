import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
} from "@univerjs/preset-sheets-core";
import type { SheetInfo } from "../spreadsheet";
import type { GridContext } from "./grid-context";
import { GridError } from "./grid-error";

/** Rows and columns of a new sheet: enough for a spill of a long series. */
export const SHEET_ROWS = 1000;
/** Columns of a new sheet. */
export const SHEET_COLUMNS = 60;

/** The workbook's sheets in tab order. */
export function sheets(context: GridContext): SheetInfo[] {
  return context
    .workbook()
    .getSheets()
    .map((sheet, position) => ({ id: sheet.getSheetId(), name: sheet.getName(), position }));
}

function refuseTakenName(context: GridContext, name: string, except?: string): void {
  const taken = sheets(context).some(
    (sheet) => sheet.id !== except && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) {
    throw new GridError("sheet-name-taken", {
      sv: `Det finns redan ett blad som heter ${name}.`,
      en: `There is already a sheet named ${name}.`,
    });
  }
}

/** Adds a sheet, last unless a position is given; it does not become the active one. */
export function addSheet(context: GridContext, name: string, position?: number): SheetInfo {
  refuseTakenName(context, name);
  const active = activeSheetId(context);
  const known = new Set(sheets(context).map((sheet) => sheet.id));
  context.run(InsertSheetCommand.id, {
    unitId: context.unitId(),
    ...(position === undefined ? {} : { index: position }),
    sheet: { name, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS },
  });
  const added = sheets(context).find((sheet) => !known.has(sheet.id));
  if (!added) {
    throw new GridError("command-refused", {
      sv: `Bladet ${name} kunde inte läggas till.`,
      en: `The sheet ${name} could not be added.`,
    });
  }
  activateSheet(context, active);
  return added;
}

/** Renames a sheet; formulas that name it follow. */
export function renameSheet(context: GridContext, sheetId: string, name: string): void {
  context.worksheet(sheetId);
  refuseTakenName(context, name, sheetId);
  context.run(SetWorksheetNameCommand.id, {
    unitId: context.unitId(),
    subUnitId: sheetId,
    name,
  });
}

/** Deletes a sheet with its tables; formulas that name it become #REF!. */
export function deleteSheet(context: GridContext, sheetId: string): void {
  context.worksheet(sheetId);
  if (sheets(context).length === 1) {
    throw new GridError("last-sheet", {
      sv: "En arbetsbok måste ha minst ett blad.",
      en: "A workbook needs at least one sheet.",
    });
  }
  context.run(RemoveSheetCommand.id, { unitId: context.unitId(), subUnitId: sheetId });
}

/** Shows a sheet. */
export function activateSheet(context: GridContext, sheetId: string): void {
  context.worksheet(sheetId);
  if (activeSheetId(context) !== sheetId) {
    context.run(SetWorksheetActiveOperation.id, { unitId: context.unitId(), subUnitId: sheetId });
  }
}

/** The sheet that is shown. */
export function activeSheetId(context: GridContext): string {
  return context.workbook().getActiveSheet().getSheetId();
}
