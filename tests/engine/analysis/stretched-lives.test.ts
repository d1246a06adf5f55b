import fc from "fast-check";
import { Draws } from "../../../engine/analysis/draws";
import type { Cell } from "../../../engine/assumptions/cell";
import type { Product } from "../../../engine/trade/product";
import type { Model } from "../../../engine/model/model";
import { measureSeries } from "../../../engine/model/measure-series";
import { modelOf, type Tables } from "../report/sample";

const YEARS = Array.from({ length: 12 }, (_, i) => 2010 + i);
const MEASURES = ["inflow", "stock", "release", "used export", "stock change"] as const;

function tables(inflow: readonly number[], lives: readonly Cell[][], more: Tables = {}): Tables {
  return {
    Products: [
      ["product", "unit"],
      ["A", "kg"],
    ],
    Flows: [
      ["series", "flow", "year", "unit", "value", "low", "high"],
      ...YEARS.map((year, i) => ["A", "inflow", year, "kg", inflow[i] ?? 0, null, null]),
    ],
    Lifetimes: [["product", "from year", "distribution", "mean", "sd", "low", "high"], ...lives],
    ...more,
  };
}

const LIVES: Cell[][] = [["A", null, "weibull", 5, 2, 3, 9]];

function livesOf(model: Model): ReturnType<Draws["livesOf"]> {
  const rules = { seed: 1, correlation: "full" } as const;
  return new Draws(model, rules, new Set(["A"])).livesOf(productOf(model));
}

function productOf(model: Model): Product {
  const product = model.parts.products.get("A");
  if (!product) throw new Error("no A");
  return product;
}

test("as the books by cohort of the draw's own model", () => {
  const amounts = fc.array(fc.double({ min: -5, max: 100, noNaN: true }), { minLength: 12 });
  const distribution = fc.constantFrom("fixed", "weibull", "normal", "lognormal", "gamma");
  const convention = fc.constantFrom("uniform", "mid", "end", "start");
  fc.assert(
    fc.property(amounts, distribution, convention, fc.nat(500), (inflow, name, word, draw) => {
      const sd = name === "fixed" ? null : 1.5;
      const lives = [
        ["A", null, name, 4, sd, 2, 7],
        ["A", 2015, name, 6, sd, null, 8],
      ];
      const settings = [
        ["setting", "value"],
        ["convention", word],
        ["last year", 2030],
      ];
      const model = modelOf(tables(inflow, lives, { Settings: settings }));
      const quick = livesOf(model);
      const rules = { seed: 1, correlation: "full" } as const;
      const drawn = new Draws(model, rules, new Set(["A"])).modelOf(draw);
      const largest = Math.max(1, ...inflow.map(Math.abs)) * 12;
      for (const measure of MEASURES) {
        const plain = measureSeries(drawn, productOf(drawn), measure);
        const found = quick?.(draw, measure) ?? new Float64Array(0);
        expect(found.length).toBe(21);
        plain.forEach((value, i) => {
          // Rounding of sums of a dozen cohorts.
          expect(Math.abs((found[i] ?? NaN) - value)).toBeLessThan(1e-12 * largest);
        });
      }
    }),
  );
});

describe("not where more than lifetimes may matter", () => {
  const plain = YEARS.map(() => 10);
  test.each<[string, Tables]>([
    [
      "a start stock",
      {
        Start: [
          ["product", "year", "stock"],
          ["A", 2009, 5],
        ],
      },
    ],
    [
      "an inflow that varies",
      {
        Flows: [
          ["series", "flow", "year", "unit", "value", "low", "high"],
          ["A", "inflow", 2010, "kg", 10, 5, 20],
        ],
      },
    ],
    [
      "used exports",
      {
        Flows: [
          ["series", "flow", "year", "unit", "value", "low", "high"],
          ["A", "inflow", 2010, "kg", 10, null, null],
          ["A", "export used", 2010, "kg", 1, null, null],
        ],
      },
    ],
    [
      "a lifetime in force from a year",
      {
        Lifetimes: [
          ["product", "in force from", "distribution", "mean", "low", "high"],
          ["A", null, "fixed", 4, 3, 5],
          ["A", 2014, "fixed", 6, 3, 8],
        ],
      },
    ],
  ])("%s", (_, more) => {
    expect(livesOf(modelOf(tables(plain, LIVES, more)))).toBeUndefined();
    expect(livesOf(modelOf(tables(plain, LIVES)))).toBeDefined();
  });
});
