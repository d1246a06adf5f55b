import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { unpackCodeList } from "../../../engine/classification/unpack-code-list";
import { EngineError } from "../../../engine/errors";

const shipped: unknown = JSON.parse(
  readFileSync(join(__dirname, "../../../assets/classification/cn-codes.json"), "utf8"),
);

/** Invented: the least pack there can be. */
const SMALL = {
  firstYear: 1995,
  lastYear: 2026,
  periods: "1995-2026 1995-2016 2017-2026",
  codes: { "87": "87038010c90c9010b30a" },
  changes: { "2017": "87039010>8010,90" },
};

describe("unpackCodeList, worked example", () => {
  const list = unpackCodeList(SMALL);

  it("writes each code out from the digits that differ", () => {
    expect(list.everUnder("")).toEqual(["87038010", "87038090", "87039010", "87039030"]);
    expect(list.validYears("87039010")).toEqual([{ fromYear: 1995, toYear: 2016 }]);
    expect(list.validYears("87038090")).toEqual([{ fromYear: 2017, toYear: 2026 }]);
    expect([list.firstYear, list.lastYear]).toEqual([1995, 2026]);
  });

  it("reads what old codes became", () => {
    expect(list.changesOf("87039010")).toEqual([
      { year: 2017, from: "87039010", to: ["87038010", "87038090"], certain: true },
    ]);
  });

  it("counts periods beyond the 26th with two letters", () => {
    const years = Array.from({ length: 28 }, (_, i) => `${String(1995 + i)}-2026`);
    const long = { ...SMALL, periods: years.join(" "), codes: { "87": "87038010z1aa2ab" } };
    const found = unpackCodeList({ ...long, changes: {} });
    const first = ["87038010", "87038011", "87038012"].map((code) => found.validYears(code)[0]);
    expect(first.map((period) => period?.fromYear)).toEqual([2020, 2021, 2022]);
  });
});

describe("the shipped list", () => {
  const list = unpackCodeList(shipped);
  const all = list.everUnder("");
  const changes = all.flatMap((code) => list.changesOf(code));

  it("has every code and period of the source", () => {
    expect(all).toHaveLength(17_920);
    expect(all.every((code) => /^[0-9]{8}$/.test(code))).toBe(true);
    expect(all.flatMap((code) => list.validYears(code))).toHaveLength(18_128);
    expect(all.filter((code) => list.isValid(code, 2026))).toHaveLength(9_791);
    expect(all.filter((code) => list.isValid(code, 1995))).toHaveLength(10_448);
  });

  it.each([
    ["87038010", [[2017, 2026]]],
    ["87039010", [[1995, 2016]]],
    ["85051110", [[2023, 2026]]],
    ["85051100", [[1995, 2022]]],
    [
      "03026999",
      [
        [1996, 2000],
        [2002, 2011],
      ],
    ],
  ])("knows the years of %s", (code, periods) => {
    const expected = periods.map(([fromYear, toYear]) => ({ fromYear, toYear }));
    expect(list.validYears(code)).toEqual(expected);
  });

  it("has every pair of the concordance, of 2010–2022 alone", () => {
    const certain = changes.filter((change) => change.certain);
    expect(certain.reduce((sum, { to }) => sum + to.length, 0)).toBe(5_120);
    expect(Math.min(...certain.map(({ year }) => year))).toBe(2010);
    expect(Math.max(...certain.map(({ year }) => year))).toBe(2022);
    expect(list.changesOf("87039010")).toEqual([
      { year: 2017, from: "87039010", to: ["87038010", "87038090"], certain: true },
    ]);
    expect(list.predecessorsOf("87038010")).toEqual(["87039010"]);
  });

  it("has candidates for the years before and after it", () => {
    expect(list.changesOf("85051100")).toEqual([
      { year: 2023, from: "85051100", to: ["85051110", "85051190"], certain: false },
    ]);
    const candidates = changes.filter((change) => !change.certain);
    expect(candidates.every(({ year }) => year < 2010 || year > 2022)).toBe(true);
    expect(candidates.some(({ year }) => year < 2010)).toBe(true);
  });

  it("lets every new code be in force from the year of its change", () => {
    const late = changes.filter(({ year, to }) => !to.every((code) => list.isValid(code, year)));
    expect(late).toEqual([]);
  });
});

describe("unpackCodeList, malformed packs", () => {
  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["an array", []],
    ["a text", "cn"],
    ["no last year", { ...SMALL, lastYear: undefined }],
    ["years turned about", { ...SMALL, firstYear: 2027 }],
    ["a year in text", { ...SMALL, firstYear: "1995" }],
    ["no periods", { ...SMALL, periods: undefined }],
    ["a period of one year", { ...SMALL, periods: "1995" }],
    ["a period outside the list", { ...SMALL, periods: "1990-2026 1995-2016 2017-2026" }],
    ["a period turned about", { ...SMALL, periods: "2026-1995 1995-2016 2017-2026" }],
    ["a period that is not there", { ...SMALL, codes: { "87": "87038010d" } }],
    ["a code too short", { ...SMALL, codes: { "87": "8703801a" } }],
    ["a code without period", { ...SMALL, codes: { "87": "87038010a20" } }],
    ["codes with blanks", { ...SMALL, codes: { "87": "87038010a 20a" } }],
    ["codes as a number", { ...SMALL, codes: { "87": 87038010 } }],
    ["no codes", { ...SMALL, codes: null }],
    ["a change of no year", { ...SMALL, changes: { soon: "87039010>8010" } }],
    ["a change to nothing", { ...SMALL, changes: { "2017": "87039010>" } }],
    ["a change from a short code", { ...SMALL, changes: { "2017": "9010>8010" } }],
  ])("refuses %s", (_name, pack) => {
    expect(() => unpackCodeList(pack)).toThrow(EngineError);
  });

  it("throws nothing but EngineError, whatever it is given", () => {
    fc.assert(
      fc.property(fc.object(), (parts) => {
        let thrown: unknown;
        try {
          unpackCodeList({ ...SMALL, ...parts, codes: parts });
        } catch (error) {
          thrown = error;
        }
        const isEmpty = Object.keys(parts).length === 0;
        expect(thrown instanceof EngineError || (thrown === undefined && isEmpty)).toBe(true);
      }),
      { seed: 4 },
    );
  });
});
