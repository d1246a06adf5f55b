/** Every explanation makes its number, whatever the model (contract, CRMEXPLAIN). */
import fc from "fast-check";
import type { Cell } from "../../../../engine/assumptions/cell";
import { wordsOf } from "../../../../engine/assumptions/vocabulary";
import { modelOf, type Tables } from "../../model/models";
import { faultsIn, isAnswered } from "./recombination";

const MEASURES = wordsOf("measure");
const yearsAsked = fc.constantFrom([2015, 2019], [2017, 2021], [2016, 2018], [2020]);
const YEARS = [2015, 2016, 2017, 2018, 2019];

const amount = (min: number, max = 1e4): fc.Arbitrary<number> =>
  // What is next to nothing is none: its digits are not there to be explained.
  fc.double({ min, max, noNaN: true }).map((value) => (Math.abs(value) < 1e-9 ? 0 : value));
const amounts = (min: number, max?: number): fc.Arbitrary<number[]> =>
  fc.array(amount(min, max), { minLength: 5, maxLength: 5 });

const given = fc.record({
  imports: amounts(1),
  exports: amounts(0.5, 3e3),
  values: amounts(1),
  used: amounts(0, 100),
  stock: amounts(1),
  start: amount(1),
  share: amount(0.01, 1),
  mean: amount(2, 12),
  left: amount(0, 0.2),
  shares: fc.tuple(amount(0, 0.3), amount(0, 0.3), amount(0, 0.3), amount(0, 1)),
  convention: fc.constantFrom("uniform", "mid", "end", "start"),
  missing: fc.constantFrom("zero", "interpolate", "hold"),
  rule: fc.constantFrom("proportional", "oldest", "youngest"),
  negative: fc.constantFrom("keep", "carry", "zero"),
  projection: fc.constantFrom<Cell>("none", "hold", "trend", 0.03),
  decline: fc.constantFrom("shrink", "negative inflow"),
  between: fc.constantFrom("step", "linear"),
  gap: fc.constantFrom(1, 2, 3),
  inForce: fc.constantFrom<Cell>(null, 2017, 2019),
  profile: fc.constantFrom("new", "steady", "uniform", "growth"),
  replace: fc.constantFrom("yes", "no"),
  loose: fc.constantFrom("subtract", "share", "all"),
  // Where the chain leads back to use is a loop through years, or within one.
  back: fc.constantFrom<Cell>(null, "fixed"),
});
type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

/**
 * A: pieces by codes in mass and value, used goods, used exports. B: kg, Start spread, gaps,
 * components. C: stock-driven pieces with used imports. D: MW by pieces, inflow rows, used exports.
 * E: kg through phases with import, export and start, some of it used again. F: a component in A and
 * C that is also traded loose. H: one with a life of its own in A, by share of mass, and in C through P.
 */
