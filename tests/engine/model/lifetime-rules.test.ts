/** The sentences of methods "Time, survival, cohorts", each through the tables of a workbook. */
import fc from "fast-check";
import type { Cell } from "../../../engine/assumptions/cell";
import { codesOf, findingOf, modelOf, settings, simple, stockByCohort, yearly } from "./models";
import type { Tables } from "./models";

const CONVENTIONS = ["uniform", "mid", "end", "start"] as const;
const lives = (...rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => [
  ["product", "origin", "from year", "in force from", "distribution", "mean", "sd"],
  ...rows.map((row) => ["A", ...row]),
];
/** 100 kg in 2018, nothing later, answered to 2026. */
const cohort2018 = (life: Tables, more: Tables = {}): Tables => ({
  ...simple([[2018, 100]]),
  settings: settings(["last year", 2026]),
  ...life,
  ...more,
});
const left = (life: Tables, more: Tables = {}): number[] =>
  yearly(modelOf(cohort2018(life, more)), "A", "stock");

describe("a fixed life holds while age < mean", () => {
  test.each(["uniform", "end"])("5 years, entered 2018: stock of 2022, released 2023 (%s)", (c) => {
    const model = modelOf({
      ...simple([[2018, 100]], ["fixed", 5]),
      settings: settings(["last year", 2024], ["convention", c]),
    });
    expect(yearly(model, "A", "stock")).toEqual([100, 100, 100, 100, 100, 0, 0]);
    expect(yearly(model, "A", "release")).toEqual([0, 0, 0, 0, 0, 100, 0]);
  });

  test("the four conventions of 2.25 years", () => {
    const of = (convention: string): number[] =>
      yearly(
        modelOf({
          ...simple([[2018, 100]], ["fixed", 2.25]),
          settings: settings(["last year", 2021], ["convention", convention]),
        }),
        "A",
        "stock",
      );
    // I(a + 1) − I(a) · S(a + ½) · S(a) · S(a + 1).
    expect(of("uniform")).toEqual([100, 100, 25, 0]);
    expect(of("mid")).toEqual([100, 100, 0, 0]);
    expect(of("end")).toEqual([100, 100, 100, 0]);
    expect(of("start")).toEqual([100, 100, 0, 0]);
  });
});

describe("parameters", () => {
  const distributions = ["uniform", "normal", "normal uncut", "folded normal"] as const;
  const more = ["lognormal", "weibull", "gamma"] as const;

  test.each([...distributions, ...more])("%s without an sd, blank or 0: an error", (name) => {
    for (const sd of [null, 0]) {
      const model = modelOf(simple([[2020, 1]], [name, 10, sd]));
      const fault = findingOf(model, "lifetime-fault");
      expect(fault).toMatchObject({ column: "sd", blocks: ["A"] });
      expect(fault.found.en).toContain("write fixed");
      expect(yearly(model, "A", "stock")).toEqual([NaN]);
    }
  });

  test.each(["fixed", "exponential"])("%s needs the mean alone", (name) => {
    expect(codesOf(modelOf(simple([[2020, 1]], [name, 10, null])))).not.toContain("lifetime-fault");
    expect(codesOf(modelOf(simple([[2020, 1]], [name, 10, 2])))).toContain("lifetime-fault");
  });

  test.each(["fixed", "exponential", ...distributions])("%s has no shape and scale", (name) => {
    const model = modelOf({
      ...simple([[2020, 1]]),
      lives: [
        ["product", "distribution", "shape", "scale"],
        ["A", name, 2, 5],
      ],
    });
    expect(findingOf(model, "lifetime-fault")).toMatchObject({ column: "shape", blocks: ["A"] });
  });

  test("a life of 0 is not allowed, one of 0.01 is", () => {
    const zero = modelOf(simple([[2020, 1]], ["fixed", 0]));
    expect(findingOf(zero, "lifetime-fault")).toMatchObject({ column: "mean", blocks: ["A"] });
    const short = modelOf(simple([[2020, 1]], ["fixed", 0.01]));
    // Spread over the year, a hundredth of a year's goods are in use at its end.
    expect(yearly(short, "A", "stock")).toEqual([expect.closeTo(0.01, 15)]);
    expect(yearly(short, "A", "release")).toEqual([expect.closeTo(0.99, 15)]);
  });

  test("uniform needs sd ≤ mean/√3", () => {
    const most = 10 / Math.sqrt(3);
    const of = (sd: number): string[] => codesOf(modelOf(simple([[2020, 1]], ["uniform", 10, sd])));
    expect(of(most)).not.toContain("lifetime-fault");
    expect(of(most * 1.000001)).toContain("lifetime-fault");
  });

  test("the whole of a steady inflow is mean × inflow under uniform, whatever the distribution", () => {
    const given = Array.from({ length: 200 }, (_, i) => [1900 + i, 1] as const);
    for (const name of ["uniform", "lognormal", "weibull", "gamma"]) {
      const model = modelOf(simple(given, [name, 7.3, 2]));
      expect(yearly(model, "A", "stock").at(-1)).toBeCloseTo(7.3, 9);
    }
  });
});

describe("lives far below a year and above 400 years", () => {
  const names = ["fixed", "uniform", "normal", "normal uncut", "folded normal"] as const;
  const more = ["lognormal", "weibull", "gamma", "exponential"] as const;

  test.each([...names, ...more])("%s: every figure is one, and the mass is kept", (name) => {
    fc.assert(
      fc.property(
        fc.constantFrom(1e-6, 0.01, 0.3, 401, 1e4, 1e9),
        fc.constantFrom(0.01, 0.3, 0.5),
        fc.constantFrom(...CONVENTIONS),
        (mean, spread, convention) => {
          const sd = name === "fixed" || name === "exponential" ? null : mean * spread;
          const model = modelOf({
            ...simple([[1900, 100]], [name, mean, sd]),
            settings: settings(["convention", convention], ["last year", 2019]),
          });
          const stock = yearly(model, "A", "stock");
          const release = yearly(model, "A", "release");
          expect(stock).toHaveLength(120);
          expect(stock.every((k, i) => k >= 0 && k <= (stock[i - 1] ?? 100))).toBe(true);
          expect(release.every((o) => o >= 0)).toBe(true);
          const released = release.reduce((sum, o) => sum + o, 0);
          expect(released + (stock.at(-1) ?? NaN)).toBeCloseTo(100, 9);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe("by cohort", () => {
  test("from year: a cohort takes the newest row not after it, before the first that row", () => {
    const model = modelOf({
      ...simple([
        [2018, 1],
        [2019, 10],
        [2020, 100],
      ]),
      lives: lives([null, 2019, null, "fixed", 2], [null, 2020, null, "fixed", 4]),
      settings: settings(["last year", 2024]),
    });
    // 2018 and 2019 live 2 years, 2020 lives 4.
    expect(yearly(model, "A", "release")).toEqual([0, 0, 1, 10, 0, 0, 100]);
  });
});

describe("by origin", () => {
  const used = (rows: readonly (readonly Cell[])[]): Map<number, number> =>
    stockByCohort(
      modelOf({
        ...simple([[2018, 100]]),
        codes: [
          ["product", "CN code", "origin", "age at entry"],
          ["A", "87038090", "used", 3],
        ],
        used: [
          ["series", "flow", "year", "value", "unit"],
          ["87038090", "import", 2018, 7, "kg"],
        ],
        lives: lives(...rows),
        settings: settings(["last year", 2024]),
      }),
      "A",
      2021,
    );
  test("a row with an origin beats one without, for its goods alone", () => {
    expect([...used([[null, null, null, "fixed", 9]])]).toEqual([
      [2015, 7],
      [2018, 100],
    ]);
    const rows = [
      [null, null, null, "fixed", 9],
      ["used", null, null, "fixed", 5],
    ];
    expect([...used(rows)]).toEqual([[2018, 100]]);
  });
});

describe("in force from", () => {
  const base: readonly Cell[] = [null, null, null, "fixed", 3];
  const inForce = (year: number, mean: number, from: Cell = null): readonly Cell[] => [
    null,
    from,
    year,
    "fixed",
    mean,
  ];
  const of = (...rows: readonly (readonly Cell[])[]): number[] =>
    left({ lives: lives(base, ...rows) }).slice(0, 7);

  test("the yearly chances of the new row hold for cohorts in use, as worked in the examples", () => {
    expect(of()).toEqual([100, 100, 100, 0, 0, 0, 0]);
    expect(of(inForce(2020, 5))).toEqual([100, 100, 100, 100, 100, 0, 0]);
    expect(of(inForce(2021, 5))).toEqual([100, 100, 100, 100, 100, 0, 0]);
    expect(of(inForce(2022, 5))).toEqual([100, 100, 100, 0, 0, 0, 0]);
  });

  test("a shorter life takes at once what is too old for it", () => {
    // s′ of age 1 is 0 under a life of 1 year; of age 2 it is 0/0, which is 0.
    expect(of(inForce(2019, 1))).toEqual([100, 0, 0, 0, 0, 0, 0]);
    expect(of(inForce(2020, 1))).toEqual([100, 100, 0, 0, 0, 0, 0]);
  });

  test("of several the newest in force wins, whatever its from year", () => {
    const rows = [inForce(2020, 7, 2018), inForce(2021, 5)] as const;
    expect(of(...rows)).toEqual([100, 100, 100, 100, 100, 0, 0]);
    expect(of(...[...rows].reverse())).toEqual([100, 100, 100, 100, 100, 0, 0]);
  });

  test("of those of one year the newest from year not after the cohort", () => {
    const rows = [inForce(2020, 5), inForce(2020, 7, 2018), inForce(2020, 9, 2019)] as const;
    expect(of(...rows)).toEqual([100, 100, 100, 100, 100, 100, 100]);
    expect(of(...[...rows].reverse())).toEqual([100, 100, 100, 100, 100, 100, 100]);
    expect(of(inForce(2020, 5), inForce(2020, 9, 2019))).toEqual([100, 100, 100, 100, 100, 0, 0]);
  });

  test("earlier years stay bit-equal, later ones differ", () => {
    const spread: readonly Cell[] = [null, null, null, "weibull", 6, 2.5];
    const flows = Array.from({ length: 9 }, (_, i) => [2010 + i, 100 + 7 * i] as const);
    fc.assert(
      fc.property(
        fc.integer({ min: 2011, max: 2025 }),
        fc.constantFrom("weibull", "lognormal", "gamma"),
        fc.double({ min: 2, max: 20, noNaN: true }),
        fc.constantFrom(...CONVENTIONS),
        (year, name, mean, convention) => {
          const tables = (...rows: readonly (readonly Cell[])[]): Tables => ({
            ...simple(flows),
            lives: lives(spread, ...rows),
            settings: settings(["convention", convention], ["last year", 2026]),
          });
          const changed = modelOf(tables([null, null, year, name, mean, mean / 3]));
          const plain = modelOf(tables());
          const at = year - 2010;
          for (const measure of ["stock", "release", "inflow"] as const) {
            const [a, b] = [yearly(changed, "A", measure), yearly(plain, "A", measure)];
            expect(a.slice(0, at)).toEqual(b.slice(0, at));
            expect(a.every((value) => value >= 0)).toBe(true);
          }
          const stock = yearly(changed, "A", "stock");
          expect(stock.slice(at)).not.toEqual(yearly(plain, "A", "stock").slice(at));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("a what-if says which it changes", () => {
  const change = (row: string, column: string, operation: string, value: Cell): Tables => ({
    changes: [
      ["scenario", "table", "row", "column", "operation", "value"],
      ["longer", "Lifetimes", row, column, operation, value],
    ],
  });
  const rows = [
    [2018, 100],
    [2019, 10],
    [2020, 1],
  ] as const;
  const released = (more: Tables): number[] =>
    yearly(
      modelOf(
        {
          ...simple(rows),
          lives: lives([null, null, null, "fixed", 2]),
          settings: settings(["last year", 2024]),
          ...more,
        },
        "longer",
      ),
      "A",
      "release",
    );

  test("the whole history: the one cell it names", () => {
    expect(released(change("product=A", "mean", "+", 2))).toEqual([0, 0, 0, 0, 100, 10, 1]);
  });
  test("new goods only", () => {
    const more = change("product=A; from year=2020", "mean", "new row", 4);
    expect(released(more)).toEqual([0, 0, 100, 10, 0, 0, 1]);
  });
  test("all goods in use from a year", () => {
    const more = change("product=A; in force from=2021", "mean", "new row", 4);
    // 2018 is gone by then; 2019 and 2020 live two years longer.
    expect(released(more)).toEqual([0, 0, 100, 0, 0, 10, 1]);
  });
  test("the sd stays as it is where the mean is changed", () => {
    const stock = (more: Tables, mean: number): number[] =>
      yearly(
        modelOf(
          {
            ...simple([[2018, 100]]),
            lives: lives([null, null, null, "lognormal", mean, 2]),
            settings: settings(["last year", 2024]),
            ...more,
          },
          "longer",
        ),
        "A",
        "stock",
      );
    const none: Tables = { settings: settings(["last year", 2024], ["base name", "longer"]) };
    expect(stock(change("product=A", "mean", "*", 1.5), 4)).toEqual(stock(none, 6));
  });
});
