/**
 * What the workbench's Excel host needs of a spreadsheet, in our own words. The host (host/) answers
 * office.js from it; grid/ implements it on a real spreadsheet; tests use the in-memory one.
 * Rows and columns are 0-based. A blank cell is "" in values and formulas.
 */

/** A cell's value. Errors are their English text ("#N/A"). */
export type CellScalar = string | number | boolean;

/** A rectangle of cells. */
export interface CellArea {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly position: number;
}

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  /** Header row included. */
  readonly area: CellArea;
}

/** A workbook-level defined name. */
export interface NameInfo {
  readonly name: string;
  /** English formula, begins with "=". */
  readonly formula: string;
}

/** Formats the host lets an add-in set; undefined members are left as they are. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly fontSize?: number;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: "General" | "Left" | "Center" | "Right";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom";
}

/** One parameter of a worksheet function, from the function metadata. */
export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  readonly repeating: boolean;
  readonly matrix: boolean;
}

export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  /** The answer may depend on the calling cell: equal calls from two cells are then two calls. */
  readonly requiresAddress?: boolean;
}

/**
 * Calculates one call. Each argument is a rectangle of cells (a scalar is 1×1, an omitted argument
 * is undefined); `addresses` holds the A1 address of an argument that is a plain reference
 * ("Flows!A1:E9"), else undefined. Resolves to a rectangle; never rejects: errors are error texts.
 */
export type FunctionCall = (
  args: readonly (readonly (readonly (CellScalar | null)[])[] | undefined)[],
  context: { readonly address: string; readonly addresses: readonly (string | undefined)[] },
) => Promise<CellScalar[][]> | CellScalar[][];

/** Who changed a cell: the person at the grid, or the add-in through the host. */
export type ChangeOrigin = "person" | "host";

export interface SpreadsheetEvents {
  changed: { readonly area: CellArea; readonly origin: ChangeOrigin };
  calculated: { readonly sheetIds: readonly string[] };
  selectionChanged: { readonly area: CellArea };
  sheetActivated: { readonly sheetId: string };
  sheetsChanged: { readonly kind: "added" | "deleted" | "renamed"; readonly sheetId: string };
  tablesChanged: {
    readonly kind: "added" | "deleted" | "resized" | "renamed";
    readonly tableId: string;
  };
  /** True while a person edits a cell: Excel refuses every request of an add-in then. */
  editing: { readonly active: boolean };
}

/** A spreadsheet that calculates, spills, knows tables and names, and undoes. */
export interface Spreadsheet {
  sheets(): readonly SheetInfo[];
  addSheet(name: string, position?: number): SheetInfo;
  renameSheet(sheetId: string, name: string): void;
  deleteSheet(sheetId: string): void;
  activateSheet(sheetId: string): void;
  activeSheetId(): string;

  /** Calculated values `[row][column]`, spilled cells included; blank = "". */
  values(area: CellArea): CellScalar[][];
  /** Formulas where there are any, else the constant; a spilled cell other than the anchor is its value. */
  formulas(area: CellArea): CellScalar[][];
  /**
   * Writes constants and formulas (text that begins with "="), English syntax; null leaves a cell as
   * it is; "" clears. Text is stored as it is, nothing is read into it; one leading apostrophe is
   * taken off and keeps the rest text ("'=x" stores the text "=x").
   */
  write(area: CellArea, cells: readonly (readonly (CellScalar | null)[])[]): void;
  numberFormats(area: CellArea): string[][];
  setNumberFormats(area: CellArea, formats: readonly (readonly string[])[]): void;
  /** A member that differs within the area, or is not set, is undefined. */
  style(area: CellArea): CellStyle;
  /** `fill: ""` removes the fill. */
  setStyle(area: CellArea, style: CellStyle): void;
  columnWidthPixels(sheetId: string, column: number): number;
  setColumnWidthPixels(sheetId: string, column: number, pixels: number): void;
  /** Smallest rectangle that holds every non-blank cell; undefined on an empty sheet. */
  usedArea(sheetId: string): CellArea | undefined;
  /** Rectangle of the spill anchored at this cell; undefined where there is none. */
  spillArea(sheetId: string, row: number, column: number): CellArea | undefined;
  insertRows(sheetId: string, row: number, count: number): void;
  deleteRows(sheetId: string, row: number, count: number): void;
  insertColumns(sheetId: string, column: number, count: number): void;
  deleteColumns(sheetId: string, column: number, count: number): void;
  freezePanes(sheetId: string, rows: number, columns: number): void;

  tables(): readonly TableInfo[];
  addTable(area: CellArea, name: string): TableInfo;
  renameTable(tableId: string, name: string): void;
  resizeTable(tableId: string, area: CellArea): void;
  /** The cells stay. */
  deleteTable(tableId: string): void;

  names(): readonly NameInfo[];
  addName(name: string, formula: string): void;
  deleteName(name: string): void;

  selection(): CellArea;
  select(area: CellArea): void;

  /** Registers worksheet functions; the grid offers their help while typing. */
  registerFunctions(
    functions: readonly FunctionDescription[],
    call: (id: string) => FunctionCall,
  ): void;
  /** Recalculates everything, as Excel's full calculation. */
  calculate(): void;
  /** Resolves when no calculation is under way or waiting. */
  whenIdle(): Promise<void>;
  undo(): void;
  redo(): void;

  on<K extends keyof SpreadsheetEvents>(
    event: K,
    listener: (detail: SpreadsheetEvents[K]) => void,
  ): () => void;
  /** A snapshot from which `load` restores the same workbook (values, formulas, tables, names, formats). */
  save(): string;
  load(snapshot: string): void;
  dispose(): void;
}
