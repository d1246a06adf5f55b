/** A fetched table as it stands in the workbook now: found, read by its codes, compared. */
import {
  periodOf,
  type Cell,
  type Dataset,
  type KeptSheet,
  type Phrase,
  type Variable,
} from "#engine";
import { addressOf, areaOf } from "../../ports/address";
import type { Place, WorkbookTable } from "../../ports/workbook";
import { fetchedColumns, timeOf, type FetchedColumn } from "./fetched-columns";
import { rowKey, type FetchedCell, type FetchedRow } from "./fetched-rows";
import { REFRESH_SAYS } from "./refresh-sentences";

/** The table with its columns as the sheet heads them. */
export interface SheetTable {
  readonly table: WorkbookTable;
  readonly columns: readonly FetchedColumn[];
  readonly rows: readonly SheetRow[];
  /** Columns that the user has added at the right. */
  readonly ownColumns: number;
}

/** A row of the sheet. */
export interface SheetRow {
  /** From 0, the first below the header. */
  readonly at: number;
  readonly codes: readonly string[];
  readonly key: string;
  readonly cells: readonly Cell[];
}

/** The table of a source; or why it cannot be read. */
export function sheetTable(
  tables: readonly WorkbookTable[],
  kept: KeptSheet | undefined,
  variables: readonly Variable[],
): SheetTable | { readonly refused: Phrase } {
  if (!kept) return { refused: REFRESH_SAYS.noSheet };
  const table = tables.find(({ name }) => name.toLowerCase() === kept.table.toLowerCase());
  if (!table) return { refused: REFRESH_SAYS.tableGone(kept.table) };
  const headers = (table.cells[0] ?? []).map(textOf);
  const found = columnsAmong(headers, kept, variables);
  if ("header" in found) return { refused: REFRESH_SAYS.header(table.name, found.header) };
  const { columns } = found;
  const codeAt = columns.flatMap(({ kind }, i) => (kind === "code" ? [i] : []));
  const rows = table.cells.slice(1).flatMap((cells, at): readonly SheetRow[] => {
    if (cells.slice(0, columns.length).every((cell) => textOf(cell) === "")) return [];
    const codes = codeAt.map((i) => textOf(cells[i] ?? null));
    return [{ at, codes, key: rowKey(codes), cells }];
  });
  return { table, columns, rows, ownColumns: headers.length - columns.length };
}

/** Our columns among the headers, in either language; else the first header that is not ours. */
function columnsAmong(
  headers: readonly string[],
  { shape, names }: KeptSheet,
  variables: readonly Variable[],
): { readonly columns: readonly FetchedColumn[] } | { readonly header: string } {
  let stranger = "";
  for (const language of ["sv", "en"] as const) {
    const form = { shape, names, language };
    const fixed = fetchedColumns(withoutPeriods(variables), form).length;
    const told = shape === "wide" ? withPeriods(variables, periodsIn(headers, fixed)) : variables;
    const columns = fetchedColumns(told, form);
    const differs = columns.findIndex(
      ({ header }, i) => header.toLowerCase() !== (headers[i] ?? "").toLowerCase(),
    );
    if (differs < 0) return { columns };
    stranger = headers[differs] ?? columns[differs]?.header ?? "";
  }
  return { header: stranger };
}

/** Headers of periods, which follow the fixed columns. */
function periodsIn(headers: readonly string[], fixed: number): readonly string[] {
  const rest = headers.slice(fixed);
  const end = rest.findIndex((header) => periodOf(header) === undefined);
  return end < 0 ? rest : rest.slice(0, end);
}

function withoutPeriods(variables: readonly Variable[]): readonly Variable[] {
  return withPeriods(variables, []);
}

function withPeriods(
  variables: readonly Variable[],
  periods: readonly string[],
): readonly Variable[] {
  const time = timeOf(variables);
  return variables.map((each) =>
    each.code === time?.code ? { ...each, codes: periods, labels: periods } : each,
  );
}

function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "object" ? cell.error : String(cell).trim();
}

/** What differs between the sheet and what was fetched into it. */
export interface SheetDifference {
  /** Cells written over, and rows that no fetch wrote. */
  readonly edited: readonly Place[];
  /** Rows of the fetch that are no longer there. */
  readonly deleted: number;
}

