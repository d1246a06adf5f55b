import fc from "fast-check";
import {
  errorIn,
  isBlank,
  isMissingMark,
  isNilSymbol,
  roundTo15,
  shown,
  tidy,
} from "../../../engine/assumptions/cell";

describe("errorIn", () => {
  test.each(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#SAKNAS!", "#VÄRDEFEL!", "#ref!", " #N/A "])(
    "%j as text and as an object is an error",
    (text) => {
      expect(errorIn(text)).toBe(text.trim());
      expect(errorIn({ error: text })).toBe(text);
    },
  );
  test("letters with separate accents are the same error", () => {
    expect(errorIn("#VÄRDEFEL!".normalize("NFD"))).toBe("#VÄRDEFEL!");
  });
  test.each(["# produkt", "#1", "N/A", "", "#REF", 0, null, true])("%j is none", (cell) => {
    expect(errorIn(cell)).toBeUndefined();
  });
});

describe("tidy, isBlank, shown", () => {
  test("outer blanks go, inner ones fold, hard blanks too, accents are composed", () => {
    expect(tidy("  unit \u00a0\n mass\u202f")).toBe("unit mass");
    expect(tidy("fo\u0308rdelning")).toBe("fördelning");
  });
  test("plain texts are left as they are, others get the same by the long way", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", " ", "/", "\u00a0", "\n", "~", "o\u0308"),
    });
    const theLongWay = (one: string): string => one.normalize("NFC").replace(/\s+/g, " ").trim();
    fc.assert(fc.property(text, (one) => tidy(one) === theLongWay(one)));
    fc.assert(fc.property(text, (one) => isBlank(one) === (theLongWay(one) === "")));
  });
  test("tidying twice is tidying once", () => {
    fc.assert(fc.property(fc.string(), (text) => tidy(tidy(text)) === tidy(text)));
  });
  test.each([null, undefined, "", "  ", "\u00a0"])("%j is blank", (cell) => {
    expect(isBlank(cell)).toBe(true);
  });
  test.each([0, false, "0", ".", { error: "#N/A" }])("%j is not blank", (cell) => {
    expect(isBlank(cell)).toBe(false);
  });
  test("what a cell shows", () => {
    expect([null, undefined, { error: "#N/A" }, 1.5, true, "x"].map(shown)).toEqual([
      "",
      "",
      "#N/A",
      "1.5",
      "true",
      "x",
    ]);
  });
});

describe("roundTo15", () => {
  // Excel keeps 15 significant digits: 0.1 + 0.2 shows and compares as 0.3.
  test.each([
    [0.1 + 0.2, 0.3],
    [1.1 * 1.1, 1.21],
    [9007199254740992, 9007199254740990],
    [2020.0000000000002, 2020],
    [-0.1 - 0.2, -0.3],
    [0, 0],
  ])("%d becomes %d", (value, expected) => {
    expect(roundTo15(value)).toBe(expected);
  });
  test("is settled after one step, and never moves a value by more than half a 15th digit", () => {
    const values = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 });
    fc.assert(
      fc.property(values, (value) => {
        const once = roundTo15(value);
        expect(roundTo15(once)).toBe(once);
        expect(Math.abs(once - value)).toBeLessThanOrEqual(5.1e-15 * Math.abs(value));
      }),
    );
  });
});

describe("missing marks", () => {
  test.each([".", "..", "…", "……", "-", "–", "−", ":", "x", "X", "saknas", "Saknas", "MISSING"])(
    "%j means missing",
    (mark) => {
      expect(isMissingMark(mark)).toBe(true);
    },
  );
  test.each(["", "--", "0", "xx", "..x", "n/a", "saknas?", ".5", "-1"])("%j does not", (text) => {
    expect(isMissingMark(text)).toBe(false);
  });
  test("the nil symbol is a dash, not a dot", () => {
    expect(["-", "–", "−", "..", ":", "x"].map(isNilSymbol)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
