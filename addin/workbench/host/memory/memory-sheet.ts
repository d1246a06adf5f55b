import type { CellScalar, CellStyle } from "../../spreadsheet";
import type { Rectangle } from "../a1";

/** What one cell holds. */
export interface MemoryCell {
  value: CellScalar;
  formula?: string;
  format?: string;
  style?: CellStyle;
}

/** A sheet as it is saved. */
export interface SheetRecord {
  readonly id: string;
  name: string;
  cells: [key: string, cell: MemoryCell][];
}

/** The cells of one sheet in memory. */
export class MemorySheet {
  readonly cells = new Map<string, MemoryCell>();
  /** Spills by the key of their anchor; the anchor's own cell holds its first value. */
  readonly spills = new Map<
    string,
    { readonly area: Rectangle; readonly values: CellScalar[][] }
  >();
  readonly widths = new Map<number, number>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  static keyOf(row: number, column: number): string {
    return `${row},${column}`;
  }

  static placeOf(key: string): { row: number; column: number } {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return { row, column };
  }

  at(row: number, column: number): MemoryCell | undefined {
    return this.cells.get(MemorySheet.keyOf(row, column));
  }

  /** The cell at a place, made where there is none. */
  ensure(row: number, column: number): MemoryCell {
    const key = MemorySheet.keyOf(row, column);
    const cell = this.cells.get(key) ?? { value: "" };
    this.cells.set(key, cell);
    return cell;
  }

  /** Puts a constant or a formula into a cell; a leading apostrophe keeps text text. */
  enter(row: number, column: number, value: CellScalar): void {
    const cell = this.ensure(row, column);
    delete cell.formula;
    cell.value = "";
    if (typeof value === "string" && value.startsWith("=")) cell.formula = value;
    else cell.value = typeof value === "string" ? value.replace(/^'/u, "") : value;
  }

  /** Puts a formula's result in place, spilled where there is room; true where it was another before. */
  settle(key: string, result: CellScalar[][]): boolean {
    const { row, column } = MemorySheet.placeOf(key);
    const area = { row, column, rows: result.length, columns: result[0]?.length ?? 0 };
    const blocked = this.isBlocked(area);
    const cell = this.ensure(row, column);
    const before = JSON.stringify([cell.value, this.spills.get(key)?.values]);
    cell.value = blocked ? "#SPILL!" : (result[0]?.[0] ?? "");
    if (blocked || area.rows * area.columns === 1) this.spills.delete(key);
    else this.spills.set(key, { area, values: result });
    return before !== JSON.stringify([cell.value, this.spills.get(key)?.values]);
  }

  /** True where a cell of the area other than the first holds something of its own. */
  private isBlocked({ row, column, rows, columns }: Rectangle): boolean {
    for (let i = 0; i < rows; i += 1) {
      for (let j = i === 0 ? 1 : 0; j < columns; j += 1) {
        const other = this.at(row + i, column + j);
        if (other && (other.value !== "" || other.formula !== undefined)) return true;
      }
    }
    return false;
  }

  /** Calculated value, spilled ones included. */
  value(row: number, column: number): CellScalar {
    const own = this.at(row, column);
    if (own && (own.formula !== undefined || own.value !== "")) return own.value;
    for (const { area, values } of this.spills.values()) {
      const spilled = values[row - area.row]?.[column - area.column];
      if (spilled !== undefined && row >= area.row && column >= area.column) return spilled;
    }
    return "";
  }

  /** Smallest rectangle with every non-blank cell; undefined where all are blank. */
  used(): Rectangle | undefined {
    const places = [...this.cells]
      .filter(([, cell]) => cell.value !== "" || cell.formula !== undefined)
      .map(([key]) => MemorySheet.placeOf(key));
    for (const { area } of this.spills.values()) {
      places.push({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
    }
    const [first] = places;
    if (!first) return undefined;
    const bounds = { top: first.row, left: first.column, bottom: first.row, right: first.column };
    for (const { row, column } of places) {
      bounds.top = Math.min(bounds.top, row);
      bounds.left = Math.min(bounds.left, column);
      bounds.bottom = Math.max(bounds.bottom, row);
      bounds.right = Math.max(bounds.right, column);
    }
    const { top, left, bottom, right } = bounds;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Moves cells from `from` on by `by` rows or columns; with a negative `by` those between vanish. */
  shift(direction: "row" | "column", from: number, by: number): void {
    const before = [...this.cells];
    this.cells.clear();
    for (const [key, cell] of before) {
      const place = MemorySheet.placeOf(key);
      const moved = place[direction] >= from ? place[direction] + by : place[direction];
      if (by < 0 && place[direction] >= from && moved < from) continue;
      const next = { ...place, [direction]: moved };
      this.cells.set(MemorySheet.keyOf(next.row, next.column), cell);
    }
  }

  save(): SheetRecord {
    return { id: this.id, name: this.name, cells: structuredClone([...this.cells]) };
  }

  static load(record: SheetRecord): MemorySheet {
    const sheet = new MemorySheet(record.id, record.name);
    for (const [key, cell] of record.cells) sheet.cells.set(key, cell);
    return sheet;
  }
}
