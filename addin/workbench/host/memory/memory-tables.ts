import type { CellArea, TableInfo } from "../../spreadsheet";

/** The tables of a workbook in memory. */
export class MemoryTables {
  constructor(private tables: readonly TableInfo[] = []) {}

  list(): readonly TableInfo[] {
    return this.tables;
  }

  add(table: TableInfo): void {
    this.tables = [...this.tables, table];
  }

  change(tableId: string, change: Partial<TableInfo>): void {
    this.tables = this.tables.map((table) =>
      table.id === tableId ? { ...table, ...change } : table,
    );
  }

  remove(match: (table: TableInfo) => boolean): void {
    this.tables = this.tables.filter((table) => !match(table));
  }

  /** Moves or stretches tables when `by` rows or columns come in (or go) at `from`. */
  shift(sheetId: string, direction: "row" | "column", from: number, by: number): void {
    const size = direction === "row" ? "rows" : "columns";
    this.tables = this.tables.map((table) => {
      const { area } = table;
      if (area.sheetId !== sheetId || area[direction] + area[size] <= from) return table;
      const inside = area[direction] < from;
      const change = inside ? { [size]: area[size] + by } : { [direction]: area[direction] + by };
      return { ...table, area: { ...area, ...change } satisfies CellArea };
    });
  }
}
