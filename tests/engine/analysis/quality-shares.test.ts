import type { JudgedStock } from "../../../engine/analysis/judged-stock";
import {
  oldSourceShare,
  restingShare,
  weakContentShare,
} from "../../../engine/analysis/quality-shares";
import type { Cell } from "../../../engine/assumptions/cell";
import { modelOf, productOf, settings, simple, type Tables } from "../model/models";

function judged(tables: Tables, year: number, material?: string): JudgedStock {
  const model = modelOf(tables);
  const product = productOf(model, "A");
  return {
    model,
    products: [product],
    year,
    keysOf: material === undefined ? undefined : () => [material],
    weightsOf: (of, one, first, last) =>
      material === undefined ? undefined : of.contentOf(one, material, first, last),
  };
}
const held = { s: settings(["missing", "hold"]) };

test("what is left of a filled cohort counts, at the content of the cohort", () => {
  const tables = simple(
    [
      [2020, 100],
      [2021, "x"],
      [2022, 300],
    ],
    ["fixed", 2, null],
    {
      ...held,
      content: [
        ["product", "material", "amount", "unit", "from year", "source"],
        ["A", "Co", 10, "g/kg", 2020, "x"],
        ["A", "Co", 1, "g/kg", 2022, "x"],
      ],
    },
  );
  // 2021 is held at 100: a quarter of 400 kg; of Co 1,000 g of 1,300 g.
  expect(restingShare(judged(tables, 2022), "filled")).toBe(0.25);
  expect(restingShare(judged(tables, 2022, "cobalt"), "filled")).toBeCloseTo(1000 / 1300, 12);
  expect(restingShare(judged(tables, 2022), "converted")).toBe(0);
});

test("a start stock is given, neither filled nor converted", () => {
  const tables = simple(
    [
      [2021, "x"],
      [2022, 100],
    ],
    ["fixed", 9, null],
    {
      ...held,
      start: [
        ["product", "year", "stock", "profile"],
        ["A", 2020, 200, "new"],
      ],
    },
  );
  // 200 of Start, 100 held in 2021, 100 in 2022.
  expect(restingShare(judged(tables, 2022), "filled")).toBe(0.25);
});

test("a stock that is given rests on its own year alone", () => {
  const rows = (last: Cell): Tables => ({
    ...simple([], ["fixed", 9, null], held),
    products: [
      ["product", "unit", "driver"],
      ["A", "kg", "stock"],
    ],
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ["A", "stock", 2020, 10, "kg"],
      ["A", "stock", 2021, last, "kg"],
      ["A", "stock", 2022, 30, "kg"],
    ],
  });
  expect(restingShare(judged(rows("x"), 2021), "filled")).toBe(1);
  expect(restingShare(judged(rows("x"), 2022), "filled")).toBe(0);
  expect(restingShare(judged(rows(20), 2021), "filled")).toBe(0);
});

test("no stock, no share", () => {
  expect(restingShare(judged(simple([[2020, 0]]), 2020), "filled")).toBe("no stock");
});

test("weak content inside a component counts as what it gives the product", () => {
  const tables = simple([[2020, 100]], ["fixed", 9, null], {
    products: [
      ["product", "unit"],
      ["A", "kg"],
      ["P", "kg"],
    ],
    parts: [
      ["product", "component", "amount", "unit", "source"],
      ["A", "P", 0.5, "kg/kg", "teardown 2019"],
    ],
    content: [
      ["product", "material", "amount", "unit", "scope", "quality", "source"],
      ["A", "Co", 10, "g/kg", "rest", 1, "x 2024"],
      ["P", "Co", 30, "g/kg", "whole", 5, "x 2010"],
    ],
    lives: [
      ["product", "distribution", "mean", "source"],
      ["A", "fixed", 9, "y 2020"],
    ],
  });
  // Half of it is P at 30 g, half the rest at 10 g.
  expect(weakContentShare(judged(tables, 2020, "cobalt"))).toBeCloseTo(0.75, 12);
  expect(oldSourceShare(judged(tables, 2020, "cobalt"))).toEqual({
    least: expect.closeTo(0.75, 12),
    most: expect.closeTo(0.75, 12),
  });
  expect(weakContentShare(judged(tables, 2020))).toBe(0);
});

test("sources without a year: at least and at most", () => {
  const tables = simple([[2020, 100]], undefined, {
    content: [
      ["product", "material", "amount", "unit", "source"],
      ["A", "Co", 10, "g/kg", "own"],
    ],
    lives: [
      ["product", "distribution", "mean", "source"],
      ["A", "fixed", 9, "y 2020"],
    ],
  });
  expect(oldSourceShare(judged(tables, 2020, "cobalt"))).toEqual({ least: 0, most: 1 });
  expect(oldSourceShare(judged(tables, 2020))).toEqual({ least: 0, most: 0 });
});

