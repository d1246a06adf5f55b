/** Products driven by stock, through tables; expected figures worked by hand. */
import type { Cell } from "../../../engine/assumptions/cell";
import {
  codesOf,
  cohortsOf,
  findingOf,
  modelOf,
  ofMaterial,
  productOf,
  settings,
  stockByCohort,
  yearly,
} from "./models";
import type { Tables } from "./models";
import { END, stockTables } from "./stock-models";

const close = (...values: readonly number[]): unknown[] =>
  values.map((value): unknown => expect.closeTo(value, 10));
const flows = (...rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => [
  ["series", "flow", "year", "value", "unit"],
  ...rows,
];

describe("inflow solved from the stock", () => {
  const rows = [
    [2020, 100],
    [2021, 150],
    [2022, 160],
  ] as const;

  test("what is missing at the end of the year has entered in it", () => {
    // Life 2: cohort 2020 leaves in 2022, when 160 − 50 must enter.
    const model = modelOf(stockTables(rows, ["fixed", 2, null]));
    expect(yearly(model, "A", "stock")).toEqual([100, 150, 160]);
    expect(yearly(model, "A", "inflow")).toEqual([100, 50, 110]);
    expect(yearly(model, "A", "release")).toEqual([0, 0, 100]);
    expect(yearly(model, "A", "stock change")).toEqual([100, 50, 10]);
  });

  test("the content of the cohorts that were solved for", () => {
    const content: Tables = {
      content: [
        ["product", "material", "amount", "unit", "from year"],
        ["A", "Co", 10, "g/kg", 2020],
        ["A", "Co", 20, "g/kg", 2021],
      ],
    };
    const model = modelOf(stockTables(rows, ["fixed", 2, null], content));
    expect(ofMaterial(model, "A", "cobalt", "stock")).toEqual(close(1, 2, 3.2));
    expect(ofMaterial(model, "A", "cobalt", "release")).toEqual(close(0, 0, 1));
  });

  test("the run tells the stock, its marks, and the new goods", () => {
    const model = modelOf(stockTables(rows, ["fixed", 2, null]));
    const run = model.run(productOf(model, "A"));
    expect(run.solved).toMatchObject({ firstYear: 2020, stock: [100, 150, 160], filledYears: [] });
    expect(run.inflow).toMatchObject({ firstYear: 2020, lastYear: 2022, newGoods: [100, 50, 110] });
  });

  test("before its first row the product is 0, with a note", () => {
    const model = modelOf(
      stockTables(rows, undefined, { settings: settings(["first year", 2018]) }),
    );
    expect(yearly(model, "A", "stock").slice(0, 3)).toEqual([0, 0, 100]);
    expect(codesOf(model)).toEqual(expect.arrayContaining(["zero-before", "stock-all-new"]));
  });

  test("by the words of a Swedish sheet", () => {
    const model = modelOf({
      ...stockTables([]),
      products: [
        ["produkt", "enhet", "drivs av"],
        ["A", "kg", "bestånd"],
      ],
      flows: [
        ["serie", "flöde", "år", "värde", "enhet"],
        ["A", "bestånd", 2020, 0.1, "ton"],
      ],
    });
    expect(yearly(model, "A", "inflow")).toEqual([100]);
  });

  test("years of a stock of 0", () => {
    const model = modelOf(
      stockTables([
        [2020, 0],
        [2021, 40],
        [2022, 0],
        [2023, 0],
        [2024, 25],
      ]),
    );
    expect(yearly(model, "A", "stock")).toEqual([0, 40, 0, 0, 25]);
    expect(yearly(model, "A", "inflow")).toEqual([0, 40, 0, 0, 25]);
    expect(yearly(model, "A", "release")).toEqual([0, 0, 40, 0, 0]);
    expect(findingOf(model, "stock-shrunk").found.en).toContain("(2022: 40 kg)");
    // Nothing is new in a first year of 0.
    expect(codesOf(model)).not.toContain("stock-all-new");
  });
});

describe("a stock that falls faster than the lifetime allows", () => {
  const falling = (rule: Cell): ReturnType<typeof modelOf> =>
    modelOf(
      stockTables(
        [
          [2020, 100],
          [2021, 200],
          [2022, 150],
          [2023, 150],
        ],
        ["fixed", 3, null],
        { settings: settings(END, ["stock-driven decline", rule]) },
      ),
    );

  test("shrink: every cohort loses a quarter, now and later, as release", () => {
    const model = falling("shrink");
    expect(yearly(model, "A", "inflow")).toEqual([100, 100, 0, 75]);
    expect(yearly(model, "A", "release")).toEqual([0, 0, 50, 75]);
    expect([...stockByCohort(model, "A", 2022)]).toEqual([
      [2020, 75],
      [2021, 75],
    ]);
    expect(findingOf(model, "stock-shrunk").severity).toBe("warning");
  });

  test("negative inflow: as it is, and told", () => {
    const model = falling("negativt inflöde");
    expect(yearly(model, "A", "inflow")).toEqual([100, 100, -50, 100]);
    expect(yearly(model, "A", "release")).toEqual([0, 0, 0, 100]);
    expect(yearly(model, "A", "stock")).toEqual([100, 200, 150, 150]);
    expect(findingOf(model, "stock-negative-inflow").found.en).toContain("2022 (2022: -50 kg)");
    expect(codesOf(model)).not.toContain("stock-shrunk");
  });
});

describe("used goods", () => {
  const used = (...rows: readonly (readonly Cell[])[]): Tables => ({
    codes: [
      ["product", "CN code", "origin", "age at entry"],
      ["A", "87038090", "used", 3],
    ],
    used: flows(...rows),
  });
  const rows = [
    [2020, 100],
    [2021, 150],
  ] as const;

  test("imports are given, and part of the stock", () => {
    const imports = used(
      ["87038090", "import", 2020, 10, "kg"],
      ["87038090", "import", 2021, 20, "kg"],
    );
    const model = modelOf(stockTables(rows, undefined, imports));
    expect(yearly(model, "A", "inflow")).toEqual([100, 50]);
    // 90 and 30 of them are new.
    expect([...stockByCohort(model, "A", 2021)]).toEqual([
      [2017, 10],
      [2018, 20],
      [2020, 90],
      [2021, 30],
    ]);
    expect(model.run(productOf(model, "A")).inflow?.newGoods).toEqual([90, 30]);
  });

  test("imports above what the stock needs shrink it", () => {
    const imports = used(
      ["87038090", "import", 2020, 10, "kg"],
      ["87038090", "import", 2021, 100, "kg"],
    );
    const model = modelOf(stockTables(rows, undefined, imports));
    expect(yearly(model, "A", "stock")).toEqual([100, 150]);
    expect(yearly(model, "A", "inflow")).toEqual([100, 100]);
    expect(yearly(model, "A", "release")[1]).toBeCloseTo(50, 10);
  });

  test("without an age they are told apart from the new goods of their cohort", () => {
    const model = modelOf(
      stockTables(rows, undefined, {
        codes: [
          ["product", "CN code", "origin"],
          ["A", "87038090", "used"],
        ],
        used: flows(["87038090", "import", 2020, 10, "kg"], ["87038090", "import", 2021, 20, "kg"]),
      }),
    );
    expect(yearly(model, "A", "inflow")).toEqual([100, 50]);
    expect(model.run(productOf(model, "A")).inflow?.newGoods).toEqual([90, 30]);
    expect(codesOf(model)).toContain("used-no-age");
  });

  test("older than their lifetime: an error", () => {
    const imports = used(
      ["87038090", "import", 2020, 10, "kg"],
      ["87038090", "import", 2021, 0, "kg"],
    );
    const model = modelOf(stockTables(rows, ["fixed", 3, null], imports));
    expect(findingOf(model, "used-impossible").blocks).toEqual(["A"]);
    expect(yearly(model, "A", "stock")).toEqual([NaN, NaN]);
  });

  test("exports, as rows or through a code, are made up for by inflow", () => {
    const byRow = { used: flows(["A", "export used", 2021, 30, "kg"]) };
    const byCode = used(
      ["87038090", "export", 2020, 0, "kg"],
      ["87038090", "export", 2021, 30, "kg"],
    );
    for (const more of [byRow, byCode]) {
      const model = modelOf(stockTables(rows, undefined, more));
      expect(yearly(model, "A", "used export")).toEqual(close(0, 30));
      expect(yearly(model, "A", "inflow")).toEqual([100, 80]);
      expect(yearly(model, "A", "release")).toEqual([0, 0]);
      expect(yearly(model, "A", "stock")).toEqual([100, 150]);
    }
  });

  test("a row of theirs before the first stock makes the years between a gap", () => {
    const more = { used: flows(["A", "export used", 2018, 30, "kg"]) };
    const model = modelOf(stockTables(rows, undefined, more));
    expect(yearly(model, "A", "stock")).toEqual([NaN, NaN, 100, 150]);
    // What entered in 2020 cannot be told: some of the 100 was there before.
    expect(yearly(model, "A", "inflow")).toEqual([NaN, NaN, NaN, NaN]);
    expect(findingOf(model, "gap-error").found.en).toContain("2018–2019");
    expect(codesOf(model)).not.toContain("stock-all-new");
  });

  test("their lifetime is asked for only where there are any", () => {
    const lives: Tables = {
      lives: [
        ["product", "origin", "distribution", "mean"],
        ["A", "new", "fixed", 9],
      ],
    };
    expect(yearly(modelOf(stockTables(rows, undefined, lives)), "A", "stock")).toEqual([100, 150]);
    const imports = used(
      ["87038090", "import", 2020, 10, "kg"],
      ["87038090", "import", 2021, 0, "kg"],
    );
    const without = modelOf(stockTables(rows, undefined, { ...lives, ...imports }));
    expect(findingOf(without, "no-lifetime").found.en).toContain("for used goods");
  });
});

describe("rows that the stock makes idle", () => {
  test("are named and counted nowhere: own flows and codes of new goods, and their years", () => {
    const model = modelOf(
      stockTables([[2020, 100]], undefined, {
        codes: [
          ["product", "CN code", "origin"],
          ["A", "87038010", null],
        ],
        idle: flows(
          ["A", "import", 2015, 5000, "kg"],
          ["A", "inflow", 2020, 5000, "kg"],
          ["87038010", "production", 2016, 5000, "kg"],
        ),
      }),
    );
    expect(yearly(model, "A", "inflow")).toEqual([0, 0, 0, 0, 0, 100]);
    expect(yearly(model, "A", "stock")).toEqual([0, 0, 0, 0, 0, 100]);
    const own = findingOf(model, "stock-flows-ignored");
    expect(own).toMatchObject({ severity: "warning", kind: "Flows" });
    expect(own.found).toMatchObject({
      en: expect.stringContaining("import, inflow") as string,
      sv: expect.stringContaining("import, inflöde") as string,
    });
    expect(findingOf(model, "stock-codes-ignored").found.en).toContain("87038010");
    // Nothing is said of flows that are not asked for.
    for (const code of ["flow-none", "inflow-none", "gap-error", "both-inflow"]) {
      expect(codesOf(model)).not.toContain(code);
    }
  });

  test("a code that is idle counts nothing twice", () => {
    const model = modelOf(
      stockTables([[2020, 100]], undefined, {
        products: [
          ["product", "unit", "driver"],
          ["A", "kg", "stock"],
          ["B", "kg", "inflow"],
        ],
        codes: [
          ["product", "CN code"],
          ["A", "87038010"],
          ["B", "87038010"],
        ],
        trade: flows(["87038010", "import", 2020, 7, "kg"]),
        lives: [
          ["product", "distribution", "mean"],
          ["A", "fixed", 9],
          ["B", "fixed", 9],
        ],
      }),
    );
    expect(codesOf(model)).not.toContain("overlap");
    expect(yearly(model, "A", "inflow")).toEqual([100]);
    expect(yearly(model, "B", "inflow")).toEqual([7]);
  });

  test("no stock at all is an error, also beside Start", () => {
    const start: Tables = {
      start: [
        ["product", "year", "stock", "profile"],
        ["A", 2019, 90, "new"],
      ],
    };
    for (const more of [{}, start]) {
      const model = modelOf({
        ...stockTables([], undefined, more),
        flows: flows(["A", "import", 2020, 10, "kg"]),
      });
      expect(findingOf(model, "stock-none").blocks).toEqual(["A"]);
      expect(yearly(model, "A", "stock").every(Number.isNaN)).toBe(true);
    }
  });
});

describe("projection", () => {
  const projected = (projection: Cell, more: Tables = {}): ReturnType<typeof modelOf> =>
    modelOf(
      stockTables(
        [
          [2019, 60],
          [2020, 80],
          [2021, 100],
        ],
        ["fixed", 3, null],
        { settings: settings(END, ["last year", 2024], ["projection", projection]), ...more },
      ),
    );
  const later = (projection: Cell, measure: "stock" | "inflow"): number[] =>
    yearly(projected(projection), "A", measure).slice(3);

  test("none: nothing enters, what is in use ages", () => {
    // Cohorts 60, 20, 20 leave in 2022, 2023, 2024.
    expect(later("none", "inflow")).toEqual([0, 0, 0]);
    expect(later("none", "stock")).toEqual([40, 20, 0]);
    expect(yearly(projected("none"), "A", "release").slice(3)).toEqual([60, 20, 20]);
  });
  test("hold, of the stock", () => {
    expect(later("hold", "stock")).toEqual([100, 100, 100]);
    expect(later("hold", "inflow")).toEqual([60, 20, 20]);
  });
  test("trend, of the stock, on the line", () => {
    expect(later("trend", "stock")).toEqual(close(120, 140, 160));
  });
  test("a falling trend ends at 0, and the stock shrinks", () => {
    const model = modelOf(
      stockTables(
        [
          [2020, 60],
          [2021, 20],
        ],
        undefined,
        { settings: settings(END, ["last year", 2023], ["projection", "trend"]) },
      ),
    );
    expect(yearly(model, "A", "stock")).toEqual([60, expect.closeTo(20, 12), 0, 0]);
    expect(findingOf(model, "stock-shrunk").found.en).toContain("2021–2022");
  });
  test("a yearly rate, of the stock; the product's own goes before the setting", () => {
    expect(later(0.5, "stock")).toEqual([150, 225, 337.5]);
    const own: Tables = {
      products: [
        ["product", "unit", "driver", "projection"],
        ["A", "kg", "stock", "hold"],
      ],
    };
    expect(yearly(projected(0.5, own), "A", "stock").slice(3)).toEqual([100, 100, 100]);
  });

  test("a trend needs no stock of years before Start and the first row", () => {
    const model = modelOf(
      stockTables(
        [
          [2019, 80],
          [2020, 100],
        ],
        undefined,
        {
          start: [
            ["product", "year", "stock", "profile"],
            ["A", 2018, 60, "new"],
          ],
          early: flows(["A", "export used", 2016, 5, "kg"]),
          settings: settings(END, ["last year", 2021], ["projection", "trend"]),
        },
      ),
    );
    expect(yearly(model, "A", "stock")).toEqual([NaN, NaN, ...close(60, 80, 100, 120)]);
    expect(codesOf(model)).not.toContain("gap-error");
    expect(findingOf(model, "flows-before-start").found.en).toContain("flows of 2016 are");
  });

  test("used exports go on as the last year's share of k⁻, solved with the stock", () => {
    const exported = { out: flows(["A", "export used", 2021, 25, "kg"]) };
    // 25 of 125: a fifth; k⁻ = 100/(1 − 0.2).
    const held = projected("hold", exported);
    expect(yearly(held, "A", "used export").slice(2)).toEqual(close(25, 25, 25, 25));
    expect(yearly(held, "A", "stock").slice(3)).toEqual(close(100, 100, 100));
    expect(yearly(projected("none", exported), "A", "used export").slice(2)).toEqual([25, 0, 0, 0]);
  });

  test("used imports go on by the same rule, as part of the stock", () => {
    const imported: Tables = {
      codes: [
        ["product", "CN code", "origin", "age at entry"],
        ["A", "87038090", "used", 1],
      ],
      in: flows(
        ["87038090", "import", 2019, 10, "kg"],
        ["87038090", "import", 2020, 10, "kg"],
        ["87038090", "import", 2021, 10, "kg"],
      ),
    };
    const held = projected("hold", imported);
    // Of the year's inflow 10 are used: cohort 2021 holds its new ones and the used of 2022.
    expect(yearly(held, "A", "stock").slice(3)).toEqual([100, 100, 100]);
    const inflow = cohortsOf(held, "A").inflow;
    const { firstCohort, firstYear, lastYear } = cohortsOf(held, "A").axis;
    const width = lastYear - firstCohort + 1;
    expect(inflow[(2022 - firstYear) * width + 2021 - firstCohort]).toBe(10);
    const none = projected("none", imported);
    expect(yearly(none, "A", "inflow").slice(3)).toEqual([0, 0, 0]);
  });

  test("years after its own last row up to the model's are gaps, not a projection", () => {
    const tables = (missing: string): Tables => ({
      ...stockTables([
        [2020, 50],
        [2021, 60],
      ]),
      products: [
        ["product", "unit", "driver"],
        ["A", "kg", "stock"],
        ["B", "kg", "inflow"],
      ],
      other: flows(["B", "import", 2022, 1, "kg"]),
      lives: [
        ["product", "distribution", "mean"],
        ["A", "fixed", 9],
        ["B", "fixed", 9],
      ],
      settings: settings(END, ["missing", missing], ["projection", 1], ["last year", 2023]),
    });
    expect(yearly(modelOf(tables("error")), "A", "stock")).toEqual([50, 60, NaN, NaN]);
    expect(yearly(modelOf(tables("hold")), "A", "stock")).toEqual([50, 60, 60, 120]);
    expect(yearly(modelOf(tables("zero")), "A", "stock")).toEqual([50, 60, 0, 0]);
  });
});

describe("what a year's survival of its own goods says", () => {
  const rows = [
    [2020, 100],
    [2021, 100],
  ] as const;

  test("below a half: solved, with a finding", () => {
    const uniform = { settings: settings(["convention", "uniform"]) };
    const model = modelOf(stockTables(rows, ["fixed", 0.4, null], uniform));
    expect(yearly(model, "A", "inflow")).toEqual(close(250, 250));
    expect(findingOf(model, "stock-low-survival")).toMatchObject({ severity: "warning" });
    expect(findingOf(model, "stock-low-survival").found.en).toContain("2020–2021");
  });

  test("below 1e-9: no answer from that year, with an error; earlier years keep theirs", () => {
    const mid: Tables = {
      lives: [
        ["product", "from year", "distribution", "mean"],
        ["A", null, "fixed", 9],
        ["A", 2021, "fixed", 0.4],
      ],
      settings: settings(["convention", "mid"]),
    };
    const model = modelOf(stockTables(rows, undefined, mid));
    for (const measure of ["stock", "inflow", "release"] as const) {
      expect(yearly(model, "A", measure)[1]).toBeNaN();
    }
    expect(yearly(model, "A", "inflow")[0]).toBe(100);
    expect(findingOf(model, "stock-unsolvable")).toMatchObject({ severity: "error", blocks: [] });
    expect(findingOf(model, "stock-unsolvable").found.en).toContain("2021");
  });
});

describe("a year without a stock, under error", () => {
  const model = modelOf(
    stockTables(
      [
        [2020, 100],
        [2021, ".."],
        [2022, 100],
        [2023, 110],
      ],
      undefined,
      {
        products: [
          ["product", "unit", "driver", "unit mass"],
          ["A", "pieces", "stock", 3],
        ],
        flows: [
          ["series", "flow", "unit", 2020, 2021, 2022, 2023],
          ["A", "stock", "pieces", 100, "..", 100, 110],
        ],
        content: [
          ["product", "material", "amount", "unit", "from year"],
          ["A", "Co", 1, "kg/piece", null],
          ["A", "Nd", 1, "kg/piece", null],
          ["A", "Nd", 2, "kg/piece", 2022],
        ],
      },
    ),
  );

  test("its own stock is unknown, that of later years is known, inflow and release are not", () => {
    expect(yearly(model, "A", "stock")).toEqual([100, NaN, 100, 110]);
    expect(yearly(model, "A", "stock change")).toEqual([100, NaN, NaN, 10]);
    expect(yearly(model, "A", "inflow")).toEqual([100, NaN, NaN, NaN]);
    expect(yearly(model, "A", "release")).toEqual([0, NaN, NaN, NaN]);
    expect(findingOf(model, "gap-error").found.en).toContain("A, stock: 2021");
  });

  test("materials are known where all cohorts hold the same, and only there", () => {
    expect(ofMaterial(model, "A", "cobalt", "stock")).toEqual([100, NaN, 100, 110]);
    expect(ofMaterial(model, "A", "neodymium", "stock")).toEqual([100, NaN, NaN, NaN]);
  });
});
