import type { CellScalar } from "../../spreadsheet";
import { invalidArgument } from "../host-error";
import {
  ApiCollection,
  ApiObject,
  apiClass,
  method,
  property,
  type ApiClass,
} from "../rich-api/api-object";
import { isBlank } from "./areas";
import type { Range } from "./range";
import { rewritten } from "./cell-entry";
import { readValues, writeCells } from "./range-cells";
import { pushDown } from "./shift-cells";
import type { Table } from "./table";

const ROW: ApiClass = apiClass<TableRow>("TableRow", {
  index: property("1.1", (row) => row.index),
  values: property(
    "1.1",
    (row) => readValues(row.range()),
    (row, values) => writeCells(row.range(), values),
  ),
  getRange: method("1.1", (row) => row.range()),
});

/** A row of a table's data. */
class TableRow extends ApiObject {
  readonly api = ROW;

  constructor(
    readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  range(): Range {
    const { body, context } = this.table;
    return context.range({ ...body, row: body.row + this.index, rows: 1 });
  }
}

const ROWS: ApiClass = apiClass<TableRowCollection>("TableRowCollection", {
  count: property("1.1", (rows) => rows.count),
  getCount: method("1.4", (rows) => rows.count),
  getItemAt: method("1.1", (rows, args) => rows.items()[args.integer(0)] ?? outside()),
  add: method("1.1", (rows, args) => rows.add(args.optionalInteger(0), args.value(1))),
});

/** The rows of a table's data, top down. */
export class TableRowCollection extends ApiCollection {
  readonly api = ROWS;

  constructor(readonly table: Table) {
    super();
  }

  get count(): number {
    return this.table.body.rows;
  }

  items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.table, index));
  }

  /**
   * Adds rows at the end, or before row `index`; the one blank row of a new table is filled first.
   * Rules: array-shape, table-one-row.
   */
  add(index: number | undefined, values: unknown): TableRow {
    const added = this.shaped(values);
    const { context, body } = this.table;
    const old = context.spreadsheet.formulas(body);
    const isNew = old.length === 1 && old.every((row) => row.every((cell) => cell === ""));
    const kept: readonly (readonly CellScalar[])[] = isNew ? [] : old;
    const at = index === undefined || index === -1 ? kept.length : index;
    if (at < 0 || at > kept.length) outside();
    this.grow(kept.length + added.length);
    const rest = kept.slice(at).map((row) => row.map(rewritten));
    if (rest.length > 0) {
      const below = { ...body, row: body.row + at + added.length, rows: rest.length };
      context.spreadsheet.write(below, rest);
    }
    writeCells(context.range({ ...body, row: body.row + at, rows: added.length }), added);
    return new TableRow(this.table, at);
  }

  private shaped(values: unknown): readonly (readonly unknown[])[] {
    const { columns } = this.table.body;
    if (values === undefined) return [Array.from({ length: columns }, () => null)];
    const rows: readonly unknown[] = Array.isArray(values) ? values : [[values]];
    const grid = Array.isArray(rows[0]) ? rows : [rows];
    const fits = (row: unknown): row is unknown[] => Array.isArray(row) && row.length === columns;
    if (!grid.every(fits)) {
      throw invalidArgument(
        "array-shape",
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
    return grid;
  }

  /** Gives the table this many data rows; cells below that are in the way move down. Rule: rows-push. */
  private grow(rows: number): void {
    const { body, context, info } = this.table;
    const more = rows - body.rows;
    if (more <= 0) return;
    const taken = { ...body, row: body.row + body.rows, rows: more };
    if (!isBlank(context, taken)) pushDown(context, taken);
    context.spreadsheet.resizeTable(info.id, { ...info.area, rows: rows + 1 });
  }
}

function outside(): never {
  throw invalidArgument("range-bounds");
}
