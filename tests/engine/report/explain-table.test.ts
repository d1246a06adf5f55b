/** Explanations by hand: the examples of the contract, line by line. */
import type { Answer } from "../../../engine/report/answer";
import { explainTable } from "../../../engine/report/explain-table";
import { explainRows, faultsIn, faultsOf } from "../analysis/explain/recombination";
import { modelOf, type Tables } from "../model/models";

/** "Value to mass" of the design's examples: 2020, code 85340019. */
const VALUE_TO_MASS: Tables = {
  Varor: [
    ["product", "unit"],
    ["K", "kg"],
  ],
  Koder: [
    ["product", "CN code"],
    ["K", "85340019"],
  ],
  Handel: [
    ["series", "flow", "year", "value", "unit", "source"],
    ["85340019", "import", 2020, 2, "t", "HX"],
    ["85340019", "import", 2020, 3000, "tkr", "HX"],
    ["85340019", "export", 2020, 1, "t", "HX"],
    ["85340019", "export", 2020, 1500, "tkr", "HX"],
    ["85340019", "production", 2020, 900, "tkr", "=1+1"],
  ],
  Liv: [
    ["product", "distribution", "mean"],
    ["K", "fixed", 2],
  ],
  Källor: [
    ["source", "citation", "table id"],
    ["HX", "invented for this test", "TAB1"],
  ],
};

const text = (answer: Answer): string[] =>
  answer.map((row) => row.map((cell) => (typeof cell === "object" ? cell.type : cell)).join(" | "));
const HX = "HX: invented for this test, TAB1";
const flow = (name: string, unit: string): string =>
  `Handel | series=85340019; flow=${name}; year=2020; unit=${unit}`;

describe("value to mass", () => {
  const model = modelOf(VALUE_TO_MASS);
  const asked = { product: "K", year: 2020 };

  test("every line, in English", () => {
    expect(text(explainTable(model, "inflow", asked, "en"))).toEqual([
      "level | what | operation | value | unit | table | key | source",
      "0 | K: inflow 2020 | sum | 1600 | kg |  |  | ",
      "1 | new goods 2020: production + import − export | difference | 1600 | kg |  |  | ",
      "2 | production and import 2020 | sum | 2600 | kg |  |  | ",
      "3 | production 2020 through 85340019 | product | 600 | kg |  |  | ",
      "4 | production 2020, value ex works: quantity from value and price | quotient | 600 | kg |  |  | ",
      "5 | production 2020, value ex works, in SEK | product | 900000 | SEK |  |  | ",
      `6 | production 2020, value ex works | given | 900 | tkr | ${flow("production", "tkr")} | =1+1`,
      "6 | SEK per tkr | given | 1000 | SEK/tkr |  |  | ",
      "5 | price, derived from import + export 2020 (few units, and no years around to pool) | quotient | 1500 | SEK/kg |  |  | ",
      "6 | values that make the price | sum | 4500000 | SEK |  |  | ",
      "7 | import 2020, statistical value (CIF), in SEK | product | 3000000 | SEK |  |  | ",
      `8 | import 2020, statistical value (CIF) | given | 3000 | tkr | ${flow("import", "tkr")} | ${HX}`,
      "8 | SEK per tkr | given | 1000 | SEK/tkr |  |  | ",
      "7 | export 2020, statistical value (FOB), in SEK | product | 1500000 | SEK |  |  | ",
      `8 | export 2020, statistical value (FOB) | given | 1500 | tkr | ${flow("export", "tkr")} | ${HX}`,
      "8 | SEK per tkr | given | 1000 | SEK/tkr |  |  | ",
      "6 | quantities that make the price | sum | 3000 | kg |  |  | ",
      "7 | import 2020, in kg | product | 2000 | kg |  |  | ",
      `8 | import 2020 | given | 2 | t | ${flow("import", "t")} | ${HX}`,
      "8 | kg per t | given | 1000 | kg/t |  |  | ",
      "7 | export 2020, in kg | product | 1000 | kg |  |  | ",
      `8 | export 2020 | given | 1 | t | ${flow("export", "t")} | ${HX}`,
      "8 | kg per t | given | 1000 | kg/t |  |  | ",
      "4 | share of the code 85340019 | given | 1 |  | Koder | product=K; CN code=85340019 | ",
      "3 | import 2020 through 85340019 | product | 2000 | kg |  |  | ",
      "4 | import 2020, in kg | product | 2000 | kg |  |  | ",
      `5 | import 2020 | given | 2 | t | ${flow("import", "t")} | ${HX}`,
      "5 | kg per t | given | 1000 | kg/t |  |  | ",
      "4 | share of the code 85340019 | given | 1 |  | Koder | product=K; CN code=85340019 | ",
      "2 | export 2020 through 85340019 | product | 1000 | kg |  |  | ",
      "3 | export 2020, in kg | product | 1000 | kg |  |  | ",
      `4 | export 2020 | given | 1 | t | ${flow("export", "t")} | ${HX}`,
      "4 | kg per t | given | 1000 | kg/t |  |  | ",
      "3 | share of the code 85340019 | given | 1 |  | Koder | product=K; CN code=85340019 | ",
    ]);
    expect(faultsIn(model, { measure: "inflow", ...asked })).toEqual([]);
  });

  test("headers, operations, keys and what is meant in Swedish", () => {
    const rows = text(explainTable(model, "inflow", asked, "sv"));
    expect(rows[0]).toBe("nivå | vad | operation | värde | enhet | tabell | nyckel | källa");
    expect(rows[1]).toBe("0 | K: inflöde 2020 | summa | 1600 | kg |  |  | ");
    expect(rows).toContain(
      `8 | import 2020, statistiskt värde (CIF) | givet | 3000 | tkr | Handel | serie=85340019; flöde=import; år=2020; enhet=tkr | ${HX}`,
    );
    expect(
      new Set(
        explainRows(model, { measure: "inflow", ...asked }, "sv").map((row) => row.operation),
      ),
    ).toEqual(new Set(["summa", "differens", "produkt", "kvot", "givet"]));
  });

  test("a given price is shown as written, with its ratio", () => {
    const priced = modelOf({
      ...VALUE_TO_MASS,
      Priser: [
        ["series", "flow", "price", "unit", "source"],
        ["85340019", "production", 1.8, "tkr/kg", "own"],
      ],
    });
    const rows = text(explainTable(priced, "inflow", asked, "en"));
    expect(rows).toContain("5 | price, given | product | 1800 | SEK/kg |  |  | ");
    expect(rows).toContain(
      "6 | price, given | given | 1.8 | tkr/kg | Priser | series=85340019; flow=production | own",
    );
  });
});

