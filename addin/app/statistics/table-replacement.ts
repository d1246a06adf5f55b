/** The changes that put a later fetch in place of the one in the sheet. */
import type { Language, Phrase } from "#engine";
import type { WorkbookTable } from "../../ports/workbook";
import type { WorkbookChange } from "../../ports/workbook-changes";
import { text } from "../template/plan-cells";
import { aboutLanguage, aboutName, aboutRows, type ToldFetch } from "./about-table";
import { fetchedColumns, timeOf, type FetchedColumn } from "./fetched-columns";
import { fetchedRows, plannedCell, rowKey, type FetchedRow } from "./fetched-rows";
import type { SheetTable } from "./fetched-table";
import { REFRESH_SAYS } from "./refresh-sentences";

/**
 * Changes of the table of figures, then of the table beside it. Where the user has columns of their
 * own, rows keep their places: what has gone is deleted first, what is new comes below.
 */
export function tableReplacement(
  sheet: SheetTable,
  fetch: ToldFetch,
  tables: readonly WorkbookTable[],
): readonly WorkbookChange[] | { readonly refused: Phrase } {
  const columns = laterColumns(sheet, fetch);
  if ("refused" in columns) return columns;
  const rows = fetchedRows(fetch.dataset, columns.columns);
  const { name } = sheet.table;
  const header = columns.columns.map((column) => text(column.header));
  const ordered = sheet.ownColumns > 0 ? inSheetOrder(sheet, rows) : { rows, gone: [] };
  const cells = [header, ...ordered.rows.map((row) => row.cells.map(plannedCell))];
  const deletion: WorkbookChange = { kind: "delete-rows", table: name, rows: ordered.gone };
  return [
    ...(ordered.gone.length > 0 ? [deletion] : []),
    { kind: "replace-table", table: name, cells },
    ...aboutReplacement(name, fetch, tables),
  ];
}

/** Our columns under the headers of the sheet; new periods at the right end. */
function laterColumns(
  { columns }: SheetTable,
  { dataset }: ToldFetch,
): { readonly columns: readonly FetchedColumn[] } | { readonly refused: Phrase } {
  const shape = columns.some(({ kind }) => kind === "period") ? "wide" : "long";
  const names = columns.some(({ kind }) => kind === "name");
  const made = fetchedColumns(dataset.variables, { shape, names, language: "sv" });
  const fixed = columns.filter(({ kind }) => kind !== "period");
  const isSame =
    made.filter(({ kind }) => kind !== "period").length === fixed.length &&
    fixed.every((column, i) => isAlike(column, made[i]));
  if (!isSame) return { refused: REFRESH_SAYS.columnsDiffer };
  if (shape === "long") return { columns };
  const known = columns.flatMap((column) => (column.kind === "period" ? [column.period] : []));
  const now = timeOf(dataset.variables)?.codes ?? [];
  const gone = known.find((period) => !now.includes(period));
  if (gone !== undefined) return { refused: REFRESH_SAYS.periodGone(gone) };
  const fresh = made.filter((each) => each.kind === "period" && !known.includes(each.period));
  return { columns: [...columns, ...fresh] };
}

function isAlike(column: FetchedColumn, other: FetchedColumn | undefined): boolean {
  if (column.kind !== other?.kind) return false;
  return !("variable" in column) || !("variable" in other) || column.variable === other.variable;
}

/** The rows where the sheet has them, new ones last; rows of the sheet that are gone, or doubled. */
function inSheetOrder(
  { rows: present, table }: SheetTable,
  rows: readonly FetchedRow[],
): { readonly rows: readonly FetchedRow[]; readonly gone: readonly number[] } {
  const left = new Map(rows.map((row) => [rowKey(row.codes), row]));
  const kept: FetchedRow[] = [];
  const staying = new Set<number>();
  for (const { at, key } of present) {
    const row = left.get(key);
    if (!row) continue;
    left.delete(key);
    kept.push(row);
    staying.add(at);
  }
  const body = table.cells.length - 1;
  const gone = Array.from({ length: body }, (_, at) => at).filter((at) => !staying.has(at));
  return { rows: [...kept, ...left.values()], gone };
}

/** Nothing where the user has taken the table away or changed its headers. */
function aboutReplacement(
  data: string,
  fetch: ToldFetch,
  tables: readonly WorkbookTable[],
): readonly WorkbookChange[] {
  const name = aboutName(data).toLowerCase();
  const about = tables.find((each) => each.name.toLowerCase() === name && each.name !== data);
  const language: Language | undefined = about && aboutLanguage(about.cells[0] ?? []);
  if (!about || !language) return [];
  const cells = aboutRows(fetch, language).map((row) => row.map(plannedCell));
  return [{ kind: "replace-table", table: about.name, cells }];
}
