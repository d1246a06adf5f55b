import { ReachFinder } from "../../../engine/analysis/reach";
import type { Kind } from "../../../engine/assumptions/schema";
import { modelOf, type Tables } from "../report/sample";

const TABLES: Tables = {
  Products: [
    ["product", "unit", "unit mass"],
    ...["A", "B", "C", "D"].map((name) => [name, "pieces", 3]),
  ],
  Codes: [
    ["product", "CN code"],
    ["A", "8534"],
    ["B", "85340019"],
    ["C", "87038010"],
  ],
  Flows: [
    ["series", "flow", "year", "value", "unit"],
    ["85340011", "import", 2020, 1, "kg"],
    ["87038010", "import", 2020, 1, "tkr"],
    ["D", "inflow", 2020, 1, "pieces"],
  ],
  Lifetimes: [
    ["product", "distribution", "mean"],
    ["C", "fixed", 3],
  ],
  Content: [
    ["product", "material", "amount", "unit"],
    ["C", "Co", 1, "g/piece"],
  ],
  Components: [
    ["product", "component", "amount", "unit"],
    ["D", "C", 1, "pieces/piece"],
  ],
};
const model = modelOf(TABLES);
const finder = new ReachFinder(model);

function reachOf(kind: Kind, at: number): [string[], string[]] {
  const row = model.parts.rows.get(kind)?.[at];
  const { runs, contents } = finder.reachOf(row ? [row] : []);
  return [[...runs].sort(), [...contents].sort()];
}

test("a code's rows reach all products whose codes share its first six digits", () => {
  expect(reachOf("Flows", 0)).toEqual([["A", "B"], []]);
});

test("what contains or is contained is reached too", () => {
  expect(reachOf("Flows", 2)).toEqual([["C", "D"], []]);
  expect(reachOf("Lifetimes", 0)).toEqual([["C", "D"], []]);
  expect(reachOf("Content", 0)).toEqual([[], ["C", "D"]]);
});

test("a mass says both how many there are and what is in them", () => {
  expect(reachOf("Products", 0)).toEqual([["A"], ["A"]]);
});

test("derived prices reach the products of codes that have values", () => {
  expect([...finder.ofDerivedPrices()].sort()).toEqual(["C", "D"]);
});
