import { Mark } from "../../../engine/assumptions/cell";
import type { Row } from "../../../engine/assumptions/row";
import type { Finding } from "../../../engine/findings/finding";
import { conversionFindings } from "../../../engine/trade/conversion-findings";
import type { Product } from "../../../engine/trade/product";
import { yearlyAmount, type YearlyAmount } from "../../../engine/trade/yearly-amount";
import { holesIn } from "../findings/catalogue";
import { flow, price, pricesOf, product } from "./rows";

const cable = product("kg", { "unit mass": 4 });

/** Findings of production in the years of its rows. */
function told(
  rows: readonly Row[],
  prices: readonly Row[] = [],
  of: Product = cable,
): readonly Finding[] {
  const rules = {
    nilSymbol: "zero",
    cohortOf: (year: number) => year,
    prices: pricesOf(rows, prices),
  } as const;
  const production = rows.filter((each) => each.cells.flow === "production");
  const years = [...new Set(production.map((each) => each.cells.year as number))];
  const amounts = new Map(
    years.map((year): [number, YearlyAmount] => {
      const ofYear = production.filter((each) => each.cells.year === year);
      return [year, yearlyAmount(ofYear, year, of, rules)];
    }),
  );
  const findings = conversionFindings(of, "A", "production", amounts);
  for (const { found, remedy } of findings) {
    expect(holesIn(found.sv, found.en, remedy.sv, remedy.en)).toEqual([]);
  }
  return findings;
}
const made = (year: number, value: number | Mark, unit = "tkr"): Row =>
  flow("A", "production", year, value, unit);
const traded = (year: number, quantity: number, value: number): Row[] => [
  flow("A", "import", year, quantity, "t"),
  flow("A", "import", year, value, "tkr"),
];
const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);

test("nothing to say of the product's own unit", () => {
  expect(told([made(2020, 5, "kg"), made(2021, 1, "t")])).toEqual([]);
});

describe("conversions, a finding for each kind of price", () => {
  const rows = [
    ...[2018, 2019, 2020, 2021, 2022].map((year) => made(year, 900)),
    ...traded(2019, 100, 150_000),
    ...traded(2020, 100, 160_000),
    ...traded(2021, 3, 5000),
  ];
  const findings = told(rows, [price("A", 1000, "SEK/kg", { year: 2018 })]);

  test("given, derived, pooled, with years and prices", () => {
    expect(codes(findings)).toEqual(["value-given", "value-derived", "value-pooled"]);
    expect(findings.map(({ found }) => found.en)).toEqual([
      "A, production: 1 year(s) of values in tkr are converted to kg by a given price 1000 SEK/kg: 2018.",
      "A, production: 2 year(s) of values in tkr are converted to kg by a derived price 1500–1600 SEK/kg (value ÷ quantity of import): 2019–2020.",
      "A, production: 2 year(s) of values in tkr are converted to kg by a derived price 1602–1667 SEK/kg (value ÷ quantity of import): 2021–2022. The quantity was under 20 published units; the price rests on 2020–2021.",
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual(["note", "note", "note"]);
    expect(findings[0]?.key.en).toBe("series=A; flow=production");
  });
  test("through a unit mass it is said", () => {
    const [found] = told([made(2020, 900)], [price("A", 6000, "SEK/piece")]);
    expect(found?.found.en).toContain("price 6000 SEK/piece and unit mass: 2020.");
    expect(found?.found.sv).toContain("pris 6000 SEK/st och styckvikt: 2020.");
  });
  test("quantities through unit mass or unit size", () => {
    const [mass] = told([made(2020, 5, "pieces"), made(2021, 6, "pieces")]);
    expect(mass).toMatchObject({ code: "converted", severity: "note" });
    expect(mass?.found.sv).toContain("2 år är omräknade från st till kg med styckvikt.");
    const wind = product("MW", { "unit mass": 100_000, "unit size": 3 });
    const [size] = told([made(2020, 5, "pieces"), made(2021, 6, "t")], [], wind);
    expect(size?.found.en).toContain("from pieces, t to MW by unit mass / unit size.");
  });
});

describe("what cannot be converted", () => {
  test("no price: a warning that stops no product", () => {
    const findings = told([made(2019, 5), made(2020, 900), made(2021, 1, "kg")]);
    expect(findings).toMatchObject([{ code: "price-none", severity: "warning", blocks: [] }]);
    expect(findings[0]?.found.en).toContain("values in tkr for 2019–2020 have no price");
  });
  test("other money, a price per another unit, no unit mass: errors that stop it", () => {
    const euro = told([made(2020, 5, "EUR")], [price("A", 7)]);
    expect(euro).toMatchObject([{ code: "price-currency", severity: "error", blocks: ["A"] }]);
    expect(euro[0]?.found.en).toContain("values in EUR (2020)");
    expect(euro[0]?.found.en).toContain("by a price in SEK/kg");
    const pieces = told([made(2020, 5)], [price("A", 7, "SEK/piece")], product("kg"));
    expect(pieces).toMatchObject([{ code: "price-unit", blocks: ["A"] }]);
    expect(pieces[0]?.found.sv).toContain("ett pris i SEK/st leder inte till As enhet kg (2020)");
    const bare = told([made(2020, 5, "pieces")], [], product("kg"));
    expect(bare).toMatchObject([{ code: "unit-mismatch", blocks: ["A"] }]);
  });
  test("each reason once with all its years", () => {
    const rows = [made(2019, 5), made(2020, 5), made(2021, 5, "EUR"), made(2022, 5, "mkr")];
    const found = told(rows, [price("A", 7, "SEK/kg", { year: 2021 })]);
    expect(codes(found)).toEqual(["price-none", "price-currency", "price-none"]);
    expect(found[2]?.found.en).toContain("values in mkr for 2022");
  });
});

test("nil symbols that count as 0", () => {
  expect(codes(told([made(2020, new Mark("-"), "kg")]))).toEqual(["nil-zero"]);
});

test("two quantities far apart: the years and the largest difference", () => {
  const rows = [2019, 2020, 2021].flatMap((year, i) => [
    made(year, 100, "kg"),
    made(year, 25 + 10 * i, "pieces"),
  ]);
  const findings = told(rows);
  expect(findings).toMatchObject([{ code: "quantities-apart", severity: "warning" }]);
  expect(findings[0]?.found.en).toContain("(2020–2021, up to 80 %); the one in kg counts");
  const [endless] = told([made(2020, 0, "kg"), made(2020, 3, "pieces")]);
  expect(endless?.found.sv).toContain("som mest ∞ %");
});
