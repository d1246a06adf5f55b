import type { Language } from "../findings/language";
import { KILOGRAM, PIECES } from "./unit-list";
import type { Unit } from "./unit-list";
import { parseUnit, unitWord } from "./units";

/** A unit of content, price or components: `numerator` per `denominator`. */
export interface UnitRatio {
  /** Canonical spelling: "g/piece", "tkr/t", "%". */
  readonly symbol: string;
  readonly numerator: Unit;
  readonly denominator: Unit;
  /** An amount times this is base units per base unit (g/kWh: 0.001 kg per kWh; tkr/t: 1 SEK per kg). */
  readonly factor: number;
  /** Written as "%": mass of mass, where 5 means 0.05. */
  readonly isPercent: boolean;
}

/** Per cent of mass: 1 % is 0.01 kg per kg. */
export const PERCENT: UnitRatio = {
  symbol: "%",
  numerator: KILOGRAM,
  denominator: KILOGRAM,
  factor: 0.01,
  isPercent: true,
};

/** The ratio of two units: of SEK and kg "SEK/kg". */
export function ratioOf(numerator: Unit, denominator: Unit): UnitRatio {
  return {
    symbol: `${numerator.symbol}/${denominator === PIECES ? "piece" : denominator.symbol}`,
    numerator,
    denominator,
    factor: numerator.toBase / denominator.toBase,
    isPercent: false,
  };
}

/**
 * The ratio of units a cell names ("g/piece", "kr/kg", "kg/MW", "%"), or undefined. Any two of the
 * closed units may stand on either side of the stroke; Swedish, English, upper or lower case.
 */
export function parseRatio(text: string): UnitRatio | undefined {
  const known = ratioBySpelling.get(text);
  if (known) return known;
  const ratio = readRatio(text.normalize("NFC").trim());
  if (ratio) ratioBySpelling.set(text, ratio);
  return ratio;
}

/** Spellings read before: content tables repeat a few of them thousands of times. */
const ratioBySpelling = new Map<string, UnitRatio>();

function readRatio(written: string): UnitRatio | undefined {
  if (written === "%") return PERCENT;
  // "kg/p/st" has two strokes, and "p/st" is itself a unit: each stroke is tried.
  for (let at = written.indexOf("/"); at >= 0; at = written.indexOf("/", at + 1)) {
    const numerator = parseUnit(written.slice(0, at));
    const denominator = parseUnit(written.slice(at + 1));
    if (numerator && denominator) return ratioOf(numerator, denominator);
  }
  return undefined;
}

/** A ratio as printed: "kg/piece" is "kg/st" in Swedish, symbols stand. */
export function ratioWord(ratio: UnitRatio, language: Language): string {
  if (ratio.isPercent || language === "en") return ratio.symbol;
  return `${unitWord(ratio.numerator.symbol, language)}/${unitWord(ratio.denominator.symbol, language)}`;
}
