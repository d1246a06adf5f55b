import type { Cell } from "../../../engine/assumptions/cell";
import {
  canonicalSetting,
  defaultOfSetting,
  isDrawCount,
  isDefaultSetting,
  readSettings,
  settingChangesNumbers,
} from "../../../engine/assumptions/settings";
import { wordsOf } from "../../../engine/assumptions/vocabulary";
import { EVERY_PRODUCT } from "../../../engine/findings/finding";
import { codes, read, rowsOf, table } from "./tables";

function settings(...rows: Cell[][]): ReturnType<typeof readSettings> {
  return readSettings(rowsOf(read(table(["setting", "value"], rows, "S")), "Settings"));
}

describe("defaults of the contract", () => {
  test("all of them", () => {
    expect(readSettings([]).settings).toEqual({
      convention: "uniform",
      missing: "error",
      nilSymbol: "missing",
      priceBasis: "import and export",
      negativeConsumption: "keep",
      usedExport: "proportional",
      looseComponents: "subtract",
      replaceComponents: "yes",
      stockDrivenDecline: "shrink",
      contentBetweenYears: "step",
      projection: "none",
      yearCorrelation: "full",
      draws: 1000,
      seed: 1,
      baseName: "base",
      unusable: new Set(),
    });
  });
  test("first and last year and language have none", () => {
    const without = wordsOf("setting").filter((name) => defaultOfSetting(name) === undefined);
    expect(without).toEqual(["first year", "last year", "language"]);
  });
});

