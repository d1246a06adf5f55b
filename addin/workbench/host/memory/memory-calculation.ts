import type { CellScalar, FunctionCall, FunctionDescription, TableInfo } from "../../spreadsheet";
import { formatAddress, intersection, parseAddress, type Rectangle } from "../a1";
import { splitCall } from "../formula-text";
import { MemorySheet } from "./memory-sheet";

type Cells = (CellScalar | null)[][];
type Argument = { readonly cells: Cells; readonly address: string | undefined } | undefined;

interface Running {
  readonly signature: string;
  result: CellScalar[][] | undefined;
}

/** What the calculation needs to know of the workbook. */
export interface MemoryBook {
  readonly sheets: readonly MemorySheet[];
  readonly tables: readonly TableInfo[];
}

/**
 * Calculates the few formulas that tests need: a registered function over constants, cells and
 * whole tables; a plain reference; SUM of one range. Everything else is `#NAME?`.
 */
export class MemoryCalculation {
  private readonly functions = new Map<string, FunctionCall>();
  private readonly running = new Map<string, Running>();
  private readonly calls = new Set<Promise<void>>();
  private recalculation: Promise<void> | undefined;

  constructor(
    private readonly book: () => MemoryBook,
    private readonly onCalculated: (sheetIds: string[]) => void,
  ) {}

  register(functions: readonly FunctionDescription[], call: (id: string) => FunctionCall): void {
    for (const { id, name } of functions) this.functions.set(name.toUpperCase(), call(id));
    this.calculate();
  }

  /** Calculates every formula; calls whose arguments are as before keep their result unless `all`. */
  calculate(all = false): void {
    if (all) this.running.clear();
    const touched = new Set<string>();
    for (let pass = 0; pass < 10; pass += 1) {
      let changed = false;
      for (const sheet of this.book().sheets) {
        if (!this.sweep(sheet)) continue;
        changed = true;
        touched.add(sheet.id);
      }
      if (!changed) break;
    }
    if (touched.size > 0) this.onCalculated([...touched]);
  }

  async whenIdle(): Promise<void> {
    while (this.calls.size > 0) await Promise.all(this.calls);
  }

  /** One calculation for all results that come in one turn. */
  private recalculated(): Promise<void> {
    this.recalculation ??= new Promise((resolve) => {
      setTimeout(() => {
        this.recalculation = undefined;
        this.calculate();
        resolve();
      }, 0);
    });
    return this.recalculation;
  }

  private sweep(sheet: MemorySheet): boolean {
    let changed = false;
    for (const anchor of sheet.spills.keys()) {
      if (sheet.cells.get(anchor)?.formula === undefined) changed = sheet.spills.delete(anchor);
    }
    for (const [key, { formula }] of sheet.cells) {
      if (formula === undefined) continue;
      if (sheet.settle(key, this.evaluate(sheet, key, formula))) changed = true;
    }
    return changed;
  }

  private evaluate(sheet: MemorySheet, key: string, formula: string): CellScalar[][] {
    const plain = this.reference(sheet, formula.slice(1).trim());
    if (plain) return plain.cells.map((row) => row.map((cell) => cell ?? 0));
    const call = splitCall(formula);
    if (!call) return [["#NAME?"]];
    const args = call.args.map((text) => this.argument(sheet, text));
    if (call.name.toUpperCase() === "SUM") {
      const numbers = args[0]?.cells.flat().filter((cell) => typeof cell === "number") ?? [];
      return [[numbers.reduce((sum, each) => sum + each, 0)]];
    }
    const called = this.functions.get(call.name.toUpperCase());
    return called ? this.call(called, args, sheet, key, formula) : [["#NAME?"]];
  }

  private call(
    called: FunctionCall,
    args: readonly Argument[],
    sheet: MemorySheet,
    key: string,
    formula: string,
  ): CellScalar[][] {
    const place = `${sheet.id}!${key}`;
    const signature = JSON.stringify([formula, args]);
    const before = this.running.get(place);
    if (before?.signature === signature) return before.result ?? [["#BUSY!"]];
    const running: Running = { signature, result: undefined };
    this.running.set(place, running);
    const address = formatAddress(sheet.name, { ...MemorySheet.placeOf(key), rows: 1, columns: 1 });
    const answer = called(
      args.map((argument) => argument?.cells),
      { address, addresses: args.map((argument) => argument?.address) },
    );
    if (!(answer instanceof Promise)) return (running.result = answer);
    const settled = answer.then(async (result) => {
      running.result = result;
      await this.recalculated();
      this.calls.delete(settled);
    });
    this.calls.add(settled);
    return [["#BUSY!"]];
  }

  private argument(sheet: MemorySheet, text: string): Argument {
    if (text === "") return undefined;
    const quoted = /^"((?:[^"]|"")*)"$/u.exec(text);
    if (quoted?.[1] !== undefined) return constant(quoted[1].replaceAll('""', '"'));
    if (/^(?:true|false)$/iu.test(text)) return constant(text.toUpperCase() === "TRUE");
    if (Number.isFinite(Number(text))) return constant(Number(text));
    return this.reference(sheet, text) ?? constant("#REF!");
  }

  private reference(sheet: MemorySheet, text: string): Argument {
    const table = /^([\p{L}_][\p{L}\p{N}_.]*)\[(#All|\[#Headers\],\s*\[#Data\])\]$/iu.exec(text);
    const info = table && this.book().tables.find(({ name }) => name === table[1]);
    const parsed = info ? undefined : parseAddress(text);
    const area: (Rectangle & { sheetId: string }) | undefined =
      info?.area ??
      (parsed && { ...parsed, sheetId: this.sheetNamed(parsed.sheet)?.id ?? sheet.id });
    const target = this.book().sheets.find(({ id }) => id === area?.sheetId);
    if (!area || !target) return undefined;
    const used = target.used() ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const bounded = intersection(area, { ...used, row: 0, column: 0, rows: 5_000, columns: 500 });
    return (
      bounded && { cells: cellsOf(target, bounded), address: formatAddress(target.name, area) }
    );
  }

  private sheetNamed(name: string | undefined): MemorySheet | undefined {
    return this.book().sheets.find((sheet) => sheet.name === name);
  }
}

function constant(value: CellScalar): Argument {
  return { cells: [[value]], address: undefined };
}

/** Cells of a rectangle; a cell that was never filled is null, an empty text stays. */
function cellsOf(sheet: MemorySheet, area: Rectangle): Cells {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => {
      const value = sheet.value(area.row + i, area.column + j);
      const filled = sheet.at(area.row + i, area.column + j)?.formula !== undefined;
      return value === "" && !filled ? null : value;
    }),
  );
}
