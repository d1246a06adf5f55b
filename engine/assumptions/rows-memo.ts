/** What was worked out from a list of rows alone: the very same rows are not worked through again. */
import type { Row } from "./row";

interface Kept<T> {
  readonly rows: readonly Row[];
  readonly value: T;
}

/**
 * A function of rows that keeps its latest answers, each as long as the first of its rows lives. Rows
 * never change, so lists of the same rows in the same order have the same answer; any other list,
 * however alike, is worked through.
 */
export class RowsMemo<T> {
  private readonly kept = new WeakMap<Row, Kept<T>>();

  constructor(private readonly make: (rows: readonly Row[]) => T) {}

  of(rows: readonly Row[]): T {
    const [first] = rows;
    if (first === undefined) return this.make(rows);
    const known = this.kept.get(first);
    if (known && isSame(known.rows, rows)) return known.value;
    const value = this.make(rows);
    // A copy: whoever made the list may still add to it.
    this.kept.set(first, { rows: rows.slice(), value });
    return value;
  }
}

function isSame(some: readonly Row[], others: readonly Row[]): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i += 1) if (some[i] !== others[i]) return false;
  return true;
}
