import assert from "node:assert/strict";

/**
 * Largest relative difference between the browser's number and Node's: powers and exponentials may
 * differ in the last digit between two versions of V8, and sums of some dozen cohorts carry it on.
 */
const TOLERANCE = 1e-12;

type Cells = readonly (readonly unknown[])[];

/** Asserts that two blocks hold the same cells, numbers but for the last digit. */
export function sameCells(actual: Cells, expected: Cells): void {
  assert.deepEqual(
    actual.map((row) => row.length),
    expected.map((row) => row.length),
  );
  const differing = expected.flatMap((row, i) =>
    row.flatMap((cell, j) => {
      const seen = actual[i]?.[j];
      return isSame(seen, cell)
        ? []
        : [`row ${i}, column ${j}: ${String(seen)}, not ${String(cell)}`];
    }),
  );
  assert.deepEqual(differing.slice(0, 5), []);
}

function isSame(seen: unknown, wanted: unknown): boolean {
  if (typeof seen !== "number" || typeof wanted !== "number") return seen === wanted;
  return Math.abs(seen - wanted) <= TOLERANCE * Math.max(Math.abs(seen), Math.abs(wanted));
}
