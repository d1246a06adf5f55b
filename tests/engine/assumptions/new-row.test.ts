import fc from "fast-check";
import type { Cell } from "../../../engine/assumptions/cell";
import { changed, column, faults } from "./change-tables";

const added = (...row: Cell[]): unknown => {
  const found = changed([row]);
  return [faults(found), found.rows.get("Lifetimes")?.at(-1)?.cells];
};

describe("a new row copies the row in force under its key", () => {
  const old = {
    product: "Elbil",
    distribution: "weibull",
    mean: 18,
    sd: 5,
    low: 15,
    high: 21,
    source: "a",
  };
  const newer = {
    product: "Elbil",
    "from year": 2015,
    distribution: "weibull",
    mean: 20,
    sd: 6,
    source: "b",
  };
  test.each<[string, string, Cell, object]>([
    ["product=Elbil; from year=2025", "mean", 25, { ...newer, "from year": 2025, mean: 25 }],
    ["product=Elbil; from year=2012", "sd", 4, { ...old, "from year": 2012, sd: 4 }],
    ["produkt=Elbil; från år=2025", "medel", null, { ...newer, "from year": 2025 }],
    [
      "product=Elbil; from year=2010; in force from=2030",
      "mean",
      19,
      { ...old, "from year": 2010, "in force from": 2030, mean: 19 },
    ],
    // Cohorts before the first row take that row.
    [
      "product=Kabel; from year=1990",
      "mean",
      5,
      { product: "Kabel", "from year": 1990, distribution: "fixed", mean: 5, source: "c" },
    ],
  ])("%s", (key, name, value, expected) => {
    expect(added("Lifetimes", key, name, "ny rad", value)).toEqual([[], expected]);
  });
  test("none in force: a blank row, and what is missing is told", () => {
    const found = changed([
      ["Flows", "series=Elbil; flow=export used; year=2020", "value", "new row", 5],
    ]);
    expect(faults(found)).toEqual(["key-blank"]);
    expect(found.rows.get("Flows")?.at(-1)).toMatchObject({ broken: true, cells: { value: 5 } });
  });
  test("which other changes may fill, since new rows come first", () => {
    const found = changed([
      ["Flows", "series=Elbil; flow=export used", "unit", "=", "st"],
      ["Flows", "series=Elbil; flow=export used; year=2020", "value", "new row", 5],
      ["Flows", "series=Elbil; flow=export used; year=2021", "value", "new row", 6],
    ]);
    expect(faults(found)).toEqual([]);
    expect(column(found, "Flows", "unit").slice(-2)).toEqual(["pieces", "pieces"]);
  });
  test("a later new row copies an earlier one, in whatever order they stand", () => {
    const rows: Cell[][] = [
      ["Lifetimes", "product=Kabel; from year=2030", "sd", "new row", 3],
      ["Lifetimes", "product=Kabel; from year=2020", "mean", "new row", 25],
      ["Lifetimes", "product=Kabel; from year=2020", "source", "=", "d"],
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 3 }), (order) => {
        const found = changed(order);
        expect(
          found.rows
            .get("Lifetimes")
            ?.slice(-2)
            .map((row) => row.cells),
        ).toEqual([
          { product: "Kabel", "from year": 2020, distribution: "fixed", mean: 25, source: "d" },
          {
            product: "Kabel",
            "from year": 2030,
            distribution: "fixed",
            mean: 25,
            sd: 3,
            source: "c",
          },
        ]);
      }),
    );
  });
  test("the table's own name limits what is copied, and the copy stands there", () => {
    const found = changed([["lives", "product=Kabel; from year=2020", "mean", "new row", 5]]);
    expect(found.rows.get("Lifetimes")?.at(-1)).toMatchObject({
      table: "Lives",
      cells: { mean: 5 },
    });
  });
  test("a missing mark as value is a missing value", () => {
    const found = changed([
      ["Flows", "series=Elbil; flow=inflow; year=2021", "value", "new row", ".."],
    ]);
    expect(found.rows.get("Flows")?.at(-1)?.cells.value).toMatchObject({ text: ".." });
  });
});
