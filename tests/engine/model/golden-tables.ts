/** Golden cases written as the tables of a workbook. */
import type { Cell } from "../../../engine/assumptions/cell";
import type { GoldenLifetime } from "../stocks/golden";

/** Calendar year of the first index of a golden case. */
export const FIRST = 2000;
export const PARAMETERS = ["mean", "sd", "shape", "scale"] as const;

/** Lifetimes of product A: one row, or one a cohort. Columns: product, from year, distribution, parameters. */
export function lifeRows(given: GoldenLifetime, years: number): Cell[][] {
  const { min, max } = given;
  if (min !== undefined && max !== undefined) {
    // The uniform of the references is given by its ends.
    const [mean, sd] = [(min + max) / 2, (max - min) / Math.sqrt(12)];
    return [["A", null, given.distribution, mean, sd, null, null]];
  }
  const cell = (column: (typeof PARAMETERS)[number], i: number): Cell => {
    const value = given[column];
    return value === undefined ? null : typeof value === "number" ? value : (value[i] ?? null);
  };
  const row = (i: number, from: number | null): Cell[] => [
    "A",
    from,
    given.distribution,
    ...PARAMETERS.map((column) => cell(column, i)),
  ];
  const isByCohort = PARAMETERS.some((column) => typeof given[column] === "object");
  if (!isByCohort) return [row(0, null)];
  return Array.from({ length: years }, (_, i) => row(i, FIRST + i));
}

/** The table Lifetimes of {@link lifeRows}. */
export function lifeTable(given: GoldenLifetime, years: number): readonly Cell[][] {
  return [["product", "from year", "distribution", ...PARAMETERS], ...lifeRows(given, years)];
}
