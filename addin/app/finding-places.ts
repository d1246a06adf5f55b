/** From a finding's table, key and column to the cell of the workbook that it is about. */
import {
  isLeftAlone,
  keyOf,
  readRow,
  readWord,
  recognise,
  wideRows,
  type Column,
  type Finding,
  type Kind,
  type Recognised,
  type Row,
} from "#engine";
import type { Place, WorkbookTable } from "../ports/workbook";
import { addressOf, areaOf } from "../ports/address";

/** A row of a table with the texts its key may be matched by. */
interface KeyedRow {
  /** Row within the table, its header is 0. */
  readonly at: number;
  readonly key: string;
  /** `product=Elbil` and so on, of the key and of every other cell. */
  readonly parts: ReadonlySet<string>;
  /** Year of a row of the wide form. */
  readonly year: number | undefined;
}

interface ReadTable {
  readonly table: WorkbookTable;
  readonly read: Recognised | undefined;
  readonly rows: readonly KeyedRow[];
}

/** Finds the places of findings in the tables that were checked. */
export class FindingPlaces {
  private readonly tables: readonly ReadTable[];

  constructor(tables: readonly WorkbookTable[]) {
    const names = productNames(tables);
    this.tables = tables.map((table) => readKeys(table, names));
  }

  /** The cell, the row or the headers; undefined where the tables hold nothing of it. */
  placeOf(finding: Finding): Place | undefined {
    const candidates = this.candidates(finding);
    const key = finding.key.en;
    const column = readWord("column", finding.column);
    if (key === "") {
      const first = candidates[0];
      return first && headerPlace(first, column);
    }
    for (const candidate of candidates) {
      const row = rowOf(candidate.rows, key, finding.code === "duplicate-key");
      if (row) return rowPlace(candidate, row, column);
    }
    return this.productPlace(key) ?? (candidates[0] && headerPlace(candidates[0], column));
  }

  private candidates({ table, kind }: Finding): readonly ReadTable[] {
    const named = this.tables.filter((each) => table !== "" && each.table.name === table);
    return named.length > 0 ? named : this.ofKind(kind);
  }

  private ofKind(kind: string): readonly ReadTable[] {
    return this.tables.filter(({ read }) => read?.schema.kind === kind);
  }

  /** A row that is missing is missed by a product: its row in Products is where to begin. */
  private productPlace(key: string): Place | undefined {
    const product = /(?:^|; )(?:product|series|for)=([^;]*)/.exec(key)?.[1];
    if (product === undefined) return undefined;
    for (const table of this.ofKind("Products" satisfies Kind)) {
      const row = rowOf(table.rows, `product=${product}`, false);
      if (row) return rowPlace(table, row, undefined);
    }
    return undefined;
  }
}

/** Names of the products: a series of that name is no code. */
function productNames(tables: readonly WorkbookTable[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { cells } of tables) {
    const read = recognised(cells);
    if (read?.schema.kind !== "Products") continue;
    const at = read.columns.indexOf("product");
    for (const row of cells.slice(1)) {
      const name = row[at];
      if (typeof name === "string") names.add(name.trim());
    }
  }
  return names;
}

function recognised([headers, ...body]: WorkbookTable["cells"]): Recognised | undefined {
  if (!headers || isLeftAlone(headers)) return undefined;
  const read = recognise(headers, "", body);
  return "schema" in read ? read : undefined;
}

function readKeys(table: WorkbookTable, names: ReadonlySet<string>): ReadTable {
  const body = table.cells.slice(1);
  const read = recognised(table.cells);
  if (!read) return { table, read, rows: [] };
  const options = { blanksTold: true, productNames: names };
  const rows = body.flatMap((cells, i) => {
    if (cells.every((cell) => cell === null || cell === "")) return [];
    const { row, wide } = readRow(cells, read, table.name, options);
    const own = keyed(row, i + 1, undefined);
    if (!wide) return [own];
    const years = [...wideRows(row, wide, read, options, [])];
    return [...years.map((each) => keyed(each, i + 1, yearOf(each))), own];
  });
  return { table, read, rows };
}

function yearOf(row: Row): number | undefined {
  const { year } = row.cells;
  return typeof year === "number" ? year : undefined;
}

function keyed(row: Row, at: number, year: number | undefined): KeyedRow {
  const key = keyOf(row).en;
  const cells = Object.entries(row.cells).map(([name, content]) => `${name}=${textOf(content)}`);
  return { at, key, parts: new Set([...key.split("; "), ...cells]), year };
}

function textOf(content: Row["cells"][Column]): string {
  return typeof content === "object" ? content.text : String(content ?? "");
}

/** The row of a key, or the first that holds every part of it; of doubled ones the second. */
function rowOf(rows: readonly KeyedRow[], key: string, second: boolean): KeyedRow | undefined {
  const same = rows.filter((row) => row.key === key);
  if (same.length > 0) return (second ? same[1] : undefined) ?? same[0];
  const parts = key.split("; ");
  return rows.find((row) => parts.every((part) => row.parts.has(part)));
}

function rowPlace(
  { table, read }: ReadTable,
  row: KeyedRow,
  column: Column | undefined,
): Place | undefined {
  const area = areaOf(table.address);
  if (!area) return undefined;
  const at = columnIndex(read, row, column);
  const place =
    at === undefined
      ? { ...area, row: area.row + row.at, rows: 1 }
      : { row: area.row + row.at, column: area.column + at, rows: 1, columns: 1 };
  return { sheet: table.sheet, address: addressOf(place) };
}

/** In the wide form the value stands under its year. */
function columnIndex(
  read: Recognised | undefined,
  row: KeyedRow,
  column: Column | undefined,
): number | undefined {
  if (!read || column === undefined) return undefined;
  const own = read.columns.indexOf(column);
  if (own >= 0) return own;
  const isWide = read.schema.wide?.includes(column) === true && row.year !== undefined;
  const under = isWide ? read.years.indexOf(row.year) : -1;
  return under >= 0 ? under : undefined;
}

function headerPlace({ table, read }: ReadTable, column: Column | undefined): Place | undefined {
  const area = areaOf(table.address);
  if (!area) return undefined;
  const at = column === undefined ? -1 : (read?.columns.indexOf(column) ?? -1);
  const header = { ...area, rows: 1 };
  const place = at < 0 ? header : { ...header, column: area.column + at, columns: 1 };
  return { sheet: table.sheet, address: addressOf(place) };
}
