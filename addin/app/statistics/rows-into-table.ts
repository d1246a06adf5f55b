/** Rows into a table of the model that is there already: same key replaces, other keys come below. */
import {
  keyText,
  readRow,
  wordIn,
  type Cell,
  type Column,
  type Language,
  type Phrase,
} from "#engine";
import type { WorkbookTable } from "../../ports/workbook";
import type { WorkbookChange } from "../../ports/workbook-changes";
import { plannedCell } from "./fetched-rows";
import { languageOfHeaders, type KnownKind } from "./known-tables";
import { localCell, type KeyedRow, type KeyedRows } from "./model-rows";
import { MODEL_SAYS } from "./model-sentences";

/** How rows meet those that are there. */
export interface Merging {
  readonly names: ReadonlySet<string>;
  /** Language of words where the headers tell none. */
  readonly language: Language;
  /** Only rows that name this source are replaced. */
  readonly onlyOf?: string;
  /** Which keys may come below; all where left out. */
  readonly mayAppend?: (key: string) => boolean;
}

/** What the merge would do. */
export interface Merged {
  readonly changes: readonly WorkbookChange[];
  /** The table as it would be. */
  readonly cells: readonly (readonly Cell[])[];
  readonly added: number;
  /** Rows that get other cells, from 0 below the header. */
  readonly replaced: readonly { readonly at: number; readonly row: KeyedRow }[];
}

/** A row of the table with its key. */
export interface PresentRow {
  readonly at: number;
  readonly key: string;
  readonly cells: readonly Cell[];
}

/** Why rows cannot go into the table, or undefined. */
export function mergeRefusal({ table, read }: KnownKind, rows: KeyedRows): Phrase | undefined {
  if (read.years.some((year) => year !== undefined)) return MODEL_SAYS.wide(table.name);
  // A mark beside a number is a remark: no figure rests on it.
  const needed = rows.columns.filter(
    (column) => column !== "status" && rows.rows.some(({ cells }) => cells[column] !== undefined),
  );
  const lacking = needed.find((column) => !read.columns.includes(column));
  if (lacking === undefined) return undefined;
  return MODEL_SAYS.lacksColumn(table.name, {
    sv: wordIn("column", lacking, "sv"),
    en: wordIn("column", lacking, "en"),
  });
}

/** The rows of a table by key; blank rows are none. */
export function presentRows(
  { table, read }: KnownKind,
  names: ReadonlySet<string>,
): readonly PresentRow[] {
  const options = { blanksTold: true, productNames: names };
  return table.cells.slice(1).flatMap((cells, at): readonly PresentRow[] => {
    const isBlank = read.columns.every(
      (column, i) => column === undefined || (cells[i] ?? "") === "",
    );
    if (isBlank) return [];
    return [{ at, key: keyText(readRow(cells, read, table.name, options).row), cells }];
  });
}

/** The changes that bring the rows into the table. */
export function mergeRows(target: KnownKind, rows: KeyedRows, merging: Merging): Merged {
  const { table, read } = target;
  const language = languageOfHeaders(target, merging.language);
  const sourceAt = read.columns.indexOf("source");
  const present = new Map(presentRows(target, merging.names).map((row) => [row.key, row]));
  const after = table.cells.map((row) => [...row]);
  const writer = new TableWriter(target, rows, language);
  const replaced: { at: number; row: KeyedRow }[] = [];
  const added: Cell[][] = [];
  for (const row of rows.rows) {
    const own = present.get(row.key);
    if (own === undefined) {
      if (merging.mayAppend?.(row.key) ?? true) added.push(writer.newRow(row));
      continue;
    }
    const isOther = merging.onlyOf !== undefined && own.cells[sourceAt] !== merging.onlyOf;
    if (isOther || !writer.set(own, row, after[own.at + 1])) continue;
    replaced.push({ at: own.at, row });
  }
  return {
    changes: writer.changes(table, added),
    cells: [...after, ...added],
    added: added.length,
    replaced,
  };
}

type SetCell = Extract<WorkbookChange, { kind: "set-cells" }>["cells"][number];

class TableWriter {
  private readonly cells: SetCell[] = [];

  constructor(
    private readonly target: KnownKind,
    private readonly rows: KeyedRows,
    private readonly language: Language,
  ) {}

  /** A cell for each column of the table; a column that is not ours stays blank. */
  newRow(row: KeyedRow): Cell[] {
    return this.target.read.columns.map((column) =>
      column === undefined ? null : this.local(column, row),
    );
  }

  /** Sets what differs, in the draft too; false where nothing does. */
  set({ at, cells }: PresentRow, row: KeyedRow, draft: Cell[] | undefined): boolean {
    let differs = false;
    this.target.read.columns.forEach((column, i) => {
      if (column === undefined || !CARRIED.has(column) || !this.rows.columns.includes(column)) {
        return;
      }
      const cell = this.local(column, row);
      if (isSameCell(cells[i] ?? null, cell)) return;
      differs = true;
      this.cells.push({ row: at, column: i, cell: plannedCell(cell) });
      if (draft) draft[i] = cell;
    });
    return differs;
  }

  changes({ name }: WorkbookTable, added: readonly (readonly Cell[])[]): readonly WorkbookChange[] {
    const changes: WorkbookChange[] = [];
    if (this.cells.length > 0) changes.push({ kind: "set-cells", table: name, cells: this.cells });
    if (added.length > 0) {
      const rows = added.map((row) => row.map((cell) => plannedCell(plain(cell))));
      changes.push({ kind: "append-rows", table: name, rows });
    }
    return changes;
  }

  private local(column: Column, { cells }: KeyedRow): string | number | null {
    return localCell(this.rows.kind, column, cells[column], this.language);
  }
}

/** Columns that a row of the same key may differ in. */
const CARRIED: ReadonlySet<Column> = new Set<Column>([
  "value",
  "stock",
  "unit",
  "status",
  "source",
  "profile",
  "definition",
]);

function plain(cell: Cell): string | number | null {
  return typeof cell === "string" || typeof cell === "number" ? cell : null;
}

/** Blank is blank, however it is written; Excel keeps 15 digits. */
export function isSameCell(a: Cell, b: Cell): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return a === b || a.toPrecision(15) === b.toPrecision(15);
  }
  return contentOf(a) === contentOf(b);
}

function contentOf(cell: Cell): string | number | boolean {
  return typeof cell === "object" ? (cell?.error ?? "") : cell;
}
