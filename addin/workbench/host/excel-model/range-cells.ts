import type { CellScalar } from "../../spreadsheet";
import { withSeparators } from "../formula-text";
import { HostError, invalidArgument } from "../host-error";
import { enter, type Entry } from "./cell-entry";
import { cellText } from "./number-text";
import { demandUnprotected } from "./protection";
import type { Range } from "./range";

/** Cells of one read or write at most. Rule: cell-limit. */
const CELL_LIMIT = 5_000_000;

type Grid<T> = readonly (readonly T[])[];

/** Calculated values; null for whole columns and rows. */
export function readValues(range: Range): Grid<CellScalar> | null {
  return bounded(range) ? range.context.spreadsheet.values(range.area) : null;
}

/** Formulas, English; null for whole columns and rows. */
export function readFormulas(range: Range): Grid<CellScalar> | null {
  return bounded(range) ? range.context.spreadsheet.formulas(range.area) : null;
}

/** Formulas with the culture's separators. */
export function readLocalFormulas(range: Range): Grid<CellScalar> | null {
  const { decimal } = range.context.culture;
  const local = (cell: CellScalar): CellScalar =>
    typeof cell === "string" ? withSeparators(cell, decimal) : cell;
  return readFormulas(range)?.map((row) => row.map(local)) ?? null;
}

export function readNumberFormats(range: Range): Grid<string> | null {
  return bounded(range) ? range.context.spreadsheet.numberFormats(range.area) : null;
}

/** Values as their number formats show them. */
export function readText(range: Range): Grid<string> | null {
  const formats = readNumberFormats(range);
  const { culture } = range.context;
  const shown = (cell: CellScalar, row: number, column: number): string =>
    cellText(cell, formats?.[row]?.[column] ?? "General", culture);
  return readValues(range)?.map((cells, i) => cells.map((cell, j) => shown(cell, i, j))) ?? null;
}

/** What kind of value each cell holds. Rule: value-kinds. */
export function readValueTypes(range: Range): Grid<string> | null {
  return readValues(range)?.map((row) => row.map(valueType)) ?? null;
}

function valueType(value: CellScalar): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(?:N\/A|NAME\?|[A-Z0-9/]+!|[A-Z_]+)$/u.test(value) ? "Error" : "String";
}

/** Puts values or formulas into the range; a single value goes into every cell. */
export function writeCells(range: Range, input: unknown): void {
  const { spreadsheet, year } = range.context;
  const cells = shaped(range, input, false);
  const formats = spreadsheet.numberFormats(range.area);
  const entries: Entry[][] = cells.map((row, i) =>
    row.map((value, j) => enter(value, formats[i]?.[j] ?? "General", year)),
  );
  if (entries.some((row) => row.some((entry) => entry.format !== undefined))) {
    const brought = entries.map((row, i) =>
      row.map((entry, j) => entry.format ?? formats[i]?.[j] ?? "General"),
    );
    spreadsheet.setNumberFormats(range.area, brought);
  }
  spreadsheet.write(
    range.area,
    entries.map((row) => row.map((entry) => entry.cell)),
  );
}

/** Sets number formats; a 1×1 array is taken for the whole range. Rule: format-one-by-one. */
export function writeNumberFormats(range: Range, input: unknown): void {
  const formats = shaped(range, input, true);
  const before = range.context.spreadsheet.numberFormats(range.area);
  range.context.spreadsheet.setNumberFormats(
    range.area,
    formats.map((row, i) => row.map((format, j) => formatOf(format, before[i]?.[j] ?? "General"))),
  );
}

function formatOf(format: unknown, before: string): string {
  if (format === null) return before;
  if (format === "") return "General"; // Rule: blank-input.
  if (typeof format === "string") return format;
  throw invalidArgument("value-types");
}

/** The size check that office.js asks for before it writes a large array in parts. */
export function checkArraySize(range: Range, rows: number, columns: number): void {
  if (rows !== range.area.rows || columns !== range.area.columns) throw wrongShape();
}

/** Input as one cell per cell of the range. Rules: single-value, array-shape, unbounded-write. */
function shaped(range: Range, input: unknown, oneByOne: boolean): Grid<unknown> {
  const { rows, columns } = range.area;
  demandUnprotected(range.context, range.area.sheetId);
  if (!bounded(range)) throw invalidArgument("unbounded-write");
  if (input === null || input === undefined) throw invalidArgument("null-input");
  const whole = Array.isArray(input) ? singleOf(input, oneByOne) : { value: input };
  if (whole) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => whole.value));
  }
  const grid = input as readonly unknown[];
  const fits = (row: unknown): row is unknown[] => Array.isArray(row) && row.length === columns;
  if (grid.length !== rows || !grid.every(fits)) throw wrongShape();
  return grid;
}

function singleOf(input: readonly unknown[], allowed: boolean): { value: unknown } | undefined {
  const [row] = input;
  const single = allowed && input.length === 1 && Array.isArray(row) && row.length === 1;
  return single ? { value: (row as readonly unknown[])[0] } : undefined;
}

function wrongShape(): HostError {
  return invalidArgument(
    "array-shape",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** False for whole columns and rows, which read as null. Rule: unbounded-read. */
function bounded(range: Range): boolean {
  if (range.isUnbounded) return false;
  if (range.area.rows * range.area.columns <= CELL_LIMIT) return true;
  throw new HostError({
    code: "RangeExceedsLimit",
    message: "The cell count in the range has exceeded the maximum supported number.",
    rule: "cell-limit",
  });
}
