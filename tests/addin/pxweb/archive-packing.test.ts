import fc from "fast-check";
import {
  codesBelow,
  DIGITS,
  numbersIn,
  SYMBOL_WIDTH,
  symbolTexts,
} from "../../../addin/pxweb/archive-packing";
import { packTexts } from "../../support/pack-text";

test("the digits are 92 printable characters that JSON writes as they are", () => {
  expect(DIGITS).toHaveLength(92);
  expect(new Set(DIGITS).size).toBe(92);
  expect(JSON.stringify(DIGITS)).toBe(`"${DIGITS}"`);
});

test("numbers of a width, the first digit the greatest", () => {
  // "!" is 0, "#" is 1 (the quotation mark between them is left out), "~" is 91.
  expect(numbersIn("!!!##!~~", 2)).toEqual([0, 1, 92, 91 * 92 + 91]);
  expect(numbersIn("", 2)).toEqual([]);
});

test.each([
  ["half a number", "!!!", 2],
  ["a blank", "! ", 2],
  ["a quotation mark", '!"', 2],
  ["no width", "!!", 0],
  ["a width that is no whole number", "!!!", 1.5],
])("no numbers: %s", (_, text, width) => {
  expect(numbersIn(text, width)).toBeUndefined();
});

test("symbols are letters, then pairs of what came before", () => {
  expect(symbolTexts("ab", [0, 1, 2, 2])).toEqual(["a", "b", "ab", "abab"]);
  // A pair may not name itself or a later one.
  expect(symbolTexts("ab", [0, 2])).toBeUndefined();
  expect(symbolTexts("ab", [0])).toBeUndefined();
});

test("codes below a chapter", () => {
  expect(codesBelow("85", "0121 0210")).toEqual(["85", "8501", "850121", "8502", "850210"]);
  expect(codesBelow("99", "")).toEqual(["99"]);
  expect(codesBelow("85", "012")).toBeUndefined();
  expect(codesBelow("85", "01x1")).toBeUndefined();
});

test("texts come back as they were packed", () => {
  const letters = fc.string({
    unit: fc.constantFrom("a", "b", "c", " ", "é", "²", "\n"),
    maxLength: 60,
  });
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 20 }),
      fc.integer({ min: 8, max: 40 }),
      (texts, most) => {
        const packed = packTexts(texts, most);
        const symbols = symbolTexts(packed.letters, packed.pairs.flat()) ?? [];
        expect(symbols.length).toBeLessThanOrEqual(Math.min(most, DIGITS.length ** SYMBOL_WIDTH));
        expect(packed.texts.map((own) => own.map((at) => symbols[at]).join(""))).toEqual(texts);
      },
    ),
  );
});
