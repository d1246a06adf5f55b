import type { CellArea } from "../../spreadsheet";
import { invalidArgument } from "../host-error";
import { sharedArea } from "./areas";
import type { Range } from "./range";

/** The range a formula spills into, its own cell included; null where it does not spill. Rule: spill-anchor. */
export function spillingTo(range: Range): Range | null {
  const { sheetId, row, column } = single(range);
  const area = range.context.spreadsheet.spillArea(sheetId, row, column);
  return area ? range.context.range(area) : null;
}

/** The cell whose formula spills into this one; null where none does. */
export function spillParent(range: Range): Range | null {
  const { spreadsheet } = range.context;
  const cell = single(range);
  const used = spreadsheet.usedArea(cell.sheetId);
  const above =
    used &&
    sharedArea(used, { ...cell, row: 0, column: 0, rows: cell.row + 1, columns: cell.column + 1 });
  if (!above) return null;
  for (const [i, cells] of spreadsheet.formulas(above).entries()) {
    for (const [j, formula] of cells.entries()) {
      if (typeof formula !== "string" || !formula.startsWith("=")) continue;
      const spill = spreadsheet.spillArea(cell.sheetId, above.row + i, above.column + j);
      if (spill && sharedArea(spill, cell)) {
        return range.moved({ row: spill.row, column: spill.column, rows: 1, columns: 1 });
      }
    }
  }
  return null;
}

function single(range: Range): CellArea {
  if (range.area.rows !== 1 || range.area.columns !== 1) throw invalidArgument("spill-anchor");
  return range.area;
}
