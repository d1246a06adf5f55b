/** The worked example of indicators and disruptions by hand, and hot spots; other figures invented. */
import { calculated, errorOf, resultOf, valueOf, type Tables } from "./calculated";

const tables: Tables = {
  Products: [
    ["product", "unit", "responsibility"],
    ["A", "kg", "vehicles"],
  ],
  Flows: [
    ["series", "flow", "year", "value", "unit"],
    ...[2020, 2021, 2022].map((year) => ["A", "import", year, 100, "t"]),
  ],
  Lifetimes: [
    ["product", "distribution", "mean"],
    ["A", "fixed", 2],
  ],
  Content: [
    ["product", "material", "amount", "unit"],
    ["A", "Co", 10, "g/kg"],
  ],
  Handling: [
    ["for", "collected", "exported", "recovery"],
    ["A", 0.5, 0.1, 0.9],
  ],
  Disruptions: [
    ["scenario", "from year", "to year", "cut"],
    ["stop", 2022, 2022, 0.4],
  ],
};

const close = (value: number): unknown => expect.closeTo(value, 12) as unknown;

test("CRMINDICATORS 2022 in t, with the note once below, in both languages", () => {
  const found = valueOf(tables, "CRMINDICATORS", "$model", 2022) as unknown[][];
  expect(found).toEqual([
    [
      ...["material", "list", "year", "inflow", "stock", "release", "available", "collected"],
      ...["recovered", "recovered/release", "recovered/inflow", "recovered/consumption"],
    ],
    ["Co", "I, II", 2022, 1, 2, 1, close(0.9), 0.5, close(0.45), close(0.45), close(0.45), ""],
    [
      "EU benchmark (Regulation (EU) 2024/1252, art. 5): Union recycling capacity of at least 25 % of the Union's annual consumption of strategic raw materials by 2030; this ratio is not that benchmark. Recovery from imported scrap is not included.",
      ...Array.from({ length: 11 }, () => ""),
    ],
  ]);
  const { a } = calculated(tables, { a: ["CRMINDICATORS", "$model"] }, "sv");
  const rows = (a as { value: unknown[][] }).value;
  expect(rows).toHaveLength(5);
  expect(rows[0]?.slice(9)).toEqual([
    ...["återvunnet/frigjort", "återvunnet/inflöde", "återvunnet/förbrukning"],
  ]);
  expect(rows[4]?.[0]).toContain("(EU) 2024/1252, art. 5");
});

test("consumption, where it is given", () => {
  const consumed: Tables = {
    ...tables,
    Consumption: [
      ["material", "year", "value", "unit"],
      ["kobolt", 2022, 900, "kg"],
      ["Co", 2021, "..", "t"],
    ],
  };
  const found = valueOf(consumed, "CRMINDICATORS", "$model") as unknown[][];
  expect(found.map((row) => row[11])).toEqual([
    ...["recovered/consumption", "", "#N/A", close(0.5), ""],
  ]);
});

test("no materials: the header alone", () => {
  const { Content: _, ...bare } = tables;
  expect(valueOf(bare, "CRMINDICATORS", "$model")).toHaveLength(1);
});

test("CRMDISRUPTION: cut 0.4 of all partners in 2022, kg", () => {
  expect(valueOf(tables, "CRMDISRUPTION", "$model", "stop", "Co")).toEqual([
    [
      ...["year", "inflow", "lost", "available", "recovered", "shortfall after recovered"],
      ...["years of cover", "import concentration"],
    ],
    [2020, 1000, 0, 0, 0, 0, "", ""],
    [2021, 1000, 0, 0, 0, 0, "", ""],
    [2022, 1000, 400, 900, 450, 0, 2.25, ""],
  ]);
  const [, row] = valueOf(
    tables,
    "CRMDISRUPTION",
    "$model",
    "stop",
    "Co",
    2022,
    "t",
  ) as unknown[][];
  expect(row).toEqual([2022, 1, 0.4, close(0.9), 0.45, 0, close(2.25), ""]);
});

test("CRMDISRUPTION: wrong arguments, with a sentence in both languages", () => {
  const unknown = errorOf(tables, "CRMDISRUPTION", "$model", "stopp", "Co");
  expect(unknown).toEqual({
    type: "#N/A",
    message: 'The scenario "stopp" is not in Disruptions. Known scenarios: stop.',
  });
  const { a } = calculated(tables, { a: ["CRMDISRUPTION", "$model", "x", "Co"] }, "sv");
  expect(JSON.stringify(a)).toContain("Kända scenarier: stop.");
  expect(errorOf(tables, "CRMDISRUPTION", "$model", null, "Co").type).toBe("#VALUE!");
  expect(errorOf(tables, "CRMDISRUPTION", "$model", "stop", null).type).toBe("#VALUE!");
  expect(errorOf(tables, "CRMDISRUPTION", "$model", "stop", "Unobtainium").type).toBe("#N/A");
  const { Disruptions: _, ...bare } = tables;
  expect(errorOf(bare, "CRMDISRUPTION", "$model", "stop", "Co").type).toBe("#N/A");
});

