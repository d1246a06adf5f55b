import type { CellArea } from "../../spreadsheet";
import { sharedArea } from "./areas";
import type { ModelContext } from "./model-context";
import type { Range } from "./range";

/** The smallest range with everything non-blank inside an area; null where all is blank. Rule: used-range. */
export function usedRange(context: ModelContext, within: CellArea): Range | null {
  const used = context.spreadsheet.usedArea(within.sheetId);
  const shared = used && sharedArea(used, within);
  if (!shared) return null;
  const values = context.spreadsheet.values(shared);
  const rows = values.flatMap((row, i) => (row.some((value) => value !== "") ? [i] : []));
  const columns = values[0]?.flatMap((_, j) => (values.some((row) => row[j] !== "") ? [j] : []));
  const [row] = rows;
  const [column] = columns ?? [];
  if (row === undefined || column === undefined) return null;
  return context.range({
    sheetId: within.sheetId,
    row: shared.row + row,
    column: shared.column + column,
    rows: (rows.at(-1) ?? row) - row + 1,
    columns: (columns?.at(-1) ?? column) - column + 1,
  });
}
