/** The row that a `new row` of Changes adds (contract, "Handles"). */
import type { Change, Condition } from "./change-row";
import { meaning } from "./keys";
import { Mark } from "./cell";
import { numberIn, withoutColumn, type Content, type Row } from "./row";
import type { Column } from "./schema";

/** True where the row fits the conditions and stands in the table that the change is limited to. */
export function isAt(row: Row, change: Change, key: readonly Condition[]): boolean {
  if (change.table !== undefined && row.table.toLowerCase() !== change.table) return false;
  return key.every(({ column, value }) =>
    isSame(meaning(row.kind, column, row.cells[column]), meaning(row.kind, column, value)),
  );
}

function isSame(a: Content | undefined, b: Content | undefined): boolean {
  if (a instanceof Mark || b instanceof Mark) return a instanceof Mark && b instanceof Mark;
  return a === b;
}

/** Oldest first: a later new row may copy an earlier one. */
export function byDate(a: Change, b: Change): number {
  return compare(datesOf(a), datesOf(b));
}

/**
 * A copy of the row in force under the key of the change, with the key's own cells and the value of
 * the change; a blank row where there is none.
 */
export function newRow(change: Change, rows: readonly Row[]): Row {
  const copied = rowInForce(change, rows);
  const blank: Row = { kind: change.kind, table: copied?.table ?? "", cells: {}, broken: false };
  const row = change.key.reduce(
    (made, { column, value }) => withCell(made, column, value),
    copied ?? blank,
  );
  return change.value === undefined ? row : withCell(row, change.column, change.value);
}

/** The row with another content in a column; undefined leaves it blank. */
export function withCell(row: Row, column: Column, content: Content | undefined): Row {
  const { cells, unread, ...rest } = row;
  const others = withoutColumn(cells, column);
  const stillUnread = withoutColumn(unread ?? {}, column);
  return {
    ...rest,
    cells: content === undefined ? others : { ...others, [column]: content },
    ...(Object.keys(stillUnread).length > 0 ? { unread: stillUnread } : {}),
  };
}

/** The newest row not after the key's dates; cohorts before the first `from year` take that row. */
function rowInForce(change: Change, rows: readonly Row[]): Row | undefined {
  const rest = change.key.filter(
    ({ column }) => column !== "from year" && column !== "in force from",
  );
  const [inForceFrom, fromYear] = datesOf(change, Infinity);
  const inForce = rows
    .filter((row) => isAt(row, change, rest))
    .filter((row) => (numberIn(row, "in force from") ?? -Infinity) <= inForceFrom)
    .sort((a, b) => compare(datesIn(a), datesIn(b)));
  const begun = inForce.filter((row) => (numberIn(row, "from year") ?? -Infinity) <= fromYear);
  return begun.at(-1) ?? inForce[0];
}

type Dates = readonly [inForceFrom: number, fromYear: number];

function datesIn(row: Row): Dates {
  return [numberIn(row, "in force from") ?? -Infinity, numberIn(row, "from year") ?? -Infinity];
}

function datesOf(change: Change, open = -Infinity): Dates {
  const date = (column: Column): number => {
    const value = change.key.find((condition) => condition.column === column)?.value;
    return typeof value === "number" ? value : open;
  };
  return [date("in force from"), date("from year")];
}

function compare(a: Dates, b: Dates): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  if (a[1] !== b[1]) return a[1] < b[1] ? -1 : 1;
  return 0;
}
