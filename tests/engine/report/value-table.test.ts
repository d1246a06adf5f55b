import type { AnswerCell, AnswerError } from "../../../engine/report/answer";
import { modelYears, valueTable } from "../../../engine/report/value-table";
import { faultOf, modelOf, plain, SAMPLE } from "./sample";

const model = modelOf(SAMPLE);

test("years in a row: a row per product and material, the product slower", () => {
  const args = { product: [["A", "B"]], material: [["Co", "REE"]] };
  expect(plain(valueTable(model, "stock", args))).toEqual([
    [1000, 2000, 2000],
    [100, 200, 200],
    [0, 0, 0],
    [0.5, 1, 1],
  ]);
});

test("years in a column: a row per year, a column per product and material", () => {
  const args = { product: [["A", "B"]], material: [["Co", "REE"]], years: [[2021], [2020]] };
  expect(plain(valueTable(model, "stock", args))).toEqual([
    [2000, 200, 0, 1],
    [1000, 100, 0, 0.5],
  ]);
});

test("the shape of the product and material ranges does not matter, only their order", () => {
  const asColumn = valueTable(model, "stock", { product: [["B"], ["b"]], years: 2020 });
  expect(plain(asColumn)).toEqual([[5], [5]]);
  expect(valueTable(model, "stock", { product: [["B", "b"]], years: 2020 })).toEqual(asColumn);
});

test("one product, material and year is one cell, also when the ranges hold one cell", () => {
  const single = { product: [["A"]], material: [["Co"]], years: [[2021]], unit: [["t"]] };
  expect(valueTable(model, "stock", single)).toEqual([[2]]);
});

test("blanks and unknown names of ranges keep their place, years outside are #N/A", () => {
  const args = { product: [["A", null, "zz"]], material: "Co", years: [[2020, 0, 2030]] };
  expect(plain(valueTable(model, "stock", args))).toEqual([
    [1000, "", "#N/A"],
    ["", "", ""],
    ["#N/A", "", "#N/A"],
  ]);
});

test("a blank year of a column is a row of blanks", () => {
  const args = { product: [["B", "b"]], years: [[2020], [null], [2022]] };
  expect(plain(valueTable(model, "stock", args))).toEqual([
    [5, 5],
    ["", ""],
    [10, 10],
  ]);
});

test("inflow, stock and release of fixed 2 years", () => {
  const args = { product: "A", unit: "t" };
  expect(valueTable(model, "inflow", args)).toEqual([[100, 100, 100]]);
  expect(valueTable(model, "stock", args)).toEqual([[100, 200, 200]]);
  expect(valueTable(model, "release", args)).toEqual([[0, 0, 100]]);
});

describe("a measure after use", () => {
  test("has no answer without Handling, but where there is nothing to handle", () => {
    const [row = []] = valueTable(model, "collected", { product: "A" });
    expect(row.slice(0, 2)).toEqual([0, 0]);
    expect(row[2]).toMatchObject({ type: "#N/A" });
    expect((row[2] as AnswerError).sentence.sv).toContain("Omhändertagande");
  });

  test("answers by the shares of each material, goods by the row for all", () => {
    const handling = [
      ["for", "material", "collected", "recovery"],
      ["A", null, 0.5, 0.8],
      ["A", "Co", 0.25, null],
    ];
    const handled = modelOf({ ...SAMPLE, handling });
    const of = (measure: "collected" | "recovered", material?: string): AnswerCell | undefined =>
      valueTable(handled, measure, { product: "A", material, unit: "t" })[0]?.[2];
    expect(of("collected")).toBe(50);
    expect(of("collected", "Co")).toBe(0.25);
    expect(of("recovered")).toBe(40);
    expect(of("recovered", "Co")).toMatchObject({ type: "#N/A" });
    // A sum is never partial.
    expect(of("recovered", "all")).toMatchObject({ type: "#N/A" });
  });
});

test("a model without years is #N/A", () => {
  const empty = modelOf({ Goods: SAMPLE["Goods"] ?? [] });
  expect(faultOf(() => modelYears(empty)).type).toBe("#N/A");
  const crossed = modelOf({
    ...SAMPLE,
    Settings: [
      ["setting", "value"],
      ["first year", 2030],
    ],
  });
  expect(faultOf(() => modelYears(crossed)).sentence.en).toBe(
    "The model's first year 2030 is after its last year 2022; no year is left to answer.",
  );
  expect(modelYears(model)).toEqual({ first: 2020, last: 2022, latestData: 2022 });
});
