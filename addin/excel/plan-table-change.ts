/** What a change means for a table as it stands: its new size, and the cells to write. */
import type { PlannedCell } from "../ports/workbook";
import type { Area } from "../ports/address";
import type { WorkbookChange } from "../ports/workbook-changes";
import { runsWhere } from "./cell-runs";
import { REFUSAL } from "./change-sentences";
import type { TableState } from "./table-state";

/** A change of a table; the new sheets are another matter. */
export type TableWish = Exclude<WorkbookChange, { kind: "new-sheet" }>;

/** A single cell to write, by row and column of the table's data. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: PlannedCell;
}

/** Rows of the table's data, from 0. */
export interface RowRun {
  readonly from: number;
  readonly count: number;
}

/** What is to be done; rows and columns count within the table's data, from 0. */
export interface TablePlan {
  readonly state: TableState;
  /** Rows of data and columns afterwards. */
  readonly rows: number;
  readonly columns: number;
  /** Headers of columns that are added at the right. */
  readonly headers: readonly string[];
  /** Cells written as one block from this row on, in the first columns. */
  readonly block: { readonly from: number; readonly cells: readonly (readonly PlannedCell[])[] };
  /** True where the block is rows more; their place is where the change ended up. */
  readonly appends: boolean;
  /** Single cells written. */
  readonly single: readonly PlacedCell[];
  /** Cells that take the formula of their column, within the table's data. */
  readonly filled: readonly Area[];
  /** Rows taken out, the last first. */
  readonly removed: readonly RowRun[];
  /** Columns from this one on are the user's: where rows go, they must hold nothing. */
  readonly ownFrom: number;
}

/** Cells that a wish brings as one block: as wide as its widest row, no header. */
export function blockOf(wish: TableWish): readonly (readonly PlannedCell[])[] {
  if (wish.kind === "replace-table") {
    const [header = [], ...rows] = wish.cells;
    // Excel keeps one row in a table; where none comes, it is emptied.
    return rows.length > 0 ? rows : [header.map(() => BLANK)];
  }
  if (wish.kind !== "append-rows") return [];
  const columns = Math.max(0, ...wish.rows.map((row) => row.length));
  return wish.rows.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? BLANK));
}

const BLANK: PlannedCell = { kind: "blank" };

/** Rows and columns of a sheet. */
const SHEET = { rows: 1_048_576, columns: 16_384 } as const;

/** The plan of a change. @throws WorkbookRefusal where the table does not allow it. */
export function planTableChange(state: TableState, wish: TableWish): TablePlan {
  const plan = PLANS[wish.kind](state, wish as never);
  const { area } = state;
  const resized = plan.rows !== area.rows - 1 || plan.removed.length > 0;
  if (wish.kind !== "set-cells" && state.isFiltered) throw REFUSAL.filtered(state.name);
  if (resized && state.hasTotals) throw REFUSAL.totals(state.name);
  const isBeyond =
    area.row + 1 + plan.rows > SHEET.rows || area.column + plan.columns > SHEET.columns;
  if (isBeyond) throw REFUSAL.noRoom(state.name);
  return plan;
}

type WishOf<K extends TableWish["kind"]> = Extract<TableWish, { kind: K }>;

const PLANS: { [K in TableWish["kind"]]: (state: TableState, wish: WishOf<K>) => TablePlan } = {
  "replace-table": replaced,
  "append-rows": appended,
  "set-cells": withCellsSet,
  "delete-rows": withRowsDeleted,
};

function unchanged(state: TableState): TablePlan {
  const rows = state.area.rows - 1;
  return {
    state,
    rows,
    columns: state.area.columns,
    headers: [],
    block: { from: 0, cells: [] },
    appends: false,
    single: [],
    filled: [],
    removed: [],
    ownFrom: state.area.columns,
  };
}

