import fc from "fast-check";
import { editDistance, nearest } from "../../../engine/classification/edit-distance";

describe("editDistance", () => {
  test.each([
    ["", "", 0],
    ["cobalt", "cobalt", 0],
    ["", "abc", 3],
    ["kitten", "sitting", 3], // Wagner and Fischer's example
    ["colbat", "cobalt", 2],
    ["colabt", "cobalt", 2],
    ["nickle", "nickel", 1],
    ["ca", "abc", 2], // 3 where a swapped pair may not be edited again (optimal string alignment)
    ["källa", "kalla", 1],
  ])("%j to %j: %d", (a, b, slips) => {
    expect(editDistance(a, b)).toBe(slips);
  });

  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "å"), maxLength: 7 });
  test("is a distance: symmetric, 0 only for equals, no shortcut by way of a third word", () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});

describe("nearest", () => {
  const columns = ["product", "material", "amount", "unit", "unit mass", "unit size"];
  test("nearest first, case ignored", () => {
    expect(nearest("Prodcut", columns, 3)).toEqual(["product"]);
    expect(nearest("unit mas", columns, 3)).toEqual(["unit mass"]);
  });
  test("nothing beyond a third of the word", () => {
    expect(nearest("recovery", columns, 3)).toEqual([]);
    expect(nearest("unt", columns, 3)).toEqual(["unit"]);
  });
  test("ties stand by code point, and n limits", () => {
    expect(nearest("cab", ["cat", "cad", "car", "car"], 5)).toEqual(["cad", "car", "cat"]);
    expect(nearest("cab", ["cat", "cad", "car"], 1)).toEqual(["cad"]);
  });
});
