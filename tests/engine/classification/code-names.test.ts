import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unpackCodeNames } from "../../../engine/classification/code-names";
import { unpackCodeList } from "../../../engine/classification/unpack-code-list";
import { EngineError } from "../../../engine/errors";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, "../../../assets/classification", name), "utf8"));
const names = unpackCodeNames(read("cn-names.json"));
const codes = unpackCodeList(read("cn-codes.json"));
const both = (code: string): (string | undefined)[] => [
  names.nameOf(code, "en"),
  names.nameOf(code, "sv"),
];

describe("the shipped names", () => {
  const named = codes.everUnder("").filter((code) => names.nameOf(code, "en") !== undefined);

  it("name 2,292 codes in English and all but 32 in Swedish", () => {
    expect(named).toHaveLength(2_292);
    const swedish = named.filter((code) => names.nameOf(code, "sv") !== undefined);
    expect(swedish).toHaveLength(2_260);
    expect(names.chapters).toEqual("25 26 28 74 75 81 84 85 87 90".split(" "));
  });

  it("tell what is new: the heading, the subheading and then the code", () => {
    expect(both("87038010")).toEqual([
      "Motor cars and other motor vehicles principally designed for the transport of persons (other than those of heading 8702), including station wagons and racing cars: Other vehicles, with only electric motor for propulsion: New",
      "Bilar och andra motorfordon, konstruerade huvudsakligen för personbefordran (andra än sådana enligt nr 8702), inbegripet stationsvagnar och tävlingsbilar: Andra fordon, med enbart elmotor för framdrivning: Nya",
    ]);
  });

  it("keep the levels of a shorter code", () => {
    expect(names.nameOf("870380", "en")).toMatch(/^Motor cars .*: Other vehicles, with only/);
    expect(names.nameOf("8703", "en")).toMatch(/racing cars$/);
  });

  it("do not repeat a code that is its whole heading", () => {
    const ores = ["Nickel ores and concentrates", "Nickelmalm, även anrikad"];
    expect([both("2604"), both("260400"), both("26040000")]).toEqual([ores, ores, ores]);
  });

  it("keep Other under Other as a level of its own", () => {
    expect(names.nameOf("28309085", "en")).toMatch(/^Sulphides; .*: Other: Other$/);
  });

  it("never are a word that says nothing", () => {
    const empty = /^(Other|New|Used|Parts|Of|For|With|Andra|Nya|Begagnade|Delar|Av|För|Med)\b/;
    // A heading may begin so: "Delar till maskiner och apparater …".
    const bare = named.filter((code) => {
      const headings = both(code.slice(0, 4));
      return both(code).some((name, i) => empty.test(name ?? "") && !empty.test(headings[i] ?? ""));
    });
    expect(bare).toEqual([]);
  });

  it("know nothing of codes that are not there", () => {
    for (const code of ["87039010", "87", "01012100", "8703801", ""]) {
      expect(both(code)).toEqual([undefined, undefined]);
    }
  });
});

describe("unpackCodeNames", () => {
  /** Invented. */
  const SMALL = {
    texts: [
      ["Cars", "Bilar"],
      ["New", ""],
    ],
    names: { n8703: 0, n870380: 1 },
  };

  it("mixes no languages", () => {
    const small = unpackCodeNames(SMALL);
    expect(small.nameOf("870380", "en")).toBe("Cars: New");
    expect(small.nameOf("870380", "sv")).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["no texts", { ...SMALL, texts: undefined }],
    ["no names", { ...SMALL, names: [] }],
    ["a text that is no pair", { ...SMALL, texts: ["Cars"] }],
    ["a text without English", { ...SMALL, texts: [["", "Bilar"]] }],
    ["a text that is not there", { ...SMALL, names: { n8703: 2 } }],
    ["an index as text", { ...SMALL, names: { n8703: "0" } }],
    ["a key of 5 digits", { ...SMALL, names: { n87038: 0 } }],
    ["a key without its n", { ...SMALL, names: { "8703": 0 } }],
  ])("refuses %s", (_name, pack) => {
    expect(() => unpackCodeNames(pack)).toThrow(EngineError);
  });
});
