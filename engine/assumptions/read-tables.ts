/** From the tables a host hands over to rows in canonical form and findings (contract 1.1). */
import { makeFinding, type Finding } from "../findings/finding";
import { READING } from "../findings/reading";
import { isBlank, type Cell, type TableInput } from "./cell";
import {
  NOTHING_KEPT,
  type KeptReadings,
  type LineReading,
  type TableLines,
} from "./kept-readings";
import { readRow, wideRows } from "./read-row";
import type { ReadingOptions } from "./read-cell";
import { isLeftAlone, recognise, type Recognised } from "./recognise";
import type { Row } from "./row";
import type { Column, Kind } from "./schema";
import { readWord } from "./vocabulary";

/** Everything that was read. */
export interface ReadTables {
  readonly rows: ReadonlyMap<Kind, readonly Row[]>;
  readonly findings: readonly Finding[];
  /** Tables of no kind, as given: the model looks for the names of products in them. */
  readonly unread: readonly UnreadTable[];
  /** Cells handed over, headers included. */
  readonly cellCount: number;
}

/** A table that could not be recognised. */
export interface UnreadTable {
  readonly input: TableInput;
  readonly finding: Finding;
  readonly nearest?: Kind;
}

/**
 * Reads all tables; Products first, since a series may be a product's name. Lines that `kept` knows
 * from before are not read again.
 */
export function readTables(
  inputs: readonly TableInput[],
  blanksTold: boolean,
  kept?: KeptReadings,
): ReadTables {
  const { recognised, unread, findings } = recognisedIn(inputs);
  const rows = new Map<Kind, Row[]>();
  const productNames = new Set<string>();
  const options: ReadingOptions = { blanksTold, productNames };
  const inOrder = [
    ...recognised.filter(([, table]) => table.schema.kind === "Products"),
    ...recognised.filter(([, table]) => table.schema.kind !== "Products"),
  ];
  for (const [at, [input, table]] of inOrder.entries()) {
    const own = kept?.open(input.name ?? "", table, options, at);
    const read = readTable(input, table, options, own?.lines ?? NOTHING_KEPT);
    own?.done();
    const kind = table.schema.kind;
    const ofKind = rows.get(kind);
    if (ofKind) for (const row of read.rows) ofKind.push(row);
    else rows.set(kind, read.rows);
    for (const finding of read.findings) findings.push(finding);
    if (kind === "Products") addNames(productNames, read.rows);
  }
  const cellCount = inputs.reduce(
    (count, { cells }) => cells.reduce((sum, row) => sum + row.length, count),
    0,
  );
  return { rows, findings, unread, cellCount };
}

/** Which tables are of a kind, which are not, and what is to be said of them. */
function recognisedIn(inputs: readonly TableInput[]): {
  readonly recognised: readonly (readonly [TableInput, Recognised])[];
  readonly unread: UnreadTable[];
  readonly findings: Finding[];
} {
  const recognised: [TableInput, Recognised][] = [];
  const unread: UnreadTable[] = [];
  const findings: Finding[] = [];
  for (const input of inputs) {
    const headers = input.cells[0];
    const table = input.name ?? "";
    if (headers === undefined || headers.every((cell) => isBlank(cell))) {
      findings.push(makeFinding("empty-table", READING["empty-table"], { table }, {}));
      continue;
    }
    if (isLeftAlone(headers)) continue;
    const result = recognise(headers, table, input.cells.slice(1));
    if ("finding" in result) {
      const { finding, nearest } = result;
      unread.push({ input, finding, ...(nearest ? { nearest } : {}) });
      continue;
    }
    for (const finding of result.findings) findings.push(finding);
    recognised.push([input, result]);
  }
  return { recognised, unread, findings };
}

function addNames(names: Set<string>, rows: readonly Row[]): void {
  for (const row of rows) {
    const name = row.cells.product;
    if (typeof name === "string") names.add(name);
  }
}

