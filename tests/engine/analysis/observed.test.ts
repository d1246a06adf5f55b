import { modelledIn, observedSeries, scaledRuns } from "../../../engine/analysis/observed";
import type { Cell } from "../../../engine/assumptions/cell";
import { validationTable } from "../../../engine/report/validation-table";
import type { Model } from "../../../engine/model/model";
import { modelOf, simple, type Tables } from "../model/models";

const observed = (...rows: readonly Cell[][]): readonly Cell[][] => [
  ["for", "material", "measure", "year", "value", "unit"],
  ...rows,
];

const cars: Tables = {
  products: [
    ["product", "unit", "unit mass", "group", "responsibility"],
    ["EV", "pieces", 2000, "cars", "vehicles"],
    ["Van", "kg", null, "cars", "vehicles"],
    ["Bus", "pieces", null, null, "vehicles"],
  ],
  flows: [
    ["series", "flow", "unit", 2020, 2021],
    ["EV", "import", "pieces", 10, 10],
    ["Van", "import", "t", 5, 5],
    ["Bus", "import", "pieces", 1, 1],
  ],
  lives: [
    ["product", "distribution", "mean"],
    ["EV", "fixed", 9],
    ["Van", "fixed", 9],
    ["Bus", "fixed", 9],
  ],
  content: [
    ["product", "material", "amount", "unit"],
    ["EV", "neodymium", 1, "kg/piece"],
    ["EV", "dysprosium", 100, "g/piece"],
    ["Van", "REE", 1, "g/kg"],
  ],
};
function modelled(model: Model, year: number): number[] {
  return observedSeries(model).map((series) => modelledIn(model, series, year));
}

describe("in one unit", () => {
  test("pieces observed in t by unit mass", () => {
    const model = modelOf({ ...cars, o: observed(["EV", null, "stock", 2021, 41, "t"]) });
    const [series] = observedSeries(model);
    expect(series).toMatchObject({ for: "EV", unit: { symbol: "t" }, measure: "stock" });
    expect(modelled(model, 2021)).toEqual([40]);
  });
  test("rows in kg beside rows in t are told in the unit of the earliest year, in any order", () => {
    const rows: Cell[][] = [
      ["EV", null, "stock", 2021, 41_000, "kg"],
      ["EV", null, "stock", 2020, 19, "t"],
    ];
    for (const order of [rows, [...rows].reverse()]) {
      const [series] = observedSeries(modelOf({ ...cars, o: observed(...order) }));
      expect(series?.unit.symbol).toBe("t");
      expect([...(series?.values ?? [])]).toEqual([
        [2020, 19],
        [2021, 41],
      ]);
    }
  });
  test("another kind of unit, or a mark, is no value", () => {
    const [series] = observedSeries(
      modelOf({
        ...cars,
        o: observed(
          ["EV", null, "stock", 2020, 19, "t"],
          ["EV", null, "stock", 2021, 20, "pieces"],
          ["EV", null, "stock", 2022, "..", "t"],
        ),
      }),
    );
    expect([...(series?.values ?? [])]).toEqual([
      [2020, 19],
      [2021, undefined],
      [2022, undefined],
    ]);
  });
  test("no unit mass: no answer, never 0", () => {
    const model = modelOf({ ...cars, o: observed(["Bus", null, "stock", 2021, 41, "t"]) });
    expect(modelled(model, 2021)).toEqual([NaN]);
  });
});

describe("groups and responsibilities", () => {
  test("members are summed in kg", () => {
    const model = modelOf({ ...cars, o: observed(["cars", null, "stock", 2021, 50, "t"]) });
    // 20 cars of 2 t and 10 t of vans.
    expect(modelled(model, 2021)).toEqual([50]);
  });
  test("one member without a mass leaves the sum without an answer", () => {
    const model = modelOf({ ...cars, o: observed(["vehicles", null, "stock", 2021, 50, "t"]) });
    expect(modelled(model, 2021)).toEqual([NaN]);
  });
  test("a material: the group's own rows and its members; products without content stand outside", () => {
    const model = modelOf({ ...cars, o: observed(["vehicles", "REE", "stock", 2021, 30, "kg"]) });
    // 20 × 1.1 kg and 10 t × 1 g/kg.
    expect(modelled(model, 2021)[0]).toBeCloseTo(32, 12);
  });
});

