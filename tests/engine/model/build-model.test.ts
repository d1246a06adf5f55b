import type { Cell } from "../../../engine/assumptions/cell";
import { readTables } from "../../../engine/assumptions/read-tables";
import { buildModel } from "../../../engine/model/build-model";
import { codesOf, modelOf, settings, simple, yearly, type Tables } from "./models";

describe("years", () => {
  const years = (
    more: Tables,
    rows: Parameters<typeof simple>[0] = [
      [2018, 1],
      [2021, 2],
    ],
  ) => modelOf(simple(rows, undefined, more)).parts.years;

  test("from the earliest of Start or Flows to the latest of Flows", () => {
    expect(years({})).toEqual({ first: 2018, last: 2021, latestData: 2021 });
    const start: readonly Cell[][] = [
      ["product", "year", "stock", "profile"],
      ["A", 2016, 5, "new"],
    ];
    expect(years({ start })).toEqual({ first: 2016, last: 2021, latestData: 2021 });
  });
  test("Settings move both ends, and the data stay what they are", () => {
    const s = settings(["first year", 2020], ["last year", 2030]);
    expect(years({ s })).toEqual({ first: 2020, last: 2030, latestData: 2021 });
  });
  test("only Start", () => {
    const start: readonly Cell[][] = [
      ["product", "year", "stock", "profile"],
      ["A", 2016, 5, "new"],
    ];
    expect(years({ start }, [])).toEqual({ first: 2016, last: 2016, latestData: 2016 });
  });
  test("rows of unknown products do not count", () => {
    const other: readonly Cell[][] = [
      ["series", "flow", "year", "value", "unit"],
      ["Z", "import", 1990, 1, "kg"],
    ];
    expect(years({ other })?.first).toBe(2018);
  });
  test("nothing to tell years from", () => {
    const model = modelOf(simple([]));
    expect(model.parts.years).toBeUndefined();
    expect(yearly(model, "A", "stock")).toEqual([]);
    expect(codesOf(model)).toContain("no-data");
  });
  test("limits change no number", () => {
    const rows: Parameters<typeof simple>[0] = [
      [2018, 10],
      [2019, 20],
      [2020, 30],
    ];
    const all = yearly(modelOf(simple(rows, ["weibull", 4, 2])), "A", "stock");
    const s = settings(["first year", 2019], ["last year", 2019]);
    const some = yearly(modelOf(simple(rows, ["weibull", 4, 2], { s })), "A", "stock");
    expect(some).toEqual(all.slice(1, 2));
  });
});

describe("scenarios", () => {
  const tables = {
    ...simple([[2020, 10]]),
    changes: [
      ["scenario", "table", "row", "column", "operation", "value"],
      ["high", "Flows", "series=A", "value", "*", 3],
    ],
  };
  test("changes are made in the scenario alone", () => {
    expect(yearly(modelOf(tables, "high"), "A", "stock")).toEqual([30]);
    expect(yearly(modelOf(tables, "bas"), "A", "stock")).toEqual([10]);
  });
  test("an unknown one is told with those known", () => {
    const inputs = Object.values(tables).map((cells) => ({ cells }));
    expect(buildModel("low", readTables(inputs, true))).toEqual({
      unknownScenario: "low",
      known: ["high"],
    });
  });
});

test("no products at all", () => {
  const model = modelOf({
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ["A", "import", 2020, 1, "kg"],
    ],
  });
  expect(model.products).toEqual([]);
  expect(codesOf(model)).toContain("no-products");
});
