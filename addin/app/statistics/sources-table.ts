/** Sources: its rows read, and the change that adds or renews one. */
import {
  isLeftAlone,
  readSourceSelection,
  recognise,
  SOURCES_COLUMNS,
  sourcesRow,
  StatisticsFault,
  wordIn,
  type Cell,
  type Column,
  type KeptWithSelection,
  type Language,
  type Phrase,
  type Provenance,
  type SourceSelection,
} from "#engine";
import type { PlannedCell, WorkbookTable } from "../../ports/workbook";
import type { WorkbookChange } from "../../ports/workbook-changes";
import { capital } from "../template/localise-table";
import { BLANK, columnLetters, text } from "../template/plan-cells";
import { HELP, TITLE } from "../template/sheet-style";
import { plannedCell } from "./fetched-rows";
import { faultSentence } from "./settled";

/** A row of Sources. */
export interface SourceRow {
  readonly source: string;
  readonly table: WorkbookTable;
  /** Row below the header, from 0. */
  readonly at: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  /** What a fetch has written there; else why it cannot be fetched anew. */
  readonly selection: SourceSelection | { readonly refused: Phrase };
}

const TITLES: Readonly<Record<Language, string>> = { sv: "Källor", en: "Sources" };
const TABLES: Readonly<Record<Language, string>> = { sv: "Källor_hämtat", en: "Sources_fetched" };
const HELPS: Readonly<Record<Language, string>> = {
  sv: "Varifrån hämtade tal kommer. Raderna skrivs när du hämtar och uppdaterar.",
  en: "Where fetched figures come from. The rows are written when you fetch and refresh.",
};
const WIDTHS: Readonly<Partial<Record<Column, number>>> = {
  source: 230,
  citation: 420,
  selection: 260,
  updated: 150,
  fetched: 170,
};

/** Every row of every table of Sources that names its source. */
export function sourceRows(tables: readonly WorkbookTable[]): readonly SourceRow[] {
  return tables.flatMap((table) => {
    const columns = columnsOf(table);
    if (!columns) return [];
    return table.cells.slice(1).flatMap((row, at): readonly SourceRow[] => {
      const cells = cellsOf(row, columns);
      const { source } = cells;
      return source === undefined
        ? []
        : [{ source, table, at, cells, selection: selectionOf(cells) }];
    });
  });
}

/** The change that gives Sources a row for a fetch: in its table, else on a new sheet. */
export function addSource(
  tables: readonly WorkbookTable[],
  source: string,
  provenance: Provenance,
  kept: KeptWithSelection,
  language: Language,
): WorkbookChange {
  const row = sourcesRow(source, provenance, kept);
  const whole = tables.find((table) => isWhole(columnsOf(table)));
  const columns = whole && columnsOf(whole);
  if (!whole || !columns) return newSources(row, language);
  return { kind: "append-rows", table: whole.name, rows: [inOrder(columns, row)] };
}

/** The change that renews the row of a source; other columns of the user's stay. */
export function renewSource(
  { table, at, source }: SourceRow,
  provenance: Provenance,
  kept: KeptWithSelection,
): WorkbookChange {
  const columns = columnsOf(table) ?? [];
  const row = sourcesRow(source, provenance, kept);
  const cells = SOURCES_COLUMNS.flatMap((column, i) => {
    const place = columns.indexOf(column);
    return place < 0 || column === "source"
      ? []
      : [{ row: at, column: place, cell: plannedCell(row[i] ?? null) }];
  });
  return { kind: "set-cells", table: table.name, cells };
}

/** Canonical columns of a table of Sources; undefined for any other table. */
function columnsOf({ cells, name }: WorkbookTable): readonly (Column | undefined)[] | undefined {
  const [headers = [], ...body] = cells;
  if (isLeftAlone(headers)) return undefined;
  const read = recognise(headers, name, body);
  return "schema" in read && read.schema.kind === "Sources" ? read.columns : undefined;
}

/** A row has a place for all that a fetch tells. */
function isWhole(columns: readonly (Column | undefined)[] | undefined): boolean {
  return columns !== undefined && SOURCES_COLUMNS.every((column) => columns.includes(column));
}

function inOrder(
  columns: readonly (Column | undefined)[],
  row: readonly (string | number | null)[],
): readonly PlannedCell[] {
  const names: readonly string[] = SOURCES_COLUMNS;
  return columns.map((column) => {
    const at = column === undefined ? -1 : names.indexOf(column);
    return at < 0 ? BLANK : plannedCell(row[at] ?? null);
  });
}

function newSources(row: readonly (string | number | null)[], language: Language): WorkbookChange {
  const header = SOURCES_COLUMNS.map((column) => text(capital(wordIn("column", column, language))));
  return {
    kind: "new-sheet",
    sheet: {
      name: TITLES[language],
      cells: [
        { at: "A1", rows: [[text(TITLES[language])]] },
        { at: "A2", rows: [[text(HELPS[language])]] },
      ],
      tables: [{ name: TABLES[language], at: "A4", cells: [header, row.map(plannedCell)] }],
      formats: [
        { address: "A1", ...TITLE },
        { address: "A2", ...HELP },
      ],
      columnWidths: Object.fromEntries(
        SOURCES_COLUMNS.map((column, i) => [columnLetters(i), WIDTHS[column] ?? 110]),
      ),
      freezeRows: 4,
    },
  };
}

function cellsOf(
  row: readonly Cell[],
  columns: readonly (Column | undefined)[],
): Partial<Record<Column, string>> {
  const cells: Partial<Record<Column, string>> = {};
  columns.forEach((column, i) => {
    const cell = row[i] ?? null;
    if (column === undefined || cell === null || typeof cell === "object") return;
    const content = String(cell).trim();
    if (content !== "") cells[column] = content;
  });
  return cells;
}

function selectionOf(cells: SourceRow["cells"]): SourceRow["selection"] {
  const { fetched, selection = "" } = cells;
  if (fetched === undefined || !selection.startsWith("{")) {
    return {
      refused: {
        sv: "Inskriven för hand: den kan inte uppdateras.",
        en: "Entered by hand: it cannot be refreshed.",
      },
    };
  }
  try {
    return readSourceSelection(selection, cells["table id"] ?? "");
  } catch (error) {
    if (error instanceof StatisticsFault) return { refused: faultSentence(error) };
    throw error;
  }
}