test("without its own name a table goes by its kind", () => {
  const tables = Object.values(VALUE_TO_MASS).map((cells) => ({ cells: cells as never }));
  const rows = explainRows(modelOf(tables), {
    measure: "inflow",
    product: "K",
    year: 2020,
  });
  expect(rows.some(({ table }) => table === "Flows")).toBe(true);
});

test("an explanation too long to read tells a repeated number once", () => {
  const years = Array.from({ length: 30 }, (_, i) => 1990 + i);
  const model = modelOf({
    p: [
      ["product", "unit", "driver"],
      ["S", "pieces", "stock"],
    ],
    f: [
      ["series", "flow", "year", "value", "unit"],
      ...years.map((year, i) => ["S", "stock", year, 100 + 10 * i, "pieces"]),
    ],
    l: [
      ["product", "distribution", "mean", "sd"],
      ["S", "normal", 12, 3],
    ],
  });
  // In full every solved year would hold all years before it: some 2 to the power of 30 rows.
  const question = { measure: "inflow", product: "S", year: 2019 } as const;
  const rows = explainRows(model, question);
  expect(rows.length).toBeLessThan(5000);
  expect(rows.filter(({ what }) => what.endsWith("(explained above)")).length).toBeGreaterThan(100);
  expect(faultsIn(model, question, true)).toEqual([]);
});

test("what is explained above is named so that one row above fits: product, cohort, origin, material", () => {
  // Two stock-driven products of one unit, with used imports: every cohort comes back in each year.
  const years = Array.from({ length: 12 }, (_, i) => 2008 + i);
  const names = ["S", "T"];
  const model = modelOf({
    p: [
      ["product", "unit", "driver", "group"],
      ...names.map((name) => [name, "pieces", "stock", "G"]),
    ],
    k: [
      ["product", "CN code", "origin", "age at entry"],
      ...names.map((name, i) => [name, `8501100${i}`, "used", 2]),
    ],
    f: [
      ["series", "flow", "year", "value", "unit"],
      ...years.flatMap((year, i) =>
        names.flatMap((name, n) => [
          [name, "stock", year, 100 + 10 * i * (n + 1), "pieces"],
          [`8501100${n}`, "import", year, 2 + n, "pieces"],
        ]),
      ),
    ],
    l: [["product", "distribution", "mean", "sd"], ...names.map((name) => [name, "normal", 9, 3])],
    c: [
      ["product", "material", "amount", "unit"],
      ...names.flatMap((name) => [
        [name, "Co", 20, "g/piece"],
        [name, "Nd", 3, "g/piece"],
      ]),
    ],
  });
  for (const language of ["en", "sv"] as const) {
    const asked = { measure: "release", product: "G", material: "all", year: 2019 } as const;
    const rows = explainRows(model, asked, language);
    const again = rows.filter(({ what }) =>
      what.endsWith({ en: "(explained above)", sv: "(förklaras ovan)" }[language]),
    );
    expect(again.length).toBeGreaterThan(100);
    if (language === "en") expect(faultsOf(rows, true)).toEqual([]);
  }
  const rows = explainRows(model, {
    measure: "release",
    product: "G",
    material: "all",
    year: 2019,
  });
  expect(
    rows.some(({ what }) => /\[S, used, cohort 20\d\d, 20\d\d\] \(explained above\)$/.test(what)),
  ).toBe(true);
});
