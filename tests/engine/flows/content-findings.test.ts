import type { Row } from "../../../engine/assumptions/row";
import type { Finding } from "../../../engine/findings/finding";
import { contentByProduct } from "../../../engine/flows/content";
import { contentFindings } from "../../../engine/flows/content-findings";
import type { Product } from "../../../engine/trade/product";
import { product, row, type Cells } from "../trade/rows";

const COHORTS = [2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016];
const kg = product("kg");
const pieces = product("pieces", {}, [
  [2000, 10],
  [2012, 20],
]);

function content(material: string, amount: number, unit: string, more: Cells = {}): Row {
  return row("Content", { product: "A", material, amount, unit, source: "x", ...more });
}
function findings(of: Product, rows: readonly Row[]): readonly Finding[] {
  const found = contentByProduct(rows).get("A");
  if (!found) throw new Error("no content");
  return contentFindings(of, found, COHORTS);
}
const codes = (of: Product, ...rows: Row[]): string[] =>
  findings(of, rows).map((finding) => finding.code);

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
