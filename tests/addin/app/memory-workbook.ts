import { templatePlan } from "../../../addin/app/template/template-plan";
import { ModelStore } from "../../../addin/functions/model-store";
import { areaOf, addressOf } from "../../../addin/ports/address";
import type {
  FormulaCell,
  Outcome,
  Place,
  PlannedCell,
  Workbook,
  WorkbookPlan,
  WorkbookTable,
} from "../../../addin/ports/workbook";
import type {
  ChangedPlace,
  ChangeOptions,
  WorkbookChange,
  WorkbookChanges,
} from "../../../addin/ports/workbook-changes";
import electricCars from "../../../assets/examples/electric-cars.json";
import { CODES } from "../functions/loaded-codes";
import { cellFrom, changeTables, type MemoryTable } from "./memory-changes";
import { MemoryTexts } from "./memory-texts";
import { AnswerFault, type Cell, type Language } from "#engine";

const ok = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });

function overlap(first: string, second: string): boolean {
  const a = areaOf(first);
  const b = areaOf(second);
  if (!a || !b) return false;
  const inRows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return inRows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** A workbook in memory that knows tables and calculates CRMMODEL over all of them. */
export class MemoryWorkbook implements Workbook, WorkbookChanges {
  readonly decimalSeparator = ",";
  readonly built: WorkbookPlan[] = [];
  readonly tables: MemoryTable[] = [];
  /** Every list of changes asked for, also those that failed. */
  readonly changes: (readonly WorkbookChange[])[] = [];
  /** The change of the next call that fails (0 = its first), once; the tables stay as before. */
  failAt: number | undefined;
  readonly texts = new MemoryTexts();
  readonly models: {
    sheet: string;
    address: string;
    formula: string;
    name: string;
    value: Cell;
  }[] = [];
  /** Places that hold something, for writeFree to refuse. */
  readonly filled: Place[] = [];
  readonly written: (Place & { readonly rows: readonly (readonly PlannedCell[])[] })[] = [];
  selected: Place | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly selectionListeners = new Set<(place: Place) => void>();

  /** The electric-car template, calculated. */
  static electricCars(language: Language = "sv"): MemoryWorkbook {
    const workbook = new MemoryWorkbook();
    const plan = templatePlan(electricCars, language);
    for (const sheet of plan.sheets) {
      for (const { name, at, cells } of sheet.tables) {
        const rows = cells.map((row) => row.map(cellFrom));
        workbook.tables.push({ name, sheet: sheet.name, at, cells: rows });
      }
    }
    const [start] = plan.sheets;
    const list = start?.cells.find(({ rows }) => rows[1]?.[2]?.kind === "formula");
    const row = Number(list?.at.slice(1));
    list?.rows.slice(1).forEach(([name, , model], i) => {
      if (name?.kind !== "text" || model?.kind !== "formula") return;
      workbook.models.push({
        sheet: start?.name ?? "",
        address: `C${row + 1 + i}`,
        formula: model.formula,
        name: name.text,
        value: null,
      });
    });
    workbook.calculate();
    return workbook;
  }

  /** Fills the model cells as the sheet would. */
  calculate(): void {
    for (const model of this.models) {
      try {
        model.value = new ModelStore().build(model.name, this.tables, true, CODES);
      } catch (fault) {
        if (!(fault instanceof AnswerFault)) throw fault;
        model.value = { error: fault.type };
      }
    }
  }

  /** Changes a cell of a table; rows and columns from 0, the header is row 0. */
  set(table: string, row: number, column: number, value: Cell): Place {
    const found = this.tables.find(({ name }) => name === table);
    const cells = found?.cells[row];
    const area = found && areaOf(found.at);
    if (!found || !cells || !area) throw new RangeError(`no row ${row} in ${table}`);
    cells[column] = value;
    const place = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
    return { sheet: found.sheet, address: addressOf(place) };
  }

  /** Tells those who listen that cells changed, as Excel does. */
  tellChange(): void {
    for (const listener of this.listeners) listener();
  }

  change(
    changes: readonly WorkbookChange[],
    options: ChangeOptions = {},
  ): Promise<Outcome<readonly ChangedPlace[]>> {
    this.changes.push(changes);
    const { failAt } = this;
    this.failAt = undefined;
    const outcome = changeTables(this.tables, changes, options, failAt);
    if (outcome.ok) this.tellChange();
    return Promise.resolve(outcome);
  }

  readTables(): Promise<Outcome<readonly WorkbookTable[]>> {
    return ok(
      this.tables.map(({ name, sheet, at, cells }) => ({
        name,
        sheet,
        cells,
        address: addressOf({
          row: areaOf(at)?.row ?? 0,
          column: areaOf(at)?.column ?? 0,
          rows: cells.length,
          columns: cells[0]?.length ?? 0,
        }),
      })),
    );
  }

  formulaCells(functionName: string): Promise<Outcome<readonly FormulaCell[]>> {
    return ok(functionName === "CRMMODEL" ? this.models : []);
  }

  formulaAt(place: Place): Promise<Outcome<string | undefined>> {
    const found = this.models.find((each) => each.address === place.address);
    return ok(found?.formula);
  }

  inputsOf(): Promise<Outcome<readonly WorkbookTable[]>> {
    return this.readTables();
  }

  readCells(place: Place): Promise<Outcome<readonly (readonly Cell[])[]>> {
    const model = this.models.find((each) => each.address === place.address);
    if (model) return ok([[model.value]]);
    const row = this.models.find(({ address }) => address.slice(1) === place.address.slice(1));
    return ok([[place.address.startsWith("A") ? (row?.name ?? null) : null]]);
  }

  select(place: Place): Promise<Outcome<void>> {
    this.selected = place;
    for (const listener of this.selectionListeners) listener(place);
    return ok(undefined);
  }

  sheetNames(): Promise<Outcome<readonly string[]>> {
    return ok(this.tables.map(({ sheet }) => sheet));
  }

  build(plan: WorkbookPlan): Promise<Outcome<void>> {
    this.built.push(plan);
    return ok(undefined);
  }

  writeFree(place: Place, rows: readonly (readonly PlannedCell[])[]): Promise<Outcome<void>> {
    const isFilled = this.filled.some(
      ({ sheet, address }) => sheet === place.sheet && overlap(address, place.address),
    );
    if (isFilled) {
      const sentence = { sv: "Namnet finns redan.", en: "The name is taken." };
      return Promise.resolve({ ok: false, fault: { code: "name-taken", sentence } });
    }
    this.written.push({ ...place, rows });
    return ok(undefined);
  }

  recalculate(): Promise<Outcome<void>> {
    this.calculate();
    return ok(undefined);
  }

  reenterFormulas(): Promise<Outcome<number>> {
    return ok(0);
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onSelection(listener: (place: Place) => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }
}
