import type { Cell } from "../../../engine/assumptions/cell";
import {
  codesOf,
  cohortsOf,
  findingOf,
  modelOf,
  settings,
  simple,
  stockByCohort,
  yearly,
} from "./models";
import type { Tables } from "./models";

const END = ["convention", "end"] as const;

describe("gaps under error", () => {
  test("only what depends on them: known again once the cohort of a fixed life is gone", () => {
    const model = modelOf(
      simple([
        [2018, 10],
        [2019, ".."],
        [2020, 30],
        [2021, 40],
        [2022, 50],
      ]),
    );
    // Life 2: cohort 2019 is in use in 2019 and 2020 and leaves in 2021.
    expect(yearly(model, "A", "inflow")).toEqual([10, NaN, 30, 40, 50]);
    expect(yearly(model, "A", "stock")).toEqual([10, NaN, NaN, 70, 90]);
    expect(yearly(model, "A", "release")).toEqual([0, 0, 10, NaN, 30]);
    expect(yearly(model, "A", "stock change")).toEqual([10, NaN, NaN, NaN, 20]);
    expect(findingOf(model, "gap-error").blocks).toEqual([]);
  });

  test("a life that never ends keeps them", () => {
    const model = modelOf(
      simple(
        [
          [2018, 10],
          [2019, ".."],
          [2020, 30],
        ],
        ["exponential", 5, null],
      ),
    );
    expect(yearly(model, "A", "stock").map(Number.isNaN)).toEqual([false, true, true]);
  });

  test("trailing years up to the model's latest data year are gaps, not a projection", () => {
    const tables = (missing: string): Tables => ({
      products: [
        ["product", "unit"],
        ["A", "kg"],
        ["B", "kg"],
      ],
      flows: [
        ["series", "flow", "year", "value", "unit"],
        ["A", "import", 2020, 5, "kg"],
        ["B", "import", 2022, 1, "kg"],
      ],
      lives: [
        ["product", "distribution", "mean"],
        ["A", "fixed", 9],
        ["B", "fixed", 9],
      ],
      settings: settings(["missing", missing], ["projection", 1], ["last year", 2023]),
    });
    expect(yearly(modelOf(tables("error")), "A", "inflow")).toEqual([5, NaN, NaN, NaN]);
    expect(yearly(modelOf(tables("zero")), "A", "inflow")).toEqual([5, 0, 0, 0]);
    expect(yearly(modelOf(tables("hold")), "A", "inflow")).toEqual([5, 5, 5, 10]);
    expect(yearly(modelOf(tables("error")), "B", "inflow")).toEqual([0, 0, 1, 2]);
  });
});

describe("projection", () => {
  const inflow = (projection: Cell, own: Cell = null): number[] =>
    yearly(
      modelOf({
        ...simple([
          [2019, 10],
          [2020, 12],
          [2021, 14],
        ]),
        products: [
          ["product", "unit", "projection"],
          ["A", "kg", own],
        ],
        settings: settings(["last year", 2023], ["projection", projection]),
      }),
      "A",
      "inflow",
    ).slice(3);

  test("none is what is already in use", () => expect(inflow("none")).toEqual([0, 0]));
  test("hold", () => expect(inflow("hold")).toEqual([14, 14]));
  test("trend", () => expect(inflow("trend")).toEqual([16, 18]));
  test("rate", () => expect(inflow(0.5)).toEqual([21, 31.5]));
  test("the product's own goes before the setting", () => {
    expect(inflow("hold", "trend")).toEqual([16, 18]);
    expect(inflow("hold", "ingen")).toEqual([0, 0]);
    expect(inflow("none", -0.5)).toEqual([7, 3.5]);
  });

  test("a trend also from the years before Start, none of which is counted", () => {
    const model = modelOf(
      simple(
        [
          [2017, 10],
          [2018, 20],
          [2019, 30],
          [2020, 40],
          [2021, 50],
        ],
        ["fixed", 1],
        {
          start: [
            ["product", "year", "stock", "profile"],
            ["A", 2020, 0, "new"],
          ],
          settings: settings(["last year", 2023], ["projection", "trend"], ["first year", 2020]),
        },
      ),
    );
    expect(yearly(model, "A", "inflow")).toEqual([
      NaN,
      50,
      expect.closeTo(60, 10),
      expect.closeTo(70, 10),
    ]);
  });
});

