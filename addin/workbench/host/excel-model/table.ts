import type { CellArea, TableInfo } from "../../spreadsheet";
import { invalidArgument, itemNotFound, notImplemented } from "../host-error";
import {
  ApiObject,
  apiClass,
  event,
  method,
  object,
  property,
  type Since,
  type ApiClass,
} from "../rich-api/api-object";
import { argumentArea, sharedArea } from "./areas";
import type { ModelContext } from "./model-context";
import { EVENT_TYPE } from "./model-events";
import { demandUnprotected } from "./protection";
import { Range } from "./range";
import { forget } from "./stored";
import { TableColumnCollection } from "./table-columns";
import { TableRowCollection } from "./table-rows";
import { tableSort } from "./table-sort";
import { demandDefinedName } from "./valid-names";

const TABLE: ApiClass = apiClass<Table>("Table", {
  id: property("1.1", (table) => table.id),
  name: property(
    "1.1",
    (table) => table.info.name,
    (table, name) => table.rename(name),
  ),
  style: kept("1.1", "style", "TableStyleMedium2"),
  showBandedRows: kept("1.3", "showBandedRows", true),
  showBandedColumns: kept("1.3", "showBandedColumns", false),
  showFilterButton: kept("1.3", "showFilterButton", true),
  highlightFirstColumn: kept("1.3", "highlightFirstColumn", false),
  highlightLastColumn: kept("1.3", "highlightLastColumn", false),
  showHeaders: fixed("1.1", "showHeaders", true),
  showTotals: fixed("1.1", "showTotals", false),
  worksheet: object("1.2", ({ context, info }) => context.worksheet(info.area.sheetId)),
  autoFilter: object("1.9", (table) => new TableFilter(table)),
  rows: object("1.1", (table) => new TableRowCollection(table)),
  columns: object("1.1", (table) => new TableColumnCollection(table)),
  sort: object("1.2", (table) => tableSort(table)),
  getRange: method("1.1", ({ context, info }) => context.range(info.area)),
  getHeaderRowRange: method("1.1", ({ context, header }) => context.range(header)),
  getDataBodyRange: method("1.1", ({ context, body }) => context.range(body)),
  // No table here has a totals row, so none is found.
  getTotalRowRange: method("1.1", () => {
    throw itemNotFound();
  }),
  resize: method("1.13", (table, args) => table.resize(args.objectOrText(0, Range))),
  clearFilters: method("1.2", (table) => table.clearFilters()),
  convertToRange: method("1.2", (table) => table.convertToRange()),
  delete: method("1.1", (table) => table.delete()),
  _RegisterDataChangedEvent: event(
    "1.7",
    "onChanged",
    EVENT_TYPE.tableChanged,
    (table) => table.id,
  ),
});

/** A table; place and name live in the spreadsheet, style and filters beside it. */
export class Table extends ApiObject {
  readonly api = TABLE;

  constructor(
    readonly context: ModelContext,
    readonly id: string,
  ) {
    super();
  }

  /** @throws HostError `ItemNotFound` where the table is deleted. */
  get info(): TableInfo {
    const info = this.context.spreadsheet.tables().find((table) => table.id === this.id);
    if (!info) throw itemNotFound();
    return info;
  }

  get header(): CellArea {
    return { ...this.info.area, rows: 1 };
  }

  get body(): CellArea {
    const { area } = this.info;
    return { ...area, row: area.row + 1, rows: area.rows - 1 };
  }

  /** What is kept of the table beside the spreadsheet. */
  get kept(): Record<string, unknown> {
    return this.context.extras.table(this.id);
  }

  /** True where a column has criteria. Rule: filters. */
  get isFiltered(): boolean {
    return Object.entries(this.kept).some(
      ([name, value]) => name.startsWith("filter.") && value !== null,
    );
  }

  rename(name: unknown): void {
    const valid = demandDefinedName(this.context, name, this.info.name);
    this.context.spreadsheet.renameTable(this.id, valid);
  }

  /** Rule: table-resize. */
  resize(argument: Range | string): void {
    const { area } = this.info;
    const next = argumentArea(this.context, area.sheetId, argument);
    if (next.row !== area.row || next.rows < 2 || !sharedArea(next, area)) {
      throw invalidArgument("table-resize");
    }
    demandUnprotected(this.context, area.sheetId);
    this.context.spreadsheet.resizeTable(this.id, next);
  }

  clearFilters(): void {
    forget(this.kept, (name) => name.startsWith("filter."));
  }

  convertToRange(): Range {
    const { area } = this.info;
    this.context.spreadsheet.deleteTable(this.id);
    return this.context.range(area);
  }

  /** Deletes the table and its cells' contents. */
  delete(): void {
    const { area } = this.info;
    this.context.spreadsheet.deleteTable(this.id);
    const blank = Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, () => ""),
    );
    this.context.spreadsheet.write(area, blank);
  }
}

const AUTO_FILTER: ApiClass = apiClass<TableFilter>("AutoFilter", {
  enabled: property("1.9", ({ table }) => table.kept["showFilterButton"] !== false),
  isDataFiltered: property("1.9", ({ table }) => table.isFiltered),
});

/** The filter of a table as a whole. */
class TableFilter extends ApiObject {
  readonly api = AUTO_FILTER;

  constructor(readonly table: Table) {
    super();
  }
}

function kept(since: Since, name: string, initial: unknown): ReturnType<typeof property<Table>> {
  return property<Table>(
    since,
    (table) => table.kept[name] ?? initial,
    (table, value) => {
      table.kept[name] = value;
    },
  );
}

/** A property that the spreadsheet knows only one value of. */
function fixed(since: Since, name: string, only: boolean): ReturnType<typeof property<Table>> {
  return property<Table>(
    since,
    () => only,
    (_, value) => {
      if (value !== only) throw notImplemented(`Table.${name} = ${String(value)}`);
    },
  );
}
