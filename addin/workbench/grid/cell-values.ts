import type { ICellData, Nullable } from "@univerjs/presets";
import { CellValueType, ObjectMatrix } from "@univerjs/presets";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { CellArea, CellScalar } from "../spreadsheet";
import { areaOf, mapArea } from "./area";
import type { GridContext } from "./grid-context";

/** The port's value of a Univer cell; blank = "". Univer keeps TRUE as 1 with a boolean type. */
export function scalarOf(cell: Nullable<ICellData>): CellScalar {
  const value = cell?.v;
  if (value === undefined || value === null) {
    return richText(cell);
  }
  if (cell?.t === CellValueType.BOOLEAN) {
    return value === true || value === 1 || value === "1" || value === "TRUE";
  }
  return value;
}

/** Text typed with several formats lies in a small document of its own; it ends with a line break. */
function richText(cell: Nullable<ICellData>): string {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n") ?? "";
}

/** The spilled cells of a sheet: calculated values that lie outside their formula's own cell. */
function spilled(context: GridContext, sheetId: string) {
  return context.injector.get(FormulaDataModel).getArrayFormulaCellData()[context.unitId()]?.[
    sheetId
  ];
}

/** Calculated values `[row][column]`, spilled cells included; blank = "". */
export function values(context: GridContext, area: CellArea): CellScalar[][] {
  const matrix = context.worksheet(area.sheetId).getCellMatrix();
  const spill = spilled(context, area.sheetId);
  return mapArea(area, (row, column) => {
    const own = scalarOf(matrix.getValue(row, column));
    return own === "" ? scalarOf(spill?.[row]?.[column]) : own;
  });
}

/** Formulas where there are any, else the value. */
export function formulas(context: GridContext, area: CellArea): CellScalar[][] {
  const model = context.injector.get(FormulaDataModel);
  const unitId = context.unitId();
  const calculated = values(context, area);
  return mapArea(area, (row, column) => {
    const formula = model.getFormulaStringByCell(row, column, area.sheetId, unitId);
    return formula ?? calculated[row - area.row]?.[column - area.column] ?? "";
  });
}

/** Smallest rectangle that holds every non-blank cell, spilled ones included. */
export function usedArea(context: GridContext, sheetId: string): CellArea | undefined {
  const rows: number[] = [];
  const columns: number[] = [];
  const note = (row: number, column: number, cell: Nullable<ICellData>): void => {
    if (cell?.f || cell?.si || scalarOf(cell) !== "") {
      rows.push(row);
      columns.push(column);
    }
  };
  context
    .worksheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => note(row, column, cell));
  new ObjectMatrix(spilled(context, sheetId)).forValue((row, column, cell) => {
    note(row, column, cell);
  });
  if (rows.length === 0) {
    return undefined;
  }
  const smallest = (list: readonly number[]): number => list.reduce((a, b) => Math.min(a, b));
  const largest = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b));
  return areaOf(sheetId, {
    startRow: smallest(rows),
    endRow: largest(rows),
    startColumn: smallest(columns),
    endColumn: largest(columns),
  });
}

/** Rectangle of the spill anchored at this cell; a blocked spill (#SPILL!) has none. */
export function spillArea(
  context: GridContext,
  sheetId: string,
  row: number,
  column: number,
): CellArea | undefined {
  const range = context.injector.get(FormulaDataModel).getArrayFormulaRange()[context.unitId()]?.[
    sheetId
  ]?.[row]?.[column];
  const anchor = context.worksheet(sheetId).getCellMatrix().getValue(row, column);
  if (!range || scalarOf(anchor) === "#SPILL!") {
    return undefined;
  }
  return areaOf(sheetId, range);
}
