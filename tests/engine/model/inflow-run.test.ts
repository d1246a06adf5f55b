/** Products driven by inflow, through tables. */
import type { Cell } from "../../../engine/assumptions/cell";
import { codesOf, cohortsOf, findingOf, modelOf, settings, simple, yearly } from "./models";
import type { Tables } from "./models";

describe("gaps under error", () => {
  test("only what depends on them: known again once the cohort of a fixed life is gone", () => {
    const model = modelOf(
      simple([
        [2018, 10],
        [2019, ".."],
        [2020, 30],
        [2021, 40],
        [2022, 50],
      ]),
    );
    // Life 2: cohort 2019 is in use in 2019 and 2020 and leaves in 2021.
    expect(yearly(model, "A", "inflow")).toEqual([10, NaN, 30, 40, 50]);
    expect(yearly(model, "A", "stock")).toEqual([10, NaN, NaN, 70, 90]);
    expect(yearly(model, "A", "release")).toEqual([0, 0, 10, NaN, 30]);
    expect(yearly(model, "A", "stock change")).toEqual([10, NaN, NaN, NaN, 20]);
    expect(findingOf(model, "gap-error").blocks).toEqual([]);
  });

  test("a life that never ends keeps them", () => {
    const model = modelOf(
      simple(
        [
          [2018, 10],
          [2019, ".."],
          [2020, 30],
        ],
        ["exponential", 5, null],
      ),
    );
    expect(yearly(model, "A", "stock").map(Number.isNaN)).toEqual([false, true, true]);
  });

  test("trailing years up to the model's latest data year are gaps, not a projection", () => {
    const tables = (missing: string): Tables => ({
      products: [
        ["product", "unit"],
        ["A", "kg"],
        ["B", "kg"],
      ],
      flows: [
        ["series", "flow", "year", "value", "unit"],
        ["A", "import", 2020, 5, "kg"],
        ["B", "import", 2022, 1, "kg"],
      ],
      lives: [
        ["product", "distribution", "mean"],
        ["A", "fixed", 9],
        ["B", "fixed", 9],
      ],
      settings: settings(["missing", missing], ["projection", 1], ["last year", 2023]),
    });
    expect(yearly(modelOf(tables("error")), "A", "inflow")).toEqual([5, NaN, NaN, NaN]);
    expect(yearly(modelOf(tables("zero")), "A", "inflow")).toEqual([5, 0, 0, 0]);
    expect(yearly(modelOf(tables("hold")), "A", "inflow")).toEqual([5, 5, 5, 10]);
    expect(yearly(modelOf(tables("error")), "B", "inflow")).toEqual([0, 0, 1, 2]);
  });
});

describe("projection", () => {
  const inflow = (projection: Cell, own: Cell = null): number[] =>
    yearly(
      modelOf({
        ...simple([
          [2019, 10],
          [2020, 12],
          [2021, 14],
        ]),
        products: [
          ["product", "unit", "projection"],
          ["A", "kg", own],
        ],
        settings: settings(["last year", 2023], ["projection", projection]),
      }),
      "A",
      "inflow",
    ).slice(3);

  test("none is what is already in use", () => expect(inflow("none")).toEqual([0, 0]));
  test("hold", () => expect(inflow("hold")).toEqual([14, 14]));
  test("trend", () => expect(inflow("trend")).toEqual([16, 18]));
  test("rate", () => expect(inflow(0.5)).toEqual([21, 31.5]));
  test("the product's own goes before the setting", () => {
    expect(inflow("hold", "trend")).toEqual([16, 18]);
    expect(inflow("hold", "ingen")).toEqual([0, 0]);
    expect(inflow("none", -0.5)).toEqual([7, 3.5]);
  });

  test("a trend also from the years before Start, none of which is counted", () => {
    const model = modelOf(
      simple(
        [
          [2017, 10],
          [2018, 20],
          [2019, 30],
          [2020, 40],
          [2021, 50],
        ],
        ["fixed", 1],
        {
          start: [
            ["product", "year", "stock", "profile"],
            ["A", 2020, 0, "new"],
          ],
          settings: settings(["last year", 2023], ["projection", "trend"], ["first year", 2020]),
        },
      ),
    );
    expect(yearly(model, "A", "inflow")).toEqual([
      NaN,
      50,
      expect.closeTo(60, 10),
      expect.closeTo(70, 10),
    ]);
  });
});

