import fc from "fast-check";
import { CodeList, type ListedCode } from "../../../engine/classification/code-list";

const LISTED: readonly ListedCode[] = [
  { code: "87039010", fromYear: 1995, toYear: 2016 },
  { code: "87038010", fromYear: 2017, toYear: 2026 },
  { code: "87038090", fromYear: 2017, toYear: 2026 },
  { code: "03026999", fromYear: 2002, toYear: 2011 },
  { code: "03026999", fromYear: 1996, toYear: 2000 },
];
const CHANGES = [{ year: 2017, from: "87039010", to: ["87038010", "87038090"], certain: true }];
const list = new CodeList(LISTED, CHANGES, 1995, 2026);

describe("CodeList", () => {
  it("knows the years of a CN 8 code", () => {
    expect(list.isValid("87038010", 2016)).toBe(false);
    expect(list.isValid("87038010", 2017)).toBe(true);
    expect(list.isValid("87039010", 2016)).toBe(true);
    expect(list.isValid("87039010", 2017)).toBe(false);
  });

  it("reads years outside the list as its ends", () => {
    expect(list.isValid("87039010", 1980)).toBe(true);
    expect(list.isValid("87038010", 2040)).toBe(true);
    expect(list.isValid("87038010", 1980)).toBe(false);
  });

  it("takes a shorter code as in force where any CN 8 under it is", () => {
    expect(list.isValid("8703", 1995)).toBe(true);
    expect(list.isValid("870380", 2016)).toBe(false);
    expect(list.codesUnder("870380", 2017)).toEqual(["87038010", "87038090"]);
    expect(list.codesUnder("8703", 2016)).toEqual(["87039010"]);
  });

  it("merges periods and keeps a real pause", () => {
    expect(list.validYears("03026999")).toEqual([
      { fromYear: 1996, toYear: 2000 },
      { fromYear: 2002, toYear: 2011 },
    ]);
    expect(list.validYears("8703")).toEqual([{ fromYear: 1995, toYear: 2026 }]);
  });

  it("tells what never was listed and what came after", () => {
    expect(list.isListed("87038011")).toBe(false);
    expect(list.isListed("8703")).toBe(true);
    expect(list.validYears("99")).toEqual([]);
    expect(list.changesOf("87039010")).toEqual(CHANGES);
    expect(list.changesOf("87038010")).toEqual([]);
  });

  it("tells what was ever under a code, and what became it", () => {
    expect(list.everUnder("8703")).toEqual(["87038010", "87038090", "87039010"]);
    expect(list.everUnder("0302")).toEqual(["03026999"]);
    expect(list.predecessorsOf("87038090")).toEqual(["87039010"]);
    // What is under the code itself is no predecessor of it.
    expect(list.predecessorsOf("8703")).toEqual([]);
  });

  it("agrees with a plain search, whatever the order it was given in", () => {
    const digit = fc.constantFrom("0", "1", "8");
    const code = fc.string({ unit: digit, minLength: 8, maxLength: 8 });
    const entry = fc
      .tuple(code, fc.integer({ min: 1995, max: 2026 }), fc.integer({ min: 0, max: 31 }))
      .map(([of, fromYear, length]) => ({
        code: of,
        fromYear,
        toYear: Math.min(2026, fromYear + length),
      }));
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 40 }),
        fc.string({ unit: digit, minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1990, max: 2030 }),
        (entries, asked, year) => {
          const within = Math.min(2026, Math.max(1995, year));
          const plain = entries.filter(
            (one) => one.code.startsWith(asked) && one.fromYear <= within && within <= one.toYear,
          );
          const found = new CodeList(entries, [], 1995, 2026);
          expect(found.isValid(asked, year)).toBe(plain.length > 0);
          expect(found.codesUnder(asked, year)).toEqual(plain.map((one) => one.code).sort());
        },
      ),
      { seed: 4 },
    );
  });
});
