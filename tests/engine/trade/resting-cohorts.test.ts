import {
  restingCohorts,
  restingYears,
  type RestingOn,
} from "../../../engine/trade/resting-cohorts";
import type { ProductInflow } from "../../../engine/trade/inflow";
import type { Cell } from "../../../engine/assumptions/cell";
import { modelOf, productOf, settings, simple, type Tables } from "../model/models";

function inflowOf(flows: Cell[][], codes: Cell[][] = [], more: Tables = {}): ProductInflow {
  const model = modelOf(
    simple([], ["fixed", 9, null], {
      flows: [["series", "flow", "year", "value", "unit"], ...flows],
      codes: [["product", "CN code", "share", "origin", "age at entry"], ...codes],
      s: settings(["missing", "hold"]),
      ...more,
    }),
  );
  const { inflow } = model.run(productOf(model, "A"));
  if (!inflow) throw new Error("no inflow");
  return inflow;
}

function cohorts(
  inflow: ProductInflow,
  on: RestingOn = "filled",
  counted = { after: -Infinity, until: Infinity },
): number[] {
  return [...restingCohorts(inflow, on, counted, "keep").entered].sort();
}

test("a cohort of which one flow is filled rests on it; a code without a share gives nothing", () => {
  const flows = [
    ["85340019", "import", 2020, 100, "kg"],
    ["85340019", "import", 2021, "x", "kg"],
    ["85340090", "export", 2020, "x", "kg"],
    ["85340090", "export", 2021, 50, "kg"],
  ];
  const codes = (share: number): Cell[][] => [
    ["A", "85340019", 0.5, "new", null],
    ["A", "85340090", share, "new", null],
  ];
  expect(cohorts(inflowOf(flows, codes(1)))).toEqual([2020, 2021]);
  expect(cohorts(inflowOf(flows, codes(0)))).toEqual([2021]);
});

test("rows put on the market directly count, and only years that reach the stock", () => {
  const inflow = inflowOf([
    ["A", "inflow", 2020, "x", "kg"],
    ["A", "inflow", 2021, 100, "kg"],
    ["A", "inflow", 2022, "x", "kg"],
  ]);
  expect(cohorts(inflow)).toEqual([2020, 2022]);
  expect(cohorts(inflow, "filled", { after: 2020, until: 2022 })).toEqual([2022]);
  expect(cohorts(inflow, "filled", { after: -Infinity, until: 2021 })).toEqual([2020]);
});

test("values by a price are converted, masses of pieces are not", () => {
  const inflow = inflowOf(
    [
      ["A", "import", 2020, 300, "SEK"],
      ["A", "import", 2021, 100, "pieces"],
      ["A", "import", 2022, 1, "t"],
    ],
    [],
    {
      products: [
        ["product", "unit", "unit mass"],
        ["A", "kg", 20],
      ],
      prices: [
        ["series", "price", "unit"],
        ["A", 0.3, "SEK/kg"],
      ],
    },
  );
  expect(cohorts(inflow, "converted")).toEqual([2020]);
});

test("used goods count for the cohort they enter, used exports for all that were there", () => {
  const inflow = inflowOf(
    [
      ["87038090", "import", 2020, 4, "kg"],
      ["87038090", "import", 2021, "x", "kg"],
      ["87038090", "export", 2020, "x", "kg"],
      ["87038090", "export", 2021, 1, "kg"],
      ["A", "import", 2020, 1, "kg"],
      ["A", "import", 2021, 1, "kg"],
    ],
    [["A", "87038090", 1, "used", 3]],
    {
      lives: [
        ["product", "distribution", "mean", "sd"],
        ["A", "fixed", 9, null],
      ],
    },
  );
  const all = { after: -Infinity, until: Infinity };
  const found = restingCohorts(inflow, "filled", all, "keep");
  expect([[...found.entered], found.exportedIn]).toEqual([[2018], 2020]);
  expect(restingCohorts(inflow, "filled", { ...all, after: 2020 }, "keep").exportedIn).toBe(
    -Infinity,
  );
});

describe("a filled cell rests on what it was filled from", () => {
  const prices = [
    ["series", "price", "unit"],
    ["A", 10, "SEK/kg"],
  ];
  const years = (rule: string): number[] => {
    const inflow = inflowOf(
      [
        ["A", "import", 2020, 5, "kg"],
        ["A", "import", 2021, "x", "kg"],
        ["A", "import", 2022, 50, "SEK"],
        ["A", "import", 2023, "x", "kg"],
        ["A", "import", 2024, 5, "kg"],
        ["A", "import", 2025, "x", "kg"],
      ],
      [],
      { prices, s: settings(["missing", rule]) },
    );
    const [part] = inflow.trace?.newGoods ?? [];
    if (!part) throw new Error("no series");
    return [...restingYears(part.series, "converted")].sort();
  };
  test("both neighbours of a line, the one before of what is held", () => {
    expect(years("interpolate")).toEqual([2021, 2022, 2023]);
    expect(years("hold")).toEqual([2022, 2023]);
    expect(years("zero")).toEqual([2021, 2022, 2023]);
  });
});

test("what producers take of a loose component counts where it is filled", () => {
  const model = modelOf({
    products: [
      ["product", "unit"],
      ["A", "kg"],
      ["R", "kg"],
    ],
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ["A", "import", 2020, 100, "kg"],
      ["A", "import", 2021, 100, "kg"],
      ["R", "production", 2020, 10, "kg"],
      ["R", "production", 2021, "x", "kg"],
    ],
    parts: [
      ["product", "component", "amount", "unit"],
      ["R", "A", 0.5, "kg/kg"],
    ],
    lives: [
      ["product", "distribution", "mean"],
      ["A", "fixed", 9],
      ["R", "fixed", 9],
    ],
    s: settings(["missing", "hold"]),
  });
  const { inflow } = model.run(productOf(model, "A"));
  expect(inflow && cohorts(inflow)).toEqual([2021]);
});