describe("without Start", () => {
  test("0 from the model's first year to the product's first row, with a note", () => {
    const model = modelOf({
      products: [
        ["product", "unit"],
        ["A", "kg"],
        ["B", "kg"],
      ],
      flows: [
        ["series", "flow", "unit", 2020, 2021],
        ["A", "import", "kg", 5, 5],
        ["B", "import", "kg", null, 7],
      ],
      lives: [
        ["product", "distribution", "mean"],
        ["A", "fixed", 9],
        ["B", "fixed", 9],
      ],
    });
    expect(yearly(model, "B", "stock")).toEqual([0, 7]);
    expect(yearly(model, "B", "inflow")).toEqual([0, 7]);
    expect(findingOf(model, "zero-before").found.en).toContain("B has no start value");
  });

  test("no data at all: no answer and an error", () => {
    const tables = simple([[2020, 1]]);
    const model = modelOf({
      ...tables,
      products: [
        ["product", "unit"],
        ["A", "kg"],
        ["B", "kg"],
      ],
    });
    expect(yearly(model, "B", "stock")).toEqual([NaN]);
    expect(findingOf(model, "no-data").blocks).toEqual(["B"]);
    expect(yearly(model, "A", "stock")).toEqual([1]);
  });

  test("no lifetime: no answer and an error", () => {
    const { lives: _, ...tables } = simple([[2020, 1]]);
    const model = modelOf(tables);
    expect(yearly(model, "A", "stock")).toEqual([NaN]);
    expect(findingOf(model, "no-lifetime").blocks).toEqual(["A"]);
  });
});

describe("negative consumption that is kept", () => {
  test("is a stock below 0, and no fault of the engine", () => {
    const model = modelOf({
      ...simple([[2020, 1]], ["weibull", 10, 3]),
      out: [
        ["series", "flow", "year", "value", "unit"],
        ["A", "export", 2020, 8.3, "kg"],
      ],
    });
    expect(yearly(model, "A", "inflow")[0]).toBeCloseTo(-7.3, 12);
    expect(codesOf(model)).not.toContain("residual");
  });
});

describe("rows of the flow stock", () => {
  test("of a product driven by inflow: not counted, nor its years", () => {
    const model = modelOf({
      ...simple([[2020, 10]]),
      counted: [
        ["series", "flow", "year", "value", "unit"],
        ["A", "stock", 2018, 500, "kg"],
      ],
    });
    expect(yearly(model, "A", "stock")).toEqual([0, 0, 10]);
    expect(codesOf(model)).toContain("stock-rows-ignored");
  });
});

describe("the answered years limit nothing that is computed", () => {
  test("an export above the stock after the last year still stops the product", () => {
    const rows = simple([
      [2020, 10],
      [2021, 10],
    ]);
    const exported: readonly Cell[][] = [
      ["series", "flow", "year", "value", "unit"],
      ["A", "export used", 2021, 99, "kg"],
    ];
    const model = modelOf({ ...rows, exported, settings: settings(["last year", 2020]) });
    expect(yearly(model, "A", "stock")).toEqual([NaN]);
  });
  test("the cohorts reach the latest data year", () => {
    const model = modelOf({
      ...simple([
        [2020, 10],
        [2021, 10],
      ]),
      settings: settings(["last year", 2020]),
    });
    expect(yearly(model, "A", "stock")).toEqual([10]);
    expect(cohortsOf(model, "A").axis.lastYear).toBe(2021);
  });
});