/** Compares by codes, so that a table that was sorted is the same. */
export function sheetDifference(
  { table, columns, rows }: SheetTable,
  fetched: readonly FetchedRow[],
): SheetDifference {
  const expected = new Map(fetched.map((row) => [rowKey(row.codes), row.cells]));
  const seen = new Set<string>();
  const edited: Place[] = [];
  for (const { at, key, cells } of rows) {
    const own = expected.get(key);
    if (own === undefined || seen.has(key)) {
      edited.push(placeIn(table, at, 0, columns.length));
      continue;
    }
    seen.add(key);
    own.forEach((cell, i) => {
      if (!isSame(cells[i] ?? null, cell)) edited.push(placeIn(table, at, i, 1));
    });
  }
  return { edited, deleted: expected.size - seen.size };
}

/** Excel keeps 15 digits of a number. */
function isSame(cell: Cell, fetched: FetchedCell): boolean {
  if (typeof cell === "number" && typeof fetched === "number") {
    return cell === fetched || cell.toPrecision(15) === fetched.toPrecision(15);
  }
  if (typeof cell === "number" || typeof fetched === "number") return false;
  return textOf(cell) === (fetched ?? "").trim();
}

/** Cells of a row of a table, as a place; rows from 0 below the header. */
export function placeIn(table: WorkbookTable, row: number, column: number, columns: number): Place {
  const { row: top, column: left } = areaOf(table.address) ?? { row: 0, column: 0 };
  const area = { row: top + 1 + row, column: left + column, rows: 1, columns };
  return { sheet: table.sheet, address: addressOf(area) };
}

/** The figures of the sheet, where the fetch itself is not kept. Cells that are not there are missing. */
export function datasetOfSheet({ columns, rows }: SheetTable, head: Dataset): Dataset {
  const reader = new SheetReader(columns, rows, head);
  return reader.dataset();
}

class SheetReader {
  private readonly codes = new Map<string, Map<string, string>>();
  private readonly cells: { codes: readonly string[]; value: number | null; status: string }[] = [];

  constructor(
    private readonly columns: readonly FetchedColumn[],
    rows: readonly SheetRow[],
    private readonly head: Dataset,
  ) {
    for (const { code } of head.variables) this.codes.set(code, new Map());
    for (const row of rows) this.read(row.cells);
  }

  dataset(): Dataset {
    const variables = this.head.variables.map((variable): Variable => {
      const own = this.codes.get(variable.code) ?? new Map<string, string>();
      return { ...variable, codes: [...own.keys()], labels: [...own.values()] };
    });
    const places = variables.map(({ codes }) => new Map(codes.map((code, i) => [code, i])));
    const size = variables.reduce((n, { codes }) => n * codes.length, 1);
    const values = new Array<number | null>(size).fill(null);
    const status = new Map<number, string>();
    for (const cell of this.cells) {
      const at = cell.codes.reduce(
        (sum, code, i) => sum * (variables[i]?.codes.length ?? 1) + (places[i]?.get(code) ?? 0),
        0,
      );
      values[at] = cell.value;
      if (cell.status !== "") status.set(at, cell.status);
    }
    return { ...this.head, variables, values, status, findings: [] };
  }

  private read(cells: readonly Cell[]): void {
    const found = new Map<string, string>();
    const names = new Map<string, string>();
    let status = "";
    this.columns.forEach((column, i) => {
      if (column.kind === "code") found.set(column.variable, textOf(cells[i]));
      if (column.kind === "name") names.set(column.variable, textOf(cells[i]));
      if (column.kind === "status") status = textOf(cells[i]);
    });
    for (const [variable, code] of found) {
      this.codes.get(variable)?.set(code, names.get(variable) ?? code);
    }
    const time = timeOf(this.head.variables)?.code ?? "";
    this.columns.forEach((column, i) => {
      if (column.kind !== "value" && column.kind !== "period") return;
      const period = column.kind === "period" ? column.period : undefined;
      if (period !== undefined) this.codes.get(time)?.set(period, period);
      const codes = this.head.variables.map(({ code }) =>
        code === time && period !== undefined ? period : (found.get(code) ?? ""),
      );
      const value = cells[i];
      this.cells.push({
        codes,
        value: typeof value === "number" ? value : null,
        status: period === undefined ? status : markOf(status, period),
      });
    });
  }
}

/** The mark of a period in `2023: p; 2024: ..`. */
function markOf(status: string, period: string): string {
  const part = status.split("; ").find((each) => each.startsWith(`${period}: `));
  return part?.slice(period.length + 2) ?? "";
}
