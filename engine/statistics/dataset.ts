/** Figures of a table: a box of cells, one for each combination of codes. */
import type { Finding } from "../findings/finding";
import type { Note, Variable } from "./table-metadata";

/**
 * Fetched figures `[variable 1 × … × variable n]`, the last variable fastest. Missing is null,
 * never 0; its status says why. A number may carry a status too (a note of quality).
 */
export interface Dataset {
  readonly tableId: string;
  readonly label: string;
  readonly source: string;
  /** When the office last changed the table (UTC), where it tells. */
  readonly updated?: string;
  /** With the codes of this extract only. */
  readonly variables: readonly Variable[];
  readonly notes: readonly Note[];
  readonly aggregationAllowed?: boolean;
  /** One per cell. */
  readonly values: readonly (number | null)[];
  /** The office's mark by cell; most cells have none. */
  readonly status: ReadonlyMap<number, string>;
  /** Warnings and notes of reading; errors are thrown. */
  readonly findings: readonly Finding[];
}

/** One cell of a dataset. */
export interface StatisticsCell {
  /** Position in `values`. */
  readonly index: number;
  /** A code per variable. */
  readonly codes: readonly string[];
  readonly value: number | null;
  readonly status?: string;
}

/** Every cell in order. */
export function* cellsOf(
  dataset: Pick<Dataset, "variables" | "values" | "status">,
): Generator<StatisticsCell> {
  for (let index = 0; index < dataset.values.length; index += 1) {
    const status = dataset.status.get(index);
    yield {
      index,
      codes: codesAt(dataset.variables, index),
      value: dataset.values[index] ?? null,
      ...(status === undefined ? {} : { status }),
    };
  }
}

/** The code of each variable at a position, the last variable fastest. */
export function codesAt(variables: readonly Pick<Variable, "codes">[], index: number): string[] {
  const codes = new Array<string>(variables.length);
  let rest = index;
  for (let i = variables.length - 1; i >= 0; i -= 1) {
    const own = variables[i]?.codes ?? [];
    codes[i] = own[rest % own.length] ?? "";
    rest = Math.floor(rest / own.length);
  }
  return codes;
}

/** How many cells have no value. */
export function missingCount(dataset: Pick<Dataset, "values">): number {
  return dataset.values.reduce<number>((n, value) => n + (value === null ? 1 : 0), 0);
}
