import { itemNotFound } from "../host-error";
import { ApiCollection, apiClass, event, method, type ApiClass } from "../rich-api/api-object";
import { sameName } from "./areas";
import type { ModelContext } from "./model-context";
import { EVENT_TYPE, WORKBOOK_TARGET } from "./model-events";
import { demandFreeSheets } from "./protection";
import { demandSheetName, freshName } from "./valid-names";
import type { Worksheet } from "./worksheet";

const workbook = (): string => WORKBOOK_TARGET;

const WORKSHEETS: ApiClass = apiClass<WorksheetCollection>("WorksheetCollection", {
  add: method("1.1", (sheets, args) => sheets.add(args.optionalText(0))),
  getItem: method("1.1", (sheets, args) => sheets.find(args.text(0)) ?? absent()),
  getItemOrNullObject: method("1.4", (sheets, args) => sheets.find(args.text(0))),
  getActiveWorksheet: method("1.1", ({ context }) =>
    context.worksheet(context.spreadsheet.activeSheetId()),
  ),
  getFirst: method("1.5", (sheets) => sheets.items()[0] ?? null),
  getLast: method("1.5", (sheets) => sheets.items().at(-1) ?? null),
  getCount: method("1.4", (sheets) => sheets.items().length),
  _RegisterDataChangedEvent: event("1.9", "onChanged", EVENT_TYPE.sheetChanged, workbook),
  _RegisterActivatedEvent: event("1.7", "onActivated", EVENT_TYPE.sheetActivated, workbook),
  _RegisterDeactivatedEvent: event("1.7", "onDeactivated", EVENT_TYPE.sheetDeactivated, workbook),
  _RegisterAddedEvent: event("1.7", "onAdded", EVENT_TYPE.sheetAdded, workbook),
  _RegisterDeletedEvent: event("1.7", "onDeleted", EVENT_TYPE.sheetDeleted, workbook),
  _RegisterCalculatedEvent: event("1.8", "onCalculated", EVENT_TYPE.sheetCalculated, workbook),
  _RegisterSelectionChangedEvent: event(
    "1.9",
    "onSelectionChanged",
    EVENT_TYPE.selectionChanged,
    workbook,
  ),
});

/** The sheets of the workbook, in their order. */
export class WorksheetCollection extends ApiCollection {
  readonly api = WORKSHEETS;

  constructor(readonly context: ModelContext) {
    super();
  }

  items(): readonly Worksheet[] {
    const sheets = [...this.context.spreadsheet.sheets()].sort((a, b) => a.position - b.position);
    return sheets.map((sheet) => this.context.worksheet(sheet.id));
  }

  /** The sheet of this name or id; null where there is none. */
  find(key: string): Worksheet | null {
    return this.items().find((sheet) => sheet.id === key || sameName(sheet.info.name, key)) ?? null;
  }

  /** A new sheet after the last; "Sheet2" and so on where no name is given. */
  add(name: string | undefined): Worksheet {
    demandFreeSheets(this.context);
    const taken = this.items().map((sheet) => sheet.info.name);
    const valid = demandSheetName(this.context, name ?? freshName("Sheet", taken));
    return this.context.worksheet(this.context.spreadsheet.addSheet(valid).id);
  }
}

function absent(): never {
  throw itemNotFound();
}
