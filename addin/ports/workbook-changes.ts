/**
 * What we need of a workbook to bring figures into it: several changes as one, and texts kept out of
 * sight. addin/excel implements both on Excel, tests in memory.
 */
import type { Outcome, Place, PlannedCell, PlannedSheet } from "./workbook";

/** One change of the workbook. Tables are named by their Excel name. */
export type WorkbookChange =
  /** A sheet more, under a free name made of the planned one; so for the names of its tables. */
  | { readonly kind: "new-sheet"; readonly sheet: PlannedSheet }
  /**
   * New content of a table, header first; it grows or shrinks in place. What stands beside and below
   * the table is moved or refused, never overwritten. Columns of the table that are not ours (to
   * the right of ours) keep their cells by row where the number of rows allows, else it is refused.
   */
  | {
      readonly kind: "replace-table";
      readonly table: string;
      readonly cells: readonly (readonly PlannedCell[])[];
    }
  /** Rows below the last one of a table; a cell for each of its columns, blank = formula of the column, if any. */
  | {
      readonly kind: "append-rows";
      readonly table: string;
      readonly rows: readonly (readonly PlannedCell[])[];
    }
  /** Single cells of a table, by row (0 = first below the header) and column. */
  | {
      readonly kind: "set-cells";
      readonly table: string;
      readonly cells: readonly {
        readonly row: number;
        readonly column: number;
        readonly cell: PlannedCell;
      }[];
    }
  /** Takes rows out of a table (0 = first below the header). */
  | { readonly kind: "delete-rows"; readonly table: string; readonly rows: readonly number[] };

/** Where a change ended up: the new or changed table, or the rows that were added. */
export interface ChangedPlace extends Place {
  /** Excel name of the (first) table concerned. */
  readonly table: string;
}

/** How a change may be followed and stopped. */
export interface ChangeOptions {
  readonly signal?: AbortSignal;
  /** 0–1. */
  readonly onProgress?: (done: number) => void;
}

/** Changes as one. */
export interface WorkbookChanges {
  /**
   * Makes all the changes, or none: after a fault, an abort or a lost connection the workbook is as
   * before. A request is never larger than Excel takes. Text cells get the format "@" before their
   * text; a text that begins with = + - @ stays text. One place per change, in order.
   */
  change(
    changes: readonly WorkbookChange[],
    options?: ChangeOptions,
  ): Promise<Outcome<readonly ChangedPlace[]>>;
}

/** Texts kept in the workbook's file, out of sight (custom XML parts in Excel). */
export interface WorkbookTexts {
  keys(): Promise<Outcome<readonly string[]>>;
  /** undefined where there is none under the key. */
  read(key: string): Promise<Outcome<string | undefined>>;
  /** Replaces what is there: the old text is gone only when the new one is in. */
  write(key: string, text: string): Promise<Outcome<void>>;
  remove(key: string): Promise<Outcome<void>>;
}