function readTable(
  input: TableInput,
  table: Recognised,
  options: ReadingOptions,
  lines: TableLines,
): { rows: Row[]; findings: Finding[] } {
  const rows: Row[] = [];
  const findings: Finding[] = [];
  const name = input.name ?? "";
  const place = { table: name, kind: table.schema.kind };
  const body = input.cells.slice(1);
  const last = lastUsedRow(body, table, options);
  for (let i = 0; i <= last; i += 1) {
    const cells = body[i] ?? [];
    if (i === last && isTotalsRow(cells, table)) {
      findings.push(makeFinding("totals-row", READING["totals-row"], place, {}));
      continue;
    }
    let read = lines.known(i, cells);
    if (read === undefined) {
      read = readLine(cells, table, name, options);
      lines.keep(i, cells, read);
    }
    for (const finding of read.findings) findings.push(finding);
    for (const row of read.rows) rows.push(row);
  }
  if (rows.length === 0 && findings.length === 0) {
    findings.push(makeFinding("no-rows", READING["no-rows"], place, {}));
  }
  return { rows, findings: spreadUnknownNames(rows, findings) };
}

const BLANK_LINE: LineReading = { rows: [], findings: [] };

function readLine(
  cells: readonly Cell[],
  table: Recognised,
  name: string,
  options: ReadingOptions,
): LineReading {
  if (isBlankRow(cells, table, options)) return BLANK_LINE;
  const { row, findings, wide } = readRow(cells, table, name, options);
  if (!wide) return { rows: [row], findings };
  const all = [...findings];
  return { rows: [...wideRows(row, wide, table, options, all)], findings: all };
}

/** A row whose product cannot be read may concern any product that the table names. */
function spreadUnknownNames(rows: readonly Row[], findings: readonly Finding[]): Finding[] {
  const nameColumns: readonly Column[] = ["product", "series", "for"];
  let names: string[] | undefined;
  return findings.map((finding) => {
    const column = readWord("column", finding.column);
    const isName = column !== undefined && nameColumns.includes(column);
    if (finding.severity !== "error" || !isName || finding.blocks.length > 0) return finding;
    names ??= [...new Set(rows.flatMap((row) => nameColumns.map((c) => row.cells[c])))].filter(
      (name) => typeof name === "string",
    );
    return { ...finding, blocks: names };
  });
}

function lastUsedRow(
  body: readonly (readonly Cell[])[],
  table: Recognised,
  options: ReadingOptions,
): number {
  for (let i = body.length - 1; i >= 0; i -= 1) {
    if (!isBlankRow(body[i] ?? [], table, options)) return i;
  }
  return -1;
}

/** Where blanks arrive as 0, a row of zeros is a blank row. */
function isBlankRow(cells: readonly Cell[], table: Recognised, options: ReadingOptions): boolean {
  for (let i = 0; i < cells.length; i += 1) {
    const cell = cells[i];
    const isEmpty = isBlank(cell) || (cell === 0 && !options.blanksTold);
    if (!isEmpty && isRead(i, table)) return false;
  }
  return true;
}

/** False for a column that nobody knows: it is kept and ignored. */
function isRead(i: number, table: Recognised): boolean {
  const isYear = table.years[i] !== undefined && table.schema.wide !== undefined;
  return table.columns[i] !== undefined || isYear;
}

function isTotalsRow(cells: readonly Cell[], table: Recognised): boolean {
  const first = cells[0];
  // In a column of partners the word stands for all partners, and column order is no part of a model.
  const mayTell = table.columns[0] !== "partner" && typeof first === "string";
  if (mayTell && readWord("totals row", first) !== undefined) return true;
  const isKey = (i: number): boolean => {
    const column = table.columns[i];
    return column !== undefined && column !== "unit" && table.schema.key.includes(column);
  };
  const blankKeys = cells.every((cell, i) => !isKey(i) || isBlank(cell) || cell === 0);
  return (
    blankKeys &&
    table.schema.key.length > 0 &&
    cells.some((cell, i) => isRead(i, table) && typeof cell === "number" && cell !== 0)
  );
}
