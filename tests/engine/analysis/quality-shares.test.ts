import {
  oldSourceShare,
  restingShare,
  weakContentShare,
  type JudgedStock,
} from "../../../engine/analysis/quality-shares";
import type { Cell } from "../../../engine/assumptions/cell";
import { modelOf, productOf, settings, simple, type Tables } from "../model/models";

function judged(tables: Tables, year: number, material?: string): JudgedStock {
  const model = modelOf(tables);
  const product = productOf(model, "A");
  return {
    model,
    products: [product],
    year,
    keysOf: material === undefined ? undefined : () => [material],
    weightsOf: (one, first, last) =>
      material === undefined ? undefined : model.contentOf(one, material, first, last),
  };
}
const held = { s: settings(["missing", "hold"]) };

test("what is left of a filled cohort counts, at the content of the cohort", () => {
  const tables = simple(
    [
      [2020, 100],
      [2021, "x"],
      [2022, 300],
    ],
    ["fixed", 2, null],
    {
      ...held,
      content: [
        ["product", "material", "amount", "unit", "from year", "source"],
        ["A", "Co", 10, "g/kg", 2020, "x"],
        ["A", "Co", 1, "g/kg", 2022, "x"],
      ],
    },
  );
  // 2021 is held at 100: a quarter of 400 kg; of Co 1,000 g of 1,300 g.
  expect(restingShare(judged(tables, 2022), "filled")).toBe(0.25);
  expect(restingShare(judged(tables, 2022, "cobalt"), "filled")).toBeCloseTo(1000 / 1300, 12);
  expect(restingShare(judged(tables, 2022), "converted")).toBe(0);
});

test("a start stock is given, neither filled nor converted", () => {
  const tables = simple(
    [
      [2021, "x"],
      [2022, 100],
    ],
    ["fixed", 9, null],
    {
      ...held,
      start: [
        ["product", "year", "stock", "profile"],
        ["A", 2020, 200, "new"],
      ],
    },
  );
  // 200 of Start, 100 held in 2021, 100 in 2022.
  expect(restingShare(judged(tables, 2022), "filled")).toBe(0.25);
});

test("a stock that is given rests on its own year alone", () => {
  const rows = (last: Cell): Tables => ({
    ...simple([], ["fixed", 9, null], held),
    products: [
      ["product", "unit", "driver"],
      ["A", "kg", "stock"],
    ],
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ["A", "stock", 2020, 10, "kg"],
      ["A", "stock", 2021, last, "kg"],
      ["A", "stock", 2022, 30, "kg"],
    ],
  });
  expect(restingShare(judged(rows("x"), 2021), "filled")).toBe(1);
  expect(restingShare(judged(rows("x"), 2022), "filled")).toBe(0);
  expect(restingShare(judged(rows(20), 2021), "filled")).toBe(0);
});

test("no stock, no share", () => {
  expect(restingShare(judged(simple([[2020, 0]]), 2020), "filled")).toBeNaN();
});

test("weak content inside a component counts as what it gives the product", () => {
  const tables = simple([[2020, 100]], ["fixed", 9, null], {
    products: [
      ["product", "unit"],
      ["A", "kg"],
      ["P", "kg"],
    ],
    parts: [
      ["product", "component", "amount", "unit"],
      ["A", "P", 0.5, "kg/kg"],
    ],
    content: [
      ["product", "material", "amount", "unit", "scope", "quality", "source"],
      ["A", "Co", 10, "g/kg", "rest", 1, "x 2024"],
      ["P", "Co", 30, "g/kg", "whole", 5, "x 2010"],
    ],
    lives: [
      ["product", "distribution", "mean", "source"],
      ["A", "fixed", 9, "y 2020"],
    ],
  });
  // Half of it is P at 30 g, half the rest at 10 g.
  expect(weakContentShare(judged(tables, 2020, "cobalt"))).toBeCloseTo(0.75, 12);
  expect(oldSourceShare(judged(tables, 2020, "cobalt"))).toEqual({
    least: expect.closeTo(0.75, 12),
    most: expect.closeTo(0.75, 12),
  });
  expect(weakContentShare(judged(tables, 2020))).toBe(0);
});

test("sources without a year: at least and at most", () => {
  const tables = simple([[2020, 100]], undefined, {
    content: [
      ["product", "material", "amount", "unit", "source"],
      ["A", "Co", 10, "g/kg", "own"],
    ],
    lives: [
      ["product", "distribution", "mean", "source"],
      ["A", "fixed", 9, "y 2020"],
    ],
  });
  expect(oldSourceShare(judged(tables, 2020, "cobalt"))).toEqual({ least: 0, most: 1 });
  expect(oldSourceShare(judged(tables, 2020))).toEqual({ least: 0, most: 0 });
});
