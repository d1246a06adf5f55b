/** What an office has changed between two fetches, cell by cell. */
import { statisticsFault } from "./statistics-fault";

/** Figures of one fetch as rows: a code per variable, then value and status. */
export interface Vintage {
  readonly tableId: string;
  /** Codes of the variables, in the order of the rows. */
  readonly variables: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** One cell that differs. Missing is null. */
export interface CellChange {
  /** A code per variable, in the order of the later fetch. */
  readonly codes: readonly string[];
  readonly before: number | null;
  readonly after: number | null;
  readonly statusBefore: string | null;
  readonly statusAfter: string | null;
  /** (after − before) ÷ |before|; undefined where either is missing or before is 0. */
  readonly relativeChange?: number;
}

/** The cells of both fetches, each in exactly one of the lists or among the unchanged. */
export interface VintageComparison {
  /** A value where there was no cell, or no value. */
  readonly new: readonly CellChange[];
  /** Another number than before; the largest relative change first, from 0 before all. */
  readonly revised: readonly CellChange[];
  /** A number that the office has taken back: the cell is there and missing. */
  readonly withdrawn: readonly CellChange[];
  /** Cells that are no longer there at all. */
  readonly vanished: readonly CellChange[];
  /** New cells that have no value. */
  readonly newMissing: readonly CellChange[];
  /** The same value under another status. */
  readonly restated: readonly CellChange[];
  readonly unchanged: number;
}

type Kind = Exclude<keyof VintageComparison, "unchanged">;

/**
 * The difference between an earlier and a later fetch of a table.
 * @throws StatisticsFault where the variables differ, or a cell stands twice in one of them.
 */
export function compareVintages(before: Vintage, after: Vintage): VintageComparison {
  const same = [...before.variables].sort().join("\n") === [...after.variables].sort().join("\n");
  if (!same) {
    const found = `${before.variables.join(", ")}; ${after.variables.join(", ")}`;
    throw statisticsFault("variables-differ", { table: after.tableId }, { found });
  }
  const earlier = cellsByCodes(before, after.variables);
  const later = cellsByCodes(after, after.variables);
  const lists: Record<Kind, CellChange[]> = {
    new: [],
    revised: [],
    withdrawn: [],
    vanished: [],
    newMissing: [],
    restated: [],
  };
  let unchanged = 0;
  for (const [key, cell] of later) {
    const known = earlier.get(key);
    const kind = kindOf(known, cell);
    if (kind === undefined) unchanged += 1;
    else lists[kind].push(change(cell.codes, known, cell));
  }
  for (const [key, cell] of earlier) {
    if (!later.has(key)) lists.vanished.push(change(cell.codes, cell, undefined));
  }
  lists.revised.sort((a, b) => size(b) - size(a));
  return { ...lists, unchanged };
}

interface Cell {
  readonly codes: readonly string[];
  readonly value: number | null;
  readonly status: string | null;
}

function cellsByCodes(vintage: Vintage, order: readonly string[]): ReadonlyMap<string, Cell> {
  const places = order.map((variable) => vintage.variables.indexOf(variable));
  const width = vintage.variables.length;
  const cells = new Map<string, Cell>();
  for (const row of vintage.rows) {
    const codes = places.map((place) => String(row[place] ?? ""));
    const value = row[width] ?? null;
    const status = row[width + 1] ?? null;
    const where = { table: vintage.tableId, variable: order.join(", "), code: codes.join(", ") };
    const key = JSON.stringify(codes);
    if (cells.has(key)) throw statisticsFault("cell-doubled", where);
    if (typeof value === "string")
      throw statisticsFault("value-no-number", where, { found: value });
    cells.set(key, {
      codes,
      value,
      status: status === null || status === "" ? null : String(status),
    });
  }
  return cells;
}

function kindOf(before: Cell | undefined, after: Cell): Kind | undefined {
  if (before === undefined) return after.value === null ? "newMissing" : "new";
  if (before.value === after.value) return before.status === after.status ? undefined : "restated";
  if (before.value === null) return "new";
  return after.value === null ? "withdrawn" : "revised";
}

function change(
  codes: readonly string[],
  before: Cell | undefined,
  after: Cell | undefined,
): CellChange {
  const from = before?.value ?? null;
  const to = after?.value ?? null;
  const relative =
    from === null || to === null || from === 0 ? undefined : (to - from) / Math.abs(from);
  return {
    codes,
    before: from,
    after: to,
    statusBefore: before?.status ?? null,
    statusAfter: after?.status ?? null,
    ...(relative === undefined ? {} : { relativeChange: relative }),
  };
}

function size({ relativeChange }: CellChange): number {
  return relativeChange === undefined ? Number.MAX_VALUE : Math.abs(relativeChange);
}
