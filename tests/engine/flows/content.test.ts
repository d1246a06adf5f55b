import fc from "fast-check";
import type { Row } from "../../../engine/assumptions/row";
import { contentByProduct, contentPerUnit } from "../../../engine/flows/content";
import type { Product } from "../../../engine/trade/product";
import { product, reordered, row, type Cells } from "../trade/rows";

/** A figure but for rounding. */
const close = (value: number, digits: number): unknown => expect.closeTo(value, digits);

function content(material: string, amount: number, unit: string, more: Cells = {}): Row {
  return row("Content", { product: "A", material, amount, unit, source: "x", ...more });
}
function perUnit(
  of: Product,
  rows: readonly Row[],
  between: "step" | "linear" = "step",
  material = "copper",
): number[] {
  const found = contentByProduct(rows).get("A")?.rows.get(material) ?? [];
  return [...contentPerUnit(of, found, 2008, 2016, between)];
}
const kg = product("kg");
const pieces = product("pieces", {}, [
  [2000, 10],
  [2012, 20],
]);

describe("by cohort", () => {
  const rows = [
    content("copper", 4, "g/kg", { "from year": 2010 }),
    content("copper", 8, "g/kg", { "from year": 2014 }),
  ];
  test("step: the newest row; before the first that row", () => {
    expect(perUnit(kg, rows)).toEqual([4, 4, 4, 4, 4, 4, 8, 8, 8].map((g) => close(g / 1000, 15)));
  });
  test("linear between rows, level outside them", () => {
    expect(perUnit(kg, rows, "linear")).toEqual(
      [4, 4, 4, 5, 6, 7, 8, 8, 8].map((g) => close(g / 1000, 15)),
    );
  });
  test("a first row without a year has no point to draw a line from", () => {
    const undated = [
      content("copper", 4, "g/kg"),
      content("copper", 8, "g/kg", { "from year": 2014 }),
    ];
    expect(perUnit(kg, undated, "linear")).toEqual(perUnit(kg, undated, "step"));
  });
  test("the order of rows is no matter", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (keys) => {
        const more = [...rows, content("copper", 1, "g/kg", { "from year": 2016 })];
        expect(perUnit(kg, reordered(more, keys), "linear")).toEqual(perUnit(kg, more, "linear"));
      }),
    );
  });
  test("a material without rows is 0", () => expect(perUnit(kg, rows, "step", "zinc")[0]).toBe(0));
});

describe("units", () => {
  const first = (of: Product, amount: number, unit: string): number | undefined =>
    perUnit(of, [content("copper", amount, unit)])[0];
  test("per piece", () => expect(first(pieces, 5, "g/piece")).toBeCloseTo(0.005, 15));
  test("per kg of a piece: by the unit mass of the cohort", () => {
    expect(perUnit(pieces, [content("copper", 100, "g/kg")])).toEqual(
      [1, 1, 1, 1, 2, 2, 2, 2, 2].map((mass) => close(mass, 12)),
    );
  });
  test("per cent of the mass", () => expect(first(pieces, 5, "%")).toBeCloseTo(0.5, 12));
  test("per MW", () => {
    expect(first(product("MW"), 600, "kg/MW")).toBe(600);
    expect(first(product("kW"), 600, "kg/MW")).toBeCloseTo(0.6, 15);
  });
  test("per kWh", () => expect(first(product("kWh"), 100, "g/kWh")).toBeCloseTo(0.1, 15));
  test("what cannot be converted has no value, never 0", () => {
    expect(first(product("pieces"), 5, "g/kg")).toBeNaN();
    expect(first(pieces, 5, "kg/MW")).toBeNaN();
    expect(first(pieces, 5, "pieces/piece")).toBeNaN();
  });
});

describe("which rows count", () => {
  test("broken rows do not, other products' neither", () => {
    const found = contentByProduct([
      row("Content", { product: "A", material: "copper", amount: 1, unit: "kg/piece" }, true),
      row("Content", { product: "B", material: "copper", amount: 1, unit: "kg/piece" }),
    ]);
    expect([...found.keys()]).toEqual(["B"]);
  });
});
