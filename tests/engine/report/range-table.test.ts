import fc from "fast-check";
import type { Cell } from "../../../engine/assumptions/cell";
import { triangularQuantile } from "../../../engine/analysis/triangular";
import type { AnswerCell } from "../../../engine/report/answer";
import { rangeTable, type RangeArguments } from "../../../engine/report/range-table";
import type { Model } from "../../../engine/model/model";
import { valueTable } from "../../../engine/report/value-table";
import { faultOf, modelOf, plain, SAMPLE, whyOf, type Tables } from "./sample";

const HEADER = ["product", "material", "statistic"];

/** Content of A: 10 g Co per kg, between 6 and 20. Its stock of 2020 is 100 t: 1,000 kg of Co. */
const CONTENT: Tables = {
  ...SAMPLE,
  Content: [
    ["product", "material", "amount", "unit", "low", "high", "source"],
    ["A", "Co", 10, "g/kg", 6, 20, "own"],
    ["A", "Nd", 1, "g/kg", null, null, "own"],
    ["B", "Co", 100, "g/piece", 50, 150, "own"],
  ],
};

/** Inflow of A in kg, 2020 and 2021, goods that stay for good. */
function flows(settings: readonly Cell[][], ...rows: Cell[][]): Tables {
  const products = [...new Set(rows.map(([product]) => product ?? null))];
  return {
    Products: [["product", "unit"], ...products.map((name) => [name, "kg"])],
    Flows: [["series", "flow", "year", "unit", "value", "low", "high"], ...rows],
    Lifetimes: [
      ["product", "distribution", "mean"],
      ...products.map((name) => [name, "fixed", 50]),
    ],
    ...(settings.length > 0 ? { Settings: [["setting", "value"], ...settings] } : {}),
  };
}

/** Figures of the only product by statistic, of the first year asked for. */
function figuresOf(
  tables: Tables,
  args: RangeArguments,
  measure: "stock" | "inflow" = "stock",
): Record<string, AnswerCell | undefined> {
  const [, ...rows] = rangeTable(modelOf(tables), measure, args, "en");
  return Object.fromEntries(rows.map((row) => [String(plain([row])[0]?.[2]), row[3]]));
}

test("header, then per product and material the percentiles, mean and value", () => {
  const table = plain(
    rangeTable(
      modelOf(CONTENT),
      "stock",
      { product: "*", material: "Co", years: "2020:2021" },
      "en",
    ),
  );
  expect(table[0]).toEqual([...HEADER, 2020, 2021]);
  expect(table.slice(1).map((row) => row.slice(0, 3))).toEqual(
    ["A", "B", "b", "å"].flatMap((product) =>
      ["P5", "P50", "P95", "mean", "value"].map((statistic) => [product, "Co", statistic]),
    ),
  );
  expect(table[5]).toEqual(["A", "Co", "value", 1000, 2000]);
});

test("in Swedish; percentiles in the order asked for, a blank leaves a blank row", () => {
  const args = { product: "A", material: "Co", years: 2020, percentiles: [[99.5, null, 0, 50]] };
  const table = rangeTable(modelOf(CONTENT), "stock", args, "sv");
  expect(table.map((row) => row.slice(0, 3))).toEqual([
    ["produkt", "material", "statistik"],
    ["A", "Co", "P99,5"],
    ["", "", ""],
    ["A", "Co", "P0"],
    ["A", "Co", "P50"],
    ["A", "Co", "medel"],
    ["A", "Co", "värde"],
  ]);
});

test("a content alone: the quantiles of the stock are those of the triangle", () => {
  const figures = figuresOf(CONTENT, {
    ...{ product: "A", material: "Co", years: 2020, draws: 4_000 },
    percentiles: [[5, 25, 50, 75, 95]],
  });
  const triangle = { low: 600, mode: 1000, high: 2000 };
  for (const percentile of [5, 25, 50, 75, 95]) {
    const exact = triangularQuantile(triangle, percentile / 100);
    // Standard error of a sample quantile: √(p(1 − p)/n)/f, below 9 here; five of them.
    expect(Math.abs(Number(figures[`P${percentile}`]) - exact)).toBeLessThan(45);
  }
  // Mean (600 + 1000 + 2000)/3 = 1200, sd 294, standard error 4.7; five of them.
  expect(Math.abs(Number(figures["mean"]) - 1200)).toBeLessThan(24);
  expect(figures["value"]).toBe(1000);
});

