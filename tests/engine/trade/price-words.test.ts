import type { Row } from "../../../engine/assumptions/row";
import type { Conversion } from "../../../engine/trade/conversion";
import { amountOfRow } from "../../../engine/trade/conversion-of-row";
import { tellPrices } from "../../../engine/trade/price-words";
import { flow, price, pricesOf, product } from "./rows";

/** Conversions of production values in the years given. */
function conversions(
  years: readonly number[],
  flows: readonly Row[],
  prices: readonly Row[] = [],
): Conversion[] {
  const source = pricesOf(flows, prices);
  const rules = { nilSymbol: "missing", cohortOf: (year: number) => year, prices: source } as const;
  return years.flatMap((year) => {
    const row = flow("A", "production", year, 900, "tkr");
    return amountOfRow(row, year, product("kg", { "unit mass": 4 }), rules).conversion ?? [];
  });
}

test("one price with its unit; several from the lowest to the highest", () => {
  const rows = [
    price("A", 1500, "SEK/kg", { year: 2020 }),
    price("A", 1500.26, "SEK/kg", { year: 2021 }),
    price("A", 0.123456, "SEK/kg", { year: 2022 }),
  ];
  expect(tellPrices(conversions([2020], [], rows)).prices).toEqual({
    sv: "1500 SEK/kg",
    en: "1500 SEK/kg",
  });
  expect(tellPrices(conversions([2020, 2021], [], rows)).prices.en).toBe("1500 SEK/kg");
  expect(tellPrices(conversions([2020, 2022], [], rows)).prices).toEqual({
    sv: "0,1235–1500 SEK/kg",
    en: "0.1235–1500 SEK/kg",
  });
});
test("each unit by itself, pieces in the language's word; no power of ten", () => {
  const rows = [
    price("A", 123_456.7, "SEK/piece", { year: 2020 }),
    price("A", 5, "tkr/t", { year: 2021 }),
  ];
  expect(tellPrices(conversions([2020, 2021], [], rows)).prices).toEqual({
    sv: "123457 SEK/st, 5 tkr/t",
    en: "123457 SEK/piece, 5 tkr/t",
  });
});
test("flows and years that derived prices rest on", () => {
  const trade = [2019, 2021].flatMap((year) => [
    flow("A", "export", year, 100, "kg"),
    flow("A", "export", year, 5000, "SEK"),
    flow("A", "import", year, 100, "kg"),
    flow("A", "import", year, 6000, "SEK"),
  ]);
  expect(tellPrices(conversions([2020], trade))).toEqual({
    prices: { sv: "55 SEK/kg", en: "55 SEK/kg" },
    flows: { sv: "import + export", en: "import + export" },
    pooled: "2019, 2021",
  });
});
