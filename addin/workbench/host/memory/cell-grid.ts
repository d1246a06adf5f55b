import type { CellArea } from "../../spreadsheet";

/** One value for each cell of an area, row by row. */
export function readGrid<T>(area: CellArea, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => read(area.row + i, area.column + j)),
  );
}

/** Does something with each value and the cell it is for. */
export function eachCell<T>(
  area: CellArea,
  values: readonly (readonly T[])[],
  act: (row: number, column: number, value: T) => void,
): void {
  for (const [i, row] of values.entries()) {
    for (const [j, value] of row.entries()) act(area.row + i, area.column + j, value);
  }
}

/** The part of an area that a test looks at: whole columns and rows are cut short. */
export function cutShort(area: CellArea): CellArea {
  return { ...area, rows: Math.min(area.rows, 1_000), columns: Math.min(area.columns, 200) };
}
