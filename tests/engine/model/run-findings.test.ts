import { RunFindings } from "../../../engine/model/run-findings";
import { productLifetimes } from "../../../engine/model/product-lifetimes";
import type { CohortResult } from "../../../engine/stocks/cohort-result";
import { product, row } from "../trade/rows";

const made = (): RunFindings => new RunFindings(product("kg"));

describe("a finding of the product", () => {
  test("has the key of its rows in the kind of table, and stops it where it is an error", () => {
    const findings = made();
    findings.tell("stock-none", { kind: "Flows" });
    findings.tell("stock-all-new", { kind: "Start" }, { year: 2020, before: 2019 });
    expect(findings.all).toMatchObject([
      { severity: "error", key: { sv: "serie=A", en: "series=A" }, blocks: ["A"] },
      { severity: "warning", key: { sv: "produkt=A", en: "product=A" }, blocks: [] },
    ]);
    expect(findings.isBlocked).toBe(true);
  });

  test("an error of some years stops nothing", () => {
    const findings = made();
    findings.tell("stock-unsolvable", { kind: "Lifetimes", blocks: [] }, { year: 2020 });
    expect(findings.isBlocked).toBe(false);
  });
});

describe("a missing lifetime", () => {
  const life = row("Lifetimes", { product: "A", distribution: "fixed", mean: 3, origin: "new" });
  test("is told of the origin that lacks it", () => {
    const findings = made();
    const lifetimes = productLifetimes("A", [life]);
    findings.tellNoLifetime(lifetimes, "new");
    findings.tellNoLifetime(lifetimes, "used");
    expect(findings.all.map(({ found }) => found.en)).toEqual([
      "A has no lifetime for used goods.",
    ]);
  });
  test("is not told again where a faulty row has told it", () => {
    const findings = made();
    const faulty = row("Lifetimes", { product: "A", distribution: "weibull", mean: 3 });
    findings.tellNoLifetime(productLifetimes("A", [faulty]), "new");
    expect(findings.all).toEqual([]);
  });
});

describe("years before Start", () => {
  test("as ranges, beside Start alone", () => {
    const findings = made();
    findings.tellBeforeStart([2017, 2018], undefined);
    findings.tellBeforeStart([], 2019);
    findings.tellBeforeStart([2016, 2018, 2017], 2019);
    expect(findings.all.map(({ found }) => found.en)).toEqual([
      "A: flows of 2016–2018 are not after the start year 2019 and are not counted.",
    ]);
  });
});

describe("projections", () => {
  const told = (...args: Parameters<RunFindings["tellProjection"]>): string[] => {
    const findings = made();
    findings.tellProjection(...args);
    return findings.all.map(({ code }) => code);
  };
  test("a rate out of range, asked for or not", () => {
    expect(told(-1, 5, false)).toEqual(["projection-rate"]);
    expect(told(-0.99, 5, true)).toEqual([]);
    expect(told(10, 5, true)).toEqual([]);
  });
  test("too few years for a trend, where a year is asked for", () => {
    expect(told("trend", 1, true)).toEqual(["trend-short"]);
    expect(told("trend", 2, true)).toEqual([]);
    expect(told("trend", 1, false)).toEqual([]);
    expect(told("hold", 1, true)).toEqual([]);
  });
});

describe("results", () => {
  const result = (more: Partial<CohortResult>): CohortResult => ({
    axis: { firstCohort: 2020, firstYear: 2020, lastYear: 2020 },
    inflow: Float64Array.of(5),
    stock: Float64Array.of(5),
    release: Float64Array.of(0),
    usedExport: Float64Array.of(0),
    startStock: Float64Array.of(0),
    impossibleStart: [],
    largestResidual: 0,
    ...more,
  });
  const told = (more: Partial<CohortResult>): string[] => {
    const findings = made();
    findings.tellResult(result(more));
    return findings.all.map(({ code }) => code);
  };
  test("a sound one says nothing, an unknown one neither", () => {
    expect(told({})).toEqual([]);
    expect(told({ stock: Float64Array.of(NaN), inflow: Float64Array.of(NaN) })).toEqual([]);
  });
  test.each(["inflow", "stock", "release", "usedExport", "startStock"] as const)(
    "an infinite %s",
    (table) => {
      expect(told({ [table]: Float64Array.of(-Infinity) })).toContain("overflow");
      expect(told({ [table]: Float64Array.of(Infinity) })).toContain("overflow");
    },
  );
  test("a residual above 1e-9 of the largest stock", () => {
    expect(told({ largestResidual: 4.9e-9 })).toEqual([]);
    expect(told({ largestResidual: 5.1e-9 })).toEqual(["residual"]);
  });
  test("a residual of a phase is measured against the largest stock of all phases", () => {
    const findings = made();
    const use = result({ stock: Float64Array.of(0), largestResidual: 4.9e-9 });
    findings.tellResult(use, [result({}), use]);
    expect(findings.all).toEqual([]);
    findings.tellResult(use);
    expect(findings.all.map(({ code }) => code)).toEqual(["residual"]);
  });
  test("used exports above the stock, cohorts that cannot be left", () => {
    expect(told({ exportExceedsStock: { year: 2020, asked: 9, available: 5 } })).toEqual([
      "export-exceeds-stock",
    ]);
    expect(told({ impossibleStart: [1999] })).toEqual(["start-contradicts"]);
  });
});
