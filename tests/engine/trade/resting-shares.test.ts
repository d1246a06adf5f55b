import { restingShares } from "../../../engine/trade/resting-shares";
import type { Cell } from "../../../engine/assumptions/cell";
import { modelOf, productOf, settings, simple, type Tables } from "../model/models";

function sharesOf(
  flows: Cell[][],
  codes: Cell[][],
  more: Tables = {},
): ReturnType<typeof restingShares> {
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
  return restingShares(inflow);
}

test("imports and exports count without sign, by the share of their code", () => {
  const of = sharesOf(
    [
      ["85340019", "import", 2020, 100, "kg"],
      ["85340019", "import", 2021, "x", "kg"],
      ["85340090", "export", 2020, 50, "kg"],
      ["85340090", "export", 2021, 50, "kg"],
    ],
    [
      ["A", "85340019", 0.5, "new", null],
      ["A", "85340090", 1, "new", null],
    ],
  );
  expect(of(2020)).toEqual({ filled: 0, converted: 0 });
  // 100 held times 0.5, beside 50.
  expect(of(2021)).toEqual({ filled: 0.5, converted: 0 });
  expect(of(1999)).toEqual({ filled: 0, converted: 0 });
});

test("values by a price are converted, masses of pieces are not", () => {
  const of = sharesOf(
    [
      ["A", "import", 2020, 300, "SEK"],
      ["A", "export", 2020, 1, "t"],
      ["A", "production", 2020, 100, "pieces"],
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
  // 1,000 kg by value, 1,000 kg, 2,000 kg by pieces.
  expect(of(2020).converted).toBeCloseTo(0.25, 12);
});

test("used goods count for the cohort they enter", () => {
  const of = sharesOf(
    [
      ["87038090", "import", 2020, 4, "kg"],
      ["87038090", "import", 2021, "x", "kg"],
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
  expect(of(2018)).toEqual({ filled: 1, converted: 0 });
  expect(of(2021)).toEqual({ filled: 0, converted: 0 });
});
