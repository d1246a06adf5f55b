import type { Cell } from "../../../engine/assumptions/cell";
import {
  sensitivityTable,
  type SensitivityArguments,
} from "../../../engine/report/sensitivity-table";
import { faultOf, modelOf, plain, SAMPLE, whyOf, type Tables } from "./sample";

const HEADER = [
  ...["table", "key", "column", "low", "high", "result at low", "result at high", "spread"],
];

/**
 * A in kg: 100 enter in 2020, between 80 and 150, and 100 in 2021 for certain; of 10 g Co per kg.
 * They live 2 years.
 */
const TABLES: Tables = {
  Goods: [
    ["product", "unit"],
    ["A", "kg"],
    ["B", "kg"],
  ],
  Flows: [
    ["series", "flow", "year", "unit", "value", "low", "high"],
    ["A", "inflow", 2020, "kg", 100, 80, 150],
    ["A", "inflow", 2021, "kg", 100, null, null],
    ["B", "inflow", 2020, "kg", 7, 1, 70],
  ],
  Lives: [
    ["product", "distribution", "mean", "low", "high"],
    ["A", "fixed", 2, 1, 2],
    ["B", "fixed", 2, 1, 2],
  ],
  Materials: [
    ["product", "material", "unit", "amount"],
    ["A", "Co", "g/kg", 10],
    ["A", "Nd", "g/kg", 10],
  ],
};

const LATER: Cell[][] = [
  ["setting", "value"],
  ["last year", 2022],
];

function tableOf(
  args: SensitivityArguments,
  tables = TABLES,
  language: "sv" | "en" = "en",
): (number | string)[][] {
  return plain(sensitivityTable(modelOf(tables), "stock", args, language));
}

test("by hand: each key alone to its low and its high, else ± 10 %, widest first", () => {
  // At the end of 2021 both years are in use, 200 kg or 2,000 g; a life of 1 leaves 2021 alone.
  expect(tableOf({ product: "A", material: "Co", year: 2021, unit: "g" })).toEqual([
    HEADER,
    ["Lives", "product=A", "mean", 1, 2, 1000, 2000, 1000],
    ["Flows", "series=A; flow=inflow; unit=kg", "value", 80, 150, 1800, 2500, 700],
    ["Materials", "product=A; material=Co", "amount", 9, 11, 1800, 2200, 400],
  ]);
});

test("in Swedish, with another change", () => {
  const args = { product: "A", material: "Co", year: 2021, unit: "g", change: 0.5 };
  const table = tableOf(args, TABLES, "sv");
  expect(table[0]).toEqual([
    ...["tabell", "nyckel", "kolumn", "låg", "hög"],
    ...["resultat vid låg", "resultat vid hög", "spridning"],
  ]);
  expect(table[1]).toEqual([
    "Materials",
    "produkt=A; material=Co",
    "mängd",
    5,
    15,
    1000,
    3000,
    2000,
  ]);
});

test("ties by table and key", () => {
  const [, ...rows] = tableOf({ product: "A", material: "all", year: 2021, change: 0.1 });
  const ties = rows.filter((row) => row[0] === "Materials");
  expect(ties.map((row) => row[1])).toEqual(["product=A; material=Co", "product=A; material=Nd"]);
});

test("years of a key move together; other numbers are told from the least to the largest", () => {
  const flows: Cell[][] = [
    ["series", "flow", "year", "unit", "value"],
    ["A", "inflow", 2020, "kg", 100],
    ["A", "inflow", 2021, "kg", 300],
  ];
  const [, row] = tableOf(
    { product: "A", year: 2021 },
    {
      ...TABLES,
      Flows: flows,
      Lives: [
        ["product", "distribution", "mean"],
        ["A", "fixed", 9],
      ],
    },
  );
  expect(row?.slice(3, 5)).toEqual(["90–270", "110–330"]);
  expect(row?.slice(5).map((value) => Number(Number(value).toFixed(9)))).toEqual([360, 440, 80]);
});

