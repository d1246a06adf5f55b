/** Rows of a worksheet in Excel. */
export const SHEET_ROWS = 1_048_576;
/** Columns of a worksheet in Excel. */
export const SHEET_COLUMNS = 16_384;

/** A rectangle on some sheet; rows and columns 0-based. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What an A1 text says; `sheet` where it names one. */
export interface ParsedAddress extends Rectangle {
  readonly sheet: string | undefined;
}

/** Letters of a 0-based column: 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of its letters: "AB" → 27. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/iu;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/iu;
const ROWS = /^(\d{1,7}):(\d{1,7})$/u;

/** Reads "A1", "$A$1:B2", "A:C", "2:5", "Sheet1!A1" or "'My sheet'!A1"; undefined for anything else. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? undefined : unquoteSheet(text.slice(0, bang));
  const body = text.slice(bang + 1).replaceAll("$", "");
  const rectangle = cells(body) ?? wholeColumns(body) ?? wholeRows(body);
  if (!rectangle || !isOnSheet(rectangle)) return undefined;
  return { sheet, ...rectangle };
}

/** True where a rectangle has cells and lies within a sheet's bounds. */
export function isOnSheet({ row, column, rows, columns }: Rectangle): boolean {
  if (row < 0 || column < 0 || rows < 1 || columns < 1) return false;
  return row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
}

function cells(body: string): Rectangle | undefined {
  const match = CELLS.exec(body);
  if (!match) return undefined;
  const [, letters = "", digits = "", toLetters = letters, toDigits = digits] = match;
  const columns = [columnIndex(letters), columnIndex(toLetters)] as const;
  const rows = [Number(digits) - 1, Number(toDigits) - 1] as const;
  return between(rows, columns);
}

function wholeColumns(body: string): Rectangle | undefined {
  const match = COLUMNS.exec(body);
  if (!match) return undefined;
  const [, from = "", to = ""] = match;
  return between([0, SHEET_ROWS - 1], [columnIndex(from), columnIndex(to)]);
}

function wholeRows(body: string): Rectangle | undefined {
  const match = ROWS.exec(body);
  if (!match) return undefined;
  const [, from = "", to = ""] = match;
  return between([Number(from) - 1, Number(to) - 1], [0, SHEET_COLUMNS - 1]);
}

type Ends = readonly [number, number];

function between(rows: Ends, columns: Ends): Rectangle {
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

/** "A1", "A1:B2", "A:C" or "2:5"; whole columns and rows as Excel writes them. */
export function formatRectangle({ row, column, rows, columns }: Rectangle): string {
  const from = columnLetters(column);
  const to = columnLetters(column + columns - 1);
  if (rows === SHEET_ROWS) return `${from}:${to}`;
  if (columns === SHEET_COLUMNS) return `${row + 1}:${row + rows}`;
  if (rows === 1 && columns === 1) return `${from}${row + 1}`;
  return `${from}${row + 1}:${to}${row + rows}`;
}

/** The same with dollar signs, as defined names are written. */
export function formatAbsolute(rectangle: Rectangle): string {
  return formatRectangle(rectangle)
    .split(":")
    .map((part) =>
      part.replace(/^([A-Z]*)(\d*)$/u, (_, c: string, r: string) => dollar(c) + dollar(r)),
    )
    .join(":");
}

function dollar(part: string): string {
  return part === "" ? "" : `$${part}`;
}

/** A sheet name as it stands before "!": quoted where Excel quotes, apostrophes doubled. Rule: sheet-quotes. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseAddress(name) === undefined;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The sheet name that stands before "!". */
export function unquoteSheet(text: string): string {
  const quoted = /^'(.*)'$/su.exec(text);
  return quoted?.[1] === undefined ? text : quoted[1].replaceAll("''", "'");
}

/** "Sheet1!A1:B2". */
export function formatAddress(sheetName: string, rectangle: Rectangle): string {
  return `${quoteSheet(sheetName)}!${formatRectangle(rectangle)}`;
}

/** The cells two rectangles share; undefined where they share none. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest rectangle that holds both. */
export function boundingRectangle(a: Rectangle, b: Rectangle): Rectangle {
  return between(
    [Math.min(a.row, b.row), Math.max(a.row + a.rows, b.row + b.rows) - 1],
    [Math.min(a.column, b.column), Math.max(a.column + a.columns, b.column + b.columns) - 1],
  );
}