/** China 60, Chile 40 t; B without partners. */
const partners: Tables = {
  ...tables,
  Flows: [
    ["series", "flow", "year", "value", "unit", "partner"],
    ["A", "import", 2022, 60, "t", "China"],
    ["A", "import", 2022, 40, "t", "Chile"],
  ],
  Disruptions: [
    ["scenario", "partner", "product", "material", "from year", "to year", "cut"],
    ["China", "China", null, null, 2022, 2022, 0.5],
    ["both", "China", "vehicles", "Co", 2022, 2022, 0.5],
    ["both", "Chile", "A", null, 2022, 2022, 1],
    ["twice", "China", "A", null, 2020, 2022, 0.5],
    ["twice", null, null, null, 2022, 2022, 0.2],
    ["typo", "Kina", null, null, 2022, 2022, 0.5],
    ["nickel", null, null, "Ni", 2022, 2022, 0.5],
  ],
};

test("CRMDISRUPTION by partner: their share of the imports, HHI 60² + 40²", () => {
  const of = (scenario: string): unknown[] => {
    const rows = valueOf(partners, "CRMDISRUPTION", "$model", scenario, "Co", 2022) as unknown[][];
    return rows[1] ?? [];
  };
  expect(of("China")).toEqual([2022, 1000, 300, 0, 0, 300, 0, close(5200)]);
  expect(of("both")[2]).toBe(700);
  expect(of("nickel")[2]).toBe(0);
  expect(of("twice").slice(2)).toEqual(["#N/A", 0, 0, "#N/A", "#N/A", close(5200)]);
  expect(errorOf(partners, "CRMDISRUPTION", "$model", "typo", "Co").message).toContain("Kina");
  const check = JSON.stringify(valueOf(partners, "CRMCHECK", "$model"));
  expect(check).toContain("No import in Flows has the partner");
  expect(check).toContain("The row holds for the same goods as scenario=twice");
});

test("a partner is asked for where imports are not given by partner: #N/A, not 0", () => {
  const mixed: Tables = {
    ...partners,
    Flows: [...(partners["Flows"] ?? []), ["A", "import", 2021, 10, "t", null]],
    Disruptions: [
      ["scenario", "partner", "from year", "to year", "cut"],
      ["s", "China", 2021, 2022, 0.5],
    ],
  };
  const result = resultOf(mixed, "CRMDISRUPTION", "$model", "s", "Co", 2021);
  expect(JSON.stringify(result)).toContain("not given by partner");
});

test("inflow given directly does not tell what was imported", () => {
  const direct: Tables = {
    ...tables,
    Flows: [
      ["series", "flow", "year", "value", "unit"],
      ["A", "inflow", 2022, 100, "t"],
    ],
  };
  const [, row] = valueOf(direct, "CRMDISRUPTION", "$model", "stop", "Co") as unknown[][];
  expect(row).toEqual([2022, 1000, "#N/A", 0, 0, "#N/A", "#N/A", ""]);
});

test("CRMTOP: product and material, product, material, responsibility; shares of the whole", () => {
  const two: Tables = {
    ...tables,
    Products: [...(tables["Products"] ?? []), ["B", "kg", null]],
    Flows: [
      ...(tables["Flows"] ?? []),
      ...[2020, 2021, 2022].map((year) => ["B", "import", year, 100, "t"]),
    ],
    Lifetimes: [...(tables["Lifetimes"] ?? []), ["B", "fixed", 2]],
    Content: [
      ...(tables["Content"] ?? []),
      ["A", "Li", 5, "g/kg"],
      ["B", "Co", 5, "g/kg"],
      ["B", "Ni", 0, "g/kg"],
    ],
  };
  const top = (...args: (string | number | null)[]): unknown =>
    valueOf(two, "CRMTOP", "$model", "inflow", 2022, ...args);
  expect(top()).toEqual([
    ["rank", "product", "material", "value", "unit", "share"],
    [1, "A", "Co", 1000, "kg", 0.5],
    [2, "A", "Li", 500, "kg", 0.25],
    [3, "B", "Co", 500, "kg", 0.25],
  ]);
  expect((top(1, "produkt", "t") as unknown[][])[1]).toEqual([1, "A", "", close(1.5), "t", 0.75]);
  expect(top(null, "material")).toEqual([
    ["rank", "product", "material", "value", "unit", "share"],
    [1, "", "Co", 1500, "kg", 0.75],
    [2, "", "Li", 500, "kg", 0.25],
  ]);
  expect((top(null, "producentansvar") as unknown[][]).slice(1)).toEqual([
    [1, "vehicles", "", 1500, "kg", 0.75],
    [2, "(no responsibility)", "", 500, "kg", 0.25],
  ]);
  expect(errorOf(two, "CRMTOP", "$model", "inflow", 2030).type).toBe("#N/A");
  expect(errorOf(two, "CRMTOP", "$model", "inflow", null).type).toBe("#VALUE!");
  expect(errorOf(two, "CRMTOP", "$model", "inflow", 2022, 1.5).type).toBe("#VALUE!");
  expect(errorOf(two, "CRMTOP", "$model", "inflow", 2022, 3, "colour").type).toBe("#VALUE!");
  const { Lifetimes: _, ...faulty } = { ...two };
  const some: Tables = {
    ...faulty,
    Lifetimes: [
      ["product", "distribution", "mean"],
      ["A", "fixed", 2],
    ],
  };
  expect(valueOf(some, "CRMTOP", "$model", "inflow", 2022)).toEqual([
    ["rank", "product", "material", "value", "unit", "share"],
    ["#N/A", "A", "Co", 1000, "kg", "#N/A"],
    ["#N/A", "A", "Li", 500, "kg", "#N/A"],
  ]);
});
