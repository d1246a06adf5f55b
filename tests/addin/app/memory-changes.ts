import { addressOf, areaOf } from "../../../addin/ports/address";
import type { Outcome, PlannedCell, PlannedSheet } from "../../../addin/ports/workbook";
import type {
  ChangedPlace,
  ChangeOptions,
  WorkbookChange,
} from "../../../addin/ports/workbook-changes";
import type { Cell } from "#engine";

/** A table in memory, header row first. */
export interface MemoryTable {
  name: string;
  sheet: string;
  at: string;
  cells: Cell[][];
}

/** What is thrown within a change; the caller makes a fault of it. */
class Refusal extends Error {
  constructor(
    readonly code: "not-found" | "other",
    readonly sv: string,
    readonly en: string,
  ) {
    super(en);
  }
}

/** Text and numbers as such; a formula has no value here, and a blank is null. */
export function cellFrom(cell: PlannedCell): Cell {
  if (cell.kind === "text") return cell.text;
  return cell.kind === "number" ? cell.value : null;
}

/** The tables after one change; throws a refusal where Excel would refuse. */
function changed(tables: MemoryTable[], change: WorkbookChange): ChangedPlace {
  if (change.kind === "new-sheet") return newSheet(tables, change.sheet);
  const table = tables.find(({ name }) => name.toLowerCase() === change.table.toLowerCase());
  if (!table) {
    const { table: name } = change;
    throw new Refusal("not-found", `Tabellen ${name} finns inte.`, `There is no table ${name}.`);
  }
  const before = table.cells.length;
  switch (change.kind) {
    case "replace-table":
      replace(table, change.cells);
      return placeOf(table, 0, table.cells.length);
    case "append-rows": {
      const isEmpty = before === 2 && table.cells[1]?.every((cell) => cell === null);
      if (isEmpty) table.cells.pop();
      const from = table.cells.length;
      table.cells.push(...change.rows.map((row) => row.map(cellFrom)));
      return placeOf(table, from, change.rows.length);
    }
    case "set-cells":
      for (const { row, column, cell } of change.cells) rowOf(table, row)[column] = cellFrom(cell);
      return placeOf(table, 0, before);
    case "delete-rows": {
      for (const row of change.rows) rowOf(table, row);
      const gone = new Set(change.rows);
      table.cells = table.cells.filter((_, i) => i === 0 || !gone.has(i - 1));
      if (table.cells.length === 1) table.cells.push((table.cells[0] ?? []).map(() => null));
      return placeOf(table, 0, table.cells.length);
    }
  }
}

function newSheet(tables: MemoryTable[], sheet: PlannedSheet): ChangedPlace {
  const free = (name: string, taken: readonly string[], gap: string): string => {
    const used = new Set(taken.map((each) => each.toLowerCase()));
    let found = name;
    for (let n = 2; used.has(found.toLowerCase()); n += 1) found = `${name}${gap}${n}`;
    return found;
  };
  const name = free(
    sheet.name,
    tables.map((table) => table.sheet),
    " ",
  );
  const added = sheet.tables.map((table): MemoryTable => {
    const taken = tables.map((each) => each.name);
    const cells = table.cells.map((row) => row.map(cellFrom));
    const made = { name: free(table.name, taken, ""), sheet: name, at: table.at, cells };
    tables.push(made);
    return made;
  });
  const [first] = added;
  if (!first) return { sheet: name, address: "A1", table: "" };
  return placeOf(first, 0, first.cells.length);
}

/** Columns to the right of ours keep their cells by row; rows that hold some are not given up. */
function replace(table: MemoryTable, cells: readonly (readonly PlannedCell[])[]): void {
  const ours = cells[0]?.length ?? 0;
  const header = cells[0]?.map(cellFrom) ?? [];
  const differs = (table.cells[0] ?? [])
    .slice(0, ours)
    .some((cell, i) => headerText(cell) !== headerText(header[i]));
  const lost = table.cells
    .slice(Math.max(2, cells.length))
    .some((row) => row.slice(ours).some((cell) => cell !== null));
  if (differs || lost) {
    throw new Refusal(
      "other",
      `Egna kolumner i tabellen ${table.name} är i vägen.`,
      `Columns of your own in the table ${table.name} are in the way.`,
    );
  }
  const own = (table.cells[0] ?? []).slice(ours);
  const rows = cells.map((row, i) => [
    ...row.map(cellFrom),
    ...(table.cells[i]?.slice(ours) ?? own.map(() => null)),
  ]);
  if (rows.length === 1) rows.push((rows[0] ?? []).map(() => null));
  table.cells = rows;
}

const headerText = (cell: Cell | undefined): string =>
  typeof cell === "string" ? cell.trim().toLowerCase() : JSON.stringify(cell);

function rowOf(table: MemoryTable, row: number): Cell[] {
  const found = row < 0 ? undefined : table.cells[row + 1];
  if (found) return found;
  throw new Refusal(
    "not-found",
    `Tabellen ${table.name} har ingen rad ${row + 1}.`,
    `The table ${table.name} has no row ${row + 1}.`,
  );
}

function placeOf(
  { name, sheet, at, cells }: MemoryTable,
  from: number,
  rows: number,
): ChangedPlace {
  const { row, column } = areaOf(at) ?? { row: 0, column: 0 };
  const area = { row: row + from, column, rows, columns: cells[0]?.length ?? 0 };
  return { table: name, sheet, address: addressOf(area) };
}

const copyOf = (tables: readonly MemoryTable[]): MemoryTable[] =>
  tables.map((table) => ({ ...table, cells: table.cells.map((row) => [...row]) }));

function fault(code: "not-found" | "other", sv: string, en: string): Outcome<never> {
  return { ok: false, fault: { code, sentence: { sv, en } } };
}

/** Makes all the changes in the tables, or none; `failAt` is the step that fails, from 0. */
export function changeTables(
  tables: MemoryTable[],
  changes: readonly WorkbookChange[],
  { signal, onProgress }: ChangeOptions,
  failAt: number | undefined,
): Outcome<readonly ChangedPlace[]> {
  const draft = copyOf(tables);
  const places: ChangedPlace[] = [];
  try {
    for (const [step, change] of changes.entries()) {
      if (signal?.aborted) return fault("other", "Avbrutet.", "Cancelled.");
      if (step === failAt) return fault("other", "Excel svarade inte.", "Excel did not answer.");
      places.push(changed(draft, change));
      onProgress?.((step + 1) / changes.length);
    }
    if (signal?.aborted) return fault("other", "Avbrutet.", "Cancelled.");
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return fault(refusal.code, refusal.sv, refusal.en);
  }
  tables.splice(0, tables.length, ...draft);
  return { ok: true, value: places };
}
