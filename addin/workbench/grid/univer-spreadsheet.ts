import type {
  CellArea,
  CellScalar,
  CellStyle,
  FunctionCall,
  FunctionDescription,
  NameInfo,
  SheetInfo,
  Spreadsheet,
  SpreadsheetEvents,
  TableInfo,
} from "../spreadsheet";
import type { CallMemo } from "./call-memo";
import { Calculation } from "./calculation";
import * as formats from "./cell-formats";
import { formulas, spillArea, usedArea, values } from "./cell-values";
import { write } from "./cell-writing";
import { ChangeWatch } from "./change-watch";
import { registerFunctions } from "./function-registry";
import type { GridContext } from "./grid-context";
import { GridEvents } from "./grid-events";
import * as definedNames from "./names";
import type { LineChange } from "./line-change";
import { watchRowHeights } from "./row-heights";
import { changeLines } from "./rows-and-columns";
import { select, selection } from "./selection";
import * as sheetList from "./sheets";
import { readSnapshot, saveWorkbook } from "./snapshot";
import * as tableList from "./tables";
import { forgetSteps, redo, undo } from "./undo";

/** The port on Univer. Everything done through it counts as the host's; all else is the person's. */
export class UniverSpreadsheet implements Spreadsheet {
  private readonly events = new GridEvents();
  private readonly calculation: Calculation;
  private readonly callOffRowHeights: () => void;
  private hostDepth = 0;

  constructor(
    private readonly context: GridContext,
    private readonly memo: CallMemo,
  ) {
    this.calculation = new Calculation(context, memo, (sheetIds) =>
      this.events.emit("calculated", { sheetIds }),
    );
    this.callOffRowHeights = watchRowHeights(context);
    new ChangeWatch(context, this.events, () => (this.hostDepth > 0 ? "host" : "person"));
  }

  private host<T>(act: () => T): T {
    this.hostDepth += 1;
    try {
      return act();
    } finally {
      this.hostDepth -= 1;
    }
  }

  /** A change after which remembered references may point at the wrong cells. */
  private structural<T>(act: () => T): T {
    this.calculation.noteStructure();
    const result = this.host(act);
    this.calculation.calculate();
    return result;
  }

  sheets(): readonly SheetInfo[] {
    return sheetList.sheets(this.context);
  }
  addSheet(name: string, position?: number): SheetInfo {
    return this.structural(() => sheetList.addSheet(this.context, name, position));
  }
  renameSheet(sheetId: string, name: string): void {
    this.structural(() => sheetList.renameSheet(this.context, sheetId, name));
  }
  deleteSheet(sheetId: string): void {
    this.structural(() => sheetList.deleteSheet(this.context, sheetId));
  }
  activateSheet(sheetId: string): void {
    this.host(() => sheetList.activateSheet(this.context, sheetId));
  }
  activeSheetId(): string {
    return sheetList.activeSheetId(this.context);
  }

  values(area: CellArea): CellScalar[][] {
    return values(this.context, area);
  }
  formulas(area: CellArea): CellScalar[][] {
    return formulas(this.context, area);
  }
  write(area: CellArea, cells: readonly (readonly (CellScalar | null)[])[]): void {
    this.host(() => write(this.context, area, cells));
  }
  numberFormats(area: CellArea): string[][] {
    return formats.numberFormats(this.context, area);
  }
  setNumberFormats(area: CellArea, codes: readonly (readonly string[])[]): void {
    this.host(() => formats.setNumberFormats(this.context, area, codes));
  }
  style(area: CellArea): CellStyle {
    return formats.style(this.context, area);
  }
  setStyle(area: CellArea, style: CellStyle): void {
    this.host(() => formats.setStyle(this.context, area, style));
  }
  columnWidthPixels(sheetId: string, column: number): number {
    return this.context.worksheet(sheetId).getColumnWidth(column);
  }
  setColumnWidthPixels(sheetId: string, column: number, pixels: number): void {
    this.host(() => formats.setColumnWidth(this.context, sheetId, column, pixels));
  }
  usedArea(sheetId: string): CellArea | undefined {
    return usedArea(this.context, sheetId);
  }
  spillArea(sheetId: string, row: number, column: number): CellArea | undefined {
    return spillArea(this.context, sheetId, row, column);
  }

  insertRows(sheetId: string, start: number, count: number): void {
    this.changeLines({ sheetId, axis: "row", action: "insert", start, count });
  }
  deleteRows(sheetId: string, start: number, count: number): void {
    this.changeLines({ sheetId, axis: "row", action: "delete", start, count });
  }
  insertColumns(sheetId: string, start: number, count: number): void {
    this.changeLines({ sheetId, axis: "column", action: "insert", start, count });
  }
  deleteColumns(sheetId: string, start: number, count: number): void {
    this.changeLines({ sheetId, axis: "column", action: "delete", start, count });
  }
  private changeLines(change: LineChange): void {
    this.structural(() => changeLines(this.context, change));
  }
  freezePanes(sheetId: string, rows: number, columns: number): void {
    this.host(() => formats.freezePanes(this.context, sheetId, rows, columns));
  }

  tables(): readonly TableInfo[] {
    return tableList.tables(this.context);
  }
  addTable(area: CellArea, name: string): TableInfo {
    return this.structural(() => tableList.addTable(this.context, area, name));
  }
  renameTable(tableId: string, name: string): void {
    this.structural(() => tableList.renameTable(this.context, tableId, name));
  }
  resizeTable(tableId: string, area: CellArea): void {
    this.structural(() => tableList.resizeTable(this.context, tableId, area));
  }
  deleteTable(tableId: string): void {
    this.structural(() => tableList.deleteTable(this.context, tableId));
  }

  names(): readonly NameInfo[] {
    return definedNames.names(this.context);
  }
  addName(name: string, formula: string): void {
    this.structural(() => definedNames.addName(this.context, name, formula));
  }
  deleteName(name: string): void {
    this.structural(() => definedNames.deleteName(this.context, name));
  }

  selection(): CellArea {
    return selection(this.context);
  }
  select(area: CellArea): void {
    this.host(() => select(this.context, area));
  }

  registerFunctions(
    functions: readonly FunctionDescription[],
    call: (id: string) => FunctionCall,
  ): void {
    registerFunctions(this.context, this.memo, functions, call);
    this.calculation.calculate();
  }
  calculate(): void {
    this.calculation.calculate();
  }
  whenIdle(): Promise<void> {
    return this.calculation.whenIdle();
  }
  undo(): void {
    this.structural(() => undo(this.context));
  }
  redo(): void {
    this.structural(() => redo(this.context));
  }

  on<K extends keyof SpreadsheetEvents>(
    event: K,
    listener: (detail: SpreadsheetEvents[K]) => void,
  ): () => void {
    return this.events.on(event, listener);
  }
  save(): string {
    return saveWorkbook(this.context);
  }
  load(snapshot: string): void {
    const workbook = readSnapshot(snapshot);
    this.host(() => {
      this.callOffRowHeights();
      this.context.api.disposeUnit(this.context.unitId());
      this.context.api.createWorkbook(workbook);
      forgetSteps(this.context);
    });
    this.calculation.calculate();
  }
  dispose(): void {
    this.events.clear();
    this.context.univer.dispose();
  }
}
