/** Products driven by stock, as tables. */
import type { Cell } from "../../../engine/assumptions/cell";
import type { Tables } from "./models";

/** Product A, driven by stock: stock by year, one life, convention end; everything else by default. */
export function stockTables(
  rows: readonly (readonly [year: number, stock: Cell])[],
  life: readonly Cell[] = ["fixed", 9, null],
  more: Tables = {},
): Tables {
  return {
    products: [
      ["product", "unit", "driver"],
      ["A", "kg", "stock"],
    ],
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ...rows.map(([year, stock]): Cell[] => ["A", "stock", year, stock, "kg"]),
    ],
    lives: [
      ["product", "distribution", "mean", "sd"],
      ["A", ...life],
    ],
    settings: [["setting", "value"], END],
    ...more,
  };
}

export const END = ["convention", "end"] as const;
