import type { ICellData } from "@univerjs/presets";
import { CellValueType } from "@univerjs/presets";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { GridContext } from "./grid-context";
import { swedishNumber } from "./swedish-number";

function numberCell(cell: ICellData): ICellData | undefined {
  const number = typeof cell.v === "string" && !cell.f ? swedishNumber(cell.v) : undefined;
  if (!number) {
    return undefined;
  }
  const { value, percentDecimals } = number;
  const typed: ICellData = { ...cell, v: value, t: CellValueType.NUMBER };
  if (percentDecimals === undefined) {
    return typed;
  }
  const old = typeof cell.s === "object" ? cell.s : {};
  return { ...typed, s: { ...old, n: { pattern: `0.${"0".repeat(percentDecimals)}%` } } };
}

/** Takes a decimal comma typed in a cell for one; without this "0,5" would stay a text. */
export function readSwedishNumbers(context: GridContext): void {
  const service = context.injector.get(SheetInterceptorService);
  service.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // Before Univer's own reading of numbers.
    priority: 1000,
    handler: (cell, _location, next) => {
      const typed = cell ? numberCell(cell) : undefined;
      return typed ?? next(cell);
    },
  });
}
