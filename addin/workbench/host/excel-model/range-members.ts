import { SHEET_COLUMNS, SHEET_ROWS } from "../a1";
import { invalidArgument, itemNotFound, notImplemented } from "../host-error";
import { apiClass, method, object, property, type ApiClass } from "../rich-api/api-object";
import type { Arguments } from "../rich-api/arguments";
import { argumentArea, joinedArea, sharedArea } from "./areas";
import { copyCells } from "./copy-cells";
import { directPrecedents } from "./precedents";
import type { RangeFormatFactory } from "./range-format";
import { clearRange, deleteCells, insertCells, selectRange } from "./range-actions";
import {
  checkArraySize,
  readFormulas,
  readLocalFormulas,
  readNumberFormats,
  readText,
  readValueTypes,
  readValues,
  writeCells,
  writeNumberFormats,
} from "./range-cells";
import { Range } from "./range";
import { spillParent, spillingTo } from "./spills";
import { usedRange } from "./used-range";

/** Members of Excel.Range that the stand-in answers. */
export function rangeMembers(formatOf: RangeFormatFactory): ApiClass {
  return apiClass<Range>("Range", {
    values: property("1.1", readValues, writeCells),
    formulas: property("1.1", readFormulas, writeCells),
    formulasLocal: property("1.1", readLocalFormulas),
    numberFormat: property("1.1", readNumberFormats, writeNumberFormats),
    text: property("1.1", readText),
    valueTypes: property("1.1", readValueTypes),
    address: property("1.1", (range) => range.address),
    rowIndex: property("1.1", (range) => range.area.row),
    columnIndex: property("1.1", (range) => range.area.column),
    rowCount: property("1.1", (range) => range.area.rows),
    columnCount: property("1.1", (range) => range.area.columns),
    cellCount: property("1.1", cellCount),
    isEntireColumn: property("1.7", (range) => range.area.rows === SHEET_ROWS),
    isEntireRow: property("1.7", (range) => range.area.columns === SHEET_COLUMNS),
    worksheet: object("1.1", (range) => range.context.worksheet(range.area.sheetId)),
    format: object("1.1", formatOf),
    getCell: method("1.1", (range, args) => range.cell(args.integer(0), args.integer(1))),
    getRow: method("1.1", (range, args) => row(range, args.integer(0))),
    getColumn: method("1.1", (range, args) => column(range, args.integer(0))),
    getLastRow: method("1.1", (range) => row(range, range.area.rows - 1)),
    getLastColumn: method("1.1", (range) => column(range, range.area.columns - 1)),
    getLastCell: method("1.1", (range) => range.cell(range.area.rows - 1, range.area.columns - 1)),
    getOffsetRange: method("1.1", (range, args) =>
      range.moved({
        row: range.area.row + args.integer(0),
        column: range.area.column + args.integer(1),
      }),
    ),
    getResizedRange: method("1.2", (range, args) =>
      range.moved({
        rows: range.area.rows + args.integer(0),
        columns: range.area.columns + args.integer(1),
      }),
    ),
    getAbsoluteResizedRange: method("1.7", (range, args) =>
      range.moved({ rows: args.integer(0), columns: args.integer(1) }),
    ),
    getEntireColumn: method("1.1", (range) => range.moved({ row: 0, rows: SHEET_ROWS })),
    getEntireRow: method("1.1", (range) => range.moved({ column: 0, columns: SHEET_COLUMNS })),
    getBoundingRect: method("1.1", (range, args) =>
      range.context.range(joinedArea(range.area, other(range, args.objectOrText(0, Range)))),
    ),
    getIntersection: method("1.1", (range, args) => {
      const shared = intersect(range, args.objectOrText(0, Range));
      if (!shared) throw itemNotFound();
      return shared;
    }),
    getIntersectionOrNullObject: method("1.4", (range, args) =>
      intersect(range, args.objectOrText(0, Range)),
    ),
    getUsedRange: method("1.1", (range) => {
      const used = usedRange(range.context, range.area);
      if (!used) throw itemNotFound();
      return used;
    }),
    getUsedRangeOrNullObject: method("1.4", (range) => usedRange(range.context, range.area)),
    getSpillingToRange: method("1.12", (range) => required(spillingTo(range))),
    getSpillingToRangeOrNullObject: method("1.12", spillingTo),
    getSpillParent: method("1.12", (range) => required(spillParent(range))),
    getSpillParentOrNullObject: method("1.12", spillParent),
    getDirectPrecedents: method("1.12", directPrecedents),
    insert: method("1.1", (range, args) => insertCells(range, args.text(0))),
    delete: method("1.1", (range, args) => deleteCells(range, args.text(0))),
    copyFrom: method("1.9", copyFrom),
    clear: method("1.1", (range, args) => clearRange(range, args.optionalText(0) ?? "All")),
    select: method("1.1", selectRange),
    calculate: method("1.6", (range) => range.context.spreadsheet.calculate()),
    setDirty: method("1.9", (range) => range.context.spreadsheet.calculate()),
    _ValidateArraySize: method("internal", (range, args) =>
      checkArraySize(range, args.integer(0), args.integer(1)),
    ),
  });
}

function copyFrom(range: Range, args: Arguments): void {
  if (args.flag(2, false) || args.flag(3, false)) {
    throw notImplemented("Range.copyFrom that skips blanks or turns rows into columns");
  }
  const source = args.objectOrText(0, Range);
  const from = range.context.range(other(range, source));
  copyCells(range, from, args.optionalText(1) ?? "All");
}

/** Cells of the range; -1 where they are more than 2^31 - 1, as the documentation has it. */
function cellCount(range: Range): number {
  const count = range.area.rows * range.area.columns;
  return count > 2_147_483_647 ? -1 : count;
}

function row(range: Range, index: number): Range {
  if (index < 0 || index >= range.area.rows) throw invalidArgument("range-bounds");
  return range.moved({ row: range.area.row + index, rows: 1 });
}

function column(range: Range, index: number): Range {
  if (index < 0 || index >= range.area.columns) throw invalidArgument("range-bounds");
  return range.moved({ column: range.area.column + index, columns: 1 });
}

function other(range: Range, argument: Range | string): Range["area"] {
  return argumentArea(range.context, range.area.sheetId, argument);
}

function intersect(range: Range, argument: Range | string): Range | null {
  const shared = sharedArea(range.area, other(range, argument));
  return shared ? range.context.range(shared) : null;
}

function required(range: Range | null): Range {
  if (!range) throw itemNotFound();
  return range;
}
