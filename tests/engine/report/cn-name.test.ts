import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unpackCodeNames } from "../../../engine/classification/code-names";
import { unpackCodeList } from "../../../engine/classification/unpack-code-list";
import { AnswerFault } from "../../../engine/errors";
import type { Language } from "../../../engine/findings/language";
import type { Answer } from "../../../engine/report/answer";
import type { Argument } from "../../../engine/report/argument";
import { cnNameAnswer } from "../../../engine/report/cn-name";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, "../../../assets/classification", name), "utf8"));
const codes = unpackCodeList(read("cn-codes.json"));
const names = unpackCodeNames(read("cn-names.json"));

const answer = (code: Argument, language?: Argument, caller: Language = "en"): Answer =>
  cnNameAnswer(language === undefined ? { code } : { code, language }, codes, names, caller);

function faultOf(run: () => unknown): AnswerFault {
  try {
    run();
  } catch (fault) {
    if (fault instanceof AnswerFault) return fault;
  }
  throw new Error("No AnswerFault was thrown.");
}

describe("CRMCNNAME", () => {
  it("names the heading and not New alone, in the language asked for or the caller's", () => {
    const [[english]] = answer("87038010") as [[string]];
    expect(english).toMatch(/^Motor cars .* with only electric motor for propulsion: New$/);
    const [[swedish]] = answer("87038010", "sv") as [[string]];
    expect(swedish).toMatch(/^Bilar .* med enbart elmotor för framdrivning: Nya$/);
    expect(answer("87038010", undefined, "sv")).toEqual([[swedish]]);
    expect(answer("87038010", "EN", "sv")).toEqual([[english]]);
  });

  it("reads blanks, dots, numbers and TARIC codes", () => {
    const expected = answer("87038010");
    for (const code of ["8703 80 10", "8703.80.10", 87038010, "8703801090", [["87038010"]]]) {
      expect(answer(code)).toEqual(expected);
    }
  });

  it("names shorter codes", () => {
    expect(answer("2604")).toEqual([["Nickel ores and concentrates"]]);
    expect(answer("260400")).toEqual(answer("2604"));
    expect(answer("870380")[0]?.[0]).toMatch(/: Other vehicles, with only electric motor/);
  });

  it("answers a range in its shape, with blanks blank and wrong codes in their cells", () => {
    const found = answer([
      ["2604", null],
      ["123", "87039010"],
      ["", { error: "#REF!" }],
    ]);
    expect(
      found.map((row) => row.map((cell) => (typeof cell === "object" ? cell.type : cell))),
    ).toEqual([
      ["Nickel ores and concentrates", ""],
      ["#VALUE!", "#N/A"],
      ["", "#VALUE!"],
    ]);
  });

  it.each<[Argument]>([
    ["870"],
    ["abc"],
    [8703801],
    [true],
    [""],
    [null],
    [-8703],
    ["870380109012"],
  ])("%j is no code", (code) => {
    const { type, sentence } = faultOf(() => answer(code));
    expect(type).toBe("#VALUE!");
    expect(sentence.en).toContain("is no CN code");
    expect(sentence.sv).toContain("är ingen KN-kod");
  });

  it("says that a code never was in force", () => {
    const { type, sentence } = faultOf(() => answer("87038011"));
    expect(type).toBe("#N/A");
    expect(sentence.en).toBe(
      "The CN code 87038011 has never been in force by the list 1995–2026. Check the code.",
    );
  });

  it("tells of an ended code its years and what it became, possibly where it is a candidate", () => {
    const sure = faultOf(() => answer("87039010")).sentence.en;
    expect(sure).toMatch(
      /chapters 25, 26, 28, 74, 75, 81, 84, 85, 87, 90\. It was in force –2016\./,
    );
    expect(sure).toMatch(/ It became 87038010, 87038090 in 2017\.$/);
    const candidates = faultOf(() => answer("03026999")).sentence.en;
    expect(candidates).toContain("1996–2000, 2002–2011");
    const old = codes.everUnder("01").find((code) => codes.changesOf(code)[0]?.certain === false);
    expect(faultOf(() => answer(old)).sentence.en).toMatch(/possibly became/);
  });

  it("says what is named where a code in force has no name", () => {
    const { type, sentence } = faultOf(() => answer("01012100", "sv"));
    expect(type).toBe("#N/A");
    expect(sentence.sv).toMatch(/kapitlen 25, 26, .*, 90\.$/);
    expect(faultOf(() => answer("87")).type).toBe("#N/A");
  });

  it("does not answer in another language than asked for, but shows the name it has", () => {
    expect(answer("84715000", "en")[0]?.[0]).toContain("Processing units");
    const { type, sentence } = faultOf(() => answer("84715000", "sv"));
    expect(type).toBe("#N/A");
    expect(sentence.sv).toContain("Processing units");
  });

  it("refuses an unknown language, with the words there are", () => {
    const { type, sentence } = faultOf(() => answer("87038010", "de"));
    expect([type, sentence.en]).toEqual(["#VALUE!", '"de" is no language. Use sv, en.']);
  });
});