/** Trade of A in kg by year, import and export; long lives, so that every cohort is in the stock. */
function trade(
  rows: readonly (readonly [year: number, imported: Cell, exported: Cell])[],
  rules: readonly (readonly [string, Cell])[],
  more: Tables = {},
): Tables {
  return simple([], ["fixed", 50, null], {
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ...rows.flatMap(([year, imported, exported]): Cell[][] => [
        ["A", "import", year, imported, "kg"],
        ["A", "export", year, exported, "kg"],
      ]),
    ],
    s: settings(...rules),
    ...more,
  });
}
const filledOf = (tables: Tables, year: number): unknown =>
  restingShare(judged(tables, year), "filled");

test("a cohort rests whole on a filled export: 1,000 less 950 may be anything", () => {
  const tables = trade(
    [
      [2020, 1000, 950],
      [2021, 1000, ".."],
      [2022, 1000, 950],
    ],
    [["missing", "interpolate"]],
  );
  expect(filledOf(tables, 2022)).toBeCloseTo(1 / 3, 12);
});

test("a cohort below 0 counts by its size, so that no share leaves 0 to 1", () => {
  const tables = trade(
    [
      [2020, 1000, 200],
      [2021, 100, ".."],
      [2022, 700, 200],
    ],
    [["missing", "interpolate"]],
  );
  // 800 − 100 + 500 = 1,200, of which the 100 below 0 are filled.
  expect(filledOf(tables, 2022)).toBeCloseTo(100 / 1200, 12);
  const deep = trade(
    [
      [2020, 1000, 200],
      [2021, 0, ".."],
      [2022, 0, 700],
    ],
    [["missing", "hold"]],
  );
  // 800 − 200 − 700 is a stock below 0.
  expect(filledOf(deep, 2022)).toBe("no stock");
  expect(filledOf(deep, 2021)).toBeCloseTo(200 / 600, 12);
});

test("a gap filled with 0 weighs what its neighbours would give", () => {
  const rows = [[2020, 100, 0] as const, [2025, 100, 0] as const];
  const gaps = [2021, 2022, 2023, 2024].map((year) => [year, "..", 0] as const);
  const tables = trade([...rows, ...gaps], [["missing", "zero"]]);
  expect(filledOf(tables, 2025)).toBeCloseTo(4 / 6, 12);
  // Nothing to be weighed by.
  const none = trade(
    [
      [2020, "..", 0],
      [2021, "..", 0],
    ],
    [["missing", "zero"]],
    {
      start: [
        ["product", "year", "stock", "profile"],
        ["A", 2019, 200, "new"],
      ],
    },
  );
  expect(filledOf(none, 2021)).toBeNaN();
});

test("a filled export of 0 leaves all that was imported unsure", () => {
  const tables = trade(
    [
      [2020, 1000, 950],
      [2021, 1000, ".."],
      [2022, 1000, 950],
    ],
    [["missing", "zero"]],
  );
  // The stock is 50 + 1,000 + 50.
  expect(filledOf(tables, 2022)).toBeCloseTo(1000 / 1100, 12);
});

test("a deficit that comes of a filled cell counts in the years that meet it", () => {
  const tables = trade(
    [
      [2020, 100, 0],
      [2021, 100, 150],
      [2022, 100, ".."],
      [2023, 400, 0],
      [2024, 400, 0],
    ],
    [
      ["missing", "hold"],
      ["negative consumption", "carry"],
    ],
  );
  // 100, 0, 0, 400 − 100 by the filled export of 2022, 400.
  expect(filledOf(tables, 2023)).toBeCloseTo(300 / 400, 12);
  expect(filledOf(tables, 2024)).toBeCloseTo(300 / 800, 12);
});

test("consumption that a rule sets to 0 weighs what it was below 0", () => {
  const tables = trade(
    [
      [2020, 100, 40],
      [2021, 10, ".."],
      [2022, 100, 40],
    ],
    [
      ["missing", "hold"],
      ["negative consumption", "zero"],
    ],
  );
  // 60, 0 in place of −30, 60.
  expect(filledOf(tables, 2022)).toBeCloseTo(30 / 150, 12);
});

test("used exports that are filled leave older cohorts unsure", () => {
  const tables = simple(
    [
      [2020, 100],
      [2021, 100],
      [2022, 100],
    ],
    ["fixed", 50, null],
    held,
  );
  const used = ["A", "export used", 2021, "..", "kg"];
  const earlier = ["A", "export used", 2020, 10, "kg"];
  const flows = [...(tables["flows"] ?? []), earlier, used];
  // Cohorts 2020 and 2021, 90 + 100 less 10 held; 100 of 2022 came after.
  expect(filledOf({ ...tables, flows }, 2022)).toBeCloseTo(180 / 280, 12);
});

