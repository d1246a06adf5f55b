/** Reads ranges in few and bounded requests: Excel on the web takes 5 MB at a time. */
import type { Cell } from "#engine";
import { addressOf } from "../ports/address";
import type { Place } from "../ports/workbook";

/** Cells of one request; with values and their kinds some 30 bytes each. */
const CELLS_AT_ONCE = 60_000;

/** A range as read. */
export interface Block {
  readonly cells: readonly (readonly Cell[])[];
  /** Formulas where asked for, English; constants elsewhere. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The place of a block. */
export function placeOf({ sheet, row, column, cells }: Block): Place {
  const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
  return { sheet, address: addressOf(area) };
}

interface Piece {
  readonly owner: number;
  readonly cells: number;
  readonly range: Excel.Range;
}

const SIZE = "rowIndex,columnIndex,rowCount,columnCount,worksheet/name";

/** Reads the ranges, blanks as null; with their formulas where asked for. */
export async function readBlocks(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  withFormulas = false,
): Promise<readonly Block[]> {
  if (ranges.length === 0) return [];
  for (const range of ranges) range.load(SIZE);
  await context.sync();
  const pieces = ranges.flatMap((range, owner) => piecesOf(range, owner));
  await loadFrom(context, pieces, withFormulas);
  return ranges.map((range, owner) => {
    const own = pieces.filter((piece) => piece.owner === owner).map((piece) => piece.range);
    return {
      cells: own.flatMap((piece) => cellsOf(piece.values, piece.valueTypes)),
      formulas: withFormulas ? own.flatMap((piece) => piece.formulas as unknown[][]) : [],
      sheet: range.worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
    };
  });
}

/** A large range in pieces of whole rows. */
function piecesOf(range: Excel.Range, owner: number): Piece[] {
  const { rowCount, columnCount } = range;
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  if (rowCount <= rows) return [{ owner, range, cells: rowCount * columnCount }];
  return Array.from({ length: Math.ceil(rowCount / rows) }, (_, i) => {
    const count = Math.min(rows, rowCount - i * rows);
    const piece = range.getCell(i * rows, 0).getResizedRange(count - 1, columnCount - 1);
    return { owner, range: piece, cells: count * columnCount };
  });
}

/** Loads as many pieces as one answer may hold, then the rest. */
async function loadFrom(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  withFormulas: boolean,
): Promise<void> {
  let cells = 0;
  const now = pieces.findIndex((piece) => (cells += piece.cells) > CELLS_AT_ONCE);
  const count = now < 0 ? pieces.length : Math.max(1, now);
  const properties = withFormulas ? "values,valueTypes,formulas" : "values,valueTypes";
  for (const { range } of pieces.slice(0, count)) range.load(properties);
  await context.sync();
  if (count < pieces.length) await loadFrom(context, pieces.slice(count), withFormulas);
}

function cellsOf(values: unknown[][], types: readonly (readonly unknown[])[]): Cell[][] {
  return values.map((row, i) => row.map((value, j) => cellOf(value, types[i]?.[j])));
}

/** One cell: what is empty is null, never 0. */
function cellOf(value: unknown, type: unknown): Cell {
  if (type === "Empty" || value === "" || value === null || value === undefined) return null;
  if (type === "Error") return { error: typeof value === "string" ? value : "#N/A" };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" ? value : JSON.stringify(value);
}