/** Our columns stand first and keep their headers; what the user has to the right stays by row. */
function replaced(state: TableState, wish: WishOf<"replace-table">): TablePlan {
  const wanted = (wish.cells[0] ?? []).map((cell) => (cell.kind === "text" ? cell.text : ""));
  if (wanted.length === 0) throw REFUSAL.uneven(state.name);
  const block = blockOf(wish);
  if (block.some((row) => row.length !== wanted.length)) throw REFUSAL.uneven(state.name);
  const other = wanted.findIndex((header, i) => {
    const found = state.headers[i];
    return found !== undefined && !isSameHeader(found, header);
  });
  const [found, header] = [state.headers[other], wanted[other]];
  if (found !== undefined && header !== undefined) {
    throw REFUSAL.otherHeader(state.name, found, header);
  }
  const added = wanted.slice(state.headers.length);
  // A header that a column has already would get a number from Excel.
  const doubled = added.find((each) => state.headers.some((old) => isSameHeader(old, each)));
  if (doubled !== undefined) throw REFUSAL.otherHeader(state.name, doubled, doubled);
  const old = state.area.rows - 1;
  const rows = block.length;
  const own = formulaColumns(state).filter((column) => column >= wanted.length);
  return {
    ...unchanged(state),
    rows,
    filled: own.flatMap((column): Area[] =>
      rows > old ? [{ row: old, column, rows: rows - old, columns: 1 }] : [],
    ),
    columns: Math.max(state.area.columns, wanted.length),
    headers: added,
    block: { from: 0, cells: block },
    ownFrom: wanted.length,
  };
}

function formulaColumns({ hasFormula }: TableState): readonly number[] {
  return hasFormula.flatMap((isFormula, column) => (isFormula ? [column] : []));
}

function isSameHeader(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** A table whose only row is blank has that row filled first, as Excel's own tables do. */
function appended(state: TableState, wish: WishOf<"append-rows">): TablePlan {
  const cells = blockOf(wish);
  if ((cells[0]?.length ?? 0) > state.area.columns) throw REFUSAL.uneven(state.name);
  const old = state.area.rows - 1;
  const isNew = old === 1 && !state.hasConstant.includes(true);
  const from = isNew ? 0 : old;
  return {
    ...unchanged(state),
    rows: Math.max(old, from + cells.length),
    block: { from, cells },
    appends: true,
    filled: runsWhere(
      cells.length,
      formulaColumns(state),
      (row, column) => (cells[row]?.[column] ?? BLANK).kind === "blank",
    ).map((run) => ({ ...run, row: run.row + from })),
  };
}

function withCellsSet(state: TableState, { cells }: WishOf<"set-cells">): TablePlan {
  const { rows, columns } = state.area;
  const outside = cells.find(
    ({ row, column }) => !isIndex(row, rows - 1) || !isIndex(column, columns),
  );
  if (outside) throw REFUSAL.noCell(state.name, `[${outside.row + 1}, ${outside.column + 1}]`);
  return { ...unchanged(state), single: cells };
}

/** Excel keeps one row in a table: where all go, the first is cleared instead. */
function withRowsDeleted(state: TableState, { rows }: WishOf<"delete-rows">): TablePlan {
  const count = state.area.rows - 1;
  const outside = rows.find((row) => !isIndex(row, count));
  if (outside !== undefined) throw REFUSAL.noCell(state.name, `rad/row ${outside + 1}`);
  const gone = [...new Set(rows)].sort((a, b) => b - a);
  const isAll = gone.length === count;
  const going = isAll ? gone.slice(0, -1) : gone;
  const cleared = state.hasFormula.flatMap((isFormula, column): PlacedCell[] =>
    isAll && !isFormula ? [{ row: 0, column, cell: { kind: "blank" } }] : [],
  );
  return {
    ...unchanged(state),
    rows: count - going.length,
    single: cleared,
    removed: runsOf(going),
  };
}

function isIndex(index: number, count: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < count;
}

/** Rows in falling order as runs, the last run first. */
function runsOf(rows: readonly number[]): readonly RowRun[] {
  const runs: RowRun[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.from === row + 1) runs.splice(-1, 1, { from: row, count: last.count + 1 });
    else runs.push({ from: row, count: 1 });
  }
  return runs;
}
