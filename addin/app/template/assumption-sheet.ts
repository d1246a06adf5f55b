/** One sheet for one assumption table: nothing stands below or beside it, so rows are free to come. */
import type { Column, Language } from "#engine";
import type { PlannedCell, PlannedFormat, PlannedSheet } from "../../ports/workbook";
import type { SetCell } from "./assumption-set";
import { kindName, tableName } from "./layout";
import { capital, type LocalColumn, type LocalTable } from "./localise-table";
import { block, columnLetters, planned, text } from "./plan-cells";
import { TITLE, HELP, OWN_FILL } from "./sheet-style";
import { TABLE_HELP } from "./template-text";

/** Row of the table's header. */
const TABLE_ROW = 5;

/** Pixels a column takes; others by their header. */
const WIDTHS: Readonly<Partial<Record<Column, number>>> = {
  product: 130,
  for: 130,
  series: 130,
  scenario: 150,
  row: 400,
  note: 460,
  source: 330,
  citation: 560,
  selection: 260,
  definition: 330,
  licence: 190,
  tags: 250,
  edition: 120,
  status: 140,
  value: 100,
};

/** Number formats of columns that are neither text nor plain. */
const NUMBER_FORMATS: Readonly<Partial<Record<Column, string>>> = {
  year: "0",
  introduced: "0",
  cohort: "0",
  "from year": "0",
  "in force from": "0",
  value: "#,##0",
  stock: "#,##0",
  "unit mass": "#,##0",
  amount: "0.0",
  mean: "0.0",
  sd: "0.0",
  growth: "0.00",
  quality: "0",
};

const TEXT_TYPES = new Set(["text", "name", "series", "cn", "material", "unit", "ratio", "word"]);

/** Texts long enough to be broken into lines. */
const WRAPPED: ReadonlySet<Column> = new Set(["note", "citation", "source", "row"]);

/** The sheet of a table; `position` counts the tables from 1. */
export function assumptionSheet(
  table: LocalTable,
  position: number,
  language: Language,
): PlannedSheet {
  const name = kindName(table.kind, language);
  const lastRow = TABLE_ROW + table.rows.length;
  const header = table.columns.map(({ header }) => text(header));
  const rows: PlannedCell[][] = table.rows.map((row) => row.map(planned));
  return {
    // Numbered, so that a sheet and its table differ: Univer takes no table by the name of a sheet.
    name: `${position}. ${name}`,
    cells: [
      { at: "A1", rows: [[text(capital(name))]] },
      { at: "A2", rows: [[text(TABLE_HELP[table.kind]?.[language] ?? "")]] },
    ],
    tables: [
      { name: tableName(table.kind, language), at: `A${TABLE_ROW}`, cells: [header, ...rows] },
    ],
    formats: [
      { address: "A1", ...TITLE },
      { address: "A2", ...HELP },
      ...table.columns.flatMap((column, i) => columnFormats(table, column, i, lastRow)),
      ...ownAssumptions(table).map(({ row, column }) => ({
        address: `${columnLetters(column)}${TABLE_ROW + 1 + row}`,
        fill: OWN_FILL,
      })),
    ],
    columnWidths: Object.fromEntries(
      table.columns.map((column, i) => [columnLetters(i), widthOf(column)]),
    ),
    freezeRows: TABLE_ROW,
  };
}

function widthOf({ column, header }: LocalColumn): number {
  return Math.max(WIDTHS[column] ?? 0, 40 + header.length * 8);
}

function columnFormats(
  table: LocalTable,
  { column, schema }: LocalColumn,
  i: number,
  lastRow: number,
): PlannedFormat[] {
  const address = block(i, TABLE_ROW + 1, i, lastRow);
  if (schema?.type === "any") return anyFormats(table.rows, i);
  const isText = schema === undefined || TEXT_TYPES.has(schema.type);
  // A long text in a text cell shows as ##### in older versions of Excel.
  const isLong = WRAPPED.has(column);
  if (isText) return [isLong ? { address, wrap: true } : { address, numberFormat: "@" }];
  return [{ address, numberFormat: NUMBER_FORMATS[column] ?? "General" }];
}

/** A column of numbers and words: the words are text cells. */
function anyFormats(rows: readonly (readonly SetCell[])[], i: number): PlannedFormat[] {
  return rows.flatMap((row, r) =>
    typeof row[i] === "string"
      ? [{ address: `${columnLetters(i)}${TABLE_ROW + 1 + r}`, numberFormat: "@" }]
      : [],
  );
}

/** Cells that their row's source calls our own assumption: `…; own assumption (sd)`. */
export function ownAssumptions(table: LocalTable): { row: number; column: number }[] {
  const source = table.columns.findIndex(({ column }) => column === "source");
  if (source < 0 || table.kind === "Sources") return [];
  return table.rows.flatMap((row, r) => {
    const named = /(?:own assumption|eget antagande) \(([^)]+)\)/.exec(String(row[source] ?? ""));
    const words = (named?.[1] ?? "").split(", ").map((word) => word.toLowerCase());
    return table.columns.flatMap(({ column, header }, c) => {
      const isNamed = words.some(
        (word) => word === column || header.toLowerCase().startsWith(word),
      );
      return isNamed && words[0] !== "" && row[c] !== null ? [{ row: r, column: c }] : [];
    });
  });
}
