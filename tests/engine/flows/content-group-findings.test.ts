import { contentGroupFindings } from "../../../engine/flows/content-group-findings";
import { contentByProduct } from "../../../engine/flows/content";
import { product, row } from "../trade/rows";

function shared(...materials: string[]): string[] {
  const rows = materials.map((material) =>
    row("Content", { product: "A", material, amount: 1, unit: "g/kg", source: "x" }),
  );
  const content = contentByProduct(rows).get("A");
  if (!content) throw new Error("no content");
  return contentGroupFindings(product("kg"), content).map(({ found }) => found.en);
}

test("light rare earths and those for magnets share four elements and more", () => {
  const [found] = shared("LREE", "magnet REE");
  expect(found).toMatch(/LREE and .* both hold .*Nd/);
  expect(shared("magnet REE", "HREE")[0]).toMatch(/Dy/);
});

test("groups that share nothing, or one inside the other, are not told here", () => {
  expect(shared("LREE", "HREE")).toEqual([]);
  expect(shared("LREE", "PGM")).toEqual([]);
  // A group beside its own part is "counted twice" already.
  expect(shared("REE", "LREE")).toEqual([]);
  expect(shared("magnet REE", "Co")).toEqual([]);
});
