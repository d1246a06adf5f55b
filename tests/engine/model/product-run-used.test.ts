/** Used goods that enter and leave, through tables. */
import type { Cell } from "../../../engine/assumptions/cell";
import { codesOf, findingOf, modelOf, settings, simple, stockByCohort, yearly } from "./models";
import type { Tables } from "./models";

const END = ["convention", "end"] as const;

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

  test("is no release; without a projection it ends with the data", () => {
    const model = modelOf(tables("proportional", 5));
    expect(yearly(model, "A", "used export")).toEqual([0, 5, 0, 0, 0]);
    expect(yearly(model, "A", "release")).toEqual([0, 0, 0, 7.5, 7.5]);
  });

  test("under a projection later years export the last year's share, here a quarter", () => {
    const model = modelOf({ ...tables("proportional", 5), more: settings(["projection", "hold"]) });
    expect(yearly(model, "A", "used export")).toEqual([0, 5, 6.25, 5.78125, 5.78125]);
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
