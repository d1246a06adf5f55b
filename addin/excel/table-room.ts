/** Room for a table's new size: what is beside and below it is never overwritten. */
import { addressOf, type Area } from "../ports/address";
import { readBlocks, type Block } from "./blocks";
import { REFUSAL } from "./change-sentences";
import type { TablePlan } from "./plan-table-change";
import { entryKind } from "./table-state";

/** What makes room. */
export interface Room {
  /** Rows to insert below the table, as wide as it will be. */
  readonly pushed: number;
  /** The first filled row below, to tell afterwards whether it was moved. */
  readonly below: { readonly row: number; readonly entered: string } | undefined;
}

/** @throws WorkbookRefusal where something stands in the way that cannot be moved. */
export async function findRoom(context: Excel.RequestContext, plan: TablePlan): Promise<Room> {
  const { state, rows, columns } = plan;
  const { area } = state;
  const more = rows - (area.rows - 1);
  if (more < 0 && plan.removed.length === 0) await checkOwnCells(context, plan);
  if (columns > area.columns) await checkBeside(context, plan);
  if (more <= 0 && plan.removed.length === 0) return NOTHING_MOVES;
  const below = await readBelow(context, plan);
  // A blank row stays between the table and what is below: Excel would take the two for one.
  const isMoved = below && (plan.removed.length > 0 || below.filled <= more);
  if (!isMoved) return NOTHING_MOVES;
  if (below.torn !== undefined) throw REFUSAL.tornBelow(state.name, below.torn);
  return more > 0 ? { pushed: more, below: below.first } : NOTHING_MOVES;
}

const NOTHING_MOVES: Room = { pushed: 0, below: undefined };

/** Rows that go must not take along what the user entered in columns to the right of ours. */
async function checkOwnCells(
  context: Excel.RequestContext,
  { state, rows, ownFrom }: TablePlan,
): Promise<void> {
  const { area } = state;
  if (ownFrom >= area.columns) return;
  const row = area.row + 1 + rows;
  const own: Area = {
    row,
    column: area.column + ownFrom,
    rows: area.row + area.rows - row,
    columns: area.columns - ownFrom,
  };
  const block = await readArea(context, state.sheet, own);
  const found = firstEntry(block, (kind) => kind === "constant");
  if (found) throw REFUSAL.ownCells(state.name, `${state.sheet}!${found}`);
}

async function checkBeside(
  context: Excel.RequestContext,
  { state, rows, columns }: TablePlan,
): Promise<void> {
  const { area } = state;
  const column = area.column + area.columns;
  const beside: Area = {
    row: area.row,
    column,
    rows: 1 + Math.max(rows, area.rows - 1),
    columns: columns - area.columns,
  };
  const block = await readArea(context, state.sheet, beside);
  const found = firstEntry(block, (kind) => kind !== "blank");
  if (found) throw REFUSAL.besideFilled(state.name, `${state.sheet}!${found}`);
}

/** What stands below a table in its columns. */
interface Below {
  /** Blank rows before it. */
  readonly filled: number;
  readonly first: Room["below"];
  /** Place of a row that goes on beside the columns: it cannot be moved in one piece. */
  readonly torn: string | undefined;
}

/** Undefined where nothing stands below. */
async function readBelow(
  context: Excel.RequestContext,
  { state, columns }: TablePlan,
): Promise<Below | undefined> {
  const { area } = state;
  const top = area.row + area.rows;
  const used = context.workbook.worksheets.getItem(state.sheet).getUsedRangeOrNullObject();
  used.load("rowIndex,rowCount");
  await context.sync();
  const bottom = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  if (bottom <= top) return undefined;
  // One column on either side tells what is joined to the cells below.
  const left = Math.max(0, area.column - 1);
  const right = Math.min(16_384, area.column + columns + 1);
  const around = { row: top, column: left, rows: bottom - top, columns: right - left };
  const block = await readArea(context, state.sheet, around);
  const first = area.column - left;
  const own = block.formulas.map((row) => row.slice(first, first + columns));
  const filled = own.findIndex((row) => row.some((entered) => entered !== ""));
  if (filled < 0) return undefined;
  const torn = own.findIndex((row, i) => isTorn(row, block.formulas[i] ?? [], first, columns));
  const at = { row: top + torn, column: area.column, rows: 1, columns: 1 };
  return {
    filled,
    first: { row: top + filled, entered: JSON.stringify(own[filled]) },
    torn: torn < 0 ? undefined : `${state.sheet}!${addressOf(at)}`,
  };
}

/** True where a filled row goes on beside the cells that would move. */
function isTorn(
  own: readonly unknown[],
  around: readonly unknown[],
  first: number,
  columns: number,
): boolean {
  const before = first > 0 && around[0] !== "" && own[0] !== "";
  const after = around[first + columns];
  const goesOn = after !== undefined && after !== "" && own.at(-1) !== "";
  return before || goesOn;
}

/** Reads an area of a sheet, formulas too. */
export async function readArea(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
): Promise<Block> {
  const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(area));
  const [block] = await readBlocks(context, [range], true);
  return block ?? { cells: [], formulas: [], sheet, row: area.row, column: area.column };
}

/** Address of the first cell whose entry is of the kind; undefined where there is none. */
function firstEntry(
  { cells, formulas, row, column }: Block,
  isWanted: (kind: ReturnType<typeof entryKind>) => boolean,
): string | undefined {
  for (const [i, line] of formulas.entries()) {
    const j = line.findIndex((entered, at) => isWanted(entryKind(entered, cells[i]?.[at])));
    if (j >= 0) return addressOf({ row: row + i, column: column + j, rows: 1, columns: 1 });
  }
  return undefined;
}
