import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/presets";
import { CellValueType } from "@univerjs/presets";
import {
  SetRangeValuesCommand,
  SetWorksheetColumnCountCommand,
  SetWorksheetRowCountCommand,
} from "@univerjs/preset-sheets-core";
import type { CellArea, CellScalar } from "../spreadsheet";
import type { GridContext } from "./grid-context";
import { GridError } from "./grid-error";

/** Rows and columns kept free below and to the right of what is written, for spills. */
const SPARE = 200;

/**
 * Univer's cell for a constant or a formula; "" clears, an apostrophe before a text is taken off and
 * keeps it text. The cell's format stays.
 */
export function cellOf(content: CellScalar): ICellData {
  const cleared = { f: null, si: null, p: null };
  if (content === "") {
    return { ...cleared, v: null };
  }
  if (typeof content === "string" && content.startsWith("'")) {
    return { ...cleared, v: content.slice(1), t: CellValueType.FORCE_STRING };
  }
  if (typeof content === "string" && content.startsWith("=") && content.length > 1) {
    return { f: content, si: null, p: null, v: null };
  }
  if (typeof content === "boolean") {
    return { ...cleared, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  if (typeof content === "number") {
    return { ...cleared, v: content, t: CellValueType.NUMBER };
  }
  // "0501" must stay text; Univer turns an ordinary text that looks like a number into one.
  const number = content.trim() !== "" && Number.isFinite(Number(content));
  return { ...cleared, v: content, t: number ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Writes constants and formulas; null leaves a cell as it is. @throws GridError shape-mismatch */
export function write(
  context: GridContext,
  area: CellArea,
  cells: readonly (readonly (CellScalar | null)[])[],
): void {
  if (cells.length !== area.rows || cells.some((row) => row.length !== area.columns)) {
    throw new GridError("shape-mismatch", {
      sv: `Värdena har en annan form än området (${area.rows} × ${area.columns}).`,
      en: `The values have another shape than the area (${area.rows} × ${area.columns}).`,
    });
  }
  const matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  cells.forEach((row, r) => {
    row.forEach((content, c) => {
      if (content !== null) {
        (matrix[area.row + r] ??= {})[area.column + c] = cellOf(content);
      }
    });
  });
  if (Object.keys(matrix).length === 0) {
    return;
  }
  makeRoom(context, area);
  context.run(SetRangeValuesCommand.id, {
    unitId: context.unitId(),
    subUnitId: area.sheetId,
    value: matrix,
  });
}

/** Grows the sheet where an area would reach over its edge. */
export function makeRoom(context: GridContext, area: CellArea): void {
  const sheet = context.worksheet(area.sheetId);
  const target = { unitId: context.unitId(), subUnitId: area.sheetId };
  const rowCount = area.row + area.rows;
  const columnCount = area.column + area.columns;
  if (rowCount > sheet.getRowCount()) {
    context.run(SetWorksheetRowCountCommand.id, { ...target, rowCount: rowCount + SPARE });
  }
  if (columnCount > sheet.getColumnCount()) {
    context.run(SetWorksheetColumnCountCommand.id, {
      ...target,
      columnCount: columnCount + SPARE,
    });
  }
}