function tablesOf(g: Given): Tables {
  const at = (values: readonly number[], i: number): number => values[i] ?? 0;
  const flows = YEARS.flatMap((year, i): Cell[][] => [
    ["85010101", "import", year, at(g.imports, i), "t"],
    ["85010101", "import", year, at(g.values, i), "mkr"],
    ["85010202", "import", year, at(g.values, i), "tkr"],
    ["85010202", "export", year, at(g.exports, i), "kg"],
    ["85010202", "export", year, at(g.exports, i) * 3, "tkr"],
    ["8501", "production", year, at(g.values, i), "mkr"],
    ["8503", "import", year, at(g.used, i), "kg"],
    ["8503", "export", year, at(g.used, i) * g.left, "kg"],
    ...(i === g.gap ? [] : [["B", "import", year, at(g.imports, i), "t"]]),
    ["B", "export", year, at(g.exports, i) * 2, "t"],
    ["C", "stock", year, at(g.stock, i), "pieces"],
    ["8504", "import", year, at(g.used, i) / 100, "pieces"],
    ["D", "inflow", year, at(g.values, i), "pieces"],
    ["D", "export used", year, at(g.values, i) * g.left * 0.001, "MW"],
    ["E", "inflow", year, at(g.imports, i), "kg"],
    ["F", "import", year, at(g.imports, i), "t"],
    ["F", "export", year, at(g.exports, i), "kg"],
  ]);
  const [collected, exported, retained, recovery] = g.shares;
  return {
    products: [
      ["product", "unit", "unit mass", "unit size", "driver", "group", "final use share"],
      ["A", "pieces", 7, null, null, "G", null],
      ["B", "kg", null, null, null, "G", null],
      ["C", "pieces", 3, null, "stock", null, null],
      ["D", "MW", 250, 0.002, null, null, null],
      ["E", "kg", null, null, null, null, null],
      ["F", "pieces", 0.05, null, null, null, 0.6],
      ["H", "pieces", 0.1, null, null, null, null],
      ["P", "pieces", 0.4, null, null, null, null],
    ],
    codes: [
      ["product", "CN code", "share", "origin", "age at entry"],
      ["A", "8501", g.share, "new", null],
      ["A", "8503", null, "used", 2],
      ["C", "8504", null, "used", null],
    ],
    flows: [["series", "flow", "year", "value", "unit"], ...flows],
    masses: [
      ["product", "from year", "unit mass"],
      ["A", 2017, 8],
    ],
    prices: [
      ["series", "price", "unit"],
      ["8501", 1.5, "tkr/t"],
    ],
    lives: [
      ["product", "distribution", "mean", "sd", "in force from"],
      ["A", "weibull", g.mean, g.mean / 3, null],
      ["A", "normal", g.mean * 1.2, g.mean / 4, g.inForce],
      ["B", "lognormal", g.mean, g.mean / 2, null],
      ["C", "weibull", g.mean, g.mean / 3, null],
      ["D", "normal", g.mean, g.mean / 4, null],
      ["F", "weibull", g.mean, g.mean / 2, null],
      ["H", "normal", g.mean / 2, g.mean / 6, null],
    ].filter(([product, , , , year], i) => !(product === "A" && i === 2 && year === null)),
    content: [
      ["product", "material", "amount", "unit", "scope", "from year"],
      ["A", "Co", 20, "g/piece", "whole", null],
      ["A", "Nd", 3, "%", "whole", 2015],
      ["A", "Nd", 2, "%", "whole", 2018],
      ["B", "Co", 10, "g/kg", "rest", null],
      ["C", "Co", 5, "mg/kg", "rest", null],
      ["D", "Nd", 150, "kg/MW", "whole", null],
      ["D", "Dy", 90, "g/piece", "whole", null],
      ["P", "Co", 12, "g/piece", "whole", null],
      ["P", "Nd", 2, "g/kg", "whole", null],
      ["E", "Co", 2, "g/kg", "whole", null],
      ["F", "Dy", 4, "g/piece", "whole", null],
      ["H", "Pr", 9, "g/kg", "whole", null],
    ],
    parts: [
      ["product", "component", "amount", "unit"],
      ["B", "P", 4, "%"],
      ["C", "P", 2, "pieces/piece"],
      ["A", "F", 3, "pieces/piece"],
      ["A", "H", 10, "%"],
      ["P", "H", 1, "pieces/piece"],
    ],
    phases: [
      [
        "product",
        "phase",
        "order",
        "distribution",
        "mean",
        "sd",
        "share",
        "to",
        "start",
        "import",
        "export",
      ],
      ["E", "making", 1, "fixed", 0.5, null, 0.9, null, g.start / 1e3, null, null],
      ["E", "use", 2, "weibull", g.mean, g.mean / 3, 0.7, "collection", g.start / 1e2, 2, 1],
      ["E", "use", 2, null, null, null, g.left, "dump", null, null, null],
      [
        "E",
        "collection",
        3,
        g.back,
        g.back === null ? null : 1,
        null,
        0.3,
        "use",
        null,
        null,
        null,
      ],
      ["E", "dump", 4, null, null, null, null, null, null, null, null],
    ],
    start: [
      ["product", "year", "stock", "unit", "profile", "growth"],
      ["B", 2015, g.start, "t", g.profile, g.profile === "growth" ? 0.05 : null],
    ],
    handling: [
      [
        "for",
        "material",
        "from year",
        "collected",
        "exported",
        "retained",
        "retained years",
        "recovery",
      ],
      ["G", null, null, collected, exported, retained, 2, recovery],
      ["C", null, null, collected, exported, retained, 1, recovery],
      ["D", "Nd", 2015, collected, null, null, null, recovery],
      ["D", null, 2017, collected, exported, retained, 3, recovery],
      ["E", null, null, collected, exported, retained, 1, recovery],
      ["F", null, null, collected, null, retained, 2, recovery],
      ["H", null, null, collected, exported, null, null, recovery],
    ],
    worth: [
      ["material", "year", "price", "unit"],
      ["Co", null, 300, "SEK/kg"],
      ["Nd", 2018, 0.9, "tkr/kg"],
      ["Nd", null, 800, "tkr/t"],
      ["Dy", null, 3, "tkr/kg"],
      ["Pr", null, 60, "SEK/kg"],
    ],
    settings: [
      ["setting", "value"],
      ["last year", 2021],
      ["convention", g.convention],
      ["missing", g.missing],
      ["used export", g.rule],
      ["negative consumption", g.negative],
      ["projection", g.projection],
      ["stock-driven decline", g.decline],
      ["content between years", g.between],
      ["replace components", g.replace],
      ["loose components", g.loose],
    ],
  };
}

const QUESTIONS: readonly (readonly [
  product: string | undefined,
  material?: string | undefined,
  unit?: string,
])[] = [
  ["A"],
  ["A", undefined, "t"],
  ["A", "Nd", "g"],
  ["B"],
  ["B", "Co"],
  ["C"],
  ["C", "Co"],
  ["D"],
  ["D", "REE", "t"],
  ["G", undefined, "kg"],
  ["E"],
  ["E", "Co"],
  ["F"],
  ["F", "Dy", "g"],
  ["H"],
  ["H", "Pr"],
  [undefined, "all"],
  [undefined, "all", "SEK"],
];

describe("an explanation", () => {
  test("recombines to what CRMVALUE answers, for every measure, product, material and unit", () => {
    const answered = new Set<string>();
    fc.assert(
      fc.property(given, fc.constantFrom(...MEASURES), yearsAsked, (figures, measure, years) => {
        const model = modelOf(tablesOf(figures));
        const faults = QUESTIONS.flatMap(([product, material, unit]) =>
          years.flatMap((year) =>
            faultsIn(model, { measure, product, material, year, unit }, true),
          ),
        );
        for (const [product, material, unit] of QUESTIONS) {
          if (isAnswered(model, { measure, product, material, year: 2019, unit })) {
            answered.add(`${product} ${material}`);
          }
        }
        expect(faults.slice(0, 3)).toEqual([]);
      }),
      // Shrinking a model of this size takes minutes and tells little more.
      { numRuns: 20, seed: 20261, endOnFailure: true },
    );
    expect(answered.size).toBe(new Set(QUESTIONS.map(([p, m]) => `${p} ${m}`)).size);
  });
});
