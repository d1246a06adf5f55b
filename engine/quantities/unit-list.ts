/**
 * The closed units of the workbook as data. Base units: pieces, kg, kW, kWh, m2, SEK, EUR.
 * Swedish and English spellings; a symbol is printed as it stands in both languages, save pieces.
 */

/** What a unit measures. Two currencies are two dimensions: no rate is ever assumed. */
export type Dimension = "pieces" | "mass" | "power" | "energy" | "area" | "money:SEK" | "money:EUR";

/** One unit. `toBase` is how many base units of its dimension one unit holds (t: 1000 kg). */
export interface Unit<D extends Dimension = Dimension> {
  /** Canonical spelling, used in fingerprints and answers. */
  readonly symbol: string;
  readonly dimension: D;
  readonly toBase: number;
}

const unit = <D extends Dimension>(symbol: string, dimension: D, toBase: number): Unit<D> => ({
  symbol,
  dimension,
  toBase,
});

/** Number of goods: the base unit of `pieces`. */
export const PIECES = unit("pieces", "pieces", 1);
/** Kilogram: the base unit of `mass`. */
export const KILOGRAM = unit("kg", "mass", 1);
/** Kilowatt: the base unit of `power`. */
export const KILOWATT = unit("kW", "power", 1);
/** Kilowatt hour: the base unit of `energy`. */
export const KILOWATT_HOUR = unit("kWh", "energy", 1);
/** Square metre: the base unit of `area`. */
export const SQUARE_METRE = unit("m2", "area", 1);
/** Swedish krona: the base unit of `money:SEK`. */
export const KRONA = unit("SEK", "money:SEK", 1);
/** Euro: the base unit of `money:EUR`. */
export const EURO = unit("EUR", "money:EUR", 1);

/** A unit with the other spellings it is read from; case does not matter in reading. */
export interface UnitEntry {
  readonly unit: Unit;
  readonly alsoWritten: readonly string[];
}

/**
 * Every unit the workbook knows. `mw` in any case is the megawatt: milliwatts do not occur in
 * trade in goods, and a cell typed "mw" means the other.
 */
export const UNITS: readonly UnitEntry[] = [
  { unit: PIECES, alsoWritten: ["piece", "st", "p/st", "styck"] },
  { unit: KILOGRAM, alsoWritten: [] },
  { unit: unit("t", "mass", 1000), alsoWritten: ["ton", "tonne", "tonnes"] },
  { unit: unit("g", "mass", 0.001), alsoWritten: ["gram"] },
  { unit: unit("mg", "mass", 0.000001), alsoWritten: [] },
  { unit: KILOWATT, alsoWritten: [] },
  { unit: unit("MW", "power", 1000), alsoWritten: [] },
  { unit: unit("W", "power", 0.001), alsoWritten: [] },
  { unit: KILOWATT_HOUR, alsoWritten: [] },
  { unit: unit("MWh", "energy", 1000), alsoWritten: [] },
  { unit: SQUARE_METRE, alsoWritten: ["m²", "kvm"] },
  { unit: KRONA, alsoWritten: ["kr"] },
  { unit: unit("tkr", "money:SEK", 1000), alsoWritten: [] },
  { unit: unit("mkr", "money:SEK", 1000000), alsoWritten: [] },
  { unit: EURO, alsoWritten: [] },
];
