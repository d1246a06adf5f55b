/** What the worksheet functions need of the program they run in, in our own words. */
import type { Argument, Cell, Language } from "#engine";

/** Cells of a range, `[row][column]`; blank cells are null. */
export type HostCells = readonly (readonly Cell[])[];

/** The inputs of a cell with CRMMODEL or CRMPART, read anew from the workbook. */
export interface CellInputs {
  readonly name: "CRMMODEL" | "CRMPART";
  /** In the order of the formula, blank cells as null. */
  readonly args: readonly Argument[];
  /** Own names of the tables, by their place in `args`. */
  readonly tableNames: readonly (string | undefined)[];
}

/** Where a call stands and where its handle comes from, as far as the host has told. */
export interface CallPlace {
  readonly address?: string | undefined;
  readonly handleAddress?: string | undefined;
}

/** The host of the functions. Adapters implement it; nothing else here knows the program. */
export interface FunctionHost {
  /** The user's language, asked at every call. */
  language(): Language;
  /** False where a blank cell arrives as 0 (desktop Excel). */
  blanksTold(): boolean;
  /** The own name of the table that stands there, if the host knows it already. */
  tableNameAt(address: string): string | undefined;
  /**
   * The same ranges read a second time, blank cells as null; undefined for a range that cannot be
   * read. May reject or never settle: callers wait a bounded time.
   */
  readAgain(addresses: readonly string[]): Promise<readonly (HostCells | undefined)[]>;
  /** Inputs of the cell that holds this handle; undefined where no such cell is found. */
  modelCellOf(handle: string, place: CallPlace): Promise<CellInputs | undefined>;
  /** Hears which cell holds which handle, after each CRMMODEL and CRMPART. */
  handleMade?(handle: string, address: string | undefined): void;
}
