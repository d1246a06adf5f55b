/** examples.md of the design: numbers worked out by hand. */
import {
  codesOf,
  findingOf,
  modelOf,
  ofMaterial,
  productOf,
  stockByCohort,
  yearly,
} from "./models";

const NaNs = (count: number): number[] => Array<number>(count).fill(NaN);

describe("One product", () => {
  const model = modelOf({
    products: [
      ["product", "unit"],
      ["A", "kg"],
    ],
    flows: [
      ["series", "flow", "unit", 2020, 2021, 2022],
      ["A", "import", "t", 100, 100, 100],
    ],
    lives: [
      ["product", "distribution", "mean"],
      ["A", "fixed", 2],
    ],
    content: [
      ["product", "material", "amount", "unit", "source"],
      ["A", "Co", 10, "g/kg", "x"],
    ],
  });

  test("goods in kg", () => {
    expect(yearly(model, "A", "inflow")).toEqual([100_000, 100_000, 100_000]);
    expect(yearly(model, "A", "stock")).toEqual([100_000, 200_000, 200_000]);
    expect(yearly(model, "A", "release")).toEqual([0, 0, 100_000]);
    expect(yearly(model, "A", "used export")).toEqual([0, 0, 0]);
    expect(yearly(model, "A", "stock change")).toEqual([100_000, 100_000, 0]);
  });

  test("cobalt in kg", () => {
    expect(ofMaterial(model, "A", "cobalt", "inflow")).toEqual([1000, 1000, 1000]);
    expect(ofMaterial(model, "A", "cobalt", "stock")).toEqual([1000, 2000, 2000]);
    expect(ofMaterial(model, "A", "cobalt", "release")).toEqual([0, 0, 1000]);
  });

  test("a material that is not named is contained 0 times", () => {
    expect(ofMaterial(model, "A", "copper", "stock")).toEqual([0, 0, 0]);
  });

  test("tonnes to kg is no conversion by unit mass", () => {
    expect(codesOf(model)).not.toContain("converted");
    expect(codesOf(model)).toEqual(["flow-none", "flow-none"]);
  });
});

