import type { CellArea, SheetInfo } from "../../spreadsheet";
import { boundingRectangle, intersection, parseAddress, type Rectangle } from "../a1";
import { invalidArgument } from "../host-error";
import type { ModelContext } from "./model-context";
import { Range } from "./range";

/** Two names are one where they differ only in case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The sheet of this name; undefined where there is none. */
export function sheetNamed(context: ModelContext, name: string): SheetInfo | undefined {
  return context.spreadsheet.sheets().find((sheet) => sameName(sheet.name, name));
}

/** A rectangle on a sheet. */
export function onSheet(sheetId: string, rectangle: Rectangle): CellArea {
  const { row, column, rows, columns } = rectangle;
  return { sheetId, row, column, rows, columns };
}

/**
 * The area an address means on a sheet; a name or a table's name counts too.
 * @throws HostError `InvalidArgument` where it means none. Rule: addresses.
 */
export function areaOf(context: ModelContext, sheetId: string, address: string): CellArea {
  const parsed = parseAddress(address);
  if (parsed) {
    const sheet = parsed.sheet === undefined ? undefined : sheetNamed(context, parsed.sheet);
    if (parsed.sheet !== undefined && sheet?.id !== sheetId) throw invalidArgument("addresses");
    return onSheet(sheetId, parsed);
  }
  const named = namedArea(context, address);
  if (named?.sheetId !== sheetId) throw invalidArgument("addresses");
  return named;
}

/** The area a defined name or a table's name stands for; a table's name is its data. */
export function namedArea(context: ModelContext, name: string): CellArea | undefined {
  const table = context.spreadsheet.tables().find((each) => sameName(each.name, name));
  if (table) return { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  const item = context.spreadsheet.names().find((each) => sameName(each.name, name));
  const parsed = item && parseAddress(item.formula.replace(/^=/u, ""));
  const sheet = parsed?.sheet === undefined ? undefined : sheetNamed(context, parsed.sheet);
  return parsed && sheet ? onSheet(sheet.id, parsed) : undefined;
}

/** The area of an argument that is a range or an address on the given sheet. */
export function argumentArea(
  context: ModelContext,
  sheetId: string,
  argument: Range | string,
): CellArea {
  return argument instanceof Range ? argument.area : areaOf(context, sheetId, argument);
}

/** Cells two areas share; undefined on different sheets or where they share none. */
export function sharedArea(a: CellArea, b: CellArea): CellArea | undefined {
  if (a.sheetId !== b.sheetId) return undefined;
  const shared = intersection(a, b);
  return shared && onSheet(a.sheetId, shared);
}

/** Smallest area that holds both. @throws HostError where they lie on different sheets. */
export function joinedArea(a: CellArea, b: CellArea): CellArea {
  if (a.sheetId !== b.sheetId) throw invalidArgument("addresses");
  return onSheet(a.sheetId, boundingRectangle(a, b));
}

/** True where every cell of the area is blank. */
export function isBlank(context: ModelContext, area: CellArea): boolean {
  const used = context.spreadsheet.usedArea(area.sheetId);
  const shared = used && sharedArea(used, area);
  if (!shared) return true;
  return context.spreadsheet.formulas(shared).every((row) => row.every((cell) => cell === ""));
}
