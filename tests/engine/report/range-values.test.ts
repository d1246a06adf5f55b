import { triangularQuantile } from "../../../engine/analysis/triangular";
import {
  drawnRows,
  figuresOf,
  rangeOf,
  rangeWidth,
  yearCount,
  type RangeAsked,
} from "../../../engine/report/range-values";
import { modelOf, whyOf, type Tables } from "./sample";

const TABLES: Tables = {
  Products: [
    ["product", "unit"],
    ["A", "kg"],
    ["B", "kg"],
  ],
  Flows: [
    ["series", "flow", "year", "unit", "value", "low", "high"],
    ["A", "inflow", 2020, "kg", 100, 60, 160],
    ["B", "inflow", 2020, "kg", 5, null, null],
    ["B", "inflow", 2021, "kg", 0, null, null],
  ],
  Lifetimes: [
    ["product", "distribution", "mean"],
    ["A", "fixed", 1],
    ["B", "fixed", 1],
  ],
};
const model = modelOf(TABLES);

function asked(name: string, year: number): RangeAsked {
  const products = [model.parts.products.get(name)!];
  return {
    measure: "inflow",
    products: { kind: "products", label: name, products },
    material: { kind: "goods" },
    unit: { kind: "own" },
    year,
  };
}

test("percentiles of one value by the draws and seed of Settings", () => {
  const found = rangeOf(model, asked("A", 2020), [50, 5]);
  const triangle = { low: 60, mode: 100, high: 160 };
  // 1,000 draws: standard errors of 0.9 and 1.1; five of them.
  expect(found).toEqual([
    expect.closeTo(triangularQuantile(triangle, 0.5), -1),
    expect.closeTo(triangularQuantile(triangle, 0.05), -1),
  ]);
});

test("the width over the value; 0 where nothing varies", () => {
  const width = rangeWidth(model, asked("A", 2020));
  const triangle = { low: 60, mode: 100, high: 160 };
  const exact = (triangularQuantile(triangle, 0.95) - triangularQuantile(triangle, 0.05)) / 100;
  expect(typeof width === "number" && Math.abs(width - exact) < 0.08).toBe(true);
  expect(rangeWidth(model, asked("B", 2020))).toBe(0);
  expect(rangeWidth(model, asked("B", 2021))).toBe(0);
});

test("no answer where the model has none", () => {
  const width = rangeWidth(model, asked("A", 1999));
  expect(whyOf(width)).toMatch(/^1999 is outside/);
});

test("draws are made once and kept", () => {
  const count = { draws: 10, seed: 4, correlation: "full" } as const;
  const { year: _, ...one } = asked("A", 2020);
  const [first] = drawnRows(model, [one], count);
  expect(drawnRows(model, [one, one], count)).toEqual([first, first]);
  expect(drawnRows(model, [one], count)[0]).toBe(first);
  expect(drawnRows(model, [one], { ...count, seed: 5 })[0]).not.toBe(first);
});

test("figures do not touch the sample", () => {
  const sample = Float64Array.of(3, 1, 2);
  expect(figuresOf(sample, [0, 100])).toEqual({ percentiles: [1, 3], mean: 2 });
  expect([...sample]).toEqual([3, 1, 2]);
});

test("how many years", () => {
  expect(yearCount(model)).toBe(2);
});
