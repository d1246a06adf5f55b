import fc from "fast-check";
import { Mark } from "../../../engine/assumptions/cell";
import type { Row } from "../../../engine/assumptions/row";
import type { Word } from "../../../engine/assumptions/vocabulary";
import type { Dimension } from "../../../engine/quantities/units";
import { FlowIndex, type FlowName } from "../../../engine/trade/flow-index";
import { priceFlows, priceYears, type DerivedPrice } from "../../../engine/trade/price";
import { DerivedPrices } from "../../../engine/trade/price-derived";
import { PriceSums } from "../../../engine/trade/price-sums";
import { flow, reordered, row } from "./rows";

interface Asked {
  readonly year?: number;
  readonly basis?: Word<"price basis">;
  readonly money?: Dimension;
  readonly quantity?: Dimension;
}

function derived(rows: readonly Row[], asked: Asked = {}): DerivedPrice | undefined {
  const { basis = "import and export", year = 2020 } = asked;
  const sums = new PriceSums(new FlowIndex(rows), "missing");
  const { money = "money:SEK", quantity = "mass" } = asked;
  return new DerivedPrices(sums, basis).price({ series: "85340019", year, money, quantity });
}

/** Quantity and value of a flow and year. */
function trade(
  name: FlowName,
  year: number,
  quantity: number | Mark,
  value: number | Mark,
  unit = "t",
  money = "tkr",
): Row[] {
  return [flow("85340019", name, year, quantity, unit), flow("85340019", name, year, value, money)];
}

describe("the worked example: value to mass", () => {
  const rows = [...trade("import", 2020, 2, 3000), ...trade("export", 2020, 1, 1500)];

  test("(3 000 + 1 500) tkr ÷ 3 t = 1 500 SEK/kg; under 20 t: pooled, here with nothing", () => {
    const price = derived(rows);
    expect(price).toMatchObject({
      kind: "pooled",
      amount: 1500,
      unit: { symbol: "SEK/kg", factor: 1 },
      series: "85340019",
      year: 2020,
      importPrice: 1500,
      exportPrice: 1500,
    });
    expect(price?.parts).toMatchObject([
      { flow: "import", value: 3_000_000, quantity: 2000, published: { symbol: "t" } },
      { flow: "export", year: 2020, value: 1_500_000, quantity: 1000 },
    ]);
    expect(price?.parts[0]?.valueRows).toEqual([rows[1]]);
    expect(price?.parts[0]?.quantityRows).toEqual([rows[0]]);
  });
});

describe("price basis", () => {
  // Import 300 SEK/kg, export 200 SEK/kg.
  const rows = [...trade("import", 2020, 100, 30_000), ...trade("export", 2020, 300, 60_000)];

  test.each([
    ["import and export", 90_000 / 400, ["import", "export"]],
    ["import", 300, ["import"]],
    ["export", 200, ["export"]],
  ] as const)("%s", (basis, amount, flows) => {
    const price = derived(rows, { basis });
    expect(price?.amount).toBe(amount);
    expect(price && priceFlows(price)).toEqual(flows);
    // The range is of both flows whatever the basis.
    expect(price).toMatchObject({ kind: "derived", importPrice: 300, exportPrice: 200 });
  });
  test("production gives no price", () => {
    expect(derived(trade("production", 2020, 100, 30_000))).toBeUndefined();
  });
  test("a basis without rows gives none", () => {
    const rowsOfImport = trade("import", 2020, 100, 30_000);
    expect(derived(rowsOfImport, { basis: "export" })).toBeUndefined();
    expect(derived(rowsOfImport)?.exportPrice).toBeUndefined();
  });
});

