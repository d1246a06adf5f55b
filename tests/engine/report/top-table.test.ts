import fc from "fast-check";
import { topTable } from "../../../engine/report/top-table";
import { faultOf, modelOf, plain, SAMPLE, whyOf } from "./sample";

test("ties by name, groups for their own rows, ten rows at most", () => {
  const rows = plain(topTable(modelOf(SAMPLE), "stock", { year: 2020 }, "sv"));
  expect(rows.map((row) => row.slice(0, 5))).toEqual([
    ["rang", "produkt", "material", "värde", "enhet"],
    [1, "A", "Co", 1000, "kg"],
    [2, "A", "Nd", 100, "kg"],
    [3, "b", "Foo", 5, "kg"],
    [4, "B", "REE (ospecificerat)", 0.5, "kg"],
    [5, "B", "alloy 7", 0.25, "kg"],
  ]);
});

test("shares are of the whole: all rows sum to 1, fewer keep theirs", () => {
  const material = fc.constantFrom("Co", "Nd", "Li", "Ni", "Cu");
  const row = fc.tuple(fc.constantFrom("A", "B", "å"), material, fc.integer({ min: 1, max: 190 }));
  const key = ([product, name]: readonly [string, string, number]): string => product + name;
  fc.assert(
    fc.property(fc.uniqueArray(row, { minLength: 1, selector: key }), (content) => {
      const Content = [
        ["product", "material", "amount", "unit"],
        ...content.map(([product, name, amount]) => [product, name, amount / 1000, "kg/kg"]),
      ];
      const model = modelOf({ ...SAMPLE, Content });
      for (const by of ["product", "material", "responsibility", "product and material"]) {
        const args = { year: 2021, n: 100, by };
        const [, ...rows] = plain(topTable(model, "stock", args, "en"));
        const shares = rows.map((cells) => Number(cells[5]));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
        const [, first] = plain(topTable(model, "stock", { ...args, n: 1 }, "en"));
        expect(first).toEqual(rows[0]);
      }
    }),
    { numRuns: 20 },
  );
});

test("nothing has an answer, or there is nothing to tell", () => {
  const { Lifetimes: _, ...bare } = SAMPLE;
  const fault = faultOf(() => topTable(modelOf(bare), "stock", { year: 2021 }, "en"));
  expect(fault.type).toBe("#N/A");
  expect(fault.sentence.sv).toContain("Ingen rang eller andel: 5 av dem");
  const { Content: __, ...none } = SAMPLE;
  expect(topTable(modelOf(none), "stock", { year: 2021 }, "en")).toHaveLength(1);
  expect(topTable(modelOf(SAMPLE), "release", { year: 2021 }, "en")).toHaveLength(1);
});

test("SEK: what has no price leaves the rank of the others unknown", () => {
  const prices = [
    ["material", "price", "unit"],
    ["Co", 300, "SEK/kg"],
  ];
  const answer = topTable(
    modelOf({ ...SAMPLE, prices }),
    "stock",
    { year: 2020, unit: "kr" },
    "en",
  );
  expect(plain(answer)[1]).toEqual(["#N/A", "A", "Co", 300_000, "SEK", "#N/A"]);
  expect(whyOf(answer[1]?.[0])).toContain("A Nd");
});
