/** How far a change has come, and whether it was stopped. */
import type { PlannedCell } from "../ports/workbook";
import type { ChangeOptions, WorkbookChange } from "../ports/workbook-changes";
import { REFUSAL } from "./change-sentences";
import { cellBytes, type Pace } from "./request-parts";

/** Share that is done when all is written; the rest is tidying up. */
const WRITTEN = 0.95;

/** A pace that tells shares of the bytes, never falling, and stops at the user's signal. */
export function paceOf({ signal, onProgress }: ChangeOptions, bytes: number): Pace {
  let done = 0;
  return {
    check: () => {
      if (signal?.aborted) throw REFUSAL.aborted();
    },
    done: (more) => {
      done += more;
      onProgress?.(Math.min(WRITTEN, (WRITTEN * done) / Math.max(1, bytes)));
    },
  };
}

/** Bytes that the changes' cells come to. */
export function bytesOf(changes: readonly WorkbookChange[]): number {
  const ofRows = (rows: readonly (readonly PlannedCell[])[]): number =>
    rows.reduce((sum, row) => sum + row.reduce((each, cell) => each + cellBytes(cell), 0), 0);
  return changes.reduce((sum, change) => {
    switch (change.kind) {
      case "new-sheet":
        return (
          sum +
          [
            ...change.sheet.cells.map(({ rows }) => ofRows(rows)),
            ...change.sheet.tables.map(({ cells }) => ofRows(cells)),
          ].reduce((all, each) => all + each, 0)
        );
      case "replace-table":
        return sum + ofRows(change.cells);
      case "append-rows":
        return sum + ofRows(change.rows);
      case "set-cells":
        return sum + ofRows([change.cells.map(({ cell }) => cell)]);
      case "delete-rows":
        return sum;
    }
  }, 0);
}
