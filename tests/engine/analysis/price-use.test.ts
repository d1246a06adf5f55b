import type { Cell } from "../../../engine/assumptions/cell";
import type { Finding } from "../../../engine/findings/finding";
import { priceUseFindings } from "../../../engine/analysis/price-use";
import { holesIn } from "../findings/catalogue";
import { codesOf, modelOf, type Tables } from "../model/models";

interface Given {
  readonly values: readonly (readonly Cell[])[];
  readonly prices: readonly (readonly Cell[])[];
  readonly codes?: readonly (readonly Cell[])[];
  readonly more?: Tables;
}

/** Product K in kg, L without anything. */
function tables({ values, prices, codes = [], more = {} }: Given): Tables {
  return {
    products: [
      ["product", "unit"],
      ["K", "kg"],
    ],
    codes: [["product", "CN code"], ...codes],
    flows: [["series", "flow", "year", "value", "unit"], ...values],
    prices: [["series", "flow", "year", "price", "unit"], ...prices],
    lives: [
      ["product", "distribution", "mean"],
      ["K", "fixed", 3],
    ],
    ...more,
  };
}
function told(given: Given): readonly Finding[] {
  const findings = priceUseFindings(modelOf(tables(given)));
  for (const { found, remedy } of findings) {
    expect(holesIn(found.sv, found.en, remedy.sv, remedy.en)).toEqual([]);
  }
  return findings;
}
const made = (year: number, value = 9, unit = "tkr", series = "K"): Cell[] => [
  series,
  "production",
  year,
  value,
  unit,
];

test("nothing to say of a price that converts a value", () => {
  expect(told({ values: [made(2020)], prices: [["K", null, null, 5, "SEK/kg"]] })).toEqual([]);
  expect(told({ values: [made(2020)], prices: [] })).toEqual([]);
});

describe("a price that converts none", () => {
  const prices = [["K", null, null, 5, "SEK/kg"]];
  test("of a product with quantities alone", () => {
    const [found, ...rest] = told({ values: [made(2020, 9, "kg")], prices });
    expect(found).toMatchObject({
      code: "price-unused",
      severity: "warning",
      kind: "Prices",
      table: "prices",
      key: { en: "series=K", sv: "serie=K" },
      column: "price",
    });
    expect(rest).toEqual([]);
  });
  test("of a heading, or of the product, where the values stand at a longer code", () => {
    const values = [made(2020, 9, "tkr", "85340019")];
    for (const series of ["8534", "K"]) {
      const given = { values, codes: [["K", "8534"]], prices: [[series, null, null, 5, "SEK/kg"]] };
      expect(told(given)).toMatchObject([
        { code: "price-unused", key: { en: `series=${series}` } },
      ]);
    }
  });
  test("of a code that belongs to no product", () => {
    const given = { values: [made(2020)], prices: [...prices, ["8504", null, null, 5, "SEK/kg"]] };
    expect(told(given)).toMatchObject([{ code: "price-unused", key: { en: "series=8504" } }]);
  });
  test("some of several: a note with their years, whatever the order of rows", () => {
    const rows = [2018, 2020, 2019, 2021].map((year) => ["K", null, year, 5, "SEK/kg"]);
    const given = { values: [made(2020)], prices: rows };
    const [found, ...rest] = told(given);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ code: "price-part-unused", severity: "note" });
    expect(found?.found.en).toBe("3 of the prices of K are not used (2018–2019, 2021).");
    expect(told({ ...given, prices: [...rows].reverse() })).toEqual([found]);
  });
  test("a wider price that nearer ones leave nothing to", () => {
    const rows = [...prices, ["K", null, 2020, 6, "SEK/kg"]];
    const [found] = told({ values: [made(2020)], prices: rows });
    expect(found?.found.sv).toBe("1 av priserna för K används inte (serie=K).");
  });
  test("years and none among the unused", () => {
    const rows = [
      ...prices,
      ["K", null, 2019, 6, "SEK/kg"],
      ["K", "production", 2020, 6, "SEK/kg"],
    ];
    const [found] = told({ values: [made(2020)], prices: rows });
    expect(found?.found.en).toContain("2 of the prices of K are not used (2019, without a year)");
  });
});

describe("said elsewhere", () => {
  test("a name that is no product, a faulty row", () => {
    const unknown = { values: [made(2020, 9, "kg")], prices: [["Kk", null, null, 5, "SEK/kg"]] };
    expect(told(unknown)).toEqual([]);
    expect(codesOf(modelOf(tables(unknown)))).toContain("unknown-product");
    const faulty = { values: [made(2020)], prices: [["K", null, null, 0, "SEK/kg"]] };
    expect(told(faulty)).toEqual([]);
  });
  test("a product that another finding stops", () => {
    const prices = [["K", null, null, 5, "SEK/kg"]];
    const stopped = { values: [made(2020), made(2020)], prices };
    expect(told(stopped)).toEqual([]);
    const values = [made(2020, 9, "tkr", "8534"), made(2020, 9, "tkr", "8534")];
    const byCode = [["8534", null, null, 5, "SEK/kg"]];
    expect(told({ values, codes: [["K", "8534"]], prices: byCode })).toEqual([]);
  });
});

describe("a price without a year", () => {
  const values = [2016, 2017, 2018, 2019, 2020, 2021].map((year) => made(year));
  test("used over more than 5 years", () => {
    const prices = [["K", null, null, 5, "SEK/kg"]];
    const [found, ...rest] = told({ values, prices });
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ code: "price-many-years", severity: "warning", kind: "Prices" });
    expect(found?.found.en).toContain("used for 2016–2021");
    expect(told({ values: values.slice(1), prices })).toEqual([]);
  });
  test("over 5 years is from the first to the last, with other years between", () => {
    const prices = [
      ["K", null, null, 5, "SEK/kg"],
      ...[2017, 2018, 2019, 2020].map((year) => ["K", null, year, 5, "SEK/kg"]),
    ];
    const [found] = told({ values, prices });
    expect(found?.found.en).toContain("used for 2016, 2021");
  });
  test("all flows and products that it serves count together", () => {
    const prices = [["8534", null, null, 5, "SEK/kg"]];
    const given = {
      values: [
        made(2016, 9, "tkr", "8534"),
        ...[2017, 2018, 2019, 2020, 2021].map((year) => made(year, 9, "kg", "8534")),
        ["8534", "import", 2021, 9, "tkr"],
        ...[2016, 2017, 2018, 2019, 2020].map((year) => ["8534", "import", year, 9, "kg"]),
      ],
      codes: [["K", "8534"]],
      prices,
    };
    expect(told(given)).toMatchObject([{ code: "price-many-years" }]);
  });
  test("with a year it holds for that year alone", () => {
    const prices = values.map((row) => ["K", null, row[2] ?? null, 5, "SEK/kg"]);
    expect(told({ values, prices })).toEqual([]);
  });
});
