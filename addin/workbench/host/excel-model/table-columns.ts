import { invalidArgument, itemNotFound, notImplemented } from "../host-error";
import {
  ApiCollection,
  ApiObject,
  apiClass,
  method,
  object,
  property,
  type ApiClass,
} from "../rich-api/api-object";
import { isBlank, sameName } from "./areas";
import type { Range } from "./range";
import { readValues, writeCells } from "./range-cells";
import { StoredObject, stored } from "./stored";
import type { Table } from "./table";
import { freshName } from "./valid-names";

const COLUMN: ApiClass = apiClass<TableColumn>("TableColumn", {
  // Excel numbers columns in the order they were made; here in the order they stand. Rule: column-ids.
  id: property("1.1", (column) => column.index + 1),
  index: property("1.1", (column) => column.index),
  name: property(
    "1.1",
    (column) => column.name,
    (column, name) => column.rename(name),
    "1.4",
  ),
  values: property(
    "1.1",
    (column) => readValues(column.range()),
    (column, values) => writeCells(column.range(), values),
  ),
  filter: object(
    "1.2",
    ({ table, index }) => new StoredObject(FILTER, table.kept, `filter.${index}.`),
  ),
  getRange: method("1.1", (column) => column.range()),
  getDataBodyRange: method("1.1", (column) => column.body()),
  getHeaderRowRange: method("1.1", (column) => column.header()),
});

/** Filters are kept as criteria; no row is hidden. Rule: filters. */
const FILTER: ApiClass = apiClass<StoredObject>("Filter", {
  criteria: stored("1.2", "criteria", null),
  applyValuesFilter: method("1.2", (filter, args) =>
    filter.put("criteria", { filterOn: "Values", values: args.value(0) }),
  ),
  apply: method("1.2", (filter, args) => filter.put("criteria", args.value(0))),
  clear: method("1.2", (filter) => filter.clear()),
});

/** A column of a table, header included. */
class TableColumn extends ApiObject {
  readonly api = COLUMN;

  constructor(
    readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  get name(): string {
    return String(readValues(this.header())?.[0]?.[0] ?? "");
  }

  rename(name: unknown): void {
    if (typeof name !== "string" || name === "") throw invalidArgument("table-headers");
    writeCells(this.header(), [[`'${name}`]]);
  }

  range(): Range {
    const { area } = this.table.info;
    return this.table.context.range({ ...area, column: area.column + this.index, columns: 1 });
  }

  body(): Range {
    const { body } = this.table;
    return this.table.context.range({ ...body, column: body.column + this.index, columns: 1 });
  }

  header(): Range {
    return this.range().cell(0, 0);
  }
}

const COLUMNS: ApiClass = apiClass<TableColumnCollection>("TableColumnCollection", {
  count: property("1.1", (columns) => columns.items().length),
  getItem: method("1.1", (columns, args) => columns.find(args.key(0)) ?? absent()),
  getItemOrNullObject: method("1.4", (columns, args) => columns.find(args.key(0))),
  getItemAt: method("1.1", (columns, args) => columns.items()[args.integer(0)] ?? outside()),
  getCount: method("1.4", (columns) => columns.items().length),
  add: method("1.1", (columns, args) =>
    columns.add(args.optionalInteger(0), args.value(1), args.optionalText(2)),
  ),
});

/** The columns of a table, left to right. */
export class TableColumnCollection extends ApiCollection {
  readonly api = COLUMNS;

  constructor(readonly table: Table) {
    super();
  }

  items(): readonly TableColumn[] {
    const { columns } = this.table.info.area;
    return Array.from({ length: columns }, (_, index) => new TableColumn(this.table, index));
  }

  /** The column of this name (text) or id (number); null where there is none. */
  find(key: string | number): TableColumn | null {
    const found = this.items().find((column) =>
      typeof key === "number" ? column.index + 1 === key : sameName(column.name, key),
    );
    return found ?? null;
  }

  /** A new last column; a column between others is not possible here. */
  add(index: number | undefined, values: unknown, name: string | undefined): TableColumn {
    const { area } = this.table.info;
    const { context } = this.table;
    if (index !== undefined && index !== -1 && index !== area.columns) {
      throw notImplemented("TableColumnCollection.add between columns");
    }
    if (!isBlank(context, { ...area, column: area.column + area.columns, columns: 1 })) {
      throw notImplemented("TableColumnCollection.add beside other cells");
    }
    const taken = this.items().map((column) => column.name);
    context.spreadsheet.resizeTable(this.table.id, { ...area, columns: area.columns + 1 });
    const column = new TableColumn(this.table, area.columns);
    if (values !== undefined) writeCells(column.range(), values);
    if (name !== undefined || column.name === "") column.rename(name ?? freshName("Column", taken));
    return column;
  }
}

function absent(): never {
  throw itemNotFound();
}

function outside(): never {
  throw invalidArgument("range-bounds");
}
