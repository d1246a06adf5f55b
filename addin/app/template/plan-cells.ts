/** Small makers for the cells of a plan, and addresses within a sheet. */
import type { PlannedCell } from "../../ports/workbook";
import type { SetCell } from "./assumption-set";

/** A cell left empty. */
export const BLANK: PlannedCell = { kind: "blank" };

/** A text; it never becomes a formula. */
export function text(content: string): PlannedCell {
  return content === "" ? BLANK : { kind: "text", text: content };
}

/** A number. */
export function number(value: number): PlannedCell {
  return { kind: "number", value };
}

/** An English formula that begins with `=`. */
export function formula(content: string): PlannedCell {
  return { kind: "formula", formula: content };
}

/** A cell of an assumption table: blanks stay blank, never 0. */
export function planned(cell: SetCell): PlannedCell {
  if (cell === null) return BLANK;
  return typeof cell === "number" ? number(cell) : text(String(cell));
}

/** Letters of a 0-based column: 0 = A, 26 = AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** A block from one row and column to another (columns 0-based, rows 1-based): `A4:C9`. */
export function block(column: number, row: number, toColumn: number, toRow: number): string {
  return `${columnLetters(column)}${row}:${columnLetters(toColumn)}${toRow}`;
}

/** An absolute reference to a block of a sheet: `'Börja här'!$A$4:$C$9`. */
export function absolute(sheet: string, address: string): string {
  const fixed = address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `'${sheet.replaceAll("'", "''")}'!${fixed}`;
}

/** A text inside a formula, quoted. */
export function quoted(content: string): string {
  return `"${content.replaceAll('"', '""')}"`;
}
