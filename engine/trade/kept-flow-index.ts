/** The index of flows of a model that is built again: after an edit of values it is not made anew. */
import { textIn, wordOf, numberIn, type Row } from "../assumptions/row";
import { FlowIndex } from "./flow-index";

interface Kept {
  readonly rows: readonly Row[];
  /** Series that are products: a digits-only one of them is no code. */
  readonly products: { has(name: string): boolean };
  readonly index: FlowIndex;
}

/** By a row that the list begins, or began, with; a list of which half is new is another one. */
const kept = new WeakMap<Row, Kept>();
/** Rows that are put in the places of others; beyond these the index is made anew. */
const MOST_REPLACED = 1000;

/**
 * The index of the rows. Where the latest list that began or ended with the same row differs from it
 * in values alone, its index is taken over with those rows replaced.
 */
export function flowIndexOf(
  rows: readonly Row[],
  products: { has(name: string): boolean },
): FlowIndex {
  const ends = [rows[0], rows.at(-1)].filter((row) => row !== undefined);
  const known = ends.map((row) => kept.get(row)).find((one) => one !== undefined);
  const replaced = known && replacedIn(known, rows, products);
  const index = replaced ? known.index.withRows(replaced) : new FlowIndex(rows, products);
  for (const row of ends) kept.set(row, { rows: rows.slice(), products, index });
  return index;
}

/** The rows that stand in others' places; undefined where more than values differ. */
function replacedIn(
  before: Kept,
  rows: readonly Row[],
  products: { has(name: string): boolean },
): ReadonlyMap<Row, Row> | undefined {
  if (before.rows.length !== rows.length) return undefined;
  const replaced = new Map<Row, Row>();
  for (let i = 0; i < rows.length; i += 1) {
    const [old, row] = [before.rows[i] as Row, rows[i] as Row];
    if (old === row) continue;
    if (!isSamePlace(old, row) || replaced.size >= MOST_REPLACED) return undefined;
    replaced.set(old, row);
  }
  // A series of digits that was a product's name may have become a code, or the other way round.
  const hasSameCodes = before.index.digitSeries.every(
    (series) => before.products.has(series) === products.has(series),
  );
  return hasSameCodes ? replaced : undefined;
}

/** True where both stand under one series, flow, year and partner; false where one of these is not read. */
function isSamePlace(old: Row, row: Row): boolean {
  const [series, flow, year] = [
    textIn(row, "series"),
    wordOf(row, "flow", "flow"),
    numberIn(row, "year"),
  ];
  if (series === undefined || flow === undefined || year === undefined) return false;
  return (
    textIn(old, "series") === series &&
    wordOf(old, "flow", "flow") === flow &&
    numberIn(old, "year") === year &&
    textIn(old, "partner") === textIn(row, "partner")
  );
}
