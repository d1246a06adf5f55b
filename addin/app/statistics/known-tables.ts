/** Tables of the workbook that a model reads, by kind. */
import {
  isLeftAlone,
  readTables,
  recognise,
  wordIn,
  type Column,
  type Kind,
  type Language,
  type Recognised,
} from "#engine";
import type { WorkbookTable } from "../../ports/workbook";

/** A table with its columns. */
export interface KnownKind {
  readonly table: WorkbookTable;
  readonly read: Recognised;
}

/** The table with its kind; undefined where it is of none, or left alone. */
export function knownKind(table: WorkbookTable): KnownKind | undefined {
  const [headers = [], ...body] = table.cells;
  if (isLeftAlone(headers)) return undefined;
  const read = recognise(headers, table.name, body);
  return "schema" in read ? { table, read } : undefined;
}

/** The tables of a kind. */
export function tablesOfKind(tables: readonly WorkbookTable[], kind: Kind): readonly KnownKind[] {
  return tables.flatMap((table) => {
    const known = knownKind(table);
    return known?.read.schema.kind === kind ? [known] : [];
  });
}

/** Names of the products: a series of that name is no code. */
export function productNames(tables: readonly WorkbookTable[]): ReadonlySet<string> {
  return namesIn(tables, ["product"]);
}

/** Names that observed figures may be about: products, then groups and responsibilities. */
export function observableNames(tables: readonly WorkbookTable[]): ReadonlySet<string> {
  return namesIn(tables, ["product", "group", "responsibility"]);
}

function namesIn(
  tables: readonly WorkbookTable[],
  columns: readonly Column[],
): ReadonlySet<string> {
  const products = tablesOfKind(tables, "Products").map(({ table }) => table);
  const rows = readTables(products, true).rows.get("Products") ?? [];
  const names = columns.flatMap((column) => rows.map(({ cells }) => cells[column]));
  return new Set(names.filter((name) => typeof name === "string"));
}

/** The language of a table's headers; that of the pane where they tell nothing. */
export function languageOfHeaders({ table, read }: KnownKind, otherwise: Language): Language {
  const headers = (table.cells[0] ?? []).map((cell) =>
    typeof cell === "string" ? cell.trim().toLowerCase() : "",
  );
  const count = (language: Language): number =>
    read.columns.filter(
      (column, i) =>
        column !== undefined && headers[i]?.startsWith(wordIn("column", column, language)),
    ).length;
  const [sv, en] = [count("sv"), count("en")];
  if (sv === en) return otherwise;
  return sv > en ? "sv" : "en";
}
