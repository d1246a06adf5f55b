/** A1 addresses within a sheet, counted from 0. */

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d+)$/i;

/** The area of an address such as `B2` or `$A$1:E9`; undefined for anything else. */
export function areaOf(address: string): Area | undefined {
  const [first = "", last = first] = address.split(":");
  const from = CELL.exec(first);
  const to = CELL.exec(last);
  if (!from || !to) return undefined;
  const row = Number(from[2]) - 1;
  const column = columnIndex(from[1] ?? "");
  return {
    row,
    column,
    rows: Number(to[2]) - row,
    columns: columnIndex(to[1] ?? "") - column + 1,
  };
}

function columnIndex(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) -
    1
  );
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** The address of an area. */
export function addressOf({ row, column, rows, columns }: Area): string {
  const first = `${letters(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${letters(column + columns - 1)}${row + rows}`;
}
