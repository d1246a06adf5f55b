import type { CellArea } from "../spreadsheet";

/** Which lines a change touches. */
export interface LineChange {
  readonly sheetId: string;
  readonly axis: "row" | "column";
  readonly action: "insert" | "delete";
  readonly start: number;
  readonly count: number;
}

/** The area a table has after rows or columns were inserted or deleted; undefined when it is gone. */
export function areaAfter(area: CellArea, change: LineChange): CellArea | undefined {
  const row = change.axis === "row";
  const first = row ? area.row : area.column;
  const length = row ? area.rows : area.columns;
  const end = change.start + change.count;
  let start = first;
  let left = length;
  if (change.action === "insert") {
    start += change.start <= first ? change.count : 0;
    left += change.start > first && change.start < first + length ? change.count : 0;
  } else {
    const cut = Math.max(0, Math.min(end, first + length) - Math.max(change.start, first));
    left -= cut;
    start = change.start < first ? Math.max(change.start, first - change.count) : first;
    const headerGone = row && change.start <= first && end > first;
    if (left <= 0 || headerGone) {
      return undefined;
    }
  }
  return row ? { ...area, row: start, rows: left } : { ...area, column: start, columns: left };
}
