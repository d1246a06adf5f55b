/** What new sheets bring: their tables, and where they are found. */
import { addressOf, areaOf } from "../ports/address";
import type { PlannedSheet, WorkbookPlan } from "../ports/workbook";
import type { ChangedPlace } from "../ports/workbook-changes";

/** Names of the tables that a plan makes, in lower case. */
export function plannedTables({ sheets }: WorkbookPlan): readonly string[] {
  return sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
}

/** The first table of a sheet; its first cells where it has none. */
export function newSheetPlace({ name, tables, cells }: PlannedSheet): ChangedPlace {
  const [table] = tables;
  const [block] = cells;
  const rows = table?.cells ?? block?.rows ?? [];
  const start = areaOf(table?.at ?? block?.at ?? "A1") ?? { row: 0, column: 0 };
  const columns = Math.max(1, ...rows.map((row) => row.length));
  // A table of a header alone gets one blank row from Excel.
  const count = Math.max(table ? 2 : 1, rows.length);
  const area = { row: start.row, column: start.column, rows: count, columns };
  return { table: table?.name ?? "", sheet: name, address: addressOf(area) };
}