test("the sum of two keys: means and variances add up; it is not the sum of their percentiles", () => {
  const rows = [
    ["A", "inflow", 2020, "kg", 100, 40, 160],
    ["B", "inflow", 2020, "kg", 100, 40, 160],
  ];
  const figures = figuresOf(flows([], ...rows), {
    ...{ years: 2020, draws: 4_000, percentiles: [[5, 95]] },
  });
  // Each: mean 100, variance 60²/6 = 600. Two independent triangles: sd √1200 = 34.6, and P95 from
  // the convolution: P(T > x) for T = 200 + 60·(e₁ + e₂), e triangular −1 … 1, is (2 − y)⁴/24 with
  // y = (x − 200)/60 for y ≥ 1: 0.05 at y = 2 − 1.2^¼ = 0.9534 < 1, so near 257; by symmetry 143.
  expect(Math.abs(Number(figures["mean"]) - 200)).toBeLessThan(2.8);
  const width = Number(figures["P95"]) - Number(figures["P5"]);
  expect(width).toBeGreaterThan(107);
  expect(width).toBeLessThan(121);
  const alone = figuresOf(flows([], rows[0] ?? []), {
    ...{ years: 2020, draws: 4_000, percentiles: [[5, 95]] },
  });
  // Alone: 1 − (1 − y)²/2 = 0.95 at y = 1 − √0.1: 82.0 wide, twice that were they one.
  expect(Math.abs(Number(alone["P95"]) - Number(alone["P5"]) - 82.05)).toBeLessThan(4.5);
});

test("years of one key: together under full correlation, apart under independent", () => {
  const rows = [
    ["A", "inflow", 2020, "kg", 100, 40, 160],
    ["A", "inflow", 2021, "kg", 100, 40, 160],
  ];
  const args = { years: 2021, draws: 4_000, percentiles: [[5, 95]] };
  const widthOf = (settings: readonly Cell[][]): number => {
    const figures = figuresOf(flows(settings, ...rows), args);
    return Number(figures["P95"]) - Number(figures["P5"]);
  };
  // Together it is one triangle of twice the width: 164.1; apart the sum of two, as above.
  expect(Math.abs(widthOf([]) - 164.1)).toBeLessThan(9);
  expect(Math.abs(widthOf([["year correlation", "independent"]]) - 114)).toBeLessThan(8);
});

test("with a base year: the index of each draw, and how often it is above the base", () => {
  // 2021 over 2020: inflow certain 100, then 100 between 60 and 200: above 1 by chance
  // 1 − F(100) = 1 − 40/140 = 0.714.
  const tables = flows(
    [],
    ["A", "inflow", 2020, "kg", 100, null, null],
    ["A", "inflow", 2021, "kg", 100, 60, 200],
  );
  const args = { years: [[2020, 2021]], baseYear: 2020, draws: 4_000 };
  const table = rangeTable(modelOf(tables), "inflow", args, "en");
  expect(table.map((row) => row[2])).toEqual([
    ...["statistic", "P5", "P50", "P95", "mean", "value", "P(above base)"],
  ]);
  expect(table.slice(1).map((row) => row[3])).toEqual([1, 1, 1, 1, 1, 0]);
  const median = triangularQuantile({ low: 0.6, mode: 1, high: 2 }, 0.5);
  expect(Math.abs(Number(table[2]?.[4]) - median)).toBeLessThan(0.04);
  expect(table[5]?.[4]).toBe(1);
  // Standard error √(0.714·0.286/4 000) = 0.0071; five of them.
  expect(Math.abs(Number(table[6]?.[4]) - (1 - 40 / 140))).toBeLessThan(0.036);
});

test("an index cancels what the years share", () => {
  const rows = [
    ["A", "inflow", 2020, "kg", 100, 50, 150],
    ["A", "inflow", 2021, "kg", 200, 100, 300],
  ];
  const table = rangeTable(
    modelOf(flows([], ...rows)),
    "inflow",
    { years: 2021, baseYear: 2020 },
    "en",
  );
  for (const row of table.slice(1, 6)) expect(row[3]).toBeCloseTo(2, 12);
  expect(table[6]?.[3]).toBe(1);
});

test("nothing varies: every figure is the value", () => {
  const table = rangeTable(modelOf(SAMPLE), "stock", { product: "A", years: 2021 }, "en");
  expect(table.slice(1).map((row) => row[3])).toEqual([
    200_000, 200_000, 200_000, 200_000, 200_000,
  ]);
});