test("a filled cell between values that a price converted is both", () => {
  const tables = simple([], ["fixed", 50, null], {
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ["A", "import", 2020, 1000, "SEK"],
      ["A", "import", 2021, "..", "SEK"],
      ["A", "import", 2022, 1000, "SEK"],
      ["A", "import", 2023, 100, "kg"],
    ],
    prices: [
      ["series", "price", "unit"],
      ["A", 10, "SEK/kg"],
    ],
    s: settings(["missing", "interpolate"]),
  });
  expect(restingShare(judged(tables, 2023), "filled")).toBeCloseTo(1 / 4, 12);
  expect(restingShare(judged(tables, 2023), "converted")).toBeCloseTo(3 / 4, 12);
});

test("cohorts of a given stock that weigh differently rest on all its years", () => {
  const tables = {
    ...simple([], ["fixed", 9, null], held),
    products: [
      ["product", "unit", "driver"],
      ["A", "kg", "stock"],
    ],
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ["A", "stock", 2020, 10, "kg"],
      ["A", "stock", 2021, "x", "kg"],
      ["A", "stock", 2022, 30, "kg"],
    ],
    content: [
      ["product", "material", "amount", "unit", "from year", "source"],
      ["A", "Co", 10, "g/kg", 2020, "x"],
      ["A", "Co", 1, "g/kg", 2022, "x"],
    ],
  };
  expect(restingShare(judged(tables, 2022), "filled")).toBe(0);
  expect(restingShare(judged(tables, 2022, "cobalt"), "filled")).toBe(1);
});

test("numbers with old sources: the cohorts that rest on them, whole", () => {
  const tables = simple([], ["fixed", 9, null], {
    products: [
      ["product", "unit"],
      ["A", "kg"],
      ["K", "kg"],
    ],
    lives: [
      ["product", "distribution", "mean", "source"],
      ["A", "fixed", 10, "l 2024"],
    ],
    flows: [
      ["series", "flow", "year", "value", "unit", "source"],
      ["A", "import", 2020, 100, "SEK", "SCB 2022"],
      ["A", "import", 2021, 100, "kg", "SCB 2022"],
      ["A", "import", 2022, 100, "kg", "SCB 2022"],
    ],
    prices: [
      ["series", "price", "unit", "source"],
      ["A", 1, "SEK/kg", "price list 1998"],
    ],
    start: [
      ["product", "year", "stock", "unit", "profile", "source"],
      ["A", 2019, 300, "kg", "new", "register 2021"],
    ],
  });
  const old = (more: Tables, material?: string): unknown => {
    const { least, most } = oldSourceShare(judged({ ...tables, ...more }, 2022, material));
    return least === most ? least : [least, most];
  };
  // 300 of Start, 100 by the price of 1998, 200 given in kg.
  expect(old({})).toBeCloseTo(1 / 6, 12);
  const [header = [], start = []] = tables["start"] ?? [];
  expect(old({ start: [header, [...start.slice(0, 5), "register 1997"]] })).toBeCloseTo(4 / 6, 12);
  expect(old({ start: [header, [...start.slice(0, 5), null]] })).toEqual([
    expect.closeTo(1 / 6, 12),
    expect.closeTo(4 / 6, 12),
  ]);
  const flows = (tables["flows"] ?? []).map((row) =>
    row.map((c) => (c === "SCB 2022" ? "SCB 2012" : c)),
  );
  // Statistics of 2020 from 2012 are no statistics.
  expect(old({ flows })).toBeCloseTo(3 / 6, 12);
  const parts = (source: string): Tables => ({
    parts: [
      ["product", "component", "amount", "unit", "source"],
      ["A", "K", 0.5, "kg/kg", source],
    ],
    content: [
      ["product", "material", "amount", "unit", "source"],
      ["K", "Co", 10, "g/kg", "IVL 2020"],
    ],
  });
  expect(old(parts("teardown 2020"), "cobalt")).toBeCloseTo(1 / 6, 12);
  expect(old(parts("teardown 1999"), "cobalt")).toBe(1);
});

test("a component with a life of its own rests on what its products rest on", () => {
  const tables = (gap: Cell): Tables =>
    simple([], undefined, {
      products: [
        ["product", "unit"],
        ["R", "kg"],
        ["A", "kg"],
      ],
      flows: [
        ["series", "flow", "year", "value", "unit"],
        ["R", "import", 2020, 100, "kg"],
        ["R", "import", 2021, gap, "kg"],
        ["R", "import", 2022, 100, "kg"],
      ],
      lives: [
        ["product", "distribution", "mean"],
        ["R", "fixed", 50],
        ["A", "fixed", 50],
      ],
      parts: [
        ["product", "component", "amount", "unit"],
        ["R", "A", 0.5, "kg/kg"],
      ],
      ...held,
    });
  expect(filledOf(tables(100), 2022)).toBe(0);
  // 50 of 2020 came before the gap; in 2022 replacements may be in goods of 2021.
  expect(filledOf(tables(".."), 2022)).toBeCloseTo(2 / 3, 12);
});