describe("Start", () => {
  const started = (
    rows: Parameters<typeof simple>[0],
    start: readonly Cell[][],
    more: Tables = {},
  ): ReturnType<typeof modelOf> =>
    modelOf(
      simple(rows, ["fixed", 3], {
        start: [["product", "year", "stock", "profile", "cohort"], ...start],
        settings: settings(END, ["first year", 2017]),
        ...more,
      }),
    );

  test("stock from its year, flows from the next, nothing known before", () => {
    const model = started([[2020, 10]], [["A", 2019, 90, "steady", null]]);
    const close = (...values: number[]): unknown[] => values.map((v) => expect.closeTo(v, 10));
    expect(yearly(model, "A", "stock")).toEqual([NaN, NaN, ...close(90, 70)]);
    expect(yearly(model, "A", "release")).toEqual([NaN, NaN, NaN, ...close(30)]);
    expect(yearly(model, "A", "inflow")).toEqual([NaN, NaN, NaN, 10]);
    expect(yearly(model, "A", "stock change")).toEqual([NaN, NaN, NaN, ...close(-20)]);
  });

  test("inflow up to its year is not counted, with a finding", () => {
    const model = started(
      [
        [2018, 1000],
        [2019, 1000],
        [2020, 10],
      ],
      [["A", 2019, 90, "new", null]],
    );
    expect(yearly(model, "A", "stock")).toEqual([NaN, NaN, 90, 100]);
    expect(findingOf(model, "flows-before-start").found.en).toContain("2018–2019");
  });

  test("years between it and the first row of a flow are a gap, not 0", () => {
    const model = started([[2021, 10]], [["A", 2019, 90, "new", null]]);
    expect(yearly(model, "A", "inflow")).toEqual([NaN, NaN, NaN, NaN, 10]);
    expect(yearly(model, "A", "stock")).toEqual([NaN, NaN, 90, NaN, NaN]);
    expect(findingOf(model, "gap-error").found.en).toContain("2020");
  });

  test("such a gap is interpolated from the rows before Start", () => {
    const model = started(
      [
        [2018, 10],
        [2021, 40],
      ],
      [["A", 2019, 0, "new", null]],
      { settings: settings(END, ["missing", "interpolate"]) },
    );
    expect(yearly(model, "A", "inflow")).toEqual([NaN, NaN, 30, 40]);
  });

  test("cohorts that the lifetime says are gone leave in the first year, and are named", () => {
    const model = started(
      [[2020, 0]],
      [
        ["A", 2019, 5, null, 2019],
        ["A", 2019, 7, null, 2015],
      ],
    );
    expect(yearly(model, "A", "stock")).toEqual([NaN, NaN, 12, 5]);
    expect(yearly(model, "A", "release")).toEqual([NaN, NaN, NaN, 7]);
    expect(findingOf(model, "start-contradicts").found.en).toContain("2015");
  });

  test("no flows at all: what is in use ages out, with a note", () => {
    const { flows: _, ...tables } = simple([]);
    const model = modelOf({
      ...tables,
      start: [
        ["product", "year", "stock", "profile"],
        ["A", 2019, 90, "new"],
      ],
      settings: settings(END, ["last year", 2021]),
    });
    expect(yearly(model, "A", "stock")).toEqual([90, 90, 0]);
    expect(codesOf(model)).toContain("inflow-none");
  });
});