test("same seed, same bits, also from other draws and with rows in another order; another differs", () => {
  const tables = flows(
    [],
    ["A", "inflow", 2020, "kg", 100, 40, 160],
    ["B", "inflow", 2020, "kg", 100, 40, 160],
  );
  const [header, ...rows] = tables["Flows"] ?? [];
  const turned = { ...tables, Flows: [header ?? [], ...rows.reverse()] };
  const args = { product: "A", draws: 200 };
  const first = rangeTable(modelOf(tables), "stock", args, "en");
  expect(rangeTable(modelOf(turned), "stock", args, "en")).toEqual(first);
  expect(rangeTable(modelOf(tables), "stock", { ...args, seed: 1 }, "en")).toEqual(first);
  expect(rangeTable(modelOf(tables), "stock", { ...args, seed: 2 }, "en")).not.toEqual(first);
  const both = rangeTable(modelOf(tables), "stock", { ...args, product: "*" }, "en");
  expect(both.slice(0, 6)).toEqual(first);
});

test("draws and seed of Settings hold where none are given", () => {
  const row = ["A", "inflow", 2020, "kg", 100, 40, 160];
  const settings = [
    ["draws", 77],
    ["seed", 9],
  ];
  const asked = rangeTable(modelOf(flows([], row)), "stock", { draws: 77, seed: 9 }, "en");
  expect(rangeTable(modelOf(flows(settings, row)), "stock", {}, "en")).toEqual(asked);
});

