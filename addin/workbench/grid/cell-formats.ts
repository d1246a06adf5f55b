import type { IStyleData } from "@univerjs/presets";
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/presets";
import {
  SetColWidthCommand,
  SetFrozenCommand,
  SetStyleCommand,
} from "@univerjs/preset-sheets-core";
import type { CellArea, CellStyle } from "../spreadsheet";
import { mapArea, rangeOf } from "./area";
import { makeRoom } from "./cell-writing";
import type { GridContext } from "./grid-context";
import { GridError } from "./grid-error";

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;

const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

function styleData(context: GridContext, sheetId: string, row: number, column: number): IStyleData {
  return context.worksheet(sheetId).getComposedCellStyle(row, column);
}

/** Number formats in Excel's English codes `[row][column]`; "General" where none is set. */
export function numberFormats(context: GridContext, area: CellArea): string[][] {
  return mapArea(
    area,
    (row, column) => styleData(context, area.sheetId, row, column).n?.pattern ?? "General",
  );
}

/** Sets number formats. Univer's own number-format command would turn "0501" into 501; a style does not. */
export function setNumberFormats(
  context: GridContext,
  area: CellArea,
  formats: readonly (readonly string[])[],
): void {
  if (formats.length !== area.rows || formats.some((row) => row.length !== area.columns)) {
    throw new GridError("shape-mismatch", {
      sv: `Talformaten har en annan form än området (${area.rows} × ${area.columns}).`,
      en: `The number formats have another shape than the area (${area.rows} × ${area.columns}).`,
    });
  }
  const value = formats.map((row) =>
    row.map((pattern) => (pattern === "General" || pattern === "" ? null : { pattern })),
  );
  setProperty(context, area, "n", value);
}

function setProperty(
  context: GridContext,
  area: CellArea,
  type: keyof IStyleData,
  value: unknown,
): void {
  makeRoom(context, area);
  context.run(SetStyleCommand.id, {
    unitId: context.unitId(),
    subUnitId: area.sheetId,
    range: rangeOf(area),
    style: { type, value },
  });
}

/** The format of the area's first cell. */
export function style(context: GridContext, area: CellArea): CellStyle {
  const data = styleData(context, area.sheetId, area.row, area.column);
  const horizontal = Object.entries(HORIZONTAL).find(([, value]) => value === data.ht)?.[0];
  const vertical = Object.entries(VERTICAL).find(([, value]) => value === data.vt)?.[0];
  return {
    bold: data.bl === BooleanNumber.TRUE,
    italic: data.it === BooleanNumber.TRUE,
    color: data.cl?.rgb ?? "#000000",
    ...(data.bg?.rgb ? { fill: data.bg.rgb } : {}),
    fontSize: data.fs ?? 11,
    wrapText: data.tb === WrapStrategy.WRAP,
    horizontalAlignment: (horizontal ?? "General") as keyof typeof HORIZONTAL,
    verticalAlignment: (vertical ?? "Bottom") as keyof typeof VERTICAL,
  };
}

/** Sets the named parts of the format; the others stay as they are. */
export function setStyle(context: GridContext, area: CellArea, wanted: CellStyle): void {
  const set = (type: keyof IStyleData, value: unknown): void =>
    setProperty(context, area, type, value);
  const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  if (wanted.bold !== undefined) {
    set("bl", flag(wanted.bold));
  }
  if (wanted.italic !== undefined) {
    set("it", flag(wanted.italic));
  }
  if (wanted.color !== undefined) {
    set("cl", { rgb: wanted.color });
  }
  if (wanted.fill !== undefined) {
    set("bg", wanted.fill === "" ? null : { rgb: wanted.fill });
  }
  if (wanted.fontSize !== undefined) {
    set("fs", wanted.fontSize);
  }
  setLayout(wanted, set);
}

function setLayout(wanted: CellStyle, set: (type: keyof IStyleData, value: unknown) => void): void {
  if (wanted.wrapText !== undefined) {
    set("tb", wanted.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW);
  }
  if (wanted.horizontalAlignment !== undefined) {
    set("ht", HORIZONTAL[wanted.horizontalAlignment]);
  }
  if (wanted.verticalAlignment !== undefined) {
    set("vt", VERTICAL[wanted.verticalAlignment]);
  }
}

/** Sets a column's width in pixels. */
export function setColumnWidth(
  context: GridContext,
  sheetId: string,
  column: number,
  pixels: number,
): void {
  makeRoom(context, { sheetId, row: 0, column, rows: 1, columns: 1 });
  context.run(SetColWidthCommand.id, {
    unitId: context.unitId(),
    subUnitId: sheetId,
    ranges: [
      {
        startRow: 0,
        endRow: context.worksheet(sheetId).getRowCount() - 1,
        startColumn: column,
        endColumn: column,
      },
    ],
    value: pixels,
  });
}

/** Freezes the first rows and columns; 0 and 0 lets go. */
export function freezePanes(
  context: GridContext,
  sheetId: string,
  rows: number,
  columns: number,
): void {
  context.run(SetFrozenCommand.id, {
    unitId: context.unitId(),
    subUnitId: sheetId,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
    xSplit: columns,
    ySplit: rows,
  });
}
