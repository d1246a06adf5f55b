/** A row as it was read, which keeps what is worked out from it alone. */
import type { Cell } from "./cell";
import type { Content, Row } from "./row";
import type { Column, Kind } from "./schema";

/**
 * A row never changes, so what rests on nothing else is worked out once. Hidden fields: a copy of the
 * row with other cells has none of it, and rows compare by what was read.
 */
export class KeptRow implements Row {
  declare readonly unread?: Readonly<Partial<Record<Column, Cell>>>;
  #key: string | undefined = undefined;
  #keyHash: number | undefined = undefined;
  #hash: unknown = undefined;

  constructor(
    readonly kind: Kind,
    readonly table: string,
    readonly cells: Readonly<Partial<Record<Column, Content>>>,
    unread: Readonly<Partial<Record<Column, Cell>>> | undefined,
    readonly broken: boolean,
  ) {
    if (unread !== undefined) this.unread = unread;
  }

  /** The row's key; `make` tells it of any row. */
  static keyOf(row: Row, make: (row: Row) => string): string {
    if (!(row instanceof KeptRow)) return make(row);
    return (row.#key ??= make(row));
  }

  /** A hash of the row's key; one caller. */
  static keyHashOf(row: Row, make: (row: Row) => number): number {
    if (!(row instanceof KeptRow)) return make(row);
    return (row.#keyHash ??= make(row));
  }

  /** The hash of the row's own canonical form; one caller, so one type. */
  static hashOf<T>(row: Row, make: (row: Row) => T): T {
    if (!(row instanceof KeptRow)) return make(row);
    return (row.#hash ??= make(row)) as T;
  }
}
