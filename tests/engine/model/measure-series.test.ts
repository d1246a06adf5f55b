import {
  isStockMeasure,
  measureSeries,
  type StockMeasure,
} from "../../../engine/model/measure-series";
import { modelOf, productOf, simple, settings } from "./models";
import { stockTables } from "./stock-models";

const model = modelOf(
  simple(
    [
      [2020, 10],
      [2021, ".."],
      [2022, 30],
    ],
    ["fixed", 9],
  ),
);
const weighted = (weights: (cohort: number) => number): number[] => [
  ...measureSeries(model, productOf(model, "A"), "stock", (first, last) =>
    Float64Array.from({ length: last - first + 1 }, (_, i) => weights(first + i)),
  ),
];

test("which measures the stock model gives", () => {
  expect(isStockMeasure("stock change")).toBe(true);
  expect(isStockMeasure("used export")).toBe(true);
  expect(isStockMeasure("collected")).toBe(false);
});
test("by the weight of each cohort; an unknown cohort of weight 0 does no harm", () => {
  expect(weighted((cohort) => (cohort === 2022 ? 2 : cohort === 2021 ? 0 : 1))).toEqual([
    10, 10, 70,
  ]);
  expect(weighted(() => 1)).toEqual([10, NaN, NaN]);
});
test("an unknown weight counts only where there is stock", () => {
  expect(weighted((cohort) => (cohort === 2022 ? NaN : 0))).toEqual([0, 0, NaN]);
});
test("years after the last data year are answered from what is in use", () => {
  const later = modelOf(
    simple([[2020, 10]], ["fixed", 2], { settings: settings(["last year", 2023]) }),
  );
  expect([...measureSeries(later, productOf(later, "A"), "stock")]).toEqual([10, 10, 0, 0]);
});
test("years before the first year of the model are not in it", () => {
  const cut = modelOf(
    simple([[2020, 10]], ["fixed", 2], { settings: settings(["first year", 2018]) }),
  );
  expect([...measureSeries(cut, productOf(cut, "A"), "stock")]).toEqual([0, 0, 10]);
});

describe("a given stock whose cohorts are unknown", () => {
  const given = modelOf(
    stockTables(
      [
        [2020, 10],
        [2021, ".."],
        [2022, 30],
      ],
      undefined,
      {
        exported: [
          ["series", "flow", "year", "value", "unit"],
          ["A", "export used", 2022, 6, "kg"],
        ],
      },
    ),
  );
  const of = (measure: StockMeasure, weights?: (cohort: number) => number): number[] => [
    ...measureSeries(
      given,
      productOf(given, "A"),
      measure,
      weights &&
        ((first, last) =>
          Float64Array.from({ length: last - first + 1 }, (_, i) => weights(first + i))),
    ),
  ];
  test("its total is known, and a used export's", () => {
    expect(of("stock")).toEqual([10, NaN, 30]);
    expect(of("used export")).toEqual([0, 0, 6]);
    expect(of("inflow")).toEqual([10, NaN, NaN]);
  });
  test("also by weight, where all cohorts that may be in it weigh the same", () => {
    expect(of("stock", () => 2)).toEqual([20, NaN, 60]);
    expect(of("used export", () => 2)).toEqual([0, 0, 12]);
    expect(of("stock", (cohort) => (cohort === 2022 ? 3 : 2))).toEqual([20, NaN, NaN]);
    expect(of("stock", () => NaN)).toEqual([NaN, NaN, NaN]);
  });
});

test("a sum too large to hold is no answer", () => {
  const huge = modelOf(simple([[2020, 1e300]], ["fixed", 2]));
  const series = measureSeries(huge, productOf(huge, "A"), "stock", () => Float64Array.of(1e10));
  expect([...series]).toEqual([NaN]);
});
