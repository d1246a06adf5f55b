import { Mark } from "../../../engine/assumptions/cell";
import { rowFaults, wideValueFaults, type Cells } from "../../../engine/assumptions/check-row";
import { schemaOf, type Kind } from "../../../engine/assumptions/schema";

const faults = (kind: Kind, cells: Cells): string[] =>
  rowFaults(cells, {}, schemaOf(kind), false).map(({ column, fault }) => `${column}: ${fault}`);

const flow = { series: "A", flow: "import", year: 2020, unit: "kg" };
const life = { product: "A", distribution: "weibull", mean: 10, sd: 3 };
const price = { series: "A", price: 5 };
const content = { product: "A", material: "cobalt", amount: 1, unit: "kg/piece" };

describe("required cells", () => {
  test.each<[Kind, Cells, string[]]>([
    ["Products", { unit: "kg" }, ["product: key-blank"]],
    ["Flows", { ...flow }, []],
    ["Flows", { ...flow, value: new Mark("..") }, []],
    ["Flows", { series: "A", value: 1 }, ["flow: key-blank", "year: key-blank", "unit: key-blank"]],
    ["Content", { ...content, amount: new Mark("..") }, ["amount: value-missing"]],
    ["Content", { product: "A", material: "cobalt", unit: "%" }, ["amount: value-missing"]],
    ["Unit masses", { product: "A", "from year": 2020 }, ["unit mass: value-missing"]],
    ["Start", { product: "A", year: 2020, stock: new Mark("x") }, ["stock: value-missing"]],
    ["Observed", { for: "A", measure: "stock", year: 2020, unit: "kg" }, []],
    ["Handling", { for: "A" }, []],
    ["Codes", { product: "A", "CN code": "87", share: new Mark("..") }, ["share: value-missing"]],
    ["Settings", { setting: "draws" }, ["value: key-blank"]],
  ])("%s %j", (kind, cells, expected) => {
    expect(faults(kind, cells)).toEqual(expected);
  });
  test("a new row of Changes needs no value, any other operation does", () => {
    const change = { scenario: "s", table: "Flows", row: "series=A", column: "value" };
    expect(faults("Changes", { ...change, operation: "new row" })).toEqual([]);
    expect(faults("Changes", { ...change, operation: "=" })).toEqual(["value: key-blank"]);
  });
  test("a cell that could not be read is not also blank", () => {
    const read = { flow: "import", year: 2020, unit: "kg" };
    expect(rowFaults(read, { series: 12345 }, schemaOf("Flows"), false)).toEqual([]);
  });
});

