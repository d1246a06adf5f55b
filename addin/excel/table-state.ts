/** A table as it stands, with what forbids changing it. */
import { REFUSAL } from "./change-sentences";
import { headerAndData } from "./table-ranges";
import type { Area } from "../ports/address";

/** What a change of a table must know of it. */
export interface TableState {
  readonly name: string;
  readonly sheet: string;
  /** Header and data, no totals row. */
  readonly area: Area;
  readonly headers: readonly string[];
  readonly hasTotals: boolean;
  readonly isFiltered: boolean;
  /** Per column: whether its last cell holds a formula. */
  readonly hasFormula: readonly boolean[];
  /** Per column: whether its last cell holds a constant. */
  readonly hasConstant: readonly boolean[];
}

/** Reads the table. @throws WorkbookRefusal where there is none, or it cannot be changed. */
export async function readTableState(
  context: Excel.RequestContext,
  name: string,
): Promise<TableState> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name,showTotals,showHeaders");
  await context.sync();
  if (table.isNullObject) throw REFUSAL.noTable(name);
  if (!table.showHeaders) throw REFUSAL.noHeader(table.name);
  const { worksheet, autoFilter } = table;
  worksheet.load("name");
  worksheet.protection.load("protected");
  autoFilter.load("isDataFiltered");
  const whole = headerAndData(table);
  const header = table.getHeaderRowRange();
  const last = table.getDataBodyRange().getLastRow();
  whole.load("rowIndex,columnIndex,rowCount,columnCount");
  header.load("values");
  last.load("values,formulas");
  await context.sync();
  if (worksheet.protection.protected) throw REFUSAL.protectedSheet(worksheet.name);
  const formulas = last.formulas as readonly (readonly unknown[])[];
  const values = last.values as readonly (readonly unknown[])[];
  const kinds = (formulas[0] ?? []).map((entered, i) => entryKind(entered, values[0]?.[i]));
  return {
    name: table.name,
    sheet: worksheet.name,
    area: {
      row: whole.rowIndex,
      column: whole.columnIndex,
      rows: whole.rowCount,
      columns: whole.columnCount,
    },
    headers: (header.values[0] ?? []).map(String),
    hasTotals: table.showTotals,
    isFiltered: autoFilter.isDataFiltered,
    hasFormula: kinds.map((kind) => kind === "formula"),
    hasConstant: kinds.map((kind) => kind === "constant"),
  };
}

/** What was entered in a cell; a text cell that shows its own text is no formula. */
export function entryKind(entered: unknown, value: unknown): "blank" | "constant" | "formula" {
  if (entered === "" || entered === null || entered === undefined) return "blank";
  const isFormula = typeof entered === "string" && entered.startsWith("=") && entered !== value;
  return isFormula ? "formula" : "constant";
}
