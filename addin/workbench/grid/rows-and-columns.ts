import { Direction } from "@univerjs/presets";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/preset-sheets-core";
import { activateSheet, activeSheetId } from "./sheets";
import { makeRoom } from "./cell-writing";
import type { GridContext } from "./grid-context";
import type { LineChange } from "./line-change";

const COMMANDS = {
  row: { insert: InsertRowByRangeCommand.id, delete: RemoveRowByRangeCommand.id },
  column: { insert: InsertColByRangeCommand.id, delete: RemoveColByRangeCommand.id },
} as const;

/**
 * Inserts or deletes rows or columns; formulas, tables and spills follow. Univer moves only
 * the tables of the active sheet when it deletes: the sheet is made active for the moment.
 */
export function changeLines(context: GridContext, change: LineChange): void {
  const { sheetId, axis, action, start, count } = change;
  const sheet = context.worksheet(sheetId);
  const last = start + count - 1;
  if (action === "insert") {
    makeRoom(context, {
      sheetId,
      row: axis === "row" ? start : 0,
      column: axis === "column" ? start : 0,
      rows: 1,
      columns: 1,
    });
  }
  const active = activeSheetId(context);
  activateSheet(context, sheetId);
  const range =
    axis === "row"
      ? { startRow: start, endRow: last, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }
      : { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: start, endColumn: last };
  context.run(COMMANDS[axis][action], {
    unitId: context.unitId(),
    subUnitId: sheetId,
    range,
    direction: axis === "row" ? Direction.UP : Direction.LEFT,
  });
  activateSheet(context, active);
}
