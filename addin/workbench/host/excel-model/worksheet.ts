import type { CellArea, SheetInfo } from "../../spreadsheet";
import { SHEET_COLUMNS, SHEET_ROWS } from "../a1";
import { HostError, invalidArgument, itemNotFound, notImplemented } from "../host-error";
import {
  ApiObject,
  apiClass,
  event,
  method,
  object,
  property,
  type ApiClass,
} from "../rich-api/api-object";
import { areaOf } from "./areas";
import { ChartCollection } from "./charts";
import { freezePanes } from "./freeze-panes";
import type { ModelContext } from "./model-context";
import { EVENT_TYPE } from "./model-events";
import { demandFreeSheets, sheetProtection } from "./protection";
import type { Range } from "./range";
import { TableCollection } from "./tables";
import { usedRange } from "./used-range";
import { demandSheetName } from "./valid-names";

const WORKSHEET: ApiClass = apiClass<Worksheet>("Worksheet", {
  id: property("1.1", (sheet) => sheet.id),
  name: property(
    "1.1",
    (sheet) => sheet.info.name,
    (sheet, name) => sheet.rename(name),
  ),
  position: property("1.1", (sheet) => sheet.info.position, unlessMoved),
  visibility: property(
    "1.1",
    (sheet) => sheet.visibility,
    (sheet, value) => sheet.show(value),
    "1.2",
  ),
  tabColor: kept("1.7", "tabColor", ""),
  showGridlines: kept("1.8", "showGridlines", true),
  showHeadings: kept("1.8", "showHeadings", true),
  tables: object("1.1", ({ context, id }) => new TableCollection(context, id)),
  charts: object("1.1", ({ context, id }) => new ChartCollection(context, id)),
  protection: object("1.2", ({ context, id }) => sheetProtection(context, id)),
  freezePanes: object("1.7", ({ context, id }) => freezePanes(context, id)),
  getRange: method("1.1", (sheet, args) => sheet.range(args.optionalText(0))),
  getRangeByIndexes: method("1.7", (sheet, args) =>
    sheet.rangeAt(args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
  ),
  getCell: method("1.1", (sheet, args) => sheet.rangeAt(args.integer(0), args.integer(1), 1, 1)),
  getUsedRange: method("1.1", (sheet) => sheet.used() ?? sheet.rangeAt(0, 0, 1, 1)),
  getUsedRangeOrNullObject: method("1.4", (sheet) => sheet.used()),
  getNext: method("1.5", (sheet) => sheet.neighbour(1) ?? absent()),
  getNextOrNullObject: method("1.5", (sheet) => sheet.neighbour(1)),
  getPrevious: method("1.5", (sheet) => sheet.neighbour(-1) ?? absent()),
  getPreviousOrNullObject: method("1.5", (sheet) => sheet.neighbour(-1)),
  activate: method("1.1", ({ context, id }) => context.spreadsheet.activateSheet(id)),
  calculate: method("1.6", ({ context }) => context.spreadsheet.calculate()),
  delete: method("1.1", (sheet) => sheet.delete()),
  _RegisterDataChangedEvent: event(
    "1.7",
    "onChanged",
    EVENT_TYPE.sheetChanged,
    (sheet) => sheet.id,
  ),
  _RegisterActivatedEvent: event(
    "1.7",
    "onActivated",
    EVENT_TYPE.sheetActivated,
    (sheet) => sheet.id,
  ),
  _RegisterDeactivatedEvent: event(
    "1.7",
    "onDeactivated",
    EVENT_TYPE.sheetDeactivated,
    (sheet) => sheet.id,
  ),
  _RegisterCalculatedEvent: event(
    "1.8",
    "onCalculated",
    EVENT_TYPE.sheetCalculated,
    (sheet) => sheet.id,
  ),
  _RegisterSelectionChangedEvent: event(
    "1.7",
    "onSelectionChanged",
    EVENT_TYPE.selectionChanged,
    (sheet) => sheet.id,
  ),
});

/** A sheet; its cells, name and place live in the spreadsheet. */
export class Worksheet extends ApiObject {
  readonly api = WORKSHEET;

  constructor(
    readonly context: ModelContext,
    readonly id: string,
  ) {
    super();
  }

  /** @throws HostError `ItemNotFound` where the sheet is deleted. */
  get info(): SheetInfo {
    const info = this.context.spreadsheet.sheets().find((sheet) => sheet.id === this.id);
    if (!info) throw itemNotFound();
    return info;
  }

  get whole(): CellArea {
    return { sheetId: this.info.id, row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
  }

  rename(name: unknown): void {
    this.context.spreadsheet.renameSheet(this.id, demandSheetName(this.context, name, this.id));
  }

  get visibility(): unknown {
    return this.context.extras.sheet(this.id)["visibility"] ?? "Visible";
  }

  /** A hidden sheet is only told of; the spreadsheet shows it all the same. Rule: hidden-sheets. */
  show(value: unknown): void {
    if (!["Visible", "Hidden", "VeryHidden"].includes(String(value))) {
      throw invalidArgument("enumerations");
    }
    this.context.extras.sheet(this.id)["visibility"] = value;
  }

  /** The range at an address, of a name or of a table's data; the whole sheet without one. */
  range(address: string | undefined): Range {
    const area = address === undefined ? this.whole : areaOf(this.context, this.info.id, address);
    return this.context.range(area);
  }

  rangeAt(row: number, column: number, rows: number, columns: number): Range {
    return this.context.range({ sheetId: this.info.id, row, column, rows, columns });
  }

  used(): Range | null {
    return usedRange(this.context, this.whole);
  }

  neighbour(step: number): Worksheet | null {
    const position = this.info.position + step;
    const sheet = this.context.spreadsheet.sheets().find((each) => each.position === position);
    return sheet ? this.context.worksheet(sheet.id) : null;
  }

  /** @throws HostError `InvalidOperation` for the last sheet. Rule: last-sheet. */
  delete(): void {
    demandFreeSheets(this.context);
    if (this.context.spreadsheet.sheets().length === 1) {
      throw new HostError({
        code: "InvalidOperation",
        message: "The operation attempted is invalid on the object.",
        rule: "last-sheet",
      });
    }
    this.context.spreadsheet.deleteSheet(this.info.id);
  }
}

function absent(): never {
  throw itemNotFound();
}

/** A property kept beside the spreadsheet, which does not show it. */
function kept(
  since: "1.7" | "1.8",
  name: string,
  initial: unknown,
): ReturnType<typeof property<Worksheet>> {
  return property<Worksheet>(
    since,
    ({ context, id }) => context.extras.sheet(id)[name] ?? initial,
    ({ context, id }, value) => {
      context.extras.sheet(id)[name] = value;
    },
  );
}

/** Setting what is so already is allowed; the spreadsheet moves no sheets. */
function unlessMoved(sheet: Worksheet, value: unknown): void {
  if (value !== sheet.info.position) throw notImplemented(`Worksheet.position = ${String(value)}`);
}
