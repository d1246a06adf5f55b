/** Products with phases. */
import type { Cell } from "../../../engine/assumptions/cell";
import { settings, type Tables } from "./models";

const COLUMNS: readonly string[] = [
  ...["product", "phase", "order", "distribution", "mean", "sd", "start", "share", "to"],
  ...["import", "export"],
];

/** A row of Phases of P. */
export function phaseRow(
  phase: string,
  order: number,
  given: Readonly<Record<string, Cell>> = {},
): Cell[] {
  const cells: Readonly<Record<string, Cell>> = { product: "P", phase, order, ...given };
  return COLUMNS.map((column) => cells[column] ?? null);
}

/** P in kg with 100 put on the market in 2020, answered to 2027, convention end. */
export function phased(rows: readonly (readonly Cell[])[], more: Tables = {}): Tables {
  return {
    products: [
      ["product", "unit"],
      ["P", "kg"],
    ],
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ["P", "inflow", 2020, 100, "kg"],
    ],
    s: settings(["last year", 2027], ["convention", "end"]),
    ph: [COLUMNS, ...rows],
    ...more,
  };
}

/** A fixed residence. */
export const fixed = (mean: number): Record<string, Cell> => ({ distribution: "fixed", mean });

/** Manufacturing 1 year, use 3, collection 1; 0.8 go on from use. */
export const EXAMPLE = [
  phaseRow("manufacturing", 1, fixed(1)),
  phaseRow("use", 2, { ...fixed(3), share: 0.8 }),
  phaseRow("collection", 3, fixed(1)),
];
