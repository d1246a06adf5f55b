import type { CellArea, CellScalar } from "../../spreadsheet";
import { movedFormula } from "../moved-formula";
import { invalidArgument, notImplemented } from "../host-error";
import { demandUnprotected } from "./protection";
import type { Range } from "./range";

/** What is copied of a cell. */
const KINDS = ["All", "Formulas", "Values", "Formats"] as const;

/**
 * Copies cells within the workbook; nothing is read into a text on its way. A larger target of whole
 * multiples is filled with copies, any other takes the source's size. Rules: copy-kinds, copy-sizes.
 */
export function copyCells(target: Range, source: Range, kind: string): void {
  if (kind === "Link") throw notImplemented("Range.copyFrom of links");
  if (!(KINDS as readonly string[]).includes(kind)) throw invalidArgument("enumerations");
  if (target.isUnbounded || source.isUnbounded) {
    throw notImplemented("Range.copyFrom of whole rows or columns");
  }
  const { spreadsheet } = target.context;
  const area: CellArea = {
    ...target.area,
    rows: sizeOf(target.area.rows, source.area.rows),
    columns: sizeOf(target.area.columns, source.area.columns),
  };
  demandUnprotected(target.context, area.sheetId);
  const repeat = <T>(cells: readonly (readonly T[])[]): T[][] =>
    Array.from({ length: area.rows }, (_, i) => {
      const row = cells[i % source.area.rows] ?? [];
      return Array.from(
        { length: area.columns },
        (_unused, j) => row[j % source.area.columns] as T,
      );
    });
  if (kind === "All" || kind === "Formats") {
    const { styles, formats } = looksOf(source);
    spreadsheet.setNumberFormats(area, repeat(formats));
    if (styles) spreadsheet.setStyle(area, styles);
  }
  if (kind === "Formats") return;
  const values = spreadsheet.values(source.area);
  const formulas = kind === "Values" ? values : spreadsheet.formulas(source.area);
  const cells = repeat(
    formulas.map((row, i) => row.map((cell, j) => ({ cell, value: values[i]?.[j] ?? "" }))),
  );
  spreadsheet.write(
    area,
    cells.map((row, i) =>
      row.map(({ cell, value }, j) => {
        if (cell === value || typeof cell !== "string") return constant(value);
        const from = {
          row: source.area.row + (i % source.area.rows),
          column: source.area.column + (j % source.area.columns),
        };
        return movedFormula(cell, area.row + i - from.row, area.column + j - from.column);
      }),
    ),
  );
}

function sizeOf(target: number, source: number): number {
  return target > source && target % source === 0 ? target : source;
}

function looksOf(source: Range): {
  readonly formats: string[][];
  readonly styles: ReturnType<Range["context"]["spreadsheet"]["style"]> | undefined;
} {
  const { spreadsheet } = source.context;
  const styles = spreadsheet.style(source.area);
  return {
    formats: spreadsheet.numberFormats(source.area),
    styles: Object.keys(styles).length > 0 ? styles : undefined,
  };
}

/** A constant for the spreadsheet, which must not take a text for a formula. */
export function constant(value: CellScalar): CellScalar {
  return typeof value === "string" && /^['=]/u.test(value) ? `'${value}` : value;
}
