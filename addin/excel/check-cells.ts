/** Refuses cells that Excel would not take, or would take for something else. */
import type { PlannedCell, PlannedSheet } from "../ports/workbook";
import type { WorkbookChange } from "../ports/workbook-changes";
import { REFUSAL } from "./change-sentences";

/** Characters that a cell holds at most. */
const CELL_LENGTH = 32_767;

/** @throws WorkbookRefusal for a text too long for a cell, or a number that is none. */
export function checkCells(changes: readonly WorkbookChange[]): void {
  for (const change of changes) {
    const name = change.kind === "new-sheet" ? change.sheet.name : change.table;
    for (const cell of cellsOf(change)) checkCell(cell, name);
  }
}

function checkCell(cell: PlannedCell, name: string): void {
  if (cell.kind === "number" && !Number.isFinite(cell.value)) throw REFUSAL.noNumber(name);
  if (cell.kind === "text" && cell.text.length > CELL_LENGTH) {
    throw REFUSAL.longText(cell.text.slice(0, 40));
  }
}

function cellsOf(change: WorkbookChange): readonly PlannedCell[] {
  switch (change.kind) {
    case "new-sheet":
      return sheetCells(change.sheet);
    case "replace-table":
      return change.cells.flat();
    case "append-rows":
      return change.rows.flat();
    case "set-cells":
      return change.cells.map(({ cell }) => cell);
    case "delete-rows":
      return [];
  }
}

function sheetCells({ cells, tables }: PlannedSheet): readonly PlannedCell[] {
  return [
    ...cells.flatMap(({ rows }) => rows.flat()),
    ...tables.flatMap((table) => table.cells.flat()),
  ];
}
