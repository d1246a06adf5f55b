import {
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SheetTableService,
  TableManager,
} from "@univerjs/preset-sheets-table";
import type { ITableInfoWithUnitId } from "@univerjs/preset-sheets-table";
import { areaOf, rangeOf } from "./area";
import { makeRoom } from "./cell-writing";
import type { CellArea, TableInfo } from "../spreadsheet";
import type { GridContext } from "./grid-context";
import { GridError } from "./grid-error";
import type { LineChange } from "./line-change";
import { areaAfter } from "./line-change";

/** Univer keeps its command for new tables to itself; this is its name. */
const ADD_TABLE = "sheet.command.add-table";

function list(context: GridContext): ITableInfoWithUnitId[] {
  return context.injector.get(SheetTableService).getTableList(context.unitId());
}

function tableInfo(table: ITableInfoWithUnitId): TableInfo {
  return { id: table.id, name: table.name, area: areaOf(table.subUnitId, table.range) };
}

/** The workbook's tables. */
export function tables(context: GridContext): TableInfo[] {
  return list(context).map(tableInfo);
}

function requireTable(context: GridContext, tableId: string): TableInfo {
  const table = tables(context).find(({ id }) => id === tableId);
  if (!table) {
    throw new GridError("unknown-table", {
      sv: `Tabellen ${tableId} finns inte.`,
      en: `There is no table ${tableId}.`,
    });
  }
  return table;
}

function refused(name: string): GridError {
  return new GridError("table-refused", {
    sv: `Tabellen ${name} kan inte skapas: namnet är upptaget eller inte tillåtet, eller området täcker en annan tabell.`,
    en: `The table ${name} cannot be made: its name is taken or not allowed, or its area covers another table.`,
  });
}

function overlaps(one: CellArea, other: CellArea): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Makes a table of an area whose first row holds the headers. @throws GridError table-refused */
export function addTable(context: GridContext, area: CellArea, name: string): TableInfo {
  const existing = tables(context);
  const taken = existing.some((table) => table.name.toLowerCase() === name.toLowerCase());
  if (taken || existing.some((table) => overlaps(table.area, area))) {
    throw refused(name);
  }
  makeRoom(context, area);
  context.run(ADD_TABLE, {
    unitId: context.unitId(),
    subUnitId: area.sheetId,
    name,
    range: rangeOf(area),
  });
  const known = new Set(existing.map((table) => table.id));
  const added = tables(context).find((table) => !known.has(table.id));
  if (!added) {
    throw refused(name);
  }
  if (added.name !== name) {
    // Univer falls back to a name of its own when it refuses the given one.
    deleteTable(context, added.id);
    throw refused(name);
  }
  return added;
}

/** Renames a table; structured references follow. @throws GridError table-refused, unknown-table */
export function renameTable(context: GridContext, tableId: string, name: string): void {
  requireTable(context, tableId);
  if (
    !context.commands.syncExecuteCommand(SetSheetTableCommand.id, {
      unitId: context.unitId(),
      tableId,
      name,
    })
  ) {
    throw refused(name);
  }
}

/** Gives a table another area with the same header row. @throws GridError unknown-table */
export function resizeTable(context: GridContext, tableId: string, area: CellArea): void {
  requireTable(context, tableId);
  makeRoom(context, area);
  context.run(SetSheetTableCommand.id, {
    unitId: context.unitId(),
    tableId,
    updateRange: { newRange: rangeOf(area) },
  });
  settleHeaders(context, tableId);
}

/** Lets a table become ordinary cells. @throws GridError unknown-table */
export function deleteTable(context: GridContext, tableId: string): void {
  const table = requireTable(context, tableId);
  context.run(DeleteSheetTableCommand.id, {
    unitId: context.unitId(),
    subUnitId: table.area.sheetId,
    tableId,
  });
}

/** Notes the tables before a change of rows or columns; the returned step sets them right after it. */
export function settleTables(context: GridContext, change: LineChange): () => void {
  const wanted = tables(context)
    .filter((table) => table.area.sheetId === change.sheetId)
    .map((table) => ({ id: table.id, area: areaAfter(table.area, change) }));
  return () => {
    for (const { id, area } of wanted) {
      const now = tables(context).find((table) => table.id === id);
      if (!now || !area) {
        continue;
      }
      if (JSON.stringify(rangeOf(now.area)) !== JSON.stringify(rangeOf(area))) {
        context.injector
          .get(TableManager)
          .updateTableRange(context.unitId(), id, { newRange: rangeOf(area) });
      }
    }
  };
}

/** Gives the table's columns the names that its header cells show. */
export function settleHeaders(context: GridContext, tableId: string): void {
  const manager = context.injector.get(TableManager);
  const table = manager.getTableById(context.unitId(), tableId);
  if (!table) {
    return;
  }
  const range = table.getRange();
  const headers = manager.getColumnHeader(context.unitId(), table.getSubunitId(), range);
  const columns = headers.map((header, index) => ({
    header,
    column: table.getTableColumnByIndex(index),
  }));
  const renamed = columns.filter(({ header, column }) => column && column.displayName !== header);
  for (const { header, column } of renamed) {
    if (column) {
      column.displayName = header;
    }
  }
  if (renamed.length > 0) {
    manager.updateTableRange(context.unitId(), tableId, { newRange: range });
  }
}