describe("without Start", () => {
  test("0 from the model's first year to the product's first row, with a note", () => {
    const model = modelOf({
      products: [
        ["product", "unit"],
        ["A", "kg"],
        ["B", "kg"],
      ],
      flows: [
        ["series", "flow", "unit", 2020, 2021],
        ["A", "import", "kg", 5, 5],
        ["B", "import", "kg", null, 7],
      ],
      lives: [
        ["product", "distribution", "mean"],
        ["A", "fixed", 9],
        ["B", "fixed", 9],
      ],
    });
    expect(yearly(model, "B", "stock")).toEqual([0, 7]);
    expect(yearly(model, "B", "inflow")).toEqual([0, 7]);
    expect(findingOf(model, "zero-before").found.en).toContain("B has no start value");
  });

  test("no data at all: no answer and an error", () => {
    const tables = simple([[2020, 1]]);
    const model = modelOf({
      ...tables,
      products: [
        ["product", "unit"],
        ["A", "kg"],
        ["B", "kg"],
      ],
    });
    expect(yearly(model, "B", "stock")).toEqual([NaN]);
    expect(findingOf(model, "no-data").blocks).toEqual(["B"]);
    expect(yearly(model, "A", "stock")).toEqual([1]);
  });

  test("no lifetime: no answer and an error", () => {
    const { lives: _, ...tables } = simple([[2020, 1]]);
    const model = modelOf(tables);
    expect(yearly(model, "A", "stock")).toEqual([NaN]);
    expect(findingOf(model, "no-lifetime").blocks).toEqual(["A"]);
  });
});

describe("used goods", () => {
  const tables = (lives: readonly Cell[][], more: Tables = {}): Tables => ({
    products: [
      ["product", "unit"],
      ["A", "pieces"],
    ],
    codes: [
      ["product", "CN code", "origin", "age at entry"],
      ["A", "87038090", "used", 3],
    ],
    flows: [
      ["series", "flow", "unit", 2020, 2021, 2022],
      ["87038090", "import", "pieces", 4, 0, 0],
    ],
    lives: [["product", "origin", "distribution", "mean"], ...lives],
    settings: settings(END),
    ...more,
  });

  test("enter whole, in the cohort of their age, with the lifetime of their origin", () => {
    const model = modelOf(
      tables([
        ["A", "new", "fixed", 20],
        ["A", "used", "fixed", 5],
      ]),
    );
    expect([...stockByCohort(model, "A", 2020)]).toEqual([[2017, 4]]);
    expect(yearly(model, "A", "stock")).toEqual([4, 4, 0]);
    expect(yearly(model, "A", "release")).toEqual([0, 0, 4]);
  });

  test("need no lifetime of new goods where there are none", () => {
    const model = modelOf(tables([["A", "used", "fixed", 5]]));
    expect(yearly(model, "A", "stock")).toEqual([4, 4, 0]);
    expect(codesOf(model)).not.toContain("no-lifetime");
  });

  test("older than the life allows: an error", () => {
    const model = modelOf(tables([["A", "used", "fixed", 3]]));
    expect(yearly(model, "A", "stock")).toEqual([NaN, NaN, NaN]);
    expect(findingOf(model, "used-impossible").blocks).toEqual(["A"]);
  });

  test("without an age in the cohort of the year, with the used lifetime and a finding", () => {
    const model = modelOf(
      tables(
        [
          ["A", "new", "fixed", 20],
          ["A", "used", "fixed", 2],
        ],
        {
          codes: [
            ["product", "CN code", "origin"],
            ["A", "87038090", "used"],
          ],
        },
      ),
    );
    expect([...stockByCohort(model, "A", 2020)]).toEqual([[2020, 4]]);
    expect(yearly(model, "A", "stock")).toEqual([4, 4, 0]);
    expect(codesOf(model)).toContain("used-no-age");
  });
});

