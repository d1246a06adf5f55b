import type { Row } from "../../../engine/assumptions/row";
import {
  nominalMeanOf,
  productLifetimes,
  scaledLifetimeRow,
  type Origin,
} from "../../../engine/model/product-lifetimes";
import { row, type Cells } from "../trade/rows";

/** A row of Lifetimes; the mean tells rows apart. */
const life = (mean: number, more: Cells = {}): Row =>
  row("Lifetimes", { product: "A", distribution: "fixed", mean, ...more });

function mean(rows: readonly Row[], year: number, cohort: number, origin: Origin = "new"): number {
  const of = productLifetimes("A", rows).of(origin);
  if (!of) throw new Error("no lifetime");
  return of(year, cohort).mean;
}

describe("the whole time axis stretched", () => {
  const weibull = row("Lifetimes", { product: "A", distribution: "weibull", mean: 10, sd: 3 });
  test("mean, sd and scale go with it, the shape stays", () => {
    const stretched = scaledLifetimeRow(weibull, 1.5);
    expect(stretched.cells).toMatchObject({ mean: 15, sd: 4.5 });
    const lifetime = productLifetimes("A", [stretched]).of("new")?.(2020, 2020);
    const before = productLifetimes("A", [weibull]).of("new")?.(2020, 2020);
    expect(lifetime?.mean).toBeCloseTo(15, 12);
    expect(lifetime?.survivalAt(12)).toBeCloseTo(before?.survivalAt(8) ?? NaN, 14);
  });
  test("as the row written out, but for rounding", () => {
    const written = row("Lifetimes", { product: "A", distribution: "weibull", mean: 7, sd: 2.1 });
    const one = productLifetimes("A", [scaledLifetimeRow(weibull, 0.7)]).of("new")?.(0, 0);
    const other = productLifetimes("A", [written]).of("new")?.(0, 0);
    for (const age of [0.5, 3, 7, 12]) {
      expect(one?.survivalAt(age)).toBeCloseTo(other?.survivalAt(age) ?? NaN, 11);
    }
  });
  test("the mean of shape and scale: 10·Γ(1.5)", () => {
    const shaped = { product: "A", distribution: "weibull", shape: 2, scale: 10 };
    expect(nominalMeanOf(row("Lifetimes", shaped))).toBeCloseTo(8.862269254527581, 12);
    const { findings, sound } = productLifetimes("A", [row("Lifetimes", { ...shaped, low: 9 })]);
    expect(findings.map(({ code, blocks }) => [code, blocks])).toEqual([["low-high", []]]);
    expect(sound).toBe(true);
  });
  test("to nothing is a fault, as a mean of 0 is", () => {
    const { sound, findings } = productLifetimes("A", [scaledLifetimeRow(weibull, 0)]);
    expect(sound).toBe(false);
    expect(findings[0]?.code).toBe("lifetime-fault");
  });
});

describe("by cohort", () => {
  const rows = [life(12, { "from year": 2015 }), life(10, { "from year": 2010 })];
  test("the newest row not after the cohort; before the first that row", () => {
    expect([1990, 2010, 2014, 2015, 2030].map((c) => mean(rows, 2040, c))).toEqual([
      10, 10, 10, 12, 12,
    ]);
  });
});

describe("by origin", () => {
  const rows = [life(10), life(6, { origin: "used" })];
  test("a row with an origin beats one without", () => {
    expect(mean(rows, 2020, 2018)).toBe(10);
    expect(mean(rows, 2020, 2018, "used")).toBe(6);
  });
  test("it does so for all cohorts", () => {
    const dated = [life(10, { "from year": 2000 }), life(6, { origin: "used", "from year": 2015 })];
    expect(mean(dated, 2020, 2005, "used")).toBe(6);
    expect(mean(dated, 2020, 2005)).toBe(10);
  });
  test("none for new goods", () => {
    const found = productLifetimes("A", [life(6, { origin: "used" })]);
    expect(found.of("new")).toBeUndefined();
    expect(found.of("used")).toBeDefined();
    expect(found.sound).toBe(true);
  });
});

