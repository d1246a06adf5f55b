import type { PlannedCell } from "../ports/workbook";

/** Words of letters alone, which Excel reads nothing into; TRUE and FALSE are its own. */
const PLAIN = /^(?!true$|false$|sant$|falskt$)\p{L}[\p{L} ,;:()–-]*$/iu;

/**
 * What is put into a cell for a text or a number. An apostrophe keeps Excel from reading a formula,
 * a number or a date into a text, and is no part of it. A text cell ("@") reads nothing into a text,
 * and would keep the apostrophe.
 */
export function cellInput(
  cell: Exclude<PlannedCell, { kind: "formula" }>,
  isTextCell = false,
): string | number {
  if (cell.kind === "number") return cell.value;
  if (cell.kind === "blank") return "";
  if (isTextCell) return cell.text;
  return PLAIN.test(cell.text) ? cell.text : `'${cell.text}`;
}
