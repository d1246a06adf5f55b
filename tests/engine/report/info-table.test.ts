import { infoTable } from "../../../engine/report/info-table";
import { VERSION } from "../../../engine/version";
import { modelOf, plain, plainCell, SAMPLE, type Tables } from "./sample";

function info(tables: Tables, language: "sv" | "en" = "en"): Map<string, unknown> {
  const rows = infoTable(modelOf(tables), language);
  expect(rows.every((row) => row.length === 2)).toBe(true);
  return new Map(rows.map(([item = "", value]) => [String(plainCell(item)), value]));
}

test("name, fingerprint, versions and years come first, without a header", () => {
  const model = modelOf(SAMPLE);
  const rows = infoTable(model, "en");
  expect(rows[0]).toEqual(["name", "base"]);
  expect(rows[1]).toEqual(["fingerprint", model.parts.fingerprint]);
  expect(plain(rows)[1]?.[1]).toMatch(/^[0-9a-f]{12}$/);
  expect(rows[2]).toEqual(["version of Materialkartan", VERSION]);
  const items = info(SAMPLE);
  expect(items.get("first year")).toBe(2020);
  expect(items.get("last year")).toBe(2022);
});

test("conventions and rules in force, in the language asked for", () => {
  expect(info(SAMPLE).get("convention")).toBe("uniform");
  const settings = [
    ["inställning", "värde"],
    ["konvention", "slutet"],
    ["projection", 0.02],
  ];
  const items = info({ ...SAMPLE, Settings: settings }, "sv");
  expect(items.get("konvention")).toBe("slutet");
  expect(items.get("framskrivning")).toBe(0.02);
  expect(items.get("negativ förbrukning")).toBe("behåll");
});

test("what ranges are made with; a value that cannot be used is told as such", () => {
  const items = info(SAMPLE);
  expect([items.get("year correlation"), items.get("draws"), items.get("seed")]).toEqual([
    ...["full", 1000, 1],
  ]);
  const settings = [
    ["setting", "value"],
    ["draws", 0],
    ["seed", 7],
    ["year correlation", "independent"],
  ];
  const own = info({ ...SAMPLE, Settings: settings }, "sv");
  expect([own.get("årskorrelation"), own.get("frö")]).toEqual(["oberoende", 7]);
  expect(own.get("dragningar")).toMatchObject({ type: "#N/A" });
});

test("rows per table and the size of the tables", () => {
  const items = info(SAMPLE);
  expect(items.get("rows in Products")).toBe(4);
  expect(items.get("rows in Flows")).toBe(12);
  // Goods 5 × 5, Flows 13 × 5, Lifetimes 5 × 3, Content 6 × 5 cells.
  expect(items.get("cells in the tables")).toBe(25 + 65 + 15 + 30);
});

test("products outside material totals and products without an answer are named", () => {
  const items = info(SAMPLE);
  expect(items.get("products without content (outside material totals)")).toBe("å");
  expect(items.get("products without an answer")).toBe("");
  const lifetimes = [
    ["product", "distribution", "mean"],
    ["A", "fixed", 2],
  ];
  const faulty = info({ ...SAMPLE, Lifetimes: lifetimes });
  expect(faulty.get("products without an answer")).toBe("B; b; å");
});

test("mass-balance residual, filled and converted cells", () => {
  expect(info(SAMPLE).get("mass-balance residual")).toBe(0);
  const flows = (SAMPLE["Flows"] ?? []).filter((row) => row[0] !== "å" || row[2] !== 2021);
  const settings = [
    ["setting", "value"],
    ["missing", "interpolate"],
  ];
  const items = info({ ...SAMPLE, Flows: flows, Settings: settings });
  expect(items.get("filled cells")).toBe(1);
});

test("a normal lifetime's mean after cutting at 0 is shown", () => {
  // mean 2, sd 2 cut at 0: 2 + 2·φ(1)/Φ(1) = 2 + 2 · 0.24197072451914337 / 0.8413447460685429.
  const lifetimes = [
    ["product", "distribution", "mean", "sd"],
    ...["A", "B", "b", "å"].map((product) => [product, "normal", 2, 2]),
  ];
  const mean = info({ ...SAMPLE, Lifetimes: lifetimes }).get(
    "mean lifetime after cutting, A (given 2)",
  );
  expect(mean).toBeCloseTo(2 + (2 * 0.24197072451914337) / 0.8413447460685429, 12);
});

test("editions and sources", () => {
  const content = [
    ["product", "material", "amount", "unit", "source", "edition"],
    ["A", "Co", 1, "g/kg", "IEA", "2021"],
    ["B", "Co", 1, "g/kg", "IEA", "2022"],
  ];
  const sources = [
    ["source", "table id", "citation"],
    ["IEA", null, "The Role of Critical Minerals"],
  ];
  const items = info({ ...SAMPLE, Content: content, Sources: sources });
  expect(items.get("editions of content")).toBe("2021; 2022");
  expect(items.get("source: IEA")).toBe("The Role of Critical Minerals");
});
