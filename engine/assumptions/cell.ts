/** An Excel error in a cell, such as `{ error: "#N/A" }`. */
export interface CellError {
  readonly error: string;
  readonly message?: string | undefined;
}

/** One cell as a host hands it over; null = blank. */
export type Cell = string | number | boolean | null | CellError;

/** One table: header row first. `name` is its own name where the host knows it. */
export interface TableInput {
  readonly name?: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** Texts that Excel writes for errors; as text they are read as errors too, never as words. */
const ERROR_TEXT =
  /^#(N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|EXTERNAL!|PYTHON!|TIMEOUT!|UNKNOWN!|GETTING_DATA|SAKNAS!|VÄRDEFEL!|REFERENS!|NAMN\?|DIVISION\/0!|OGILTIGT!|SKÄRNING!)$/i;

/** The error's text, or undefined where the cell holds no error. */
export function errorIn(cell: Cell): string | undefined {
  if (typeof cell === "object" && cell !== null) return cell.error;
  if (typeof cell !== "string" || !cell.includes("#")) return undefined;
  const text = tidy(cell);
  return ERROR_TEXT.test(text) ? text : undefined;
}

/** Most texts are words of plain characters with one blank between them. */
const IS_TIDY = /^([!-~]+( [!-~]+)*)?$/;

/** Text with outer blanks removed, inner runs of blanks folded to one, in normal form C. */
export function tidy(text: string): string {
  return IS_TIDY.test(text) ? text : text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** True for a cell that holds nothing. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** A number as the engine computes with it: rounded to Excel's 15 significant digits. */
export function roundTo15(value: number): number {
  return Number.isSafeInteger(value) && Math.abs(value) < 1e15
    ? value
    : Number(value.toPrecision(15));
}

/** A cell's content as shown in a sentence. */
export function shown(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object") return cell.error;
  return String(cell);
}

/** A missing mark in a number column; `text` is the mark as written. */
export class Mark {
  constructor(readonly text: string) {}
}

const MISSING_MARK = /^(\.+|…+|[-–−:x]|saknas|missing)$/i;
const NIL_SYMBOL = /^[-–−]$/;

/** True for a text that means missing in a number column (contract 1.1). */
export function isMissingMark(text: string): boolean {
  return MISSING_MARK.test(text);
}

/** True for the nil symbol, which the setting `nil symbol` may read as 0. */
export function isNilSymbol(text: string): boolean {
  return NIL_SYMBOL.test(text);
}