describe("used export", () => {
  const tables = (rule: string, amount: number): Tables => ({
    ...simple([
      [2020, 10],
      [2021, 10],
    ]),
    lives: [
      ["product", "distribution", "mean"],
      ["A", "fixed", 3],
    ],
    exported: [
      ["series", "flow", "year", "value", "unit"],
      ["A", "export used", 2021, amount, "kg"],
    ],
    settings: settings(END, ["used export", rule], ["last year", 2024]),
  });
  const last = (rule: string): [number, number][] => [
    ...stockByCohort(modelOf(tables(rule, 5)), "A", 2021),
  ];

  test("by each rule", () => {
    expect(last("proportional")).toEqual([
      [2020, 7.5],
      [2021, 7.5],
    ]);
    expect(last("oldest")).toEqual([
      [2020, 5],
      [2021, 10],
    ]);
    expect(last("youngest")).toEqual([
      [2020, 10],
      [2021, 5],
    ]);
  });

  test("is no release, and later years export the last year's share", () => {
    const model = modelOf(tables("proportional", 5));
    expect(yearly(model, "A", "used export")).toEqual([0, 5, 3.75, 1.40625, 0]);
    expect(yearly(model, "A", "release")).toEqual([0, 0, 0, 5.625, 4.21875]);
  });

  test("more than the stock: an error for that product", () => {
    const model = modelOf(tables("proportional", 21));
    expect(yearly(model, "A", "stock")).toEqual([NaN, NaN, NaN, NaN, NaN]);
    expect(findingOf(model, "export-exceeds-stock")).toMatchObject({ blocks: ["A"] });
  });

  test("a marked row leaves its year and what follows unknown", () => {
    const model = modelOf({
      ...tables("proportional", 5),
      exported: [
        ["series", "flow", "year", "value", "unit"],
        ["A", "export used", 2021, "..", "kg"],
      ],
    });
    expect(yearly(model, "A", "stock")).toEqual([10, NaN, NaN, NaN, 0]);
  });
});

describe("negative consumption that is kept", () => {
  test("is a stock below 0, and no fault of the engine", () => {
    const model = modelOf({
      ...simple([[2020, 1]], ["weibull", 10, 3]),
      out: [
        ["series", "flow", "year", "value", "unit"],
        ["A", "export", 2020, 8.3, "kg"],
      ],
    });
    expect(yearly(model, "A", "inflow")[0]).toBeCloseTo(-7.3, 12);
    expect(codesOf(model)).not.toContain("residual");
  });
});

describe("rows of the flow stock", () => {
  test("of a product driven by inflow: not counted, nor its years", () => {
    const model = modelOf({
      ...simple([[2020, 10]]),
      counted: [
        ["series", "flow", "year", "value", "unit"],
        ["A", "stock", 2018, 500, "kg"],
      ],
    });
    expect(yearly(model, "A", "stock")).toEqual([0, 0, 10]);
    expect(codesOf(model)).toContain("stock-rows-ignored");
  });
  test("a product driven by stock has no answer in this version, and says so", () => {
    const model = modelOf({
      ...simple([[2020, 10]]),
      products: [
        ["product", "unit", "driver"],
        ["A", "kg", "stock"],
      ],
    });
    expect(yearly(model, "A", "stock")).toEqual([NaN]);
    expect(codesOf(model)).toContain("driver-not-yet");
  });
});

describe("the answered years limit nothing that is computed", () => {
  test("an export above the stock after the last year still stops the product", () => {
    const rows = simple([
      [2020, 10],
      [2021, 10],
    ]);
    const exported: readonly Cell[][] = [
      ["series", "flow", "year", "value", "unit"],
      ["A", "export used", 2021, 99, "kg"],
    ];
    const model = modelOf({ ...rows, exported, settings: settings(["last year", 2020]) });
    expect(yearly(model, "A", "stock")).toEqual([NaN]);
  });
  test("the cohorts reach the latest data year", () => {
    const model = modelOf({
      ...simple([
        [2020, 10],
        [2021, 10],
      ]),
      settings: settings(["last year", 2020]),
    });
    expect(yearly(model, "A", "stock")).toEqual([10]);
    expect(cohortsOf(model, "A").axis.lastYear).toBe(2021);
  });
});
