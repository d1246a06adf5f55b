/** How the stock of a stock-driven product is read: gaps, units, Start. Figures worked by hand. */
import type { Cell } from "../../../engine/assumptions/cell";
import { codesOf, findingOf, modelOf, productOf, settings, stockByCohort, yearly } from "./models";
import type { Tables } from "./models";
import { END, stockTables } from "./stock-models";

const rule = (missing: string): Tables => ({ settings: settings(END, ["missing", missing]) });
const startOf = (...rows: readonly (readonly Cell[])[]): Tables => ({
  start: [["product", "year", "stock", "profile", "cohort"], ...rows],
});

describe("gaps", () => {
  const rows = [
    [2020, 100],
    [2021, ".."],
    [2023, 160],
  ] as const;
  test.each([
    ["error", [100, NaN, NaN, 160]],
    ["zero", [100, 0, 0, 160]],
    ["hold", [100, 100, 100, 160]],
    ["interpolate", [100, 120, 140, 160]],
  ])("by the rule %s, a marked year and one without a row alike", (missing, expected) => {
    const model = modelOf(stockTables(rows, undefined, rule(missing)));
    expect(yearly(model, "A", "stock")).toEqual(expected);
    const told = missing === "error" ? "gap-error" : "gap-filled";
    expect(findingOf(model, told).found.en).toContain("A, stock: 2021–2022");
    const filled = missing === "error" ? 0 : 2;
    expect(model.run(productOf(model, "A")).inflow?.filledCells).toBe(filled);
    expect(model.run(productOf(model, "A")).solved?.filledYears).toHaveLength(filled);
  });

  test("a nil symbol is 0 where the settings say so", () => {
    const nil = modelOf(
      stockTables(
        [
          [2020, 100],
          [2021, "–"],
        ],
        undefined,
        { settings: settings(END, ["nil symbol", "zero"]) },
      ),
    );
    expect(yearly(nil, "A", "stock")).toEqual([100, 0]);
    expect(codesOf(nil)).toContain("nil-zero");
  });

  test("a stock below 0 stops the product", () => {
    const model = modelOf(
      stockTables([
        [2020, 100],
        [2021, -5],
      ]),
    );
    expect(findingOf(model, "stock-negative")).toMatchObject({ blocks: ["A"], column: "value" });
    expect(findingOf(model, "stock-negative").found.en).toContain("2021");
    expect(yearly(model, "A", "stock")).toEqual([NaN, NaN]);
  });
});

describe("units", () => {
  const cars = (unit: string, masses: readonly (readonly [Cell, number])[]): Tables => ({
    products: [
      ["product", "unit", "driver"],
      ["A", "pieces", "stock"],
    ],
    masses: [
      ["product", "from year", "unit mass"],
      ...masses.map(([year, mass]): Cell[] => ["A", year, mass]),
    ],
    flows: [
      ["series", "flow", "unit", 2020, 2021],
      ["A", "stock", unit, 30, 45],
    ],
  });

  test("a mass by the one unit mass, with a mark on each year", () => {
    const model = modelOf(stockTables([], undefined, cars("t", [[1900, 1500]])));
    expect(yearly(model, "A", "stock")).toEqual([20, 30]);
    expect(yearly(model, "A", "inflow")).toEqual([20, 10]);
    expect(findingOf(model, "converted").found.en).toContain("from t to pieces");
    expect(model.run(productOf(model, "A")).inflow?.convertedCells).toBe(2);
  });

  test("a mass of cohorts that weigh differently cannot be told in pieces: an error", () => {
    const uneven = [
      [1900, 1500],
      [2021, 1600],
    ] as const;
    const model = modelOf(stockTables([], undefined, cars("t", uneven)));
    expect(findingOf(model, "stock-unit-by-cohort")).toMatchObject({
      blocks: ["A"],
      found: {
        en: "A: a stock in t cannot be converted to pieces, since the unit mass differs between the cohorts in it.",
      },
    });
    expect(yearly(model, "A", "stock")).toEqual([NaN, NaN]);
    // In pieces it needs no conversion.
    expect(yearly(modelOf(stockTables([], undefined, cars("st", uneven))), "A", "stock")).toEqual([
      30, 45,
    ]);
    // A unit mass that no cohort in the stock has is no matter.
    const later = [
      [1900, 1500],
      [2022, 1600],
    ] as const;
    expect(yearly(modelOf(stockTables([], undefined, cars("t", later))), "A", "stock")).toEqual([
      20, 30,
    ]);
    // One that an old cohort of Start has is.
    const older = [
      [1900, 1400],
      [2000, 1500],
    ] as const;
    const started = startOf(["A", 2019, 1, null, 1999]);
    const old = modelOf(stockTables([], ["exponential", 9], { ...cars("t", older), ...started }));
    expect(codesOf(old)).toContain("stock-unit-by-cohort");
  });

  test("a value through a price per kg is as uneven as the masses are", () => {
    const priced = (masses: readonly (readonly [Cell, number])[]): ReturnType<typeof modelOf> =>
      modelOf(
        stockTables([], undefined, {
          ...cars("tkr", masses),
          prices: [
            ["series", "price", "unit"],
            ["A", 10, "SEK/kg"],
          ],
        }),
      );
    expect(yearly(priced([[1900, 1500]]), "A", "stock")).toEqual(
      [2, 3].map((k): unknown => expect.closeTo(k, 12)),
    );
    const uneven = priced([
      [1900, 1500],
      [2021, 1600],
    ]);
    expect(findingOf(uneven, "stock-unit-by-cohort").found.en).toContain("a stock in tkr");
  });

  test("a unit that says nothing of the product stops it", () => {
    const model = modelOf(stockTables([], undefined, { ...cars("kWh", [[1900, 1500]]) }));
    expect(findingOf(model, "unit-mismatch").blocks).toEqual(["A"]);
  });
});

