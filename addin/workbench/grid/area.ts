import type { IRange } from "@univerjs/presets";
import type { CellArea } from "../spreadsheet";

/** The port's rectangle of a Univer range. */
export function areaOf(sheetId: string, range: IRange): CellArea {
  return {
    sheetId,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** The Univer range of a port rectangle. */
export function rangeOf(area: CellArea): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

/** One value per cell of the rectangle `[row][column]`; rows and columns are the sheet's. */
export function mapArea<T>(area: CellArea, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => cell(area.row + r, area.column + c)),
  );
}

/** Smallest rectangle that holds every key of a sparse matrix; undefined when it is empty. */
export function boundsOf(
  matrix: Readonly<Record<number, Readonly<Record<number, unknown>> | undefined>>,
): IRange | undefined {
  let bounds: IRange | undefined;
  for (const [rowKey, cells] of Object.entries(matrix)) {
    const row = Number(rowKey);
    for (const columnKey of Object.keys(cells ?? {})) {
      const column = Number(columnKey);
      bounds = {
        startRow: Math.min(bounds?.startRow ?? row, row),
        endRow: Math.max(bounds?.endRow ?? row, row),
        startColumn: Math.min(bounds?.startColumn ?? column, column),
        endColumn: Math.max(bounds?.endColumn ?? column, column),
      };
    }
  }
  return bounds;
}
