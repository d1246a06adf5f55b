/** The worked examples after use and of phases, by hand, through the functions that the sheet calls. */
import golden from "../../golden/flows-phase-chain.json";
import { calculated, errorOf, valueIn, valueOf, type Tables } from "./calculated";

const MEASURES = [
  ...["release", "collected", "exported", "exported unrecorded", "retained", "hibernating"],
  ...["available", "recovered", "unknown"],
];

describe("One product: Handling collected 0.5, exported 0.1, recovery 0.9", () => {
  const tables: Tables = {
    Products: [
      ["product", "unit"],
      ["A", "kg"],
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
  };

  test("every measure of 2022, kg Co", () => {
    const found = valueOf(tables, "CRMTABLE", "$model", [MEASURES], "A", "Co", 2022);
    const [, ...rows] = found as unknown[][];
    expect(Object.fromEntries(rows.map((row) => [row[2], row[4]]))).toEqual({
      ...{ release: 1000, collected: 500, exported: 100, "exported unrecorded": 0, retained: 0 },
      ...{ hibernating: 0, available: 900, recovered: 450, unknown: 400 },
    });
  });

  test("CRMAVAILABLE and CRMRECOVERED, the goods and the material", () => {
    expect(valueOf(tables, "CRMAVAILABLE", "$model", "A", null, null, "t")).toEqual([[0, 0, 90]]);
    expect(valueOf(tables, "CRMRECOVERED", "$model", "A", "Co")).toEqual([[0, 0, 450]]);
    expect(valueOf(tables, "CRMAVAILABLE", "$model", "A", "Co", 2022)).toBe(900);
    expect(valueOf(tables, "CRMRECOVERED", "$model", null, "all", [[2022], [2021]])).toEqual([
      [450],
      [0],
    ]);
  });

  test("the same in Swedish words", () => {
    const swedish: Tables = {
      ...tables,
      Handling: [
        ["gäller", "insamlat", "exporterat", "återvinningsgrad"],
        ["A", 0.5, 0.1, 0.9],
      ],
    };
    expect(valueOf(swedish, "CRMVALUE", "$model", "Okänt", "A", "kobolt", 2022)).toBe(400);
    expect(valueOf(swedish, "CRMVALUE", "$model", "tillgängligt", "A", "Co", 2022)).toBe(900);
  });

  test("no Handling: #N/A with a sentence in the caller's language, but 0 where nothing comes", () => {
    const { Handling: _, ...bare } = tables;
    const calls = { a: ["CRMAVAILABLE", "$model", "A"] } as const;
    for (const [language, word] of [
      ["sv", "Omhändertagande"],
      ["en", "Handling"],
    ] as const) {
      const { a } = calculated(bare, calls, language);
      expect(valueIn(a)).toEqual([[0, 0, "#N/A"]]);
      expect(JSON.stringify(a)).toContain(word);
    }
  });

  test("a sum is never partial: one material without recovery, one product without a row", () => {
    const two: Tables = {
      ...tables,
      Products: [...(tables["Products"] ?? []), ["B", "kg"]],
      Flows: [
        ...(tables["Flows"] ?? []),
        ["B", "inflow", 2020, 1, "t"],
        ["B", "inflow", 2022, 1, "t"],
      ],
      Lifetimes: [...(tables["Lifetimes"] ?? []), ["B", "fixed", 2]],
      Settings: [
        ["setting", "value"],
        ["missing", "zero"],
      ],
    };
    expect(valueOf(two, "CRMVALUE", "$model", "collected")).toEqual([[0, 0, "#N/A"]]);
    const materials: Tables = {
      ...tables,
      Content: [...(tables["Content"] ?? []), ["A", "Li", 1, "g/kg"]],
      Handling: [
        ["for", "material", "collected", "recovery"],
        ["A", null, 0.5, 0.9],
        ["A", "Li", 0.5, null],
      ],
    };
    expect(errorOf(materials, "CRMRECOVERED", "$model", "A", "all", 2022).type).toBe("#N/A");
    expect(valueOf(materials, "CRMRECOVERED", "$model", "A", "Co", 2022)).toBe(450);
  });

  test("faulty shares stop the product, with the row in CRMCHECK", () => {
    const faulty: Tables = {
      ...tables,
      Handling: [
        ["for", "collected", "exported", "recovery"],
        ["A", 0.9, 0.2, 0.9],
      ],
    };
    const check = valueOf(faulty, "CRMCHECK", "$model") as string[][];
    expect(check[1]).toEqual([
      ...["error", "Handling", "for=A", "collected"],
      "A: the shares make 1.1 in sum, more than 1.",
      "Lower one of the shares.",
    ]);
    expect(errorOf(faulty, "CRMSTOCK", "$model", "A", null, 2022).type).toBe("#N/A");
    const negative = {
      ...faulty,
      Handling: [
        ["for", "collected"],
        ["A", -0.1],
      ],
    };
    expect(errorOf(negative, "CRMVALUE", "$model", "collected", "A", null, 2022).type).toBe("#N/A");
  });
});

test("Hibernation: import in 2020 alone, retained 0.3 for 2 years, collected 0.5", () => {
  const tables: Tables = {
    Produkter: [
      ["produkt", "enhet"],
      ["A", "kg"],
    ],
    Flöden: [
      ["serie", "flöde", "år", "värde", "enhet"],
      ["A", "import", 2020, 100, "t"],
    ],
    Livslängder: [
      ["produkt", "fördelning", "medel"],
      ["A", "fast", 2],
    ],
    Innehåll: [
      ["produkt", "material", "mängd", "enhet"],
      ["A", "Co", 10, "g/kg"],
    ],
    Omhändertagande: [
      ["gäller", "insamlat", "kvarhållet", "år kvarhållet"],
      ["A", 0.5, 0.3, 2],
    ],
    Inställningar: [
      ["inställning", "värde"],
      ["sista år", 2025],
    ],
  };
  const of = (measure: string): unknown =>
    (valueOf(tables, "CRMVALUE", "$model", measure, "A", "Co", "2022:2025") as unknown[][])[0];
  const close = (...values: number[]): unknown =>
    values.map((value) => expect.closeTo(value, 9) as unknown);
  expect(of("frigjort")).toEqual([1000, 0, 0, 0]);
  expect(of("insamlat")).toEqual(close(500, 0, 1500 / 7, 0));
  expect(of("kvarhållet")).toEqual([300, 0, 0, 0]);
  expect(of("vilande")).toEqual([300, 300, 0, 0]);
  expect(of("okänt")).toEqual(close(200, 0, 600 / 7, 0));
  expect(of("tillgängligt")).toEqual(close(700, 0, 300, 0));
});

describe("Phases: manufacturing 1, use 3, collection 1; 0.8 from use", () => {
  const tables: Tables = {
    Products: [
      ["product", "unit"],
      ["P", "kg"],
    ],
    Flows: [
      ["series", "flow", "unit", ...Array.from({ length: 7 }, (_, i) => 2020 + i)],
      ["P", "inflow", "kg", 100, 0, 0, 0, 0, 0, 0],
    ],
    Phases: [
      ["product", "phase", "order", "distribution", "mean", "share"],
      ["P", "manufacturing", 1, "fixed", 1, null],
      ["P", "use", 2, "fixed", 3, 0.8],
      ["P", "collection", 3, "fixed", 1, null],
    ],
    Content: [
      ["product", "material", "amount", "unit"],
      ["P", "Co", 10, "g/kg"],
    ],
    Settings: [
      ["setting", "value"],
      ["convention", "end"],
    ],
  };
  const of = (phase: string, what: string): unknown =>
    (valueOf(tables, "CRMPHASE", "$model", phase, what) as unknown[][])[0];

  test("by year", () => {
    expect(of("manufacturing", "stock")).toEqual([100, 0, 0, 0, 0, 0, 0]);
    expect(of("use", "inflow")).toEqual([0, 100, 0, 0, 0, 0, 0]);
    expect(of("användning", "bestånd")).toEqual([0, 100, 100, 100, 0, 0, 0]);
    expect(of("use", "outflow")).toEqual([0, 0, 0, 0, 100, 0, 0]);
    expect(of("collection", "inflow")).toEqual([0, 0, 0, 0, 80, 0, 0]);
    expect(of("collection", "stock")).toEqual([0, 0, 0, 0, 80, 0, 0]);
    expect(of("collection", "utflöde")).toEqual([0, 0, 0, 0, 0, 80, 0]);
    const [release] = valueOf(tables, "CRMRELEASE", "$model", "P", "Co", null, "g") as unknown[][];
    expect(release).toEqual([0, 0, 0, 0, 1000, 0, 0]);
  });

  test("materials, units and years as in every other value function", () => {
    const materials = [["Co", "Li"]];
    const years = [[2024], [2023]];
    const args = ["$model", "collection", "stock", "*"] as const;
    expect(valueOf(tables, "CRMPHASE", ...args, materials, years, "g")).toEqual([
      [800, 0],
      [0, 0],
    ]);
    expect(valueOf(tables, "CRMPHASE", "$model", "use", "stock", "P", "all", 2022, "t")).toBe(
      0.001,
    );
  });

  test("what leaves the system is named, in both languages", () => {
    const calls = { check: ["CRMCHECK", "$model"] } as const;
    const told = (language: "sv" | "en"): string =>
      JSON.stringify(calculated(tables, calls, language)["check"]);
    expect(told("sv")).toContain("lämnar systemet: användning 0,2; collection 1");
    expect(told("en")).toContain("leaves the system: use 0.2; collection 1");
  });

  test("wrong arguments", () => {
    const error = (phase: string | null, what: string | null): string =>
      errorOf(tables, "CRMPHASE", "$model", phase, what).type;
    expect([error("sorting", "stock"), error("use", "release"), error(null, "stock")]).toEqual([
      ...["#N/A", "#VALUE!", "#VALUE!"],
    ]);
    expect(error("use", null)).toBe("#VALUE!");
  });

  test("products without the phase stand outside its sum", () => {
    const two: Tables = {
      ...tables,
      Products: [...(tables["Products"] ?? []), ["Q", "kg"]],
      Flows: [...(tables["Flows"] ?? []), ["Q", "inflow", "kg", 5, 0, 0, 0, 0, 0, 0]],
      Lifetimes: [
        ["product", "distribution", "mean"],
        ["Q", "fixed", 9],
      ],
    };
    const sum = (phase: string, product: string | null): unknown =>
      valueOf(two, "CRMPHASE", "$model", phase, "stock", product, null, 2024);
    expect(sum("collection", null)).toBe(80);
    expect(() => sum("collection", "Q")).toThrow(/Q does not have that phase/);
    expect(sum("use", null)).toBe(5);
  });
});

test("golden: content by cohort through use, collection and recycling, in g", () => {
  const { inputs, years, crm_stock_g: stock } = golden;
  const tables: Tables = {
    Products: [
      ["product", "unit"],
      ["P", "kg"],
    ],
    Flows: [
      ["series", "flow", "year", "value", "unit"],
      ...inputs.inflow_kg.map((value, i) => ["P", "inflow", 2000 + i, value, "kg"]),
    ],
    Lifetimes: [
      ["product", "distribution", "shape", "scale"],
      ["P", inputs.lifetime.type, inputs.lifetime.shape, inputs.lifetime.scale],
    ],
    Content: [
      ["product", "material", "amount", "unit", "from year"],
      ...inputs.content_g_per_kg_by_cohort.map((amount, i) => [
        "P",
        "Co",
        amount,
        "g/kg",
        2000 + i,
      ]),
    ],
    Phases: [
      ["product", "phase", "order", "share"],
      ["P", "use", 1, inputs.collection_rate],
      ["P", "collection", 2, inputs.recycling_yield],
      ["P", "recycling", 3, null],
    ],
    Settings: [
      ["setting", "value"],
      ["convention", inputs.convention],
    ],
  };
  // 1e-12 of the largest stock, as the golden values say.
  const tolerance = 1e-12 * Math.max(...stock);
  const check = (phase: string, what: string, expected: readonly number[]): void => {
    const args = ["$model", phase, what, "P", "Co", null, "g"] as const;
    const [found = []] = valueOf(tables, "CRMPHASE", ...args) as number[][];
    expect(found).toHaveLength(expected.length);
    found.forEach((value, i) =>
      expect(Math.abs(value - (expected[i] ?? NaN))).toBeLessThanOrEqual(tolerance),
    );
  };
  check("use", "stock", stock);
  check(
    "use",
    "outflow",
    years.map(({ released }) => released),
  );
  check(
    "collection",
    "outflow",
    years.map(({ collected }) => collected),
  );
  check(
    "recycling",
    "inflow",
    years.map(({ recycled }) => recycled),
  );
});
