import { eachCell } from "./host/memory/cell-grid";
import { ListenerSet } from "./host/memory/listener-set";
import { MemoryCalculation } from "./host/memory/memory-calculation";
import { MemoryCells } from "./host/memory/memory-cells";
import { MemorySheet, type SheetRecord } from "./host/memory/memory-sheet";
import { MemoryTables } from "./host/memory/memory-tables";
import type {
  CellArea,
  CellScalar,
  ChangeOrigin,
  FunctionCall,
  FunctionDescription,
  NameInfo,
  SheetInfo,
  Spreadsheet,
  SpreadsheetEvents,
  TableInfo,
} from "./spreadsheet";

interface Snapshot {
  readonly sheets: readonly SheetRecord[];
  readonly tables: readonly TableInfo[];
  readonly names: readonly NameInfo[];
  readonly active: string;
  readonly nextId: number;
}

/** Cells as they stood before a write, for undoing it. */
interface WrittenBlock {
  readonly area: CellArea;
  readonly before: CellScalar[][];
}

type Cells = readonly (readonly (CellScalar | null)[])[];

/**
 * A spreadsheet in memory without a formula engine, for tests: it calculates calls of registered
 * functions, plain references and SUM, and undoes writing only.
 */
export class MemorySpreadsheet extends MemoryCells implements Spreadsheet {
  private tableList = new MemoryTables();
  private nameList: NameInfo[] = [];
  private active = "sheet1";
  private selected: CellArea = { sheetId: "sheet1", row: 0, column: 0, rows: 1, columns: 1 };
  private nextId = 2;
  private readonly past: WrittenBlock[] = [];
  private readonly future: WrittenBlock[] = [];
  private readonly listeners = new ListenerSet();
  private readonly calculation = new MemoryCalculation(
    () => ({ sheets: this.sheetList, tables: this.tableList.list() }),
    (sheetIds) => this.listeners.emit("calculated", { sheetIds }),
  );

  sheets(): readonly SheetInfo[] {
    return this.sheetList.map(({ id, name }, position) => ({ id, name, position }));
  }

  addSheet(name: string, position = this.sheetList.length): SheetInfo {
    const sheet = new MemorySheet(`sheet${this.nextId++}`, name);
    this.sheetList.splice(position, 0, sheet);
    this.listeners.emit("sheetsChanged", { kind: "added", sheetId: sheet.id });
    return { id: sheet.id, name, position };
  }

  renameSheet(sheetId: string, name: string): void {
    this.sheet(sheetId).name = name;
    this.listeners.emit("sheetsChanged", { kind: "renamed", sheetId });
  }

  deleteSheet(sheetId: string): void {
    this.sheetList = this.sheetList.filter(({ id }) => id !== sheetId);
    this.tableList.remove(({ area }) => area.sheetId === sheetId);
    if (this.active === sheetId) this.activateSheet(this.sheetList[0]?.id ?? "");
    this.listeners.emit("sheetsChanged", { kind: "deleted", sheetId });
  }

