import fc from "fast-check";
import { UNITS } from "../../../engine/quantities/unit-list";
import { parseRatio, ratioOf, ratioWord } from "../../../engine/quantities/unit-ratio";

describe("parseRatio", () => {
  test.each([
    // written, canonical, dimensions, base units per base unit
    ["g/piece", "g/piece", "mass", "pieces", 0.001],
    ["g/st", "g/piece", "mass", "pieces", 0.001],
    ["kg/p/st", "kg/piece", "mass", "pieces", 1],
    ["mg/kg", "mg/kg", "mass", "mass", 0.000001],
    ["g/kg", "g/kg", "mass", "mass", 0.001],
    ["kg/kg", "kg/kg", "mass", "mass", 1],
    ["%", "%", "mass", "mass", 0.01],
    ["kg/MW", "kg/MW", "mass", "power", 0.001],
    ["t/MW", "t/MW", "mass", "power", 1],
    ["g/kWh", "g/kWh", "mass", "energy", 0.001],
    ["kg/m²", "kg/m2", "mass", "area", 1],
    ["SEK/kg", "SEK/kg", "money:SEK", "mass", 1],
    ["kr/kg", "SEK/kg", "money:SEK", "mass", 1],
    ["kr/st", "SEK/piece", "money:SEK", "pieces", 1],
    ["tkr/ton", "tkr/t", "money:SEK", "mass", 1],
    ["TKR/ST", "tkr/piece", "money:SEK", "pieces", 1000],
    ["SEK/MW", "SEK/MW", "money:SEK", "power", 0.001],
    ["EUR/t", "EUR/t", "money:EUR", "mass", 0.001],
    ["pieces/piece", "pieces/piece", "pieces", "pieces", 1],
    ["st/st", "pieces/piece", "pieces", "pieces", 1],
    ["pieces/MW", "pieces/MW", "pieces", "power", 0.001],
    [" kg / st ", "kg/piece", "mass", "pieces", 1],
  ])("%j is %s", (text, symbol, above, below, factor) => {
    const ratio = parseRatio(text);
    expect(ratio?.symbol).toBe(symbol);
    expect(ratio?.numerator.dimension).toBe(above);
    expect(ratio?.denominator.dimension).toBe(below);
    expect(ratio?.factor).toBe(factor);
    expect(ratio?.isPercent).toBe(text === "%");
  });

  test.each(["", "kg", "p/st", "/kg", "kg/", "kg//st", "kg/piece/kg", "%/kg", "g per piece"])(
    "%j is no ratio",
    (text) => {
      expect(parseRatio(text)).toBeUndefined();
    },
  );

  const spelling = fc.constantFrom(
    ...UNITS.flatMap(({ unit, alsoWritten }) => [unit.symbol, ...alsoWritten]),
  );
  test("what is printed, in either language, is read back as the same ratio", () => {
    fc.assert(
      fc.property(spelling, spelling, (above, below) => {
        const ratio = parseRatio(`${above}/${below}`);
        if (!ratio) throw new Error(`no ratio ${above}/${below}`);
        expect(parseRatio(ratioWord(ratio, "sv"))).toEqual(ratio);
        expect(parseRatio(ratioWord(ratio, "en"))).toEqual(ratio);
      }),
    );
  });

  test("Swedish prints st", () => {
    const word = (text: string, language: "sv" | "en"): string | undefined => {
      const ratio = parseRatio(text);
      return ratio && ratioWord(ratio, language);
    };
    expect(word("pieces/piece", "sv")).toBe("st/st");
    expect(word("g/st", "en")).toBe("g/piece");
    expect(word("%", "sv")).toBe("%");
  });
});

test("of two units: the ratio that their text names", () => {
  for (const { unit: above } of UNITS) {
    for (const { unit: below } of UNITS) {
      expect(ratioOf(above, below)).toEqual(parseRatio(`${above.symbol}/${below.symbol}`));
    }
  }
});