test("a share that is moved stays within what the others leave of 1", () => {
  const table = tableOf(
    { product: "A", year: 2022 },
    {
      ...TABLES,
      Settings: LATER,
      After: [
        ["for", "collected", "exported", "recovery"],
        ["A", 0.95, 0.05, 0.9],
      ],
    },
  );
  // The stock does not depend on what becomes of the release.
  expect(table.some((row) => row[0] === "After")).toBe(false);
  const tables = {
    ...TABLES,
    After: [
      ["for", "collected", "exported", "recovery"],
      ["A", 0.95, 0.05, 0.98],
    ],
  };
  const recovered = plain(
    sensitivityTable(
      modelOf({ ...tables, Settings: LATER }),
      "recovered",
      { product: "A", year: 2022 },
      "en",
    ),
  ).filter((row) => row[0] === "After");
  // Release of 2022 is the 100 of 2020. Recovery ± 10 % is 0.882 to 1; collected 0.855 to 0.95.
  expect(recovered.map((row) => row.slice(2, 5))).toEqual([
    ["recovery", expect.closeTo(0.882, 12), expect.closeTo(1, 12)],
    ["collected", expect.closeTo(0.855, 12), expect.closeTo(0.95, 12)],
  ]);
  expect(recovered[0]?.[6]).toBeCloseTo(95, 9);
  expect(recovered[1]?.[6]).toBeCloseTo(93.1, 9);
});

test("the table's kind where its own name is not known", () => {
  const model = modelOf({ ...SAMPLE, "": SAMPLE["Content"] ?? [], Content: [] });
  const args = { product: "A", material: "Co", year: 2020 };
  const names = sensitivityTable(model, "stock", args, "sv").map((row) => row[0]);
  expect(names).toContain("Innehåll");
});

test("an end without an answer says so and comes first", () => {
  const tables: Tables = {
    ...TABLES,
    Flows: [
      ["series", "flow", "year", "unit", "value", "low", "high"],
      ["A", "inflow", 2020, "kg", 100, 80, 150],
      ["A", "export used", 2020, "kg", 90, null, null],
    ],
  };
  const args = { product: "A", year: 2020 };
  const [, inflow, other] = sensitivityTable(modelOf(tables), "stock", args, "en");
  expect(inflow?.[1]).toBe("series=A; flow=inflow; unit=kg");
  expect(other?.[1]).toBe("series=A; flow=export used; unit=kg");
  expect(whyOf(inflow?.[5])).toMatch(/^With that value there is no answer: /);
  expect(inflow?.[6]).toBe(60);
  expect(whyOf(inflow?.[7])).toMatch(/^With that value/);
});

test("a derived price has its own ends", () => {
  // Import 1 000 SEK/kg, export 4 000, both 2 000: 8 mkr of production is 4 t, 8 t or 2 t.
  const tables: Tables = {
    Products: [
      ["product", "unit"],
      ["K", "t"],
    ],
    Codes: [
      ["product", "CN code"],
      ["K", "85340019"],
    ],
    Flows: [
      ["series", "flow", "year", "value", "unit"],
      ["85340019", "import", 2020, 200, "t"],
      ["85340019", "import", 2020, 200, "mkr"],
      ["85340019", "export", 2020, 100, "t"],
      ["85340019", "export", 2020, 400, "mkr"],
      ["85340019", "production", 2020, 8, "mkr"],
    ],
    Lifetimes: [
      ["product", "distribution", "mean"],
      ["K", "fixed", 3],
    ],
  };
  const table = tableOf({ product: "K", year: 2020 }, tables);
  expect(table.find((row) => row[0] === "Prices")).toEqual([
    "Prices",
    "series=85340019",
    "price",
    1000,
    4000,
    108,
    102,
    6,
  ]);
});

describe("what cannot be asked", () => {
  const fault = (args: SensitivityArguments): string => {
    const { type, sentence } = faultOf(() => tableOf(args));
    return `${type} ${sentence.en}`;
  };

  test.each(["then", 2020.5, "2e3"])("the year %p", (year) => {
    expect(fault({ product: "A", year })).toMatch(/^#VALUE! ".*" is not a year/);
  });
  test.each([0, null])("no year, %p", (year) => {
    expect(fault({ product: "A", year })).toMatch(/^#VALUE! Give one year/);
  });
  test.each([1, -0.1, 10, "much"])("the change %p", (change) => {
    expect(fault({ product: "A", year: 2020, change })).toMatch(/^#VALUE! .* cannot be the change/);
  });
  test("several products", () => {
    expect(fault({ product: "*", year: 2020 })).toMatch(/^#VALUE!/);
  });
  test("a year outside the model, an unknown product", () => {
    expect(fault({ product: "A", year: 1999 })).toMatch(/^#N\/A 1999 is outside/);
    expect(fault({ product: "X", year: 2020 })).toMatch(/^#N\/A/);
  });
});
