/** A new table of the model on a sheet of its own. */
import { wordIn, type Language } from "#engine";
import type { PlannedCell, PlannedSheet } from "../../ports/workbook";
import { capital } from "../template/localise-table";
import { block, columnLetters, text } from "../template/plan-cells";
import { HELP, TITLE } from "../template/sheet-style";
import { TABLE_HELP } from "../template/template-text";
import { plannedCell } from "./fetched-rows";
import { localCell, type KeyedRows } from "./model-rows";
import { sheetNames, type UsedNames } from "./sheet-names";

/** Row of the table's header. */
const TABLE_ROW = 5;
const WIDE_COLUMNS: ReadonlySet<string> = new Set(["source", "definition", "series", "for"]);

/** The cells of a new table in a language, header first. */
export function modelCells(
  rows: KeyedRows,
  language: Language,
): readonly (readonly PlannedCell[])[] {
  const { kind, columns } = rows;
  const header = columns.map((column) => text(capital(wordIn("column", column, language))));
  const body = rows.rows.map(({ cells }) =>
    columns.map((column) => plannedCell(localCell(kind, column, cells[column], language))),
  );
  return [header, ...body];
}

/** The sheet, and the names that it is planned with. */
export function modelSheet(
  rows: KeyedRows,
  language: Language,
  used: UsedNames,
): { readonly sheet: PlannedSheet; readonly table: string } {
  const { kind, columns } = rows;
  const name = capital(wordIn("kind", kind, language));
  const names = sheetNames(name, used);
  const last = TABLE_ROW + rows.rows.length;
  const sheet = {
    name: names.sheet,
    cells: [
      { at: "A1", rows: [[text(names.sheet)]] },
      { at: "A2", rows: [[text(TABLE_HELP[kind]?.[language] ?? "")]] },
    ],
    tables: [{ name: names.data, at: `A${TABLE_ROW}`, cells: modelCells(rows, language) }],
    formats: [
      { address: "A1", ...TITLE },
      { address: "A2", ...HELP },
      ...columns.flatMap((column, i) =>
        column === "year" || column === "cohort"
          ? [{ address: block(i, TABLE_ROW + 1, i, last), numberFormat: "0" }]
          : [],
      ),
    ],
    columnWidths: Object.fromEntries(
      columns.map((column, i) => [columnLetters(i), WIDE_COLUMNS.has(column) ? 220 : 110]),
    ),
    freezeRows: TABLE_ROW,
  };
  return { sheet, table: names.data };
}
