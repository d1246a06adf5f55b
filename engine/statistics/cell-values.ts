/** Values and statuses of a JSON-stat dataset, dense or sparse. */
import { asArray, asObject, excerpt, property, unboxed } from "./json-values";
import { statisticsFault, type Where } from "./statistics-fault";

/** Names the cell at a position in a fault. */
export type CellPlace = (index: number) => Where;

/**
 * One value per cell; null = missing. A dense list must be as long as the box; in a sparse object
 * what is not there is missing.
 * @throws StatisticsFault for a wrong length, a position outside, or a value that is no number.
 */
export function readValues(
  value: unknown,
  cells: number,
  where: Where,
  place: CellPlace,
): readonly (number | null)[] {
  const dense = asArray(value);
  if (dense !== undefined) {
    if (dense.length !== cells) {
      throw statisticsFault("value-length", where, { found: dense.length, cells });
    }
    return Array.from(dense, (item, index) => numberAt(item, index, place));
  }
  const sparse = asObject(value);
  if (sparse === undefined)
    throw statisticsFault("value-unreadable", where, { found: excerpt(value) });
  const values = new Array<number | null>(cells).fill(null);
  for (const [key, item] of Object.entries(sparse)) {
    const index = positionOf(key, cells, where);
    values[index] = numberAt(item, index, place);
  }
  return values;
}

function numberAt(item: unknown, index: number, place: CellPlace): number | null {
  const scalar = unboxed(item);
  if (scalar === null) return null;
  if (typeof scalar === "number" && Number.isFinite(scalar)) return scalar + 0;
  throw statisticsFault("value-no-number", place(index), { found: excerpt(item) });
}

function positionOf(key: string, cells: number, where: Where): number {
  const index = Number(key);
  if (/^(0|[1-9][0-9]*)$/.test(key) && index < cells) return index;
  throw statisticsFault("position-outside", where, { found: excerpt(key), cells });
}

/**
 * The office's mark by cell. JSON-stat allows one text for all cells, a list, or an object by
 * position; an empty text is no mark.
 * @throws StatisticsFault for a wrong length, a position outside, or a mark that is no text.
 */
export function readStatus(
  given: unknown,
  cells: number,
  where: Where,
  place: CellPlace,
): ReadonlyMap<number, string> {
  // Eurostat's older answers keep the list one level down.
  const nested = asArray(property(asObject(given), "value"));
  const status = nested ?? given;
  if (status === undefined || status === null) return new Map();
  if (typeof status === "string") {
    return status === ""
      ? new Map()
      : new Map(Array.from({ length: cells }, (_, i) => [i, status]));
  }
  const dense = asArray(status);
  if (dense !== undefined && dense.length !== cells) {
    throw statisticsFault("status-length", where, { found: dense.length, cells });
  }
  const entries = dense?.entries() ?? sparseEntries(status, cells, where);
  const marks = new Map<number, string>();
  for (const [index, item] of entries) {
    const mark = unboxed(item);
    if (mark === null || mark === "") continue;
    if (typeof mark !== "string") {
      throw statisticsFault("status-no-text", place(index), { found: excerpt(item) });
    }
    marks.set(index, mark);
  }
  return marks;
}

function sparseEntries(status: unknown, cells: number, where: Where): [number, unknown][] {
  const object = asObject(status);
  if (object === undefined) {
    throw statisticsFault("status-unreadable", where, { found: excerpt(status) });
  }
  return Object.entries(object).map(([key, item]) => [positionOf(key, cells, where), item]);
}
