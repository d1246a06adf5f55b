/** Reading of CN codes (Combined Nomenclature). A code is text: "01012100" begins with a zero. */

/** A code read: 2, 4, 6 or 8 digits. */
export interface CnCode {
  readonly code: string;
  /** A TARIC code of 10 digits was given and is read as its CN 8. */
  readonly taric: boolean;
  /** The digits as given, without blanks and dots. */
  readonly original: string;
}

/** Why a cell is no code. An odd number of digits most often is a leading zero lost. */
export type CnCodeFault = "odd-digits" | "not-digits" | "length";

const blanksAndDots = /[\s.]/gu;

function digitsOf(cell: string | number): string {
  if (typeof cell === "string") return cell.replace(blanksAndDots, "");
  return Number.isSafeInteger(cell) && cell >= 0 ? String(cell) : "?";
}

/**
 * The CN code in a cell, or why there is none. Blanks (also hard ones) and dots in text are
 * ignored; a number counts only when whole. 2–10 digits, an even number of them; 10 are a TARIC
 * code, cut to its CN 8. Whether the code ever was valid is not asked here.
 */
export function parseCnCode(cell: string | number): CnCode | { readonly fault: CnCodeFault } {
  const digits = digitsOf(cell);
  if (!/^[0-9]*$/u.test(digits)) return { fault: "not-digits" };
  if (digits.length === 0 || digits.length > 10) return { fault: "length" };
  if (digits.length % 2 === 1) return { fault: "odd-digits" };
  return { code: digits.slice(0, 8), taric: digits.length === 10, original: digits };
}

/**
 * True when a text can only be meant as a CN code: two digits or more, with nothing but blanks and
 * dots between them. It may still be a faulty one, which {@link parseCnCode} then tells.
 */
export function looksLikeCnCode(text: string): boolean {
  return /^[0-9]{2,}$/u.test(text.replace(blanksAndDots, ""));
}
