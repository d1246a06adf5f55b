import { restingStock } from "../../../engine/analysis/resting-stock";
import { modelOf, productOf, settings, simple, type Tables } from "../model/models";

function resting(tables: Tables, year: number, isEven = true, name = "A"): number[] | undefined {
  const model = modelOf(tables);
  const rests = restingStock(model, productOf(model, name), { on: "filled", year, isEven });
  return rests && [2018, 2019, 2020, 2021, 2022].filter(rests);
}
const hold = { s: settings(["missing", "hold"]) };
const start = [
  ["product", "year", "stock", "profile"],
  ["A", 2020, 5, "new"],
];

test("what entered after the start stock; the start stock itself rests on nothing", () => {
  const rows = [
    [2020, ".."],
    [2021, 1],
    [2022, ".."],
  ] as const;
  expect(resting(simple(rows, undefined, hold), 2022)).toEqual([2020, 2022]);
  expect(resting(simple(rows, undefined, { ...hold, start }), 2022)).toEqual([2022]);
});

test("a product without an answer cannot be told", () => {
  expect(resting({ ...simple([[2020, 1]]), lives: [["product", "distribution"]] }, 2020)).toEqual(
    [],
  );
  const none = simple([[2020, 1]], undefined, {
    products: [
      ["product", "unit"],
      ["A", "kg"],
      ["B", "kg"],
    ],
  });
  expect(resting(none, 2020, true, "B")).toBeUndefined();
});

test("a given stock: the cell of its year, or all cells where cohorts weigh differently", () => {
  const tables = {
    ...simple([], ["fixed", 9, null], hold),
    products: [
      ["product", "unit", "driver"],
      ["A", "kg", "stock"],
    ],
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ["A", "stock", 2020, 10, "kg"],
      ["A", "stock", 2021, "x", "kg"],
      ["A", "stock", 2022, 30, "kg"],
    ],
  };
  expect(resting(tables, 2021)).toHaveLength(5);
  expect(resting(tables, 2022)).toEqual([]);
  expect(resting(tables, 2022, false)).toHaveLength(5);
  expect(resting(tables, 2020, false)).toEqual([]);
});

test("a component of its own: from the oldest product in use that rests on it", () => {
  const tables: Tables = {
    products: [
      ["product", "unit"],
      ["A", "kg"],
      ["R", "kg"],
    ],
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ["R", "import", 2019, "x", "kg"],
      ["R", "import", 2020, 1, "kg"],
      ["R", "import", 2021, "x", "kg"],
      ["R", "import", 2022, 1, "kg"],
    ],
    lives: [
      ["product", "distribution", "mean"],
      ["R", "fixed", 3],
      ["A", "fixed", 9],
    ],
    parts: [
      ["product", "component", "amount", "unit"],
      ["R", "A", 0.5, "kg/kg"],
    ],
    ...hold,
  };
  // Products of 2019 are gone by the end of 2022.
  expect(resting(tables, 2022)).toEqual([2021, 2022]);
  expect(resting(tables, 2021)).toEqual([2019, 2020, 2021, 2022]);
});
