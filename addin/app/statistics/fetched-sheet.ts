/**
 * The sheet of a fetch. What is told about the figures stands to the left of them: the table of
 * figures is then free to grow downwards and, in the wide form, to the right.
 */
import type { Dataset, Language } from "#engine";
import type { PlannedFormat, PlannedSheet } from "../../ports/workbook";
import type { OfficeFetch } from "../../ports/statistics-office";
import { block, columnLetters, text } from "../template/plan-cells";
import { HELP, TITLE } from "../template/sheet-style";
import { aboutRows } from "./about-table";
import { FETCH_SAYS } from "./fetch-sentences";
import type { FetchedColumn } from "./fetched-columns";
import { plannedCell, type FetchedRow } from "./fetched-rows";
import { ROWS_ABOVE } from "./sheet-limits";
import type { SheetNames } from "./sheet-names";

/** First column of the figures, after two columns of text and one left free. */
const FIRST = 3;
const WIDTHS: Readonly<Record<FetchedColumn["kind"], number>> = {
  code: 110,
  name: 260,
  value: 100,
  unit: 110,
  status: 70,
  period: 90,
};

/** What a sheet is made of. */
export interface SheetParts {
  readonly fetch: OfficeFetch;
  readonly columns: readonly FetchedColumn[];
  readonly rows: readonly FetchedRow[];
  readonly names: SheetNames;
  /** Name in Sources, the title of the sheet. */
  readonly source: string;
  readonly language: Language;
}

/** The sheet, its table of figures first. */
export function fetchedSheet(parts: SheetParts): PlannedSheet {
  const { fetch, columns, rows, names, source, language } = parts;
  const header = columns.map((column) => text(column.header));
  const body = rows.map(({ cells }) => cells.map(plannedCell));
  const about = aboutRows(fetch, language).map((row) => row.map(plannedCell));
  return {
    name: names.sheet,
    cells: [
      { at: "A1", rows: [[text(source)]] },
      { at: "A2", rows: [[text(FETCH_SAYS.sheetHelp[language])]] },
    ],
    tables: [
      { name: names.data, at: `${columnLetters(FIRST)}${ROWS_ABOVE}`, cells: [header, ...body] },
      { name: names.about, at: `A${ROWS_ABOVE}`, cells: about },
    ],
    formats: [
      { address: "A1", ...TITLE },
      { address: "A2", ...HELP },
      ...numberFormats(fetch.dataset, columns, rows.length),
    ],
    columnWidths: {
      A: 150,
      B: 420,
      C: 30,
      ...Object.fromEntries(
        columns.map(({ kind, header: own }, i) => [
          columnLetters(FIRST + i),
          Math.max(WIDTHS[kind], Math.min(260, 40 + own.length * 7)),
        ]),
      ),
    },
    freezeRows: ROWS_ABOVE,
  };
}

/** Grouped digits where the office publishes whole numbers only. */
function numberFormats(
  { variables }: Dataset,
  columns: readonly FetchedColumn[],
  rows: number,
): PlannedFormat[] {
  const units = variables.flatMap((variable) => [...variable.units.values()]);
  const areWhole = units.length > 0 && units.every(({ decimals }) => decimals === 0);
  if (!areWhole) return [];
  return columns.flatMap(({ kind }, i) => {
    if (kind !== "value" && kind !== "period") return [];
    const address = block(FIRST + i, ROWS_ABOVE + 1, FIRST + i, ROWS_ABOVE + rows);
    return [{ address, numberFormat: "#,##0" }];
  });
}
