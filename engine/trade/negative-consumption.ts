import type { Word } from "../assumptions/vocabulary";

/** Yearly consumption after the rule for negative years. */
export interface SettledConsumption {
  readonly values: readonly number[];
  /** Index of each year that was negative. */
  readonly negative: readonly number[];
  /** `zero`: what was created; `carry`: the deficit left at the end, kept there (≤ 0). */
  readonly amount: number;
}

/**
 * Applies the rule: `keep` leaves negative years; `carry` meets a deficit from the following years,
 * so that the total is conserved; `zero` sets them to 0. A missing year (NaN) that a deficit is
 * carried into leaves the rest unknown: how much of it that year met cannot be told.
 */
export function settleNegative(
  values: readonly number[],
  rule: Word<"negative consumption">,
): SettledConsumption {
  const negative = values.flatMap((value, i) => (value < 0 ? [i] : []));
  if (rule === "keep" || negative.length === 0) return { values, negative, amount: 0 };
  if (rule === "zero") {
    const created = values.reduce((sum, value) => (value < 0 ? sum - value : sum), 0);
    return { values: values.map((value) => (value < 0 ? 0 : value)), negative, amount: created };
  }
  let deficit = 0;
  const carried = values.map((value) => {
    // A gap that no deficit reaches is a gap alone, as it is where no year is negative.
    if (deficit === 0 && Number.isNaN(value)) return NaN;
    const sum = value + deficit;
    deficit = Number.isNaN(sum) ? NaN : Math.min(0, sum);
    return Number.isNaN(sum) ? NaN : Math.max(0, sum);
  });
  const last = carried.length - 1;
  if (deficit < 0) carried[last] = (carried[last] ?? 0) + deficit;
  return { values: carried, negative, amount: Number.isNaN(deficit) ? 0 : deficit };
}
