/** Numbers, shares and dates as the pane writes them. Separators are Excel's, not the language's. */
import type { Language } from "#engine";

/** Excel's decimal separator; it settles the thousands separator too. */
export type DecimalSeparator = "," | ".";

/** A space that keeps a number and its unit on one line. */
export const HARD_SPACE = "\u00a0";

const MINUS = "\u2212";
/** Smaller numbers are written with this many decimals at most. */
const MOST_DECIMALS = 9;

/**
 * `1 234`, `56,1`, `0,0123`: four significant digits from 1 000, three below; whole numbers below
 * 1 000 as they are. True minus, non-breaking spaces.
 */
export function numberText(value: number, separator: DecimalSeparator): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000)
    return signed(String(Math.abs(value)), value);
  const rounded = Number(value.toPrecision(digitsOf(value)));
  const size = Math.abs(rounded);
  const magnitude = Math.floor(Math.log10(size));
  const decimals = Math.max(0, digitsOf(rounded) - 1 - magnitude);
  return signed(separated(size.toFixed(Math.min(decimals, MOST_DECIMALS)), separator), rounded);
}

/** The number with the digits it has, for copying. */
export function fullNumberText(value: number, separator: DecimalSeparator): string {
  return String(value).replace(".", separator);
}

/** A whole number on an axis or in a count, all digits. */
export function axisText(value: number, separator: DecimalSeparator): string {
  const text = String(Number(Math.abs(value).toPrecision(12)));
  return signed(separated(text, separator), value);
}

/** A fraction as a share with its sign: `+4,6 %`; no decimals from 100 %. */
export function changeText(fraction: number, separator: DecimalSeparator, lang: Language): string {
  const percent = Math.abs(fraction * 100);
  const text = separated(percent.toFixed(percent < 99.95 ? 1 : 0), separator);
  const sign = Number(text.replace(",", ".")) === 0 ? "" : fraction < 0 ? MINUS : "+";
  return `${sign}${text}${lang === "sv" ? HARD_SPACE : ""}%`;
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  sv: "jan feb mars april maj juni juli aug sep okt nov dec".split(" "),
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
};

/** `15 nov 2026` from `2026-11-15`; anything else, such as a year, as it is. */
export function dateText(iso: string, language: Language): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  const month = MONTHS[language][Number(parts?.[2]) - 1];
  if (!parts || month === undefined) return iso;
  return [String(Number(parts[3])), month, parts[1]].join(HARD_SPACE);
}

function digitsOf(value: number): number {
  return Math.abs(value) >= 1000 ? 4 : 3;
}

function separated(text: string, separator: DecimalSeparator): string {
  const [whole = "0", decimals] = text.split(".");
  const group = separator === "," ? HARD_SPACE : ",";
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return decimals === undefined ? grouped : `${grouped}${separator}${decimals}`;
}

function signed(text: string, value: number): string {
  return value < 0 ? `${MINUS}${text}` : text;
}
