/** Which rows of a year count, and what a row says. */
import { isNilSymbol, Mark } from "../assumptions/cell";
import { isTotalPartner } from "../assumptions/keys";
import { textIn, type Row } from "../assumptions/row";
import type { Word } from "../assumptions/vocabulary";
import { parseUnit, type Dimension, type Unit } from "../quantities/units";

/** The unit of a row. */
export function unitOf(row: Row): Unit | undefined {
  return parseUnit(textIn(row, "unit") ?? "");
}

/** Rows of one series, flow and year by kind of unit; undefined where one is faulty. */
export function rowsByDimension(
  rows: readonly Row[],
): ReadonlyMap<Dimension, readonly Row[]> | undefined {
  const byDimension = new Map<Dimension, Row[]>();
  for (const row of rows) {
    const dimension = unitOf(row)?.dimension;
    // What a faulty row would say is unknown, and so is its part of any sum.
    if (row.broken || dimension === undefined) return undefined;
    const same = byDimension.get(dimension);
    if (same) same.push(row);
    else byDimension.set(dimension, [row]);
  }
  return byDimension;
}

/**
 * Of the rows of one series, flow, year and kind of unit the total row, where there is one, else all
 * partners.
 */
export function countedRows(rows: readonly Row[]): readonly Row[] {
  const total = rows.find((row) => isTotalPartner(textIn(row, "partner")));
  return total === undefined ? rows : [total];
}

/** True where the row's value is a nil symbol that the settings read as 0. */
export function isNilRow(row: Row, nilSymbol: Word<"nil symbol">): boolean {
  const content = row.cells.value;
  return nilSymbol === "zero" && content instanceof Mark && isNilSymbol(content.text);
}

/** The value in the row's own unit; NaN = missing. */
export function valueOf(row: Row, nilSymbol: Word<"nil symbol">): number {
  const content = row.cells.value;
  if (typeof content === "number") return content;
  return isNilRow(row, nilSymbol) ? 0 : NaN;
}