  activateSheet(sheetId: string): void {
    if (this.active === sheetId) return;
    this.active = sheetId;
    this.selected = { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
    this.listeners.emit("sheetActivated", { sheetId });
  }

  activeSheetId(): string {
    return this.active;
  }

  write(area: CellArea, cells: Cells): void {
    this.put(area, cells, "host");
  }

  /** Writes as a person at the grid would. */
  edit(area: CellArea, cells: Cells): void {
    this.put(area, cells, "person");
  }

  /** A person begins or ends editing a cell. */
  setEditing(active: boolean): void {
    this.listeners.emit("editing", { active });
  }

  insertRows(sheetId: string, row: number, count: number): void {
    this.shift(sheetId, "row", row, count);
  }

  deleteRows(sheetId: string, row: number, count: number): void {
    this.shift(sheetId, "row", row, -count);
  }

  insertColumns(sheetId: string, column: number, count: number): void {
    this.shift(sheetId, "column", column, count);
  }

  deleteColumns(sheetId: string, column: number, count: number): void {
    this.shift(sheetId, "column", column, -count);
  }

  freezePanes(): void {
    // Nothing is shown, so nothing stands still.
  }

  tables(): readonly TableInfo[] {
    return this.tableList.list();
  }

  addTable(area: CellArea, name: string): TableInfo {
    const table = { id: `table${this.nextId++}`, name, area };
    this.tableList.add(table);
    this.listeners.emit("tablesChanged", { kind: "added", tableId: table.id });
    return table;
  }

  renameTable(tableId: string, name: string): void {
    this.changeTable(tableId, { name }, "renamed");
  }

  resizeTable(tableId: string, area: CellArea): void {
    this.changeTable(tableId, { area }, "resized");
  }

  deleteTable(tableId: string): void {
    this.tableList.remove(({ id }) => id === tableId);
    this.listeners.emit("tablesChanged", { kind: "deleted", tableId });
  }

  names(): readonly NameInfo[] {
    return this.nameList;
  }

  addName(name: string, formula: string): void {
    this.nameList = [...this.nameList, { name, formula }];
  }

  deleteName(name: string): void {
    this.nameList = this.nameList.filter((item) => item.name !== name);
  }

  selection(): CellArea {
    return this.selected;
  }

  select(area: CellArea): void {
    this.selected = area;
    this.listeners.emit("selectionChanged", { area });
  }

  registerFunctions(
    functions: readonly FunctionDescription[],
    call: (id: string) => FunctionCall,
  ): void {
    this.calculation.register(functions, call);
  }

  calculate(): void {
    this.calculation.calculate(true);
  }

  whenIdle(): Promise<void> {
    return this.calculation.whenIdle();
  }

  undo(): void {
    this.step(this.past, this.future);
  }

  redo(): void {
    this.step(this.future, this.past);
  }

  on<K extends keyof SpreadsheetEvents>(
    event: K,
    listener: (detail: SpreadsheetEvents[K]) => void,
  ): () => void {
    return this.listeners.add(event, listener);
  }

  save(): string {
    const snapshot: Snapshot = {
      sheets: this.sheetList.map((sheet) => sheet.save()),
      tables: this.tableList.list(),
      names: this.nameList,
      active: this.active,
      nextId: this.nextId,
    };
    return JSON.stringify(snapshot);
  }

  load(snapshot: string): void {
    const saved = JSON.parse(snapshot) as Snapshot;
    this.sheetList = saved.sheets.map((record) => MemorySheet.load(record));
    this.tableList = new MemoryTables(saved.tables);
    this.nameList = [...saved.names];
    this.active = saved.active;
    this.nextId = saved.nextId;
    this.selected = { ...this.selected, sheetId: saved.active };
    this.calculation.calculate();
  }

  dispose(): void {
    this.listeners.clear();
  }

  private put(area: CellArea, cells: Cells, origin: ChangeOrigin): void {
    this.past.push({ area, before: this.formulas(area) });
    this.future.length = 0;
    this.enter(area, cells, origin);
  }

  private enter(area: CellArea, cells: Cells, origin: ChangeOrigin): void {
    const sheet = this.sheet(area.sheetId);
    eachCell(area, cells, (row, column, value) => {
      if (value !== null) sheet.enter(row, column, value);
    });
    this.calculation.calculate();
    this.listeners.emit("changed", { area, origin });
  }

  private changeTable(
    tableId: string,
    change: Partial<TableInfo>,
    kind: "renamed" | "resized",
  ): void {
    this.tableList.change(tableId, change);
    this.listeners.emit("tablesChanged", { kind, tableId });
  }

  private shift(sheetId: string, direction: "row" | "column", from: number, by: number): void {
    this.sheet(sheetId).shift(direction, from, by);
    this.tableList.shift(sheetId, direction, from, by);
    this.calculation.calculate();
  }

  private step(from: WrittenBlock[], to: WrittenBlock[]): void {
    const block = from.pop();
    if (!block) return;
    to.push({ area: block.area, before: this.formulas(block.area) });
    this.enter(block.area, block.before, "person");
  }
}
