/** What the spreadsheet refuses, as a stable code. */
export type GridErrorCode =
  | "unknown-sheet"
  | "unknown-table"
  | "unknown-name"
  | "sheet-name-taken"
  | "last-sheet"
  | "table-refused"
  | "name-refused"
  | "shape-mismatch"
  | "snapshot-unreadable"
  | "command-refused";

/** A refused request to the spreadsheet: what was found, in Swedish and English. */
export class GridError extends Error {
  override readonly name = "GridError";

  constructor(
    readonly code: GridErrorCode,
    readonly phrase: { readonly sv: string; readonly en: string },
  ) {
    super(phrase.en);
  }
}