describe("ranges", () => {
  test.each<[Kind, Cells, string[]]>([
    ["Lifetimes", { ...life, mean: -1 }, ["mean: negative"]],
    ["Lifetimes", { ...life, sd: -0.1, low: -2 }, ["sd: negative", "low: negative"]],
    ["Products", { product: "A", unit: "kg", "unit mass": -1 }, ["unit mass: negative"]],
    ["Codes", { product: "A", "CN code": "87", share: 1.01 }, ["share: share-range"]],
    ["Codes", { product: "A", "CN code": "87", share: 25 }, ["share: share-range"]],
    ["Codes", { product: "A", "CN code": "87", share: -0.1 }, ["share: share-range"]],
    ["Codes", { product: "A", "CN code": "87", share: 1 }, []],
    ["Handling", { for: "A", collected: 1.2, recovery: 0 }, ["collected: share-range"]],
    [
      "Content",
      { ...content, amount: -1, "recycled share": 2 },
      ["amount: negative", "recycled share: share-range"],
    ],
    // Corrections make monthly trade negative now and then, and a net flow may be.
    ["Flows", { ...flow, value: -5, low: -6, high: -4 }, []],
    ["Observed", { for: "A", measure: "stock change", year: 2020, value: -5, unit: "kg" }, []],
    ["Start", { product: "A", year: 2020, stock: -1, growth: -0.2 }, ["stock: negative"]],
    ["Settings", { setting: "projection", value: -0.02 }, []],
    ["Products", { product: "A", unit: "SEK" }, ["unit: unknown-unit"]],
    ["Products", { product: "A", unit: "MW" }, []],
    ["Content", { ...content, quality: 1 }, []],
    ["Content", { ...content, quality: 5 }, []],
    ["Content", { ...content, quality: 0.5 }, ["quality: quality-range"]],
    ["Content", { ...content, quality: 6 }, ["quality: quality-range"]],
    ["Content", { ...content, quality: -1 }, ["quality: quality-range"]],
    ["Prices", { ...price, unit: "tkr/t" }, []],
    ["Prices", { ...price, unit: "EUR/kW" }, []],
    ["Prices", { ...price, unit: "kg/piece" }, ["unit: unknown-unit"]],
    ["Prices", { ...price, unit: "kg/SEK" }, ["unit: unknown-unit"]],
    ["Prices", { ...price, unit: "SEK/EUR" }, ["unit: unknown-unit"]],
    ["Prices", { ...price, unit: "%" }, ["unit: unknown-unit"]],
    ["Material prices", { material: "cobalt", price: 1, unit: "g/kg" }, ["unit: unit-not-here"]],
    [
      "Material prices",
      { material: "cobalt", price: 1, unit: "SEK/piece" },
      ["unit: unit-not-here"],
    ],
    ["Consumption", { material: "cobalt", year: 2020, value: 1, unit: "t" }, []],
    ["Consumption", { material: "cobalt", year: 2020, unit: "t" }, []],
    ["Consumption", { material: "cobalt", year: 2020, value: -1, unit: "t" }, ["value: negative"]],
    [
      "Consumption",
      { material: "cobalt", year: 2020, value: 1, unit: "SEK" },
      ["unit: unit-not-here"],
    ],
    ["Material prices", { material: "cobalt", price: 1, unit: "EUR/t" }, []],
  ])("%s %j", (kind, cells, expected) => {
    expect(faults(kind, cells)).toEqual(expected);
  });
});

describe("low and high", () => {
  test.each<[Cells, string[]]>([
    [{ ...life, low: 8, high: 12 }, []],
    [{ ...life, low: 10, high: 10 }, []],
    [{ ...life, low: 8 }, []],
    [{ ...life, low: 11 }, ["low: low-high"]],
    [{ ...life, high: 9 }, ["low: low-high"]],
    [{ ...life, low: 12, high: 8 }, ["low: low-high"]],
    [{ ...life, low: new Mark(".."), high: 9 }, ["low: low-high"]],
  ])("%j", (cells, expected) => {
    expect(faults("Lifetimes", cells)).toEqual(expected);
  });
  test("of what is retained and recovered too", () => {
    const shares = { for: "A", collected: 0.5, retained: 0.2, recovery: 0.9 };
    expect(faults("Handling", { ...shares, "retained low": 0.1, "recovery high": 1 })).toEqual([]);
    expect(
      faults("Handling", { ...shares, low: 0.6, "retained high": 0.1, "recovery low": 0.95 }),
    ).toEqual(["low: low-high", "retained low: low-high", "recovery low: low-high"]);
  });
  test("what the warning shows", () => {
    const [told] = rowFaults({ ...life, high: 9 }, {}, schemaOf("Lifetimes"), false);
    expect(told?.details).toEqual({ low: "–", value: 10, high: "9" });
  });
});

describe("values under year headers", () => {
  const wide = (kind: Kind, cells: Cells): string[] =>
    wideValueFaults(cells, schemaOf(kind)).map(({ column, fault }) => `${column}: ${fault}`);
  test("are held to the same ranges, and only they", () => {
    expect(wide("Prices", { series: "A", year: 2020, price: -1, unit: "SEK/kg" })).toEqual([
      "price: negative",
    ]);
    expect(wide("Flows", { year: 2020, value: 5, low: 6 })).toEqual(["low: low-high"]);
    expect(wide("Flows", { year: 2020, value: 5 })).toEqual([]);
  });
});
