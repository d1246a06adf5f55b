/** Tables of the workbook as ranges: header and data, never a totals row. */
import type { WorkbookTable } from "../ports/workbook";
import { placeOf, readBlocks } from "./blocks";

/** Header and data of a table. */
export function headerAndData(table: Excel.Table): Excel.Range {
  return table.getHeaderRowRange().getBoundingRect(table.getDataBodyRange());
}

/** Every table of the workbook, read. */
export async function readTables(context: Excel.RequestContext): Promise<readonly WorkbookTable[]> {
  const { tables } = context.workbook;
  tables.load("items/name");
  await context.sync();
  const names = tables.items.map((table) => table.name);
  const blocks = await readBlocks(context, tables.items.map(headerAndData));
  return blocks.map((block, i) => ({
    name: names[i] ?? "",
    cells: block.cells,
    ...placeOf(block),
  }));
}