describe("values", () => {
  test.each<[Cell, Cell, string, unknown]>([
    ["första år", 2016, "firstYear", 2016],
    ["last year", 2030, "lastYear", 2030],
    ["konvention", "Slutet", "convention", "end"],
    ["missing", "interpolera", "missing", "interpolate"],
    ["saknas", "från överordnad", "missing", "from parent"],
    ["nollsymbol", "noll", "nilSymbol", "zero"],
    ["nil symbol", "saknas", "nilSymbol", "missing"],
    ["price basis", "import", "priceBasis", "import"],
    ["negativ förbrukning", "för över", "negativeConsumption", "carry"],
    ["export begagnad", "äldst", "usedExport", "oldest"],
    ["lösa komponenter", "allt", "looseComponents", "all"],
    ["ersätt komponenter", "nej", "replaceComponents", "no"],
    ["minskande bestånd", "negativt inflöde", "stockDrivenDecline", "negative inflow"],
    ["innehåll mellan år", "linjär", "contentBetweenYears", "linear"],
    ["framskrivning", "trend", "projection", "trend"],
    ["projection", 0.02, "projection", 0.02],
    ["projection", -0.05, "projection", -0.05],
    ["projection", 0, "projection", 0],
    ["årskorrelation", "oberoende", "yearCorrelation", "independent"],
    ["dragningar", 200, "draws", 200],
    ["frö", 0, "seed", 0],
    ["basnamn", "Nuläge", "baseName", "Nuläge"],
    ["base name", 2024, "baseName", "2024"],
    ["språk", "SV", "language", "sv"],
  ])("%j = %j", (setting, value, field, expected) => {
    const read = settings([setting, value]);
    expect(read.findings).toEqual([]);
    expect(read.settings).toMatchObject({ [field]: expected });
  });

  test.each<[Cell, Cell]>([
    ["convention", "density"],
    ["convention", "täthet"],
    ["convention", "mitt"],
    ["convention", 5],
    ["first year", 20.5],
    ["first year", 1700],
    ["last year", "2030"],
    ["projection", "2 %"],
    ["projection", -1],
    ["projection", 11],
    ["projection", ".."],
    ["missing", "gissa"],
  ])("%j = %j is an error that stops every answer, and the default stands", (setting, value) => {
    const read = settings([setting, value]);
    expect(read.findings.map(({ code, blocks, table: name }) => [code, blocks, name])).toEqual([
      ["setting-value", [EVERY_PRODUCT], "S"],
    ]);
    expect(read.settings).toEqual(readSettings([]).settings);
  });
  test.each<[string, Cell, string]>([
    ["draws", -1, "a whole number from 1 to 100000"],
    ["draws", 0, "a whole number from 1 to 100000"],
    ["draws", 10.5, "a whole number from 1 to 100000"],
    ["draws", 1e7, "a whole number from 1 to 100000"],
    ["seed", -3, "a whole number from 0"],
    ["seed", "ett", "a whole number from 0"],
    ["year correlation", "half", "full, independent"],
  ])("%j = %j stops ranges alone, and says what can be given", (setting, value, words) => {
    const read = settings([setting, value]);
    expect(read.findings.map(({ blocks, remedy }) => [blocks, remedy.en])).toEqual([
      [[], `Use ${words}.`],
    ]);
    expect([...read.settings.unusable]).toEqual([setting]);
    expect(settingChangesNumbers(setting)).toBe(false);
  });
  test("a cell of draws that cannot be read leaves no draws either", () => {
    expect([...settings(["draws", { error: "#REF!" }]).settings.unusable]).toEqual(["draws"]);
  });
  test("density is no convention of a model, and is not advised", () => {
    const [bad] = settings(["convention", "middle"]).findings;
    expect(bad?.remedy).toEqual({
      sv: "Använd jämn, mitten, slutet, början.",
      en: "Use uniform, mid, end, start.",
    });
  });
  test("a Swedish sentence writes a decimal comma", () => {
    const [bad] = settings(["draws", 10.5]).findings;
    expect(bad?.found.sv).toMatch(/^”10,5” är/);
    expect(bad?.found.en).toMatch(/^"10.5" is/);
  });
  test("what the finding says", () => {
    const [bad] = settings(["framskrivning", "2 %"]).findings;
    expect(bad?.found.sv).toBe("”2 %” är inget giltigt värde för inställningen framskrivning.");
    expect(bad?.remedy.sv).toBe("Använd ingen, behåll, trend eller en årlig takt som 0,02.");
    expect(bad?.remedy.en).toBe("Use none, hold, trend or a yearly rate such as 0.02.");
    expect(bad?.key).toEqual({ sv: "inställning=framskrivning", en: "setting=projection" });
  });
  test("a language that cannot be used stops no number", () => {
    expect(settings(["language", "fi"]).findings.map((finding) => finding.blocks)).toEqual([[]]);
    expect(settingChangesNumbers("language")).toBe(false);
    expect(settingChangesNumbers("missing")).toBe(true);
    expect(settingChangesNumbers(undefined)).toBe(true);
  });
  test("an unknown setting is a finding of reading", () => {
    expect(codes(read(table(["setting", "value"], [["färg", "röd"]])))).toEqual(["unknown-word"]);
  });
});

test("how many draws can be made", () => {
  expect([0, 1, 2.5, 100_000, 100_001].map(isDrawCount)).toEqual([false, true, false, true, false]);
});

describe("canonical form", () => {
  test("words of either language, numbers and texts as they are", () => {
    expect(canonicalSetting("convention", "SLUTET")).toBe("end");
    expect(canonicalSetting("draws", 5)).toBe(5);
    expect(canonicalSetting("base name", "Nuläge")).toBe("Nuläge");
    expect(canonicalSetting("base name", "Bas")).toBe("base");
    expect(canonicalSetting("convention", "fel ord")).toBe("fel ord");
    expect(canonicalSetting("convention", undefined)).toBe("");
  });
  test.each<[Cell, Cell, boolean]>([
    ["konvention", "jämn", true],
    ["convention", "end", false],
    ["draws", 1000, true],
    ["draws", 999, false],
    ["nil symbol", "saknas", true],
    ["first year", 2016, false],
    ["language", "sv", false],
    ["basnamn", "bas", true],
    ["base name", "base", true],
    ["base name", "Nuläge", false],
  ])("%j = %j is the default: %s", (setting, value, expected) => {
    const [row] = rowsOf(read(table(["setting", "value"], [[setting, value]])), "Settings");
    expect(row && isDefaultSetting(row)).toBe(expected);
  });
});
