import fc from "fast-check";
import { looksLikeCnCode, parseCnCode } from "../../../engine/classification/cn-code";

describe("parseCnCode", () => {
  test.each([
    ["87038010", "87038010"],
    ["8703 80 10", "87038010"],
    ["8703.80.10", "87038010"],
    ["8703\u00a080\u00a010", "87038010"],
    [" 870380 ", "870380"],
    ["01012100", "01012100"],
    ["87", "87"],
    [87038010, "87038010"],
    [8703, "8703"],
  ])("%j is %s", (cell, code) => {
    expect(parseCnCode(cell)).toMatchObject({ code, taric: false });
  });

  test("ten digits are TARIC, read as their CN 8", () => {
    expect(parseCnCode("8703 80 10 90")).toEqual({
      code: "87038010",
      taric: true,
      original: "8703801090",
    });
    expect(parseCnCode(8703801090)).toMatchObject({ code: "87038010", taric: true });
  });

  test.each([
    [1012100, "odd-digits"], // 01012100 typed into a number cell
    ["1012100", "odd-digits"],
    [1, "odd-digits"],
    ["8703801", "odd-digits"],
    ["ex 8703", "not-digits"],
    ["8703-80", "not-digits"],
    [8703.8, "not-digits"],
    [-8703, "not-digits"],
    [Number.NaN, "not-digits"],
    [Number.POSITIVE_INFINITY, "not-digits"],
    ["", "length"],
    [" . ", "length"],
    ["870380109000", "length"],
    ["87038010900", "length"],
  ])("%j is refused: %s", (cell, fault) => {
    expect(parseCnCode(cell)).toEqual({ fault });
  });

  test("however a code of 2 to 8 digits is spaced, it is the same code", () => {
    const pairs = fc.array(fc.stringMatching(/^[0-9]{2}$/u), { minLength: 1, maxLength: 4 });
    const gap = fc.constantFrom("", " ", ".", "\u00a0", "  ");
    fc.assert(
      fc.property(pairs, gap, (digits, between) => {
        expect(parseCnCode(digits.join(between))).toEqual({
          code: digits.join(""),
          taric: false,
          original: digits.join(""),
        });
      }),
    );
  });
});

describe("looksLikeCnCode", () => {
  test.each([
    ["8703 80 10", true],
    ["8703801", true], // faulty, but meant as a code
    ["Elbil", false],
    ["87038010 new", false],
    ["7", false],
    ["", false],
  ])("%j: %s", (text, expected) => {
    expect(looksLikeCnCode(text)).toBe(expected);
  });
});
