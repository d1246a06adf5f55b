import { EngineError } from "../errors";
import type { Language } from "../findings/language";
import { PIECES, UNITS } from "./unit-list";
import type { Dimension, Unit } from "./unit-list";

export type { Dimension, Unit } from "./unit-list";

/** `never` where the two dimensions have nothing in common, so that the compiler refuses. */
type Alike<F extends Dimension, T extends Dimension> = [F & T] extends [never] ? never : unknown;

const folded = (text: string): string => text.normalize("NFC").trim().toLowerCase();

const unitBySpelling: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap(({ unit, alsoWritten }) =>
    [unit.symbol, ...alsoWritten].map((spelling) => [folded(spelling), unit] as const),
  ),
);

/**
 * The unit a cell or argument names, or undefined for none of the closed units. Swedish and
 * English, upper or lower case, blanks around it ignored; "mw" is MW.
 */
export function parseUnit(text: string): Unit | undefined {
  return unitBySpelling.get(text) ?? unitBySpelling.get(folded(text));
}

const baseUnits: ReadonlyMap<Dimension, Unit> = new Map(
  UNITS.filter(({ unit }) => unit.toBase === 1).map(({ unit }) => [unit.dimension, unit]),
);

/** The unit that a dimension is counted in (mass: kg). */
export function baseUnit<D extends Dimension>(dimension: D): Unit<D> {
  return baseUnits.get(dimension) as Unit<D>;
}

/** A unit's symbol as printed: pieces are "st" in Swedish, every other unit keeps its symbol. */
export function unitWord(symbol: string, language: Language): string {
  return symbol === PIECES.symbol && language === "sv" ? "st" : symbol;
}

/**
 * `value` counted in `to` instead of `from`.
 * @throws EngineError "unit-mismatch" when the units measure unlike things (kg and kW; SEK and EUR).
 */
export function convert<F extends Dimension, T extends Dimension>(
  value: number,
  from: Unit<F>,
  to: Unit<T> & Alike<F, T>,
): number {
  const target: Unit = to;
  if (from.dimension !== target.dimension) {
    throw new EngineError(
      "unit-mismatch",
      `cannot count ${from.symbol} (${from.dimension}) in ${target.symbol} (${target.dimension})`,
    );
  }
  // An unconverted value keeps its bits.
  return from.toBase === target.toBase ? value : (value * from.toBase) / target.toBase;
}
