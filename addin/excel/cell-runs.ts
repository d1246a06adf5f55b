/** Columns of cells of one kind, as areas to format together. */
import type { Area } from "../ports/address";
import type { PlannedCell } from "../ports/workbook";

/**
 * Areas of one column each that hold cells of the kind; blanks between them belong to the run.
 * Rows and columns count within the cells given.
 */
export function runsOfKind(
  cells: readonly (readonly PlannedCell[])[],
  kind: "text" | "number" | "formula",
): readonly Area[] {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => runsIn(cells, column, kind)).flat();
}

function runsIn(
  cells: readonly (readonly PlannedCell[])[],
  column: number,
  kind: "text" | "number" | "formula",
): Area[] {
  const runs: Area[] = [];
  let from: number | undefined;
  let to = 0;
  const end = (): void => {
    if (from !== undefined) runs.push({ row: from, column, rows: to - from, columns: 1 });
    from = undefined;
  };
  cells.forEach((row, i) => {
    const found = row[column]?.kind ?? "blank";
    if (found === kind) {
      from ??= i;
      to = i + 1;
    } else if (found !== "blank") end();
  });
  end();
  return runs;
}

/** Areas of one column each whose cells hold true; rows and columns count within the grid. */
export function runsWhere(
  rows: number,
  columns: readonly number[],
  holds: (row: number, column: number) => boolean,
): readonly Area[] {
  return columns.flatMap((column) => {
    const runs: Area[] = [];
    for (let row = 0; row < rows; row += 1) {
      if (!holds(row, column)) continue;
      const last = runs.at(-1);
      if (last && last.row + last.rows === row) {
        runs.splice(-1, 1, { ...last, rows: last.rows + 1 });
      } else runs.push({ row, column, rows: 1, columns: 1 });
    }
    return runs;
  });
}
