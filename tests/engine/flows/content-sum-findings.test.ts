import { modelOf, yearly, findingOf, codesOf, type Tables } from "../model/models";
import type { Cell } from "../../../engine/assumptions/cell";

const CODE = "content-sum-above-mass";

/** Invented: pieces of A of 10 kg with a 4 kg part P, one a piece. */
function tables(content: Cell[][], more: Tables = {}): Tables {
  return {
    goods: [
      ["product", "unit", "unit mass"],
      ["A", "pieces", 10],
      ["P", "pieces", 4],
    ],
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ["A", "inflow", 2020, 1, "pieces"],
    ],
    lives: [
      ["product", "distribution", "mean"],
      ["A", "fixed", 2],
    ],
    content: [
      ["product", "material", "amount", "unit", "source"],
      ...content.map((row) => [...row, "x"]),
    ],
    ...more,
  };
}
const parts = {
  parts: [
    ["product", "component", "amount", "unit"],
    ["A", "P", 1, "pieces/piece"],
  ],
};

test("materials that weigh more together than the goods stop the product", () => {
  const model = modelOf(
    tables([
      ["A", "Cu", 6, "kg/piece"],
      ["A", "Al", 5, "kg/piece"],
    ]),
  );
  const found = findingOf(model, CODE);
  expect(found).toMatchObject({
    severity: "error",
    kind: "Content",
    column: "amount",
    blocks: ["A"],
  });
  expect(found.key.en).toBe("product=A");
  expect(found.found.en).toMatch(/11 kg per piece.* 10 kg \(cohort 2020\)/);
  expect(yearly(model, "A", "stock")).toEqual([NaN]);
});

test("exactly the whole mass is no fault, nor a rounding above it", () => {
  for (const second of [4, 4 + 1e-9]) {
    const model = modelOf(
      tables([
        ["A", "Cu", 6, "kg/piece"],
        ["A", "Al", second, "kg/piece"],
      ]),
    );
    expect(codesOf(model)).not.toContain(CODE);
  }
});

test("what is in components counts too", () => {
  const content = [
    ["A", "Cu", 7, "kg/piece"],
    ["P", "Al", 3.5, "kg/piece"],
  ];
  expect(codesOf(modelOf(tables(content)))).not.toContain(CODE);
  expect(codesOf(modelOf(tables(content, parts)))).toContain(CODE);
});

test("a single row above the mass is told at the row alone", () => {
  const codes = codesOf(
    modelOf(
      tables([
        ["A", "Cu", 11, "kg/piece"],
        ["A", "Al", 5, "kg/piece"],
      ]),
    ),
  );
  expect(codes).toContain("content-above-mass");
  expect(codes).not.toContain(CODE);
});

test("a part that grows heavier is told at the first cohort that it makes too heavy", () => {
  const growing: Cell[][] = [
    ["product", "component", "amount", "unit", "from year"],
    ["A", "P", 1, "pieces/piece", 2019],
    ["A", "P", 2, "pieces/piece", 2022],
  ];
  const model = modelOf(
    tables(
      [
        ["A", "Cu", 5, "kg/piece"],
        ["P", "Al", 3, "kg/piece"],
      ],
      {
        parts: growing,
        flows: [
          ["series", "flow", "year", "value", "unit"],
          ...[2020, 2021, 2022, 2023].map((year) => ["A", "inflow", year, 1, "pieces"]),
        ],
      },
    ),
  );
  expect(findingOf(model, CODE).found.en).toMatch(/11 kg per piece.* 10 kg \(cohort 2022\)/);
});
