/** An explanation followed by hand: value to mass (worked examples) times an invented content. */
import { explainTable } from "../../../engine/report/explain-table";
import { modelOf, plain, SAMPLE, type Tables } from "./sample";

const TABLES: Tables = {
  Goods: [
    ["product", "unit"],
    ["K", "kg"],
  ],
  Codes: [
    ["product", "CN code"],
    ["K", "85340019"],
  ],
  Flows: [
    ["series", "flow", "year", "value", "unit", "source"],
    ["85340019", "import", 2020, 2, "t", "SCB"],
    ["85340019", "import", 2020, 3000, "tkr", "SCB"],
    ["85340019", "export", 2020, 1, "t", "SCB"],
    ["85340019", "export", 2020, 1500, "tkr", "SCB"],
    ["85340019", "production", 2020, 900, "tkr", "IVP"],
  ],
  Lifetimes: [
    ["product", "distribution", "mean"],
    ["K", "fixed", 5],
  ],
  Content: [
    ["product", "material", "amount", "unit", "source"],
    ["K", "Ta", 2, "g/kg", "=1+1"],
  ],
  Sources: [
    ["source", "citation", "table id"],
    ["SCB", "Statistics Sweden", "TAB1"],
  ],
};

const asked = { product: "K", material: "Ta", year: 2020, unit: "g" };

test("the number at the top, every figure of the tables at a leaf with its key and source", () => {
  const [header, ...rows] = plain(explainTable(modelOf(TABLES), "stock", asked, "en"));
  expect(header).toEqual([
    ...["level", "what", "operation", "value", "unit", "table", "key", "source"],
  ]);
  expect(rows[0]?.slice(0, 5)).toEqual([0, "K, Ta: stock 2020", "product", 3200, "g"]);
  const leaves = rows.filter((row) => row[2] === "given" && row[5] !== "");
  expect(leaves.map((row) => row.slice(3))).toEqual([
    [900, "tkr", "Flows", "series=85340019; flow=production; year=2020; unit=tkr", "IVP"],
    ...[
      [3000, "tkr", "import", "tkr"],
      [1500, "tkr", "export", "tkr"],
      [2, "t", "import", "t"],
      [1, "t", "export", "t"],
    ].map(([value, unit, flow, kind]) => [
      ...[value, unit, "Flows", `series=85340019; flow=${flow}; year=2020; unit=${kind}`],
      "SCB: Statistics Sweden, TAB1",
    ]),
    [1, "", "Codes", "product=K; CN code=85340019", ""],
    [
      2,
      "t",
      "Flows",
      "series=85340019; flow=import; year=2020; unit=t",
      "SCB: Statistics Sweden, TAB1",
    ],
    [1, "", "Codes", "product=K; CN code=85340019", ""],
    [
      1,
      "t",
      "Flows",
      "series=85340019; flow=export; year=2020; unit=t",
      "SCB: Statistics Sweden, TAB1",
    ],
    [1, "", "Codes", "product=K; CN code=85340019", ""],
    [1, "", "Lifetimes", "product=K", ""],
    [2, "g/kg", "Content", "product=K; material=Ta", "=1+1"],
  ]);
});

test("a value says where it was taken: CIF, FOB, ex works, in both languages", () => {
  const model = modelOf(TABLES);
  const texts = (language: "sv" | "en"): string =>
    plain(explainTable(model, "inflow", { product: "K", year: 2020 }, language))
      .map((row) => String(row[1]))
      .join("\n");
  expect(texts("en")).toMatch(/ex works[^]*statistical value \(CIF\)[^]*statistical value \(FOB\)/);
  expect(texts("sv")).toMatch(/fritt fabrik[^]*statistiskt värde \(CIF\)[^]*\(FOB\)/);
  const [header] = plain(explainTable(model, "inflow", { product: "K", year: 2020 }, "sv"));
  expect(header).toEqual([
    ...["nivå", "vad", "operation", "värde", "enhet", "tabell", "nyckel", "källa"],
  ]);
});

test("a sum over products stands on its members", () => {
  const [, ...rows] = plain(
    explainTable(modelOf(SAMPLE), "stock", { material: "all", year: 2021 }, "en"),
  );
  // A 200 t × 11 g/kg, B 10 × 150 g, b 10 × 1 kg; å has no content and stands outside.
  expect(rows[0]?.slice(2, 5)).toEqual(["sum", 2211.5, "kg"]);
  const members = rows.filter((row) => row[0] === 1).map((row) => Number(row[3]));
  expect(members.reduce((sum, value) => sum + value, 0)).toBeCloseTo(2211.5, 9);
  expect(members).toHaveLength(3);
});
