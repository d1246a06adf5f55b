import type { CellArea } from "../../spreadsheet";
import { HostError, invalidArgument, itemNotFound, notImplemented } from "../host-error";
import {
  ApiCollection,
  apiClass,
  event,
  method,
  property,
  type ApiClass,
} from "../rich-api/api-object";
import { argumentArea, isBlank, sameName, sharedArea, sheetNamed } from "./areas";
import { parseAddress } from "../a1";
import { rewritten } from "./cell-entry";
import type { ModelContext } from "./model-context";
import { EVENT_TYPE, WORKBOOK_TARGET } from "./model-events";
import { Range } from "./range";
import type { Table } from "./table";
import { freshName } from "./valid-names";

const target = (tables: TableCollection): string => tables.sheetId ?? WORKBOOK_TARGET;

const TABLES: ApiClass = apiClass<TableCollection>("TableCollection", {
  count: property("1.1", (tables) => tables.items().length),
  add: method("1.1", (tables, args) =>
    tables.add(args.objectOrText(0, Range), args.flag(1, false)),
  ),
  getItem: method("1.1", (tables, args) => tables.find(args.text(0)) ?? absent()),
  getItemOrNullObject: method("1.4", (tables, args) => tables.find(args.text(0))),
  getItemAt: method("1.1", (tables, args) => tables.items()[args.integer(0)] ?? outside()),
  getCount: method("1.4", (tables) => tables.items().length),
  _RegisterDataChangedEvent: event("1.7", "onChanged", EVENT_TYPE.tableChanged, target),
  _RegisterAddedEvent: event("1.9", "onAdded", EVENT_TYPE.tableAdded, target),
  _RegisterDeletedEvent: event("1.9", "onDeleted", EVENT_TYPE.tableDeleted, target),
});

/** The tables of a sheet, or of the workbook. */
export class TableCollection extends ApiCollection {
  readonly api = TABLES;

  constructor(
    readonly context: ModelContext,
    readonly sheetId?: string,
  ) {
    super();
  }

  items(): readonly Table[] {
    const tables = this.context.spreadsheet.tables();
    const own = tables.filter(
      (table) => this.sheetId === undefined || table.area.sheetId === this.sheetId,
    );
    return own.map((table) => this.context.table(table.id));
  }

  /** The table of this name or id; null where there is none. */
  find(key: string): Table | null {
    return this.items().find((table) => table.id === key || sameName(table.info.name, key)) ?? null;
  }

  /** Makes a table of the cells; a header row alone gets one blank row. Rules: table-overlap, table-one-row. */
  add(source: Range | string, hasHeaders: boolean): Table {
    const { spreadsheet } = this.context;
    const given = this.area(source);
    this.demandFree(given);
    const area = hasHeaders ? given : this.withHeaderRow(given);
    const whole = area.rows === 1 ? { ...area, rows: 2 } : area;
    if (area.rows === 1 && !isBlank(this.context, { ...area, row: area.row + 1 })) {
      throw notImplemented("a table of a header row with cells right below it");
    }
    this.writeHeaders(area);
    const name = freshName(
      "Table",
      [...spreadsheet.tables(), ...spreadsheet.names()].map((item) => item.name),
    );
    return this.context.table(spreadsheet.addTable(whole, name).id);
  }

  private area(source: Range | string): CellArea {
    if (source instanceof Range) return source.area;
    const sheet = parseAddress(source)?.sheet;
    const written = sheet === undefined ? undefined : sheetNamed(this.context, sheet)?.id;
    const sheetId = written ?? this.sheetId ?? this.context.spreadsheet.activeSheetId();
    return argumentArea(this.context, sheetId, source);
  }

  private demandFree(area: CellArea): void {
    if (!this.context.spreadsheet.tables().some((table) => sharedArea(table.area, area))) return;
    throw new HostError({
      code: "MergedRangeConflict",
      message:
        "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
      rule: "table-overlap",
    });
  }

  /** Moves the cells one row down to make room for headers. */
  private withHeaderRow(area: CellArea): CellArea {
    const below = { ...area, row: area.row + area.rows, rows: 1 };
    if (!isBlank(this.context, below))
      throw notImplemented("a table without headers above other cells");
    const { spreadsheet } = this.context;
    const cells = spreadsheet.formulas(area).map((row) => row.map(rewritten));
    spreadsheet.write({ ...area, row: area.row + 1 }, cells);
    spreadsheet.write({ ...area, rows: 1 }, [Array.from({ length: area.columns }, () => "")]);
    return { ...area, rows: area.rows + 1 };
  }

  /** Headers become text, blank ones "Column1", doubled ones get a number. Rule: table-headers. */
  private writeHeaders(area: CellArea): void {
    const row = { ...area, rows: 1 };
    const headers: string[] = [];
    for (const [i, value] of (this.context.spreadsheet.values(row)[0] ?? []).entries()) {
      const wanted = value === "" ? `Column${i + 1}` : String(value);
      const taken = headers.some((header) => sameName(header, wanted));
      headers.push(taken ? freshName(wanted, ["", `${wanted}1`, ...headers]) : wanted);
    }
    this.context.spreadsheet.write(row, [
      headers.map((header) => header.replace(/^(?=['=])/u, "'")),
    ]);
  }
}

function absent(): never {
  throw itemNotFound();
}

function outside(): never {
  throw invalidArgument("range-bounds");
}
