import { amountsIn, type JudgedStock } from "../../../engine/analysis/judged-stock";
import { OldSources } from "../../../engine/analysis/old-sources";
import type { Cell } from "../../../engine/assumptions/cell";
import { modelOf, productOf, simple, type Tables } from "../model/models";

/** Cohorts of A in 2022 that old sources touch; `isUndatedOld` as there. */
function touched(tables: Tables, isUndatedOld = false, isMass = false): number[] {
  const model = modelOf(tables);
  const product = productOf(model, "A");
  const judged: JudgedStock = {
    model,
    products: [product],
    keysOf: undefined,
    weightsOf: (of, one, first, last) => (isMass ? of.massOf(one, first, last) : undefined),
    year: 2022,
  };
  const cohorts = amountsIn(model, product, judged);
  if (!cohorts) throw new Error("no stock");
  const touches = new OldSources(judged, isUndatedOld).touching(product, cohorts);
  return [2020, 2021, 2022].filter(touches);
}

const life = (source: string): Cell[][] => [
  ["product", "distribution", "mean", "source"],
  ["A", "fixed", 50, source],
];
const rows = [
  [2020, 1],
  [2021, 1],
  [2022, 1],
] as const;

test("an old lifetime touches all; one without a year only where that counts as old", () => {
  expect(touched(simple(rows, undefined, { lives: life("UNU 2014") }))).toHaveLength(3);
  expect(touched(simple(rows, undefined, { lives: life("UNU") }))).toEqual([]);
  expect(touched(simple(rows, undefined, { lives: life("UNU") }), true)).toHaveLength(3);
  expect(touched(simple(rows, undefined, { lives: life("UNU 2020") }), true)).toEqual([]);
});

test("unit masses: the cohorts that are weighed by an old one", () => {
  const pieces = {
    ...simple([], undefined, { lives: life("UNU 2020") }),
    products: [
      ["product", "unit"],
      ["A", "pieces"],
    ],
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ...rows.map(([year, value]): Cell[] => ["A", "import", year, value, "pieces"]),
    ],
    masses: [
      ["product", "from year", "unit mass", "source"],
      ["A", 2020, 10, "SGU 2012"],
      ["A", 2022, 11, "SGU 2022"],
    ],
  };
  expect(touched(pieces, false, true)).toEqual([2020, 2021]);
  // Pieces counted as pieces rest on no mass.
  expect(touched(pieces)).toEqual([]);
});

test("a unit mass of Products has no source: its age is not known where it is used", () => {
  const tables = simple(rows, undefined, {
    lives: life("UNU 2020"),
    products: [
      ["product", "unit", "unit mass"],
      ["A", "kg", 2],
    ],
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ["A", "import", 2020, 1, "pieces"],
      ["A", "import", 2021, 1, "kg"],
      ["A", "import", 2022, 1, "kg"],
    ],
  });
  expect(touched(tables)).toEqual([]);
  expect(touched(tables, true)).toEqual([2020]);
});

test("statistics are of their own year, unless their source is older than it", () => {
  const flows = (source: Cell): Tables =>
    simple([], undefined, {
      lives: life("UNU 2020"),
      flows: [
        ["series", "flow", "year", "value", "unit", "source"],
        ...rows.map(([year, value]): Cell[] => ["A", "import", year, value, "kg", source]),
      ],
    });
  expect(touched(flows("SCB 2015"))).toEqual([2021, 2022]);
  expect(touched(flows("SCB"), true)).toEqual([]);
  expect(touched(flows(null), true)).toEqual([]);
});
