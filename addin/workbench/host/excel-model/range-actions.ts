import { SHEET_COLUMNS, SHEET_ROWS } from "../a1";
import { invalidArgument, notImplemented } from "../host-error";
import { sharedArea } from "./areas";
import { demandUnprotected } from "./protection";
import type { Range } from "./range";
import { pullUp, pushDown } from "./shift-cells";

/** Clears contents, formats or both. Rule: clear-kinds. */
export function clearRange(range: Range, applyTo: string): void {
  const { spreadsheet } = range.context;
  demandUnprotected(range.context, range.area.sheetId);
  if (!["All", "Contents", "Formats"].includes(applyTo)) throw notImplemented(`clear ${applyTo}`);
  const used = spreadsheet.usedArea(range.area.sheetId);
  const area = range.isUnbounded ? used && sharedArea(used, range.area) : range.area;
  if (!area) return;
  const filled = <T>(value: T): T[][] =>
    Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  if (applyTo !== "Formats") spreadsheet.write(area, filled(""));
  if (applyTo !== "Contents") {
    spreadsheet.setNumberFormats(area, filled("General"));
    spreadsheet.setStyle(area, { bold: false, italic: false, color: "#000000", fill: "" });
  }
}

/** Shows the range's sheet and selects the range. */
export function selectRange(range: Range): void {
  range.context.spreadsheet.activateSheet(range.area.sheetId);
  range.context.spreadsheet.select(range.area);
}

/** Inserts rows or parts of them ("Down"), or whole columns ("Right"). */
export function insertCells(range: Range, shift: string): Range {
  const { spreadsheet } = range.context;
  const { sheetId, row, rows, column, columns } = range.area;
  demandUnprotected(range.context, sheetId);
  if (shift === "Down" && columns === SHEET_COLUMNS) spreadsheet.insertRows(sheetId, row, rows);
  else if (shift === "Right" && rows === SHEET_ROWS) {
    spreadsheet.insertColumns(sheetId, column, columns);
  } else if (shift === "Down") pushDown(range.context, range.area);
  else throw refusal("insert", shift, ["Down", "Right"]);
  return range;
}

/** Deletes rows or parts of them ("Up"), or whole columns ("Left"). */
export function deleteCells(range: Range, shift: string): void {
  const { spreadsheet } = range.context;
  const { sheetId, row, rows, column, columns } = range.area;
  demandUnprotected(range.context, sheetId);
  if (shift === "Up" && columns === SHEET_COLUMNS) spreadsheet.deleteRows(sheetId, row, rows);
  else if (shift === "Left" && rows === SHEET_ROWS) {
    spreadsheet.deleteColumns(sheetId, column, columns);
  } else if (shift === "Up") pullUp(range.context, range.area);
  else throw refusal("delete", shift, ["Up", "Left"]);
}

function refusal(what: string, shift: string, known: readonly string[]): Error {
  if (!known.includes(shift)) return invalidArgument("enumerations");
  return notImplemented(`Range.${what} of part of a column`);
}
