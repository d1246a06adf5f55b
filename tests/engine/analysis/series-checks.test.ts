import fc from "fast-check";
import { median, outliers, seriesChecks } from "../../../engine/analysis/series-checks";
import type { Cell } from "../../../engine/assumptions/cell";
import { modelOf, simple } from "../model/models";

const byYear = (...values: number[]): Map<number, number> =>
  new Map(values.map((value, i) => [2015 + i, value]));

describe("median and outliers", () => {
  it("of odd and even counts", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
  });
  it("beyond 4 median absolute deviations, by hand", () => {
    // Median 12, deviations 0 1 1 2 2 2 88: MAD 2; beyond 4 and above 20 lies 100 alone.
    expect([...outliers(byYear(10, 11, 12, 10, 13, 14, 100)).keys()]).toEqual([2021]);
    expect(outliers(byYear(10, 11, 12, 10, 13, 15)).size).toBe(0);
  });
  it("says nothing of few years, or of prices without any spread", () => {
    expect(outliers(byYear(1, 2, 3, 100)).size).toBe(0);
    expect(outliers(byYear(5, 5, 5, 5, 100)).size).toBe(0);
  });
  it("does not depend on the unit", () => {
    const prices = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 5, maxLength: 20 });
    fc.assert(
      fc.property(prices, (values) => {
        const once = [...outliers(byYear(...values)).keys()];
        expect([...outliers(byYear(...values.map((value) => value * 1024))).keys()]).toEqual(once);
      }),
      { seed: 2 },
    );
  });
});

const told = (rows: readonly (readonly [number, Cell])[]): string[] =>
  seriesChecks(modelOf(simple(rows))).map(({ found }) => found.en);

describe("inflow that jumps", () => {
  it("above fivefold, up and down", () => {
    expect(
      told([
        [2018, 10],
        [2019, 51],
        [2020, 50],
        [2021, 9.9],
      ]),
    ).toEqual([
      "A: the inflow changes more than fivefold from one year to the next (2019: × 5.1, 2021: × 0.198).",
    ]);
  });
  it("five times is none, nor is a start from nothing or a gap", () => {
    expect(
      told([
        [2018, 10],
        [2019, 50],
        [2020, 10],
      ]),
    ).toEqual([]);
    expect(
      told([
        [2018, 0],
        [2019, 50],
        [2020, ".."],
        [2021, 1],
      ]),
    ).toEqual([]);
  });
});

describe("inflow that falls to nothing", () => {
  it("between years, not for good; a figure in each language", () => {
    const model = modelOf(
      simple([
        [2018, 100],
        [2019, 0],
        [2020, 0],
        [2021, 100],
        [2022, 15],
        [2023, 0],
      ]),
    );
    const [one] = seriesChecks(model);
    expect(one?.found.en).toContain("(2019: × 0, 2022: × 0.15)");
    expect(one?.found.sv).toContain("(2019: × 0, 2022: × 0,15)");
  });
});

describe("unit prices", () => {
  const tables = (values: readonly number[]): Parameters<typeof modelOf>[0] => ({
    ...simple([]),
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ...values.flatMap((tkr, i): Cell[][] => [
        ["A", "import", 2015 + i, 10, "t"],
        ["A", "import", 2015 + i, tkr, "tkr"],
      ]),
    ],
  });
  it("far from the others are told in SEK per kg", () => {
    const found = seriesChecks(modelOf(tables([100, 110, 120, 100, 130, 140, 1000])));
    expect(found.map(({ code }) => code)).toEqual(["price-outlier"]);
    expect(found[0]).toMatchObject({ severity: "warning", blocks: [] });
    expect(found[0]?.found.en).toContain("2021: 100; median 12 SEK/kg");
  });
  it("alike are not", () => {
    expect(seriesChecks(modelOf(tables([100, 110, 120, 100, 130, 140])))).toEqual([]);
  });
});
