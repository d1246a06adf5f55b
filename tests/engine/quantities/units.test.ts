import fc from "fast-check";
import { EngineError } from "../../../engine/errors";
import { KILOGRAM, KILOWATT, UNITS } from "../../../engine/quantities/unit-list";
import { baseUnit, convert, parseUnit, unitWord } from "../../../engine/quantities/units";
import type { Unit } from "../../../engine/quantities/units";

const named = (text: string): Unit => {
  const unit = parseUnit(text);
  if (!unit) throw new Error(`no unit "${text}"`);
  return unit;
};

const codeOf = (attempt: () => number): string | undefined => {
  try {
    attempt();
    return undefined;
  } catch (thrown) {
    return thrown instanceof EngineError ? thrown.code : undefined;
  }
};

describe("parseUnit", () => {
  test.each([
    ["pieces", "pieces"],
    ["piece", "pieces"],
    ["st", "pieces"],
    ["ST", "pieces"],
    ["p/st", "pieces"],
    [" kg ", "kg"],
    ["t", "t"],
    ["ton", "t"],
    ["Tonnes", "t"],
    ["g", "g"],
    ["mg", "mg"],
    ["kw", "kW"],
    ["MW", "MW"],
    ["mW", "MW"],
    ["mw", "MW"],
    ["kWh", "kWh"],
    ["MWh", "MWh"],
    ["m2", "m2"],
    ["m²", "m2"],
    ["SEK", "SEK"],
    ["kr", "SEK"],
    ["tkr", "tkr"],
    ["mkr", "mkr"],
    ["EUR", "EUR"],
    ["\u00a0kg\u00a0", "kg"],
  ])("%j is %s", (text, symbol) => {
    expect(parseUnit(text)?.symbol).toBe(symbol);
  });

  test.each(["", " ", "kilo", "kg/piece", "%", "0", "pieces pieces", "constructor"])(
    "%j is no unit",
    (text) => {
      expect(parseUnit(text)).toBeUndefined();
    },
  );

  test("no two units share a spelling", () => {
    const spellings = UNITS.flatMap(({ unit, alsoWritten }) => [unit.symbol, ...alsoWritten]).map(
      (text) => text.toLowerCase(),
    );
    expect(new Set(spellings).size).toBe(spellings.length);
  });
});

describe("unitWord", () => {
  test("pieces are told in the language, symbols stand", () => {
    expect(unitWord("pieces", "sv")).toBe("st");
    expect(unitWord("pieces", "en")).toBe("pieces");
    expect(unitWord("t", "sv")).toBe("t");
    expect(unitWord("SEK", "sv")).toBe("SEK");
  });

  test("what is printed is read back as the same unit", () => {
    for (const { unit } of UNITS) {
      expect(parseUnit(unitWord(unit.symbol, "sv"))).toBe(unit);
      expect(parseUnit(unitWord(unit.symbol, "en"))).toBe(unit);
    }
  });
});

describe("convert", () => {
  test.each([
    [2, "t", "kg", 2000],
    [1, "t", "g", 1000000],
    [2500, "g", "kg", 2.5],
    [1, "MW", "kW", 1000],
    [1500, "kWh", "MWh", 1.5],
    [3, "mkr", "tkr", 3000],
    [900, "tkr", "SEK", 900000],
    [5, "mg", "g", 0.005],
  ])("%d %s is %s %d", (value, from, to, expected) => {
    // One multiplication and one division: at most two roundings.
    expect(convert(value, named(from), named(to)) / expected).toBeCloseTo(1, 14);
  });

  test.each([
    ["kg", "kW"],
    ["kW", "kWh"],
    ["SEK", "EUR"],
    ["pieces", "kg"],
  ])("%s is never counted in %s", (from, to) => {
    const attempt = (): number => convert(1, named(from), named(to));
    expect(attempt).toThrow(EngineError);
    expect(attempt).toThrow(`cannot count ${from} `);
    expect(codeOf(attempt)).toBe("unit-mismatch");
  });

  test("unlike units that are known beforehand do not compile", () => {
    // @ts-expect-error kilograms are not kilowatts
    expect(() => convert(1, KILOGRAM, KILOWATT)).toThrow(EngineError);
    expect(convert(1, KILOGRAM, named("t"))).toBe(0.001);
  });

  const anyUnit = fc.constantFrom(...UNITS.map(({ unit }) => unit));
  test("there and back gives the value; the same unit gives the same bits", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
        anyUnit,
        anyUnit,
        (v, a, b) => {
          expect(convert(v, a, a)).toBe(v);
          if (a.dimension !== b.dimension) return;
          const back = convert(convert(v, a, b), b, a);
          // Four roundings; near the smallest double they are absolute, not relative.
          expect(Math.abs(back - v)).toBeLessThanOrEqual(1e-15 * Math.abs(v) + 1e-300);
        },
      ),
    );
  });
});

test("every dimension has one base unit, which the others are counted in", () => {
  for (const { unit } of UNITS) {
    expect(baseUnit(unit.dimension)).toMatchObject({ dimension: unit.dimension, toBase: 1 });
  }
  expect(baseUnit("mass")).toBe(KILOGRAM);
  expect(baseUnit("power")).toBe(KILOWATT);
});