describe("only flow-years with both above 0", () => {
  const good = trade("import", 2020, 100, 30_000);
  test.each([
    ["no quantity", [flow("85340019", "export", 2020, 9000, "tkr")]],
    ["no value", [flow("85340019", "export", 2020, 50, "t")]],
    ["a quantity of 0", trade("export", 2020, 0, 9000)],
    ["a value of 0", trade("export", 2020, 50, 0)],
    ["a quantity below 0", trade("export", 2020, -1, 9000)],
    ["a quantity that is marked missing", trade("export", 2020, new Mark(".."), 9000)],
    ["a value that is marked missing", trade("export", 2020, 50, new Mark(".."))],
    ["a value in other money", trade("export", 2020, 50, 9000, "t", "EUR")],
    ["a quantity of another kind", trade("export", 2020, 50, 9000, "pieces")],
  ])("%s", (_, rows) => {
    expect(derived([...good, ...rows])).toMatchObject({ kind: "derived", amount: 300 });
  });
  test("a faulty row leaves its flow-year out", () => {
    const [quantity, value] = trade("export", 2020, 50, 9000) as [Row, Row];
    const broken = row("Flows", quantity.cells, true);
    expect(derived([...good, broken, value])?.amount).toBe(300);
  });
  test("nothing anywhere: no price", () => {
    expect(derived([flow("85340019", "import", 2020, 5, "t")])).toBeUndefined();
    expect(derived(good, { year: 2022 })).toBeUndefined();
  });
});

describe("few published units", () => {
  test("19 t is pooled with the years around, 20 t is not", () => {
    const around = [...trade("import", 2019, 100, 10_000), ...trade("export", 2021, 200, 60_000)];
    const thin = derived([...around, ...trade("import", 2020, 19, 5700)]);
    expect(thin?.kind).toBe("pooled");
    expect(thin?.amount).toBeCloseTo(75_700 / 319, 12);
    expect(thin && priceYears(thin)).toEqual([2019, 2020, 2021]);
    expect(thin?.importPrice).toBeCloseTo(15_700 / 119, 12);
    expect(thin?.exportPrice).toBe(300);
    const enough = derived([...around, ...trade("import", 2020, 20, 6000)]);
    expect(enough).toMatchObject({ kind: "derived", amount: 300 });
  });
  test("it is the sum over the flows of the basis that counts", () => {
    const rows = [...trade("import", 2020, 12, 3600), ...trade("export", 2020, 8, 2400)];
    expect(derived(rows)?.kind).toBe("derived");
    expect(derived(rows, { basis: "import" })?.kind).toBe("pooled");
    const unusable = [...trade("import", 2020, 12, 3600), ...trade("export", 2020, 8, 0)];
    expect(derived(unusable)?.kind).toBe("pooled");
  });
  test("units are those that the rows are written in: 30 kg is enough, 0.03 t is not", () => {
    expect(derived(trade("import", 2020, 30, 9, "kg"))?.kind).toBe("derived");
    expect(derived(trade("import", 2020, 0.03, 9, "t"))?.kind).toBe("pooled");
  });
  test("of different units the largest: 2 t and 900 kg are 2.9 t", () => {
    const rows = [...trade("import", 2020, 2, 3000), ...trade("export", 2020, 900, 1500, "kg")];
    expect(derived(rows)?.kind).toBe("pooled");
    const more = [...trade("import", 2020, 20, 3000), ...trade("export", 2020, 900, 1500, "kg")];
    expect(derived(more)?.kind).toBe("derived");
  });
  test("sums of decimals that make 20 are 20", () => {
    const rows = [...trade("import", 2020, 6.7, 3000), ...trade("export", 2020, 13.3, 1500)];
    expect(derived(rows)?.kind).toBe("derived");
  });
  test("pieces are counted in pieces", () => {
    const asked = { quantity: "pieces" } as const;
    expect(derived(trade("import", 2020, 19, 9, "pieces"), asked)?.kind).toBe("pooled");
    const price = derived(trade("import", 2020, 20, 9, "pieces"), asked);
    expect(price).toMatchObject({ kind: "derived", amount: 450, unit: { symbol: "SEK/piece" } });
  });
  test("a year with nothing is priced by those around it, and marked", () => {
    const price = derived([
      ...trade("import", 2019, 100, 10_000),
      ...trade("import", 2021, 300, 60_000),
      ...trade("import", 2022, 300, 900_000),
    ]);
    expect(price).toMatchObject({ kind: "pooled", amount: 175, year: 2020 });
    expect(price && priceYears(price)).toEqual([2019, 2021]);
  });
});

