import type { Model } from "../../../engine/model/model";
import { modelOf, type Tables } from "./sample";

/** Invented figures: 100 kg of A a year 2020–2022, fixed 2 years, 10 g Co per kg, collected 0.5. */
export const PLAIN: Tables = {
  Goods: [
    ["product", "unit"],
    ["A", "kg"],
  ],
  Flows: flows(100),
  Lifetimes: lives(2),
  Content: content(10),
  Handling: handling(0.5),
};

export function flows(amount: number): Tables[string] {
  return [
    ["series", "flow", "year", "value", "unit"],
    ...[2020, 2021, 2022].map((year) => ["A", "inflow", year, amount, "kg"]),
  ];
}

export function lives(mean: number): Tables[string] {
  return [
    ["product", "distribution", "mean"],
    ["A", "fixed", mean],
  ];
}

export function content(amount: number): Tables[string] {
  return [
    ["product", "material", "amount", "unit", "source"],
    ["A", "Co", amount, "g/kg", "own"],
  ];
}

export function handling(collected: number): Tables[string] {
  return [
    ["for", "collected", "recovery"],
    ["A", collected, 0.9],
  ];
}

/** The plain model with some tables in place of its own. */
export function plainBut(tables: Tables = {}, name = "B"): Model {
  return modelOf({ ...PLAIN, ...tables }, name);
}
