import { drawRows, type DrawnAsked } from "../../../engine/report/drawn-row";
import { modelOf, whyOf, type Tables } from "./sample";

const TABLES: Tables = {
  Products: [
    ["product", "unit"],
    ["A", "kg"],
    ["B", "kg"],
  ],
  Flows: [
    ["series", "flow", "year", "unit", "value", "low", "high"],
    ["A", "inflow", 2020, "kg", 100, 80, 120],
    ["A", "export used", 2020, "kg", 90, null, null],
    ["B", "inflow", 2020, "kg", 5, null, null],
  ],
  Lifetimes: [
    ["product", "distribution", "mean"],
    ["A", "fixed", 2],
    ["B", "fixed", 2],
  ],
};
const model = modelOf(TABLES);
const COUNT = { draws: 40, seed: 1, correlation: "full" } as const;

function asked(name: string): DrawnAsked {
  const products = [model.parts.products.get(name)!];
  return {
    measure: "stock",
    products: { kind: "products", label: name, products },
    material: { kind: "goods" },
    unit: { kind: "own" },
  };
}

test("a sample by draw; certain products have their value in all", () => {
  const [row] = drawRows(model, [asked("B")], COUNT);
  expect(row?.sample(2020)).toEqual(new Float64Array(40).fill(5));
  expect(row?.base(2020)).toBe(5);
  expect(row?.size).toBe(40);
});

test("draws without an answer leave none to the year, with the first cause", () => {
  const [a, b] = drawRows(model, [asked("A"), asked("B")], COUNT);
  expect(b?.sample(2020)).toEqual(new Float64Array(40).fill(5));
  const cell = a?.sample(2020);
  expect(cell).not.toBeInstanceOf(Float64Array);
  expect(whyOf(cell instanceof Float64Array ? undefined : cell)).toMatch(
    /^No range: \d+ of 40 draws have no answer\. The first: A has no answer: .*90/,
  );
});

test("a year that the model does not answer has no sample", () => {
  const [row] = drawRows(model, [asked("B")], COUNT);
  const cell = row?.sample(1999);
  expect(whyOf(cell instanceof Float64Array ? undefined : cell)).toMatch(/^1999 is outside/);
});