describe("partners", () => {
  const partner = (name: string, quantity: number, value: number): Row[] => [
    flow("85340019", "import", 2020, quantity, "t", { partner: name }),
    flow("85340019", "import", 2020, value, "tkr", { partner: name }),
  ];
  test("are summed where there is no total", () => {
    const price = derived([...partner("DE", 100, 10_000), ...partner("CN", 300, 60_000)]);
    expect(price?.amount).toBe(175);
    expect(price?.parts[0]?.quantityRows).toHaveLength(2);
  });
  test("the total counts, of each kind of unit by itself", () => {
    const rows = [
      ...partner("DE", 100, 10_000),
      ...partner("CN", 300, 60_000),
      ...trade("import", 2020, 400, 100_000),
    ];
    expect(derived(rows)?.amount).toBe(250);
    const valueOnly = [
      ...partner("DE", 100, 10_000),
      flow("85340019", "import", 2020, 20_000, "tkr"),
    ];
    expect(derived(valueOnly)?.amount).toBe(200);
  });
  test("one partner without a value leaves the flow-year out", () => {
    const rows = [
      ...partner("DE", 100, 10_000),
      flow("85340019", "import", 2020, 300, "t", { partner: "CN" }),
      flow("85340019", "import", 2020, new Mark(".."), "tkr", { partner: "CN" }),
    ];
    expect(derived(rows)).toBeUndefined();
  });
});

const amounts = fc.integer({ min: 1, max: 1_000_000 });
const statistics = fc.array(
  fc.record({
    name: fc.constantFrom<FlowName>("import", "export"),
    year: fc.integer({ min: 2018, max: 2022 }),
    quantity: amounts,
    value: amounts,
  }),
  { minLength: 1, maxLength: 12 },
);
const rowsOf = (
  given: readonly { name: FlowName; year: number; quantity: number; value: number }[],
  factor = 1,
  money = "tkr",
): Row[] => {
  const keys = new Set<string>();
  return given.flatMap(({ name, year, quantity, value }) => {
    if (keys.has(name + String(year))) return [];
    keys.add(name + String(year));
    return trade(name, year, quantity, value * factor, "t", money);
  });
};

describe("properties", () => {
  test("values twice as large make the price twice as large", () => {
    fc.assert(
      fc.property(statistics, (given) => {
        const one = derived(rowsOf(given));
        const two = derived(rowsOf(given, 2));
        expect(two?.amount).toBe(one && 2 * one.amount);
        expect(two?.kind).toBe(one?.kind);
      }),
    );
  });
  test("tkr or SEK, the price is the same", () => {
    fc.assert(
      fc.property(statistics, (given) => {
        expect(derived(rowsOf(given, 1000, "SEK"))?.amount).toBe(derived(rowsOf(given))?.amount);
      }),
    );
  });
  test("the price lies between that of the imports and that of the exports", () => {
    fc.assert(
      fc.property(statistics, (given) => {
        const price = derived(rowsOf(given));
        if (!price) return;
        const ends = [price.importPrice ?? price.amount, price.exportPrice ?? price.amount];
        expect(price.amount).toBeGreaterThanOrEqual(Math.min(...ends) * (1 - 1e-12));
        expect(price.amount).toBeLessThanOrEqual(Math.max(...ends) * (1 + 1e-12));
      }),
    );
  });
  test("the order of rows changes nothing, not a bit", () => {
    const partners = fc.array(
      fc.record({
        quantity: fc.double({ min: 0.1, max: 9e6, noNaN: true }),
        value: amounts,
      }),
      { minLength: 2, maxLength: 8 },
    );
    fc.assert(
      fc.property(partners, fc.array(fc.nat(), { minLength: 1 }), (given, keys) => {
        const rows = given.flatMap(({ quantity, value }, i) => {
          const partner = `P${i}`;
          return [
            flow("85340019", "import", 2020, quantity, "t", { partner }),
            flow("85340019", "import", 2020, value, "tkr", { partner }),
          ];
        });
        expect(derived(reordered(rows, keys))?.amount).toBe(derived(rows)?.amount);
      }),
    );
  });
});
