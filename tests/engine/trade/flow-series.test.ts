import { Mark } from "../../../engine/assumptions/cell";
import type { Row } from "../../../engine/assumptions/row";
import type { Settings } from "../../../engine/assumptions/settings";
import { FlowIndex, type FlowName } from "../../../engine/trade/flow-index";
import { flowSeries, seriesKey, type FlowSeries } from "../../../engine/trade/flow-series";
import { flow, pricesOf, product, settingsOf } from "./rows";

const YEARS = [2019, 2020, 2021, 2022];

function series(
  rows: readonly Row[],
  code: string,
  more: Partial<Settings> = {},
  valid: (year: number) => boolean = () => true,
  name: FlowName = "import",
): FlowSeries {
  const isCode = /^\d+$/.test(code);
  return flowSeries(
    {
      product: product("kg"),
      series: code,
      isCode,
      flow: name,
      years: YEARS.filter(valid),
      isValidIn: valid,
      cohortOf: (year) => year,
      prices: pricesOf(rows),
    },
    new FlowIndex(rows),
    settingsOf(more),
  );
}
const values = (found: FlowSeries): number[] => [...found.amounts.values()];
const codes = (found: FlowSeries): string[] => found.findings.map((finding) => finding.code);

test("no row of the flow at all: none, and nothing is told here", () => {
  const found = series([flow("8703", "export", 2020, 1)], "8703");
  expect(found).toMatchObject({ hasRows: false, findings: [] });
  expect(found.amounts.size).toBe(0);
});

describe("gaps of a series that has a row", () => {
  const rows = [
    flow("A", "import", 2019, 10),
    flow("A", "import", 2020, new Mark("..")),
    flow("A", "import", 2021, 30),
  ];
  test("error: no value, an error that names the years and blocks no product", () => {
    const found = series(rows, "A");
    expect(values(found)).toEqual([10, NaN, 30, NaN]);
    expect(found.findings).toMatchObject([
      { code: "gap-error", severity: "error", blocks: [], key: seriesKey("A", "import") },
    ]);
    expect(found.findings[0]?.found.en).toContain("2020, 2022");
  });
  test("filled years are counted and told", () => {
    const found = series(rows, "A", { missing: "interpolate" });
    expect(values(found)).toEqual([10, 20, 30, 30]);
    expect(found.filledYears).toEqual([2020, 2022]);
    expect(found.findings).toMatchObject([{ code: "gap-filled", severity: "note" }]);
    expect(found.findings[0]?.found.sv).toContain("interpolera");
  });
  test("zero", () => {
    expect(values(series(rows, "A", { missing: "zero" }))).toEqual([10, 0, 30, 0]);
  });
  test("a row before the years asked for is filled from and not told of", () => {
    const early = [flow("A", "import", 2017, 5), flow("A", "import", 2020, 20)];
    const found = series(early, "A", { missing: "interpolate" });
    expect(values(found)).toEqual([15, 20, 20, 20]);
  });
});

describe("which rows a code takes", () => {
  test("its own; else the topmost longer codes, year by year", () => {
    const found = series(
      [
        flow("8703", "import", 2019, 100),
        flow("870380", "import", 2019, 60),
        flow("870380", "import", 2020, 61),
        flow("87038010", "import", 2020, 40),
        flow("870310", "import", 2020, 5),
        flow("87038010", "import", 2021, 41),
        flow("87038090", "import", 2021, 1),
        flow("8704", "import", 2021, 1000),
        flow("8703", "import", 2022, 7),
      ],
      "8703",
    );
    expect(values(found)).toEqual([100, 66, 42, 7]);
  });

  test("one longer code without a value leaves the sum without one", () => {
    const rows = [
      flow("87038010", "import", 2020, 41),
      flow("87038090", "import", 2020, new Mark("..")),
    ];
    expect(values(series(rows, "8703"))[1]).toBeNaN();
  });

  test("only a shorter code has rows: missing with a finding, never 0", () => {
    const found = series([flow("8703", "import", 2020, 100)], "870380", {}, (y) => y === 2020);
    expect(found.hasRows).toBe(true);
    expect(values(found)).toEqual([NaN]);
    expect(codes(found)).toEqual(["only-parent", "gap-error"]);
    expect(found.findings[0]?.found.en).toContain("8703");
  });

  test("only a shorter code has rows in some years", () => {
    const rows = [flow("870380", "import", 2019, 50), flow("8703", "import", 2020, 100)];
    expect(values(series(rows, "870380"))).toEqual([50, NaN, NaN, NaN]);
    expect(values(series(rows, "870380", { missing: "hold" }))).toEqual([50, 50, 50, 50]);
  });

  test("rows outside the code's own years are neither counted nor filled from", () => {
    const rows = [flow("87038010", "import", 2019, 5), flow("87038010", "import", 2021, 9)];
    const found = series(rows, "8703", { missing: "hold" }, (year) => year >= 2020);
    expect(values(found)).toEqual([9, 9, 9]);
  });

  test("a code that has rows, though none in its own years, is missing and not none", () => {
    const rows = [flow("87038010", "import", 2019, 5)];
    expect(values(series(rows, "8703", {}, (year) => year >= 2021))).toEqual([NaN, NaN]);
  });

  test("a product's name is no code: longer names are not its rows", () => {
    expect(series([flow("AB", "import", 2020, 1)], "A").hasRows).toBe(false);
  });
});

describe("what is told", () => {
  test("a unit that cannot be converted blocks the product", () => {
    const found = series([flow("A", "import", 2019, 3, "pieces")], "A");
    expect(found.findings[0]).toMatchObject({ code: "unit-mismatch", blocks: ["A"] });
  });
  test("values without a price are gaps, by the rule for them", () => {
    const rows = [flow("A", "import", 2019, 3, "tkr"), flow("A", "import", 2020, 4)];
    const found = series(rows, "A", {}, (year) => year < 2021);
    expect(values(found)).toEqual([NaN, 4]);
    expect(codes(found)).toEqual(["price-none", "gap-error"]);
    expect(found.findings.flatMap(({ blocks }) => blocks)).toEqual([]);
    const filled = series(rows, "A", { missing: "hold" }, (year) => year < 2021);
    expect(values(filled)).toEqual([4, 4]);
    expect(codes(filled)).toEqual(["price-none", "gap-filled"]);
  });
  test("nil symbols are counted", () => {
    const rows = YEARS.map((year) => flow("A", "import", year, new Mark("-")));
    const found = series(rows, "A", { nilSymbol: "zero" });
    expect(values(found)).toEqual([0, 0, 0, 0]);
    expect(found.findings[0]?.found.en).toContain("4 nil symbol(s)");
  });
  test("partners that differ from their total", () => {
    const rows = YEARS.flatMap((year) => [
      flow("A", "import", year, 100),
      flow("A", "import", year, year === 2020 ? 90 : 100, "kg", { partner: "DE" }),
    ]);
    const found = series(rows, "A");
    expect(codes(found)).toEqual(["partners-differ"]);
    expect(found.findings[0]?.found.en).toContain("2020");
  });
});