describe("what cannot be asked", () => {
  const model = modelOf(CONTENT);
  const fault = (args: RangeArguments): string => {
    const { type, sentence } = faultOf(() => rangeTable(model, "stock", args, "en"));
    return `${type} ${sentence.en}`;
  };

  test.each([-1, 100.1, "fifty"])("the percentile %p", (percentiles) => {
    expect(fault({ product: "A", percentiles })).toMatch(/^#VALUE! ".*" is no percentile/);
  });

  test.each([-5, 2.5, 100_001, "many", 1e12])("%p draws", (draws) => {
    expect(fault({ product: "A", draws })).toMatch(/^#VALUE! .* draws are not possible/);
  });

  test("several seeds, or several numbers of draws: none is taken in silence", () => {
    for (const args of [{ seed: [[1, 2]] }, { draws: [[10], [20]] }]) {
      expect(fault({ product: "A", ...args })).toBe(
        "#VALUE! Give one value, not a range with several.",
      );
    }
    expect(() => rangeTable(model, "stock", { product: "A", draws: [[10]] }, "en")).not.toThrow();
  });

  test("a faulty setting of ranges stops ranges that use it, and nothing else", () => {
    const rows = (setting: Cell, value: Cell): Model =>
      modelOf(flows([[setting, value]], ["A", "inflow", 2020, "kg", 1, null, null]));
    const stop = (broken: Model, args: RangeArguments): string => {
      const { type, sentence } = faultOf(() => rangeTable(broken, "stock", args, "en"));
      return `${type} ${sentence.en}`;
    };
    expect(stop(rows("draws", 1e7), {})).toBe(
      "#N/A The setting draws has a value that cannot be used. See CRMCHECK.",
    );
    expect(stop(rows("seed", -1), {})).toMatch(/^#N\/A The setting seed/);
    expect(stop(rows("year correlation", "x"), { draws: 5, seed: 1 })).toMatch(/year correlation/);
    expect(plain(rangeTable(rows("draws", 0), "stock", { draws: 5 }, "en"))[1]?.[3]).toBe(1);
    for (const setting of ["draws", "seed", "year correlation"]) {
      expect(valueTable(rows(setting, "x"), "stock", { product: "A" })).toEqual([[1]]);
    }
  });

  test.each([-1, 1.5, "x"])("the seed %p", (seed) => {
    expect(fault({ product: "A", seed })).toMatch(/^#VALUE! ".*" is no seed/);
  });

  test.each(["then", 2020.5])("the base year %p", (baseYear) => {
    expect(fault({ product: "A", baseYear })).toMatch(/^#VALUE! ".*" is not a year/);
  });

  test("a setting of more draws than can be made is no sound answer", () => {
    const rows = flows([["draws", 0]], ["A", "inflow", 2020, "kg", 1, null, null]);
    const { type } = faultOf(() => rangeTable(modelOf(rows), "stock", {}, "en"));
    expect(type).toBe("#N/A");
  });

  test("a name that is unknown alone is #N/A, in a range its rows are", () => {
    expect(fault({ product: "X" })).toMatch(/^#N\/A/);
    const table = plain(
      rangeTable(model, "stock", { product: [["X"], [null]], years: 2020, draws: 10 }, "en"),
    );
    expect(table.slice(1, 3)).toEqual([
      ["X", "", "P5", "#N/A"],
      ["X", "", "P50", "#N/A"],
    ]);
    expect(table.slice(6)).toEqual(Array.from({ length: 5 }, () => ["", "", "", ""]));
  });
});

test("a year outside the model is #N/A in all rows, a base year outside in the whole index", () => {
  const model = modelOf(CONTENT);
  const args = { product: "A", material: "Co", draws: 10 };
  const outside = rangeTable(model, "stock", { ...args, years: 2030 }, "en");
  expect(
    plain(outside)
      .slice(1)
      .map((row) => row[3]),
  ).toEqual(Array(5).fill("#N/A"));
  const table = rangeTable(model, "stock", { ...args, years: 2020, baseYear: 2030 }, "en");
  expect(table.slice(1).map((row) => whyOf(row[3]))).toEqual(
    Array(6).fill("2030 is outside the model's years 2020–2022."),
  );
});

test("draws without an answer are counted, never left out", () => {
  // Used exports of 90 of a stock of 100 that may be as low as 80.
  const tables = flows(
    [],
    ["A", "inflow", 2020, "kg", 100, 80, 120],
    ["A", "export used", 2020, "kg", 90, null, null],
  );
  const table = rangeTable(modelOf(tables), "stock", { product: "A", years: 2020 }, "en");
  expect(table[5]?.[3]).toBe(10);
  for (const row of table.slice(1, 5)) {
    // F(90) = 10²/(40·20) = 0.125 of 1,000 draws; sd 10.5.
    const count = Number(/^No range: (\d+) of 1000 draws/.exec(whyOf(row[3]))?.[1]);
    expect(Math.abs(count - 125)).toBeLessThan(50);
  }
});

test("an index over 0 is blank", () => {
  const tables = flows(
    [],
    ["A", "inflow", 2020, "kg", 0, null, null],
    ["A", "inflow", 2021, "kg", 100, 60, 200],
  );
  const table = rangeTable(modelOf(tables), "inflow", { years: 2021, baseYear: 2020 }, "en");
  expect(table.slice(1).map((row) => row[3])).toEqual(Array(6).fill(""));
});

test("Start and the given stock of its year vary as one", () => {
  const tables: Tables = {
    Products: [
      ["product", "unit", "driver"],
      ["A", "kg", "stock"],
    ],
    Flows: [
      ["series", "flow", "year", "unit", "value", "low", "high"],
      ["A", "stock", 2020, "kg", 100, 80, 140],
      ["A", "stock", 2021, "kg", 120, 96, 168],
    ],
    Start: [
      ["product", "year", "stock", "profile"],
      ["A", 2020, 100, "new"],
    ],
    Lifetimes: [
      ["product", "distribution", "mean"],
      ["A", "fixed", 50],
    ],
  };
  const table = rangeTable(
    modelOf(tables),
    "stock",
    { years: [[2020, 2021]], percentiles: [[5, 95]] },
    "en",
  );
  for (const row of table.slice(1, 3)) {
    expect(row[3]).not.toBe(100);
    expect(Number(row[4]) / Number(row[3])).toBeCloseTo(1.2, 12);
  }
});

test("percentiles never cross, and lie between those of the ends, whatever the ranges", () => {
  const size = fc.integer({ min: 1, max: 1000 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      size,
      share,
      share,
      fc.integer({ min: 1, max: 300 }),
      (value, below, above, draws) => {
        const [low, high] = [value * (1 - below), value * (1 + above)];
        const tables = flows([], ["A", "inflow", 2020, "kg", value, low || null, high]);
        const table = rangeTable(
          modelOf(tables),
          "stock",
          { product: "A", years: 2020, draws, percentiles: [[0, 30, 60, 100]] },
          "en",
        );
        const figures = table.slice(1, 5).map((row) => Number(row[3]));
        const slack = 1e-9 * high;
        const bounds = [low, ...figures, high];
        bounds.slice(1).forEach((figure, i) => {
          if (low > 0) expect(figure).toBeGreaterThanOrEqual((bounds[i] ?? NaN) - slack);
        });
      },
    ),
    { numRuns: 40 },
  );
});
