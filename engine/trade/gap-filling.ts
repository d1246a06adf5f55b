import type { Word } from "../assumptions/vocabulary";

/**
 * The amounts of the years asked for, gaps (NaN or no entry) filled by the rule from all known
 * years: `zero`; `interpolate` linearly, the nearest value at the ends; `hold` the value before, at
 * the beginning the first value. `error` and `from parent` leave NaN. Nothing to fill from leaves
 * all gaps.
 */
export function fillGaps(
  years: readonly number[],
  amounts: ReadonlyMap<number, number>,
  rule: Word<"missing rule">,
): number[] {
  const known = [...amounts.keys()]
    .filter((year) => !Number.isNaN(amounts.get(year)))
    .sort((a, b) => a - b);
  const amountIn = (year: number | undefined): number =>
    year === undefined ? NaN : (amounts.get(year) ?? NaN);
  return years.map((year) => {
    const own = amountIn(year);
    if (!Number.isNaN(own)) return own;
    const after = known.find((other) => other > year);
    const before = known[(after === undefined ? known.length : known.indexOf(after)) - 1];
    switch (rule) {
      case "zero":
        return 0;
      case "hold":
        return amountIn(before ?? after);
      case "interpolate": {
        if (before === undefined || after === undefined) return amountIn(before ?? after);
        const rise = (amountIn(after) - amountIn(before)) * (year - before);
        return amountIn(before) + rise / (after - before);
      }
      default:
        return NaN;
    }
  });
}