describe("Used goods", () => {
  const model = modelOf({
    products: [
      ["product", "unit"],
      ["B", "pieces"],
    ],
    codes: [
      ["product", "CN code", "origin", "age at entry"],
      ["B", "87038010", "new", null],
      ["B", "87038090", "used", 3],
    ],
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ["87038010", "import", 2020, 10, "pieces"],
      ["87038090", "import", 2020, 4, "pieces"],
      ["87038090", "export", 2020, 2, "pieces"],
    ],
    lives: [
      ["product", "origin", "distribution", "mean"],
      ["B", "new", "fixed", 5],
      ["B", "used", "fixed", 5],
    ],
    settings: [
      ["setting", "value"],
      ["last year", 2026],
    ],
  });

  test("stock, release and used export", () => {
    expect(yearly(model, "B", "inflow")).toEqual([14, 0, 0, 0, 0, 0, 0]);
    expect(yearly(model, "B", "stock")[0]).toBeCloseTo(12, 12);
    const cohorts = stockByCohort(model, "B", 2020);
    expect(cohorts.get(2017)).toBeCloseTo(3.428571428571429, 12);
    expect(cohorts.get(2020)).toBeCloseTo(8.571428571428571, 12);
    const release = yearly(model, "B", "release");
    expect(release[2]).toBeCloseTo(3.428571428571429, 12);
    expect(release[5]).toBeCloseTo(8.571428571428571, 12);
    expect([0, 1, 3, 4, 6].map((i) => release[i])).toEqual([0, 0, 0, 0, 0]);
    expect(yearly(model, "B", "used export").slice(1)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("release and used export are all that enters", () => {
    const all = [...yearly(model, "B", "release"), ...yearly(model, "B", "used export")];
    expect(all.reduce((sum, value) => sum + value, 0)).toBeCloseTo(14, 12);
  });
});

describe("Used goods, export of one year given as events", () => {
  test("2022 and 2025 as by hand when no later year exports", () => {
    const model = modelOf({
      products: [
        ["product", "unit"],
        ["B", "pieces"],
      ],
      codes: [
        ["product", "CN code", "flow", "origin", "age at entry"],
        ["B", "87038010", null, "new", null],
        ["B", "87038090", null, "used", 3],
      ],
      flows: [
        ["series", "flow", "unit", 2020, 2021, 2022, 2023, 2024, 2025],
        ["87038010", "import", "pieces", 10, 0, 0, 0, 0, 0],
        ["87038090", "import", "pieces", 4, 0, 0, 0, 0, 0],
        ["87038090", "export", "pieces", 2, 0, 0, 0, 0, 0],
      ],
      lives: [
        ["product", "distribution", "mean"],
        ["B", "fixed", 5],
      ],
    });
    const stock = yearly(model, "B", "stock");
    const release = yearly(model, "B", "release");
    expect(stock[0]).toBeCloseTo(12, 12);
    expect(release[1]).toBe(0);
    expect(release[2]).toBeCloseTo(24 / 7, 12);
    expect(release[5]).toBeCloseTo(60 / 7, 12);
    expect(stock[5]).toBe(0);
    expect(yearly(model, "B", "used export")).toEqual([2, 0, 0, 0, 0, 0].map(expect.closeTo));
  });
});

describe("Start", () => {
  const start = (profile: string): number[] => {
    const model = modelOf({
      products: [
        ["product", "unit"],
        ["A", "kg"],
      ],
      start: [
        ["product", "year", "stock", "profile"],
        ["A", 2019, 90, profile],
      ],
      lives: [
        ["product", "distribution", "mean"],
        ["A", "fixed", 3],
      ],
      settings: [
        ["setting", "value"],
        ["last year", 2022],
        ["first year", 2018],
      ],
    });
    return yearly(model, "A", "stock");
  };

  test("steady", () => {
    expect(start("steady")).toEqual([
      NaN,
      ...[90, 60, 30, 0].map((k): unknown => expect.closeTo(k, 12)),
    ]);
  });

  test("new", () => {
    expect(start("new")).toEqual([...NaNs(1), 90, 90, 90, 0]);
  });
});

describe("In force from", () => {
  const stock = (inForceFrom: number | null): number[] =>
    yearly(
      modelOf({
        products: [
          ["product", "unit"],
          ["A", "pieces"],
        ],
        flows: [
          ["series", "flow", "year", "value", "unit"],
          ["A", "import", 2018, 100, "pieces"],
        ],
        lives: [
          ["product", "in force from", "distribution", "mean"],
          ["A", null, "fixed", 3],
          ...(inForceFrom === null ? [] : [["A", inForceFrom, "fixed", 5]]),
        ],
        settings: [
          ["setting", "value"],
          ["last year", 2024],
          ["convention", "end"],
        ],
      }),
      "A",
      "stock",
    );

  test("as given", () => expect(stock(null)).toEqual([100, 100, 100, 0, 0, 0, 0]));
  test("from 2020", () => expect(stock(2020)).toEqual([100, 100, 100, 100, 100, 0, 0]));
  test("from 2021", () => expect(stock(2021)).toEqual([100, 100, 100, 100, 100, 0, 0]));
  test("from 2022", () => expect(stock(2022)).toEqual([100, 100, 100, 0, 0, 0, 0]));
});

describe("value to mass", () => {
  const model = modelOf({
    products: [
      ["product", "unit"],
      ["K", "kg"],
    ],
    codes: [
      ["product", "CN code"],
      ["K", "85340019"],
    ],
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ["85340019", "import", 2020, 2, "t"],
      ["85340019", "import", 2020, 3000, "tkr"],
      ["85340019", "export", 2020, 1, "t"],
      ["85340019", "export", 2020, 1500, "tkr"],
      ["85340019", "production", 2020, 900, "tkr"],
    ],
    lives: [
      ["product", "distribution", "mean"],
      ["K", "fixed", 3],
    ],
  });

  test("production 900 tkr at 1 500 SEK/kg is 600 kg; consumption 1 600 kg", () => {
    expect(yearly(model, "K", "inflow")).toEqual([1600]);
  });
  test("one conversion marked, by a price that rests on few units", () => {
    const { inflow } = model.run(productOf(model, "K"));
    expect(inflow?.convertedCells).toBe(1);
    expect(inflow?.conversions).toMatchObject([
      { flow: "production", value: 900, price: { kind: "pooled", amount: 1500 }, amount: 600 },
    ]);
    expect(findingOf(model, "value-pooled").key.en).toBe("series=85340019; flow=production");
  });
});
