/**
 * What we need of a workbook, in our own words. addin/excel implements it on Excel, tests in memory.
 * Nothing of Excel's own types crosses it. All places are A1 addresses within a named sheet.
 */
import type { Cell, Phrase } from "#engine";

/** A place in the workbook. */
export interface Place {
  readonly sheet: string;
  /** A1 address without the sheet, such as `B2` or `A1:E9`. */
  readonly address: string;
}

/** One Excel table, header row first. Blank cells are null: this reading tells them from 0. */
export interface WorkbookTable extends Place {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** A cell that holds a formula of ours, with its value as shown by the host. */
export interface FormulaCell extends Place {
  /** English formula text. */
  readonly formula: string;
  readonly value: Cell;
}

/** What a cell of a plan holds. A text never becomes a formula: only `formula` does. */
export type PlannedCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "blank" };

/** How a block of cells looks; what is left out stays as it is. */
export interface PlannedFormat {
  readonly address: string;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
}

/** A table of a plan; its first row is the header. */
export interface PlannedTable {
  readonly name: string;
  readonly at: string;
  readonly cells: readonly (readonly PlannedCell[])[];
}

export interface PlannedSheet {
  readonly name: string;
  readonly cells: readonly {
    readonly at: string;
    readonly rows: readonly (readonly PlannedCell[])[];
  }[];
  readonly tables: readonly PlannedTable[];
  readonly formats: readonly PlannedFormat[];
  /** Column letter → width in pixels. */
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly freezeRows?: number;
}

/** A workbook to build: sheets in order, defined names, then formulas, which need both. */
export interface WorkbookPlan {
  readonly sheets: readonly PlannedSheet[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** Sheet to show when it is built. */
  readonly show: string;
}

/** Why something could not be done, as a sentence for the user. */
export interface WorkbookFault {
  readonly code: "editing" | "name-taken" | "not-found" | "too-large" | "not-supported" | "other";
  readonly sentence: Phrase;
}

/** A result or a fault: nothing of the user's is half written where it is a fault. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: WorkbookFault };

export interface Workbook {
  /** Every table of the workbook. */
  readTables(): Promise<Outcome<readonly WorkbookTable[]>>;
  /** Cells whose formula calls one of our functions of this name (`CRMMODEL`). */
  formulaCells(functionName: string): Promise<Outcome<readonly FormulaCell[]>>;
  /** The formula of a cell, English; undefined where it holds a constant or nothing. */
  formulaAt(place: Place): Promise<Outcome<string | undefined>>;
  /** The tables that the formula of a cell refers to, in order, blanks told from 0. */
  inputsOf(place: Place): Promise<Outcome<readonly WorkbookTable[]>>;
  /** Values of a place, blanks null. */
  readCells(place: Place): Promise<Outcome<readonly (readonly Cell[])[]>>;
  /** Shows and selects a place. */
  select(place: Place): Promise<Outcome<void>>;
  /** Sheet names in order. */
  sheetNames(): Promise<Outcome<readonly string[]>>;
  /** Builds the plan, all or nothing: after a fault the workbook is as before. Sheet and table names in use get a number. */
  build(plan: WorkbookPlan): Promise<Outcome<void>>;
  /** Writes cells of a free place (refused where a cell is filled). */
  writeFree(place: Place, rows: readonly (readonly PlannedCell[])[]): Promise<Outcome<void>>;
  /** Recalculates everything. */
  recalculate(): Promise<Outcome<void>>;
  /** Enters our formulas anew where they show #NAME?; the number of cells. */
  reenterFormulas(): Promise<Outcome<number>>;
  /** Called when cells or the calculation changed (debounced by the adapter). */
  onChange(listener: () => void): () => void;
  /** Called with the selected place. */
  onSelection(listener: (place: Place) => void): () => void;
  /** Decimal separator of the user's numbers. */
  readonly decimalSeparator: "," | ".";
}
