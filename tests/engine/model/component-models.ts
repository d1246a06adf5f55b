import type { Cell } from "../../../engine/assumptions/cell";
import type { Model } from "../../../engine/model/model";
import { modelOf, type Tables } from "./models";

/** Rows of the tables that a test varies; all figures are invented. */
export interface ComponentTables {
  /** product, unit, unit mass, unit size. */
  readonly products: readonly (readonly Cell[])[];
  /** product, component, amount, unit, from year. */
  readonly components: readonly (readonly Cell[])[];
  /** product, material, amount, unit, scope, from year. */
  readonly content?: readonly (readonly Cell[])[];
  /** series, year, value, unit; of the flow inflow. */
  readonly inflow: readonly (readonly [string, number, Cell, string])[];
  /** product, mean; fixed lives. */
  readonly lives: readonly (readonly [string, number])[];
  readonly settings?: readonly (readonly [string, Cell])[];
  readonly more?: Tables;
}

function padded(rows: readonly (readonly Cell[])[], width: number): Cell[][] {
  return rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
}

/** The tables of a model with components, convention `end`, sources given. */
export function componentTables(given: ComponentTables): Tables {
  return {
    Products: [["product", "unit", "unit mass", "unit size"], ...padded(given.products, 4)],
    Flows: [
      ["series", "flow", "year", "value", "unit"],
      ...given.inflow.map(([series, year, value, unit]) => [series, "inflow", year, value, unit]),
    ],
    Lifetimes: [
      ["product", "distribution", "mean"],
      ...given.lives.map(([name, mean]) => [name, "fixed", mean]),
    ],
    Components: [
      ["product", "component", "amount", "unit", "from year"],
      ...padded(given.components, 5),
    ],
    ...(given.content
      ? {
          Content: [
            ["product", "material", "amount", "unit", "scope", "from year", "source"],
            ...padded(given.content, 6).map((row) => [...row, "invented"]),
          ],
        }
      : {}),
    Settings: [["setting", "value"], ["convention", "end"], ...(given.settings ?? [])],
    ...given.more,
  };
}

export function componentModel(given: ComponentTables): Model {
  return modelOf(componentTables(given));
}

/** A product's row for each year from the first. */
export function inflowOf(
  series: string,
  firstYear: number,
  amounts: readonly number[],
  unit = "pieces",
): [string, number, Cell, string][] {
  return amounts.map((amount, i) => [series, firstYear + i, amount, unit]);
}

/** Ten cars of 1,000 kg in 2020, fixed 3, with a battery in kg and cells of 2 kg. */
export const CARS: ComponentTables = {
  products: [
    ["car", "pieces", 1000],
    ["battery", "kg"],
    ["cell", "pieces", 2],
  ],
  components: [
    ["car", "battery", 300, "kg/piece"],
    ["battery", "cell", 0.4, "pieces/kg"],
  ],
  content: [["cell", "Co", 50, "g/piece"]],
  inflow: inflowOf("car", 2020, [10, 0, 0, 0]),
  lives: [["car", 3]],
};