test("a measure after use follows Handling, each material its own row", () => {
  const model = modelOf({
    ...cars,
    lives: [
      ["product", "distribution", "mean"],
      ["EV", "fixed", 1],
      ["Van", "fixed", 9],
      ["Bus", "fixed", 9],
    ],
    h: [
      ["for", "material", "collected", "recovery"],
      ["EV", null, 0.5, 0.8],
      ["EV", "dysprosium", 0.25, null],
    ],
    o: observed(
      ["EV", null, "collected", 2021, 1, "t"],
      ["EV", "REE", "collected", 2021, 1, "kg"],
      ["EV", "dysprosium", "recovered", 2021, 1, "kg"],
      ["EV", "lithium", "collected", 2021, 1, "kg"],
      ["EV", null, "recovered", 2021, 1, "kW"],
    ),
  });
  // 10 cars of 2 t are released in 2021: half of the goods and of the 10 kg of neodymium, a quarter
  // of the 1 kg of dysprosium; no lithium; a power cannot be told.
  const found = observedSeries(model).map((series) => [
    `${series.measure} ${series.material ?? series.unit.symbol}`,
    modelledIn(model, series, 2021),
  ]);
  expect(Object.fromEntries(found)).toEqual({
    "collected t": 10,
    "collected REE": 5.25,
    "collected lithium": 0,
    "recovered dysprosium": NaN,
    "recovered kW": NaN,
  });
  const [goods] = observedSeries(model);
  expect(
    goods && modelledIn(model, goods, 2021, scaledRuns(model, goods, { inflowFactor: 2 })),
  ).toBe(20);
});

describe("no answer", () => {
  test("outside the model's years, or a measure after use without Handling", () => {
    const model = modelOf({
      ...cars,
      o: observed(
        ["EV", null, "stock", 2030, 1, "pieces"],
        ["EV", null, "recovered", 2021, 1, "t"],
      ),
    });
    expect(modelled(model, 2030)).toEqual([NaN, NaN]);
    // Nothing is released by 2021.
    expect(modelled(model, 2021)).toEqual([0, 20]);
  });
  test("an unknown name gives no series", () => {
    const model = modelOf({ ...cars, o: observed(["Tram", null, "stock", 2021, 1, "t"]) });
    expect(observedSeries(model)).toEqual([]);
  });
});

test("series stand by name, measure and material", () => {
  const model = modelOf({
    ...cars,
    o: observed(
      ["Van", null, "stock", 2021, 1, "t"],
      ["EV", "neodymium", "stock", 2021, 1, "kg"],
      ["EV", null, "stock", 2021, 1, "pieces"],
      ["EV", null, "release", 2021, 1, "pieces"],
    ),
  });
  expect(observedSeries(model).map((one) => [one.for, one.measure, one.material])).toEqual([
    ["EV", "release", undefined],
    ["EV", "stock", undefined],
    ["EV", "stock", "neodymium"],
    ["Van", "stock", undefined],
  ]);
});

test("a what-if does not touch the model", () => {
  const model = modelOf({ ...cars, o: observed(["EV", null, "stock", 2021, 20, "pieces"]) });
  const [series] = observedSeries(model);
  if (!series) throw new Error("no series");
  const half = scaledRuns(model, series, { inflowFactor: 0.5 });
  expect(modelledIn(model, series, 2021, half)).toBe(10);
  expect(modelledIn(model, series, 2021)).toBe(20);
});

describe("the year of Start", () => {
  test("is shown, marked and left out", () => {
    const model = modelOf(
      simple(
        [
          [2020, 10],
          [2021, 10],
        ],
        ["fixed", 9],
        {
          start: [
            ["product", "year", "stock", "profile"],
            ["A", 2019, 90, "new"],
          ],
          o: observed(
            ["A", null, "stock", 2019, 900, "kg"],
            ["A", null, "stock", 2020, 80, "kg"],
            ["A", null, "stock", 2021, 120, "kg"],
          ),
        },
      ),
    );
    const table = validationTable(model, {}, "en");
    expect(table[1]?.slice(3)).toEqual([2019, 90, 900, -810, -0.9, "used as start"]);
    // (100 − 80 + 110 − 120)/200 and (0.25 + 1/12)/2.
    expect(table[4]?.slice(3, 5)).toEqual(["bias", expect.closeTo(0.05, 12)]);
    expect(table[5]?.slice(3, 5)).toEqual(["MAPE", expect.closeTo((0.25 + 1 / 12) / 2, 12)]);
  });
});

test("a member whose only content row is faulty leaves the group's sum without an answer", () => {
  const tables = (amount: number | string): Tables => ({
    products: [
      ["product", "unit", "group"],
      ["A", "kg", "G"],
      ["B", "kg", "G"],
    ],
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ["A", "inflow", 2020, 10, "kg"],
      ["B", "inflow", 2020, 10, "kg"],
    ],
    lifetimes: [
      ["product", "distribution", "mean"],
      ["A", "fixed", 5],
      ["B", "fixed", 5],
    ],
    content: [
      ["product", "material", "amount", "unit", "source"],
      ["A", "Co", 100, "g/kg", "own"],
      ["B", "Co", amount, "g/kg", "own"],
    ],
    observed: [
      ["for", "material", "measure", "year", "value", "unit"],
      ["G", "Co", "stock", 2020, 2, "kg"],
    ],
  });
  const modelled = (amount: number | string): number => {
    const model = modelOf(tables(amount));
    const [series] = observedSeries(model);
    return series ? modelledIn(model, series, 2020) : NaN;
  };
  expect(modelled(100)).toBeCloseTo(2, 12);
  expect(modelled("hundra")).toBeNaN();
});