describe("in force from", () => {
  const rows = [
    life(10),
    life(14, { "from year": 2018 }),
    life(12, { "in force from": 2020 }),
    life(13, { "in force from": 2022 }),
  ];
  test("the newest in force by the calendar year wins over the newest cohort", () => {
    expect(mean(rows, 2019, 2018)).toBe(14);
    expect(mean(rows, 2020, 2018)).toBe(12);
    expect(mean(rows, 2021, 2000)).toBe(12);
    expect(mean(rows, 2022, 2000)).toBe(13);
  });
  test("then the newest from year, for the cohorts from it on", () => {
    const both = [
      life(10),
      life(12, { "in force from": 2020 }),
      life(15, { "in force from": 2020, "from year": 2016 }),
    ];
    expect(mean(both, 2020, 2015)).toBe(12);
    expect(mean(both, 2020, 2016)).toBe(15);
    expect(mean(both, 2019, 2016)).toBe(10);
  });
  test("one row alone, without the row before it, is no lifetime", () => {
    expect(productLifetimes("A", [life(12, { "in force from": 2020 })]).of("new")).toBeUndefined();
  });
});

describe("factor", () => {
  test("scales the whole time axis", () => {
    const weibull = row("Lifetimes", { product: "A", distribution: "weibull", mean: 10, sd: 3 });
    const plain = productLifetimes("A", [weibull]).of("new")?.(2020, 2020);
    const scaled = productLifetimes("A", [weibull], 2).of("new")?.(2020, 2020);
    expect(scaled?.mean).toBeCloseTo(20, 10);
    expect(scaled?.survivalAt(16)).toBeCloseTo(plain?.survivalAt(8) ?? NaN, 12);
  });
});

describe("findings", () => {
  test("a fault names the row, its column and the product", () => {
    const found = productLifetimes("A", [
      row("Lifetimes", { product: "A", distribution: "weibull", mean: 10 }),
    ]);
    expect(found.sound).toBe(false);
    expect(found.findings).toMatchObject([
      { code: "lifetime-fault", column: "sd", blocks: ["A"], key: { en: "product=A" } },
    ]);
  });
  test("more than one per cent below 0 before cutting", () => {
    const normal = (sd: number): Row =>
      row("Lifetimes", { product: "A", distribution: "normal", mean: 10, sd });
    // Φ(−10/4.2) = 0.86 %, Φ(−10/4.5) = 1.3 %.
    expect(productLifetimes("A", [normal(4.2)]).findings).toEqual([]);
    expect(productLifetimes("A", [normal(4.5)]).findings).toMatchObject([
      { code: "lifetime-below-zero", severity: "warning", blocks: [] },
    ]);
  });
  test("what becomes of it is said of each kind of normal", () => {
    const sentence = (distribution: string): string | undefined => {
      const cells = { product: "A", distribution, mean: 10, sd: 10 };
      return productLifetimes("A", [row("Lifetimes", cells)]).findings[0]?.found.en;
    };
    // Φ(−1) = 15.9 %. Means with μ = σ = 10: cut μ + σ·φ(1)/Φ(1) = 12.88; a life below 0 as 0
    // μ·Φ(1) + σ·φ(1) = 10.83; folded 2·10.83 − 10 = 11.67.
    expect(sentence("normal")).toBe(
      "The normal distribution has 15.9 % below 0 years; it is cut and the mean becomes 12.88 years.",
    );
    expect(sentence("normal uncut")).toBe(
      "The uncut normal distribution has 15.9 % below 0 years; it is not cut: that share leaves use as soon as the goods enter (mean 10.83 years).",
    );
    expect(sentence("folded normal")).toBe(
      "The folded normal distribution has 15.9 % below 0 years before folding; they are folded to positive lives and the mean becomes 11.67 years.",
    );
  });
});
