/** Values to quantities from tables to answers (methods, "Conversions"). Figures are invented. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Cell } from "../../../engine/assumptions/cell";
import { infoTable } from "../../../engine/report/info-table";
import type { Conversion } from "../../../engine/trade/conversion";
import { codesOf, findingOf, modelOf, productOf, settings, yearly, type Tables } from "./models";
import type { Model } from "../../../engine/model/model";

type FlowRow = readonly [series: string, flow: string, year: number, value: Cell, unit: string];

interface Given {
  readonly flows: readonly FlowRow[];
  readonly prices?: readonly (readonly Cell[])[];
  readonly unit?: string;
  readonly unitMass?: number;
  readonly codes?: readonly string[];
  readonly settings?: readonly (readonly [string, Cell])[];
}

function tablesOf(given: Given): Tables {
  const { flows, prices, codes, unit = "kg", unitMass = null } = given;
  return {
    products: [
      ["product", "unit", "unit mass"],
      ["K", unit, unitMass],
    ],
    ...(codes ? { codes: [["product", "CN code"], ...codes.map((code) => ["K", code])] } : {}),
    flows: [["series", "flow", "year", "value", "unit"], ...flows],
    ...(prices ? { prices } : {}),
    lives: [
      ["product", "distribution", "mean"],
      ["K", "fixed", 3],
    ],
    ...(given.settings ? { settings: settings(...given.settings) } : {}),
  };
}
const model = (given: Given): Model => modelOf(tablesOf(given));
const inflow = (given: Given): number[] => yearly(model(given), "K", "inflow");
const conversions = (of: Model): readonly Conversion[] =>
  of.run(productOf(of, "K")).inflow?.conversions ?? [];

const PRICES = ["series", "flow", "year", "price", "unit"] as const;

describe("outside reference: kilo price", () => {
  interface Golden {
    readonly cases: readonly {
      readonly inputs: {
        readonly value_kSEK: readonly number[];
        readonly kilo_price_SEK_per_kg: readonly (number | null)[];
      };
      readonly outputs: {
        readonly kilo_price_filled: readonly number[];
        readonly mass_kg: readonly number[];
        readonly filled_years: readonly number[];
      };
    }[];
  }
  const path = join(__dirname, "../../golden/trade-value-to-mass.json");
  const [golden] = (JSON.parse(readFileSync(path, "utf8")) as Golden).cases;
  if (!golden) throw new Error("no case");
  const { inputs, outputs } = golden;
  const values = inputs.value_kSEK.map((value, i): FlowRow => [
    "K",
    "production",
    2020 + i,
    value,
    "tkr",
  ]);
  const expectMasses = (found: readonly number[]): void => {
    expect(found).toHaveLength(outputs.mass_kg.length);
    found.forEach((mass, i) => {
      const expected = outputs.mass_kg[i] ?? NaN;
      expect(Math.abs(mass - expected)).toBeLessThan(1e-12 * expected);
    });
  };

  test("by prices that are given", () => {
    const given = outputs.kilo_price_filled.map((price, i) => [
      "K",
      null,
      2020 + i,
      price,
      "SEK/kg",
    ]);
    expectMasses(inflow({ flows: values, prices: [PRICES, ...given] }));
  });
  test("by prices derived from trade of 100 t a year; the year without is pooled and marked", () => {
    const trade = inputs.kilo_price_SEK_per_kg.flatMap((price, i): FlowRow[] =>
      price === null
        ? []
        : [
            ["K", "import", 2020 + i, 100, "t"],
            ["K", "import", 2020 + i, 100 * price, "tkr"],
            ["K", "export", 2020 + i, 100, "t"],
          ],
    );
    // The export takes out what is imported, so that the inflow is the production alone.
    const gaps = outputs.filled_years.flatMap((i): FlowRow[] => [
      ["K", "import", 2020 + i, 0, "t"],
      ["K", "export", 2020 + i, 0, "t"],
    ]);
    const found = model({ flows: [...values, ...trade, ...gaps] });
    expectMasses(yearly(found, "K", "inflow"));
    const pooled = conversions(found).filter(({ price }) => price?.kind === "pooled");
    expect(pooled.map(({ year }) => year - 2020)).toEqual(outputs.filled_years);
    expect(findingOf(found, "value-pooled").found.en).toContain("rests on 2021, 2023");
  });
});

describe("prices in a table", () => {
  const flows: readonly FlowRow[] = [
    ["K", "import", 2020, 1200, "SEK"],
    ["K", "import", 2021, 1200, "SEK"],
    ["K", "production", 2020, 1200, "SEK"],
    ["K", "production", 2021, 1200, "SEK"],
  ];
  const rows = [
    ["K", "import", 2020, 1, "SEK/kg"],
    ["K", null, 2020, 2, "SEK/kg"],
    ["K", "import", null, 3, "SEK/kg"],
    ["K", null, null, 4, "SEK/kg"],
  ];

  test("the nearest serves: flow and year, year, flow, neither", () => {
    expect(inflow({ flows, prices: [PRICES, ...rows] })).toEqual([1200 + 600, 400 + 300]);
    expect(inflow({ flows, prices: [PRICES, ...rows.slice(1)] })).toEqual([600 + 600, 400 + 300]);
    expect(inflow({ flows, prices: [PRICES, ...rows.slice(2)] })).toEqual([400 + 300, 400 + 300]);
    expect(inflow({ flows, prices: [PRICES, ...rows.slice(3)] })).toEqual([600, 600]);
  });
  test("wide, with and without flow", () => {
    const wide = [
      ["serie", "flöde", "enhet", 2020, "2021"],
      ["K", "import", "kr/kg", 1, 3],
      ["K", null, "kr/kg", 2, 4],
    ];
    expect(inflow({ flows, prices: wide })).toEqual([1200 + 600, 400 + 300]);
    const bare = [
      ["serie", "enhet", 2020, "2021"],
      ["K", "kr/kg", 2, 4],
    ];
    expect(inflow({ flows, prices: bare })).toEqual([1200, 600]);
  });
  test("wide with a marked year: the wider price serves", () => {
    const wide = [
      ["serie", "flöde", "enhet", 2020, "2021"],
      ["K", "import", "kr/kg", 1, ".."],
      ["K", null, "kr/kg", 2, 4],
    ];
    expect(inflow({ flows, prices: wide })).toEqual([1200 + 600, 300 + 300]);
  });
  test("mixed units in a wide table stop the products that it names", () => {
    const mixed = [
      ["serie", "flöde", "enhet", 2020],
      ["K", "import", "kr/kg", 1],
      ["K", "export", "t", 1],
    ];
    expect(inflow({ flows, prices: mixed })).toEqual([NaN, NaN]);
    expect(findingOf(model({ flows, prices: mixed }), "mixed-units").blocks).toEqual(["K"]);
  });
  test("a row twice stops the product; a price that is no price too", () => {
    const twice = [PRICES, ["K", null, null, 4, "SEK/kg"], ["K", null, null, 5, "SEK/kg"]];
    expect(inflow({ flows, prices: twice })).toEqual([NaN, NaN]);
    const odd = [PRICES, ["K", null, null, 4, "kg/st"]];
    expect(inflow({ flows, prices: odd })).toEqual([NaN, NaN]);
    const zero = [PRICES, ["K", null, null, 0, "SEK/kg"]];
    expect(inflow({ flows, prices: zero })).toEqual([NaN, NaN]);
  });
  test("a price of a code's rows is that of the code, not of the product or a heading", () => {
    const codeFlows = flows.map(([, ...rest]): FlowRow => ["85340019", ...rest]);
    const given = { flows: codeFlows, codes: ["8534"] };
    const priced = (series: string): Given => ({
      ...given,
      prices: [PRICES, [series, null, null, 4, "SEK/kg"]],
    });
    expect(inflow(priced("85340019"))).toEqual([600, 600]);
    expect(inflow(priced("K"))).toEqual([NaN, NaN]);
    expect(inflow(priced("8534"))).toEqual([NaN, NaN]);
    expect(findingOf(model(priced("8534")), "price-unused").key.en).toBe("series=8534");
  });
  test("a changed price changes the answer", () => {
    const changes = [
      ["scenario", "table", "row", "column", "operation", "value"],
      ["base", "Prices", "series=K", "price", "*", 2],
    ];
    const tables = tablesOf({ flows, prices: [PRICES, ["K", null, null, 4, "SEK/kg"]] });
    expect(yearly(modelOf({ ...tables, changes }), "K", "inflow")).toEqual([300, 300]);
  });
});

describe("units of the product", () => {
  test("pieces by a price per kg and the unit mass, and the reverse", () => {
    const flows: readonly FlowRow[] = [["K", "production", 2020, 12, "tkr"]];
    const perKg = [PRICES, ["K", null, null, 4, "SEK/kg"]];
    expect(inflow({ flows, prices: perKg, unit: "pieces", unitMass: 3 })).toEqual([1000]);
    const perPiece = [PRICES, ["K", null, null, 4, "SEK/st"]];
    expect(inflow({ flows, prices: perPiece, unit: "kg", unitMass: 3 })).toEqual([9000]);
    expect(inflow({ flows, prices: perPiece, unit: "pieces" })).toEqual([3000]);
  });
  test("a price that does not lead to the unit: no answer, and why", () => {
    const flows: readonly FlowRow[] = [["K", "production", 2020, 12, "tkr"]];
    const given = { flows, prices: [PRICES, ["K", null, null, 4, "SEK/st"]] };
    expect(inflow(given)).toEqual([NaN]);
    expect(findingOf(model(given), "price-unit").blocks).toEqual(["K"]);
  });
  test("no exchange rate is assumed", () => {
    const flows: readonly FlowRow[] = [["K", "production", 2020, 12, "EUR"]];
    const given = { flows, prices: [PRICES, ["K", null, null, 4, "SEK/kg"]] };
    expect(inflow(given)).toEqual([NaN]);
    expect(findingOf(model(given), "price-currency").blocks).toEqual(["K"]);
    expect(inflow({ flows, prices: [PRICES, ["K", null, null, 4, "EUR/kg"]] })).toEqual([3]);
  });
});

describe("no price: rule missing, after conversion", () => {
  const flows: readonly FlowRow[] = [
    ["K", "production", 2020, 10, "kg"],
    ["K", "production", 2021, 900, "tkr"],
    ["K", "production", 2022, 30, "kg"],
  ];
  test("error: the year has no answer, the others have", () => {
    expect(inflow({ flows })).toEqual([10, NaN, 30]);
    expect(codesOf(model({ flows }))).toEqual(expect.arrayContaining(["price-none", "gap-error"]));
  });
  test("interpolate fills the quantity, not the price", () => {
    const filled = model({ flows, settings: [["missing", "interpolate"]] });
    expect(yearly(filled, "K", "inflow")).toEqual([10, 20, 30]);
    expect(filled.run(productOf(filled, "K")).inflow).toMatchObject({
      filledCells: 1,
      convertedCells: 0,
    });
  });
});

describe("price basis", () => {
  const flows: readonly FlowRow[] = [
    ["K", "import", 2020, 100, "t"],
    ["K", "import", 2020, 30_000, "tkr"],
    ["K", "export", 2020, 100, "t"],
    ["K", "export", 2020, 10_000, "tkr"],
    ["K", "production", 2020, 600, "tkr"],
  ];
  test.each([
    ["import and export", 3000],
    ["import", 2000],
    ["export", 6000],
  ])("%s", (basis, kg) => {
    const based = model({ flows, settings: [["price basis", basis]] });
    expect(yearly(based, "K", "inflow")).toEqual([kg]);
    expect(conversions(based)[0]?.price).toMatchObject({ importPrice: 300, exportPrice: 100 });
    const rules = infoTable(based, "en").find(([item]) => item === "price basis");
    expect(rules?.[1]).toBe(basis);
  });
});

describe("properties", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 7, maxLength: 7 });
  const flowsOf = (given: readonly number[], money = "tkr", factor = 1): FlowRow[] => {
    const at = (i: number): number => given[i] ?? 1;
    return [
      ["K", "import", 2020, at(0), "t"],
      ["K", "import", 2020, at(1) * factor, money],
      ["K", "import", 2021, at(2), "t"],
      ["K", "import", 2021, at(3) * factor, money],
      ["K", "production", 2020, at(4) * factor, money],
      ["K", "production", 2021, at(5) * factor, money],
      ["K", "production", 2022, at(6) * factor, money],
      ["K", "import", 2022, 0, "t"],
    ];
  };
  test("tkr or SEK: the same quantities", () => {
    fc.assert(
      fc.property(amounts, (given) => {
        expect(inflow({ flows: flowsOf(given, "SEK", 1000) })).toEqual(
          inflow({ flows: flowsOf(given) }),
        );
      }),
      { numRuns: 30 },
    );
  });
  test("all values twice as large: the same quantities", () => {
    fc.assert(
      fc.property(amounts, (given) => {
        expect(inflow({ flows: flowsOf(given, "tkr", 2) })).toEqual(
          inflow({ flows: flowsOf(given) }),
        );
      }),
      { numRuns: 30 },
    );
  });
  test("the order of rows changes nothing, not a bit", () => {
    fc.assert(
      fc.property(amounts, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (given, keys) => {
        const rows = flowsOf(given);
        const shuffled = rows
          .map((row, i) => ({ row, key: keys[i] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        expect(inflow({ flows: shuffled })).toEqual(inflow({ flows: rows }));
      }),
      { numRuns: 30 },
    );
  });
});
