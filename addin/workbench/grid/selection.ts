import { RANGE_TYPE } from "@univerjs/presets";
import {
  ScrollToRangeOperation,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { CellArea } from "../spreadsheet";
import { areaOf, rangeOf } from "./area";
import type { GridContext } from "./grid-context";
import { activateSheet, activeSheetId } from "./sheets";

/** The selected rectangle of the active sheet; the last one where several are selected. */
export function selection(context: GridContext): CellArea {
  const sheetId = activeSheetId(context);
  const range = context.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  if (!range) {
    return { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  }
  return wholeLines(context, areaOf(sheetId, range));
}

/** A selected row or column has no end in Univer; give it the sheet's. */
function wholeLines(context: GridContext, area: CellArea): CellArea {
  const sheet = context.worksheet(area.sheetId);
  return {
    ...area,
    row: Number.isNaN(area.row) ? 0 : area.row,
    column: Number.isNaN(area.column) ? 0 : area.column,
    rows: Number.isNaN(area.rows) ? sheet.getRowCount() : area.rows,
    columns: Number.isNaN(area.columns) ? sheet.getColumnCount() : area.columns,
  };
}

/** Selects a rectangle, shows its sheet and scrolls to it. */
export function select(context: GridContext, area: CellArea): void {
  activateSheet(context, area.sheetId);
  const range = { ...rangeOf(area), rangeType: RANGE_TYPE.NORMAL };
  context.run(SetSelectionsOperation.id, {
    unitId: context.unitId(),
    subUnitId: area.sheetId,
    reveal: true,
    selections: [
      {
        range,
        primary: {
          actualRow: area.row,
          actualColumn: area.column,
          startRow: area.row,
          endRow: area.row,
          startColumn: area.column,
          endColumn: area.column,
          rangeType: RANGE_TYPE.NORMAL,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      },
    ],
  });
  context.commands.syncExecuteCommand(ScrollToRangeOperation.id, {
    unitId: context.unitId(),
    subUnitId: area.sheetId,
    range,
  });
}
