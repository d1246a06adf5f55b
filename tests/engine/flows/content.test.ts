import fc from "fast-check";
import type { Row } from "../../../engine/assumptions/row";
import type { Finding } from "../../../engine/findings/finding";
import { contentByProduct, contentFindings, contentPerUnit } from "../../../engine/flows/content";
import type { Product } from "../../../engine/trade/product";
import { product, reordered, row, type Cells } from "../trade/rows";

/** A figure but for rounding. */
const close = (value: number, digits: number): unknown => expect.closeTo(value, digits);

const COHORTS = [2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016];

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
function findings(of: Product, rows: readonly Row[]): Finding[] {
  const found = contentByProduct(rows).get("A");
  if (!found) throw new Error("no content");
  return contentFindings(of, found, COHORTS);
}
const codes = (of: Product, ...rows: Row[]): string[] =>
  findings(of, rows).map((finding) => finding.code);

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

describe("findings", () => {
  test("sound content has none", () => {
    expect(codes(pieces, content("copper", 5, "g/piece"))).toEqual([]);
  });
  test("a unit that needs a unit mass", () => {
    const [found] = findings(product("pieces"), [content("copper", 5, "g/kg")]);
    expect(found).toMatchObject({ code: "content-unit", severity: "error", blocks: ["A"] });
    expect(found?.key.en).toBe("product=A; material=Cu");
  });
  test("no mass at all", () => {
    expect(codes(pieces, content("copper", 5, "pieces/piece"))).toEqual(["content-not-mass"]);
  });
  test("content above the unit mass", () => {
    expect(codes(pieces, content("copper", 10, "kg/piece"))).toEqual([]);
    expect(codes(pieces, content("copper", 11, "kg/piece"))).toEqual(["content-above-mass"]);
    expect(codes(kg, content("copper", 1001, "g/kg"))).toEqual(["content-above-mass"]);
    expect(codes(kg, content("copper", 100, "%"))).toEqual([]);
  });
  test("each row is held against the masses of its own cohorts alone", () => {
    const lighter = product("pieces", {}, [
      [2000, 100],
      [2012, 10],
    ]);
    const before = content("copper", 50, "kg/piece", { "from year": 2000 });
    const after = content("copper", 5, "kg/piece", { "from year": 2012 });
    expect(codes(lighter, before, after)).toEqual([]);
    expect(codes(lighter, before)).toEqual(["content-above-mass"]);
  });
  test("per cent below a half", () => {
    expect(codes(pieces, content("copper", 0.49, "%"))).toEqual(["percent-small"]);
    expect(codes(pieces, content("copper", 0.5, "%"))).toEqual([]);
    expect(codes(pieces, content("copper", 0, "%"))).toEqual([]);
    expect(codes(pieces, content("copper", 0.4, "g/kg"))).toEqual([]);
  });
  test("no source", () => {
    const bare = row("Content", { product: "A", material: "zinc", amount: 1, unit: "g/piece" });
    expect(codes(pieces, bare)).toEqual(["content-no-source"]);
  });
  test("a group and a member are counted twice", () => {
    const [found] = findings(pieces, [
      content("REE", 5, "g/piece"),
      content("neodymium", 1, "g/piece", { "from year": 2012 }),
    ]);
    expect(found).toMatchObject({ code: "content-twice", severity: "error", blocks: ["A"] });
    expect(found?.found.en).toContain("Nd");
  });
  test("a group within a group", () => {
    expect(codes(pieces, content("REE", 5, "g/piece"), content("LREE", 1, "g/piece"))).toEqual([
      "content-twice",
    ]);
  });
  test("members alone are not", () => {
    expect(
      codes(pieces, content("neodymium", 5, "g/piece"), content("dysprosium", 1, "g/piece")),
    ).toEqual([]);
  });
  test("whole and rest of one material", () => {
    const [found] = findings(pieces, [
      content("copper", 5, "g/piece"),
      content("copper", 1, "g/piece", { scope: "rest" }),
    ]);
    expect(found).toMatchObject({ code: "content-whole-and-rest", blocks: ["A"] });
  });
});
