import type { CellArea } from "../../spreadsheet";
import { SHEET_ROWS } from "../a1";
import { HostError } from "../host-error";
import { sharedArea } from "./areas";
import { constant } from "./copy-cells";
import type { ModelContext } from "./model-context";

/**
 * Moves the cells of these columns from the area's row on down by its rows; a table that they cut
 * through over its whole width grows. Rules: cell-shifts, shift-conflicts.
 */
export function pushDown(context: ModelContext, area: CellArea): void {
  shift(context, area, area.row, area.rows);
}

/** Takes the area's cells away and moves those below up; a table they belong to shrinks. */
export function pullUp(context: ModelContext, area: CellArea): void {
  shift(context, area, area.row + area.rows, -area.rows);
}

function shift(context: ModelContext, area: CellArea, from: number, by: number): void {
  const { spreadsheet } = context;
  const tables = movedTables(context, area, from, by);
  const used = spreadsheet.usedArea(area.sheetId);
  const end = Math.max(from + 1, used ? used.row + used.rows : 0);
  // Formats of blank cells may stand a little below the last filled one.
  const last = Math.min(SHEET_ROWS - Math.max(0, by), end + Math.abs(by));
  const moving: CellArea = { ...area, row: from, rows: last - from };
  const values = spreadsheet.values(moving);
  const formulas = spreadsheet.formulas(moving);
  const cells = formulas.map((row, i) =>
    row.map((cell, j) => (cell === values[i]?.[j] ? constant(cell) : cell)),
  );
  const formats = spreadsheet.numberFormats(moving);
  const left: CellArea =
    by > 0 ? { ...area, row: from, rows: by } : { ...area, row: last + by, rows: -by };
  if (by > 0) for (const table of tables) spreadsheet.resizeTable(table.id, table.area);
  // Formats first: what is written into a text cell would be text.
  spreadsheet.setNumberFormats({ ...moving, row: from + by }, formats);
  spreadsheet.setNumberFormats(left, filled(left, "General"));
  spreadsheet.write({ ...moving, row: from + by }, cells);
  spreadsheet.write(left, filled(left, ""));
  if (by < 0) for (const table of tables) spreadsheet.resizeTable(table.id, table.area);
}

function filled(area: CellArea, value: string): string[][] {
  return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
}

/** Where the tables of these columns stand afterwards. @throws HostError `InsertDeleteConflict`. */
function movedTables(
  { spreadsheet }: ModelContext,
  area: CellArea,
  from: number,
  by: number,
): readonly { readonly id: string; readonly area: CellArea }[] {
  const top = Math.min(from, from + by);
  return spreadsheet.tables().flatMap(({ id, area: table }) => {
    const below = { ...area, row: top, rows: Math.max(1, table.row + table.rows - top) };
    if (table.row + table.rows <= top || !sharedArea(table, below)) return [];
    const within =
      table.column >= area.column && table.column + table.columns <= area.column + area.columns;
    if (within && table.row >= from) return [{ id, area: { ...table, row: table.row + by } }];
    const sameWidth = table.column === area.column && table.columns === area.columns;
    const end = table.row + table.rows;
    if (sameWidth && table.row < top && end >= from && end + by - table.row >= 2) {
      return [{ id, area: { ...table, rows: table.rows + by } }];
    }
    throw new HostError({
      code: "InsertDeleteConflict",
      message: "The attempted insert or delete operation resulted in a conflict.",
      rule: "shift-conflicts",
    });
  });
}