describe("Start", () => {
  const rows = [
    [2018, 70],
    [2019, 90],
    [2020, 100],
    [2021, 110],
  ] as const;

  test("is the first stock; rows before it are not counted, with a finding", () => {
    const model = modelOf(
      stockTables(rows, ["fixed", 3], startOf(["A", 2019, 90, "steady", null])),
    );
    expect(yearly(model, "A", "stock")).toEqual([
      NaN,
      ...[90, 100, 110].map((k): unknown => expect.closeTo(k, 10)),
    ]);
    // 30 leave in 2020 and in 2021.
    expect(yearly(model, "A", "inflow")).toEqual([
      NaN,
      NaN,
      ...[40, 40].map((i): unknown => expect.closeTo(i, 10)),
    ]);
    expect(findingOf(model, "flows-before-start").found.en).toContain("flows of 2018 are");
    expect(codesOf(model)).not.toContain("stock-all-new");
  });

  test("must agree with the row of its year to 1e-9, else an error names both", () => {
    const of = (stock: number): ReturnType<typeof modelOf> =>
      modelOf(stockTables(rows, undefined, startOf(["A", 2019, stock, "new", null])));
    expect(codesOf(of(90 * (1 + 0.9e-9)))).not.toContain("stock-start-differs");
    for (const stock of [90 * (1 + 1.1e-9), 80]) {
      const fault = findingOf(of(stock), "stock-start-differs");
      expect(fault).toMatchObject({ kind: "Start", column: "stock", blocks: ["A"] });
      expect(fault.found.en).toContain("the stock 90 kg in Flows");
      expect(fault.found.en).toContain("2019");
    }
    expect(findingOf(of(80), "stock-start-differs").found.en).toContain("the start value 80 kg");
    expect(yearly(of(80), "A", "stock").every(Number.isNaN)).toBe(true);
  });

  test("agrees by the sum of its cohorts, and in the product's unit", () => {
    const cohorts = startOf(["A", 2019, 30, null, 2018], ["A", 2019, 60, null, 2019]);
    const model = modelOf(stockTables(rows, ["fixed", 3], cohorts));
    expect([...stockByCohort(model, "A", 2020)]).toEqual([
      [2018, 30],
      [2019, 60],
      [2020, 10],
    ]);
    const tonnes: Tables = {
      start: [
        ["product", "year", "stock", "profile", "unit"],
        ["A", 2019, 0.09, "new", "t"],
      ],
    };
    expect(codesOf(modelOf(stockTables(rows, undefined, tonnes)))).not.toContain(
      "stock-start-differs",
    );
  });

  test("a marked row of its year says nothing against it, and is no gap", () => {
    const marked = [
      [2019, ".."],
      [2020, 100],
    ] as const;
    const model = modelOf(stockTables(marked, undefined, startOf(["A", 2019, 90, "new", null])));
    expect(yearly(model, "A", "stock")).toEqual([90, 100]);
    expect(codesOf(model)).not.toContain("gap-error");
  });

  test("years between it and the first row are gaps, filled between the two", () => {
    const of = (missing: string): number[] =>
      yearly(
        modelOf(
          stockTables([[2022, 160]], undefined, {
            ...startOf(["A", 2019, 100, "new", null]),
            ...rule(missing),
          }),
        ),
        "A",
        "stock",
      );
    expect(of("error")).toEqual([100, NaN, NaN, 160]);
    expect(of("hold")).toEqual([100, 100, 100, 160]);
    expect(of("interpolate")).toEqual([100, 120, 140, 160]);
    expect(of("zero")).toEqual([100, 0, 0, 160]);
  });

  test("rows that are all marked give no stock beside it", () => {
    const model = modelOf(
      stockTables([[2020, ".."]], undefined, {
        ...startOf(["A", 2019, 100, "new", null]),
        ...rule("hold"),
      }),
    );
    expect(yearly(model, "A", "stock")).toEqual([100, NaN]);
    expect(codesOf(model)).toContain("gap-error");
  });

  test("after the last data it is the stock that is held", () => {
    const model = modelOf(
      stockTables([[2018, 70]], undefined, {
        ...startOf(["A", 2020, 90, "new", null]),
        settings: settings(END, ["projection", "hold"], ["last year", 2022]),
      }),
    );
    expect(yearly(model, "A", "stock")).toEqual([NaN, NaN, 90, 90, 90]);
  });

  test("a trend is drawn through it and the rows before it", () => {
    const trend = { settings: settings(END, ["projection", "trend"], ["last year", 2022]) };
    const started = startOf(["A", 2019, 90, "new", null]);
    // 70, 90, 100, 110 lie about 92.5 + 13·(year − 2019.5).
    const model = modelOf(stockTables(rows, undefined, { ...started, ...trend }));
    expect(yearly(model, "A", "stock")[4]).toBeCloseTo(125, 10);
    const two = modelOf(stockTables([[2020, 110]], undefined, { ...started, ...trend }));
    expect(yearly(two, "A", "stock").slice(2)).toEqual(
      [130, 150].map((k): unknown => expect.closeTo(k, 10)),
    );
  });
});
