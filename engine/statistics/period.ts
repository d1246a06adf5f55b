/** PxWeb's codes of time. */

/** A year or a part of one. */
export interface Period {
  readonly year: number;
  readonly kind: "year" | "half" | "quarter" | "month" | "week";
  /** 1 … 12 of months; 1 of a whole year. */
  readonly part: number;
}

const KINDS: Readonly<Record<string, { readonly kind: Period["kind"]; readonly parts: number }>> = {
  H: { kind: "half", parts: 2 },
  K: { kind: "quarter", parts: 4 },
  Q: { kind: "quarter", parts: 4 },
  M: { kind: "month", parts: 12 },
  U: { kind: "week", parts: 53 },
  W: { kind: "week", parts: 53 },
};

/**
 * `2024`, `2024M01`, `2024K1` or `2024Q1`, `2024H1`, `2024U01` or `2024W01`; else
 * undefined. Months and weeks have two digits, so that none can be written in two ways.
 */
export function periodOf(code: string): Period | undefined {
  const [, year = "", few, digit, many, digits] =
    /^(\d{4})(?:([HKQ])(\d)|([MUW])(\d{2}))?$/u.exec(code) ?? [];
  if (year === "") return undefined;
  const letter = few ?? many;
  if (letter === undefined) return { year: Number(year), kind: "year", part: 1 };
  const known = KINDS[letter];
  const part = Number(digit ?? digits);
  if (known === undefined || part < 1 || part > known.parts) return undefined;
  return { year: Number(year), kind: known.kind, part };
}
