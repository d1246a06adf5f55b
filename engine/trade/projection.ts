import type { Word } from "../assumptions/vocabulary";

/** How a series goes on after its data: a rule, or a yearly rate (0.02 = 2 % a year). */
export type Projection = Word<"projection"> | number;

/** Data years that a trend is drawn through, at most. */
const TREND_YEARS = 5;

/** Data years that a trend needs, at least. */
export const LEAST_TREND_YEARS = 2;

/** Yearly rates that are taken: more than −100 %, at most tenfold growth a year. */
export function isPossibleRate(rate: number): boolean {
  return rate > -1 && rate <= 10;
}

/** The first data year that a projection after `latest` is drawn from; Infinity where none is. */
export function firstNeeded(projection: Projection, latest: number): number {
  if (projection === "none") return Infinity;
  return projection === "trend" ? latest - TREND_YEARS + 1 : latest;
}

/**
 * `count` further years of a yearly series: none = 0; hold = the last value; trend = the least
 * squares line through the last 5 values (at least 2), not below 0; a rate = last × (1 + rate)ⁿ.
 * An unknown last value (NaN) makes them unknown, except under none.
 */
export function projected(
  values: readonly number[],
  projection: Projection,
  count: number,
): number[] {
  const years = Array.from({ length: count }, (_, i) => i + 1);
  const last = values.at(-1) ?? 0;
  if (typeof projection === "number") return years.map((n) => last * (1 + projection) ** n);
  if (projection === "none") return years.map(() => 0);
  if (projection === "hold") return years.map(() => last);
  const line = leastSquares(values.slice(-TREND_YEARS));
  return years.map((n) => Math.max(0, line(n)));
}

/** The line through the points (…, −1, 0), as a function of years after the last one. */
function leastSquares(values: readonly number[]): (yearsAfter: number) => number {
  const count = values.length;
  if (count < LEAST_TREND_YEARS) return () => NaN;
  const xs = values.map((_, i) => i - count + 1);
  const meanX = xs.reduce((sum, x) => sum + x, 0) / count;
  const meanY = values.reduce((sum, y) => sum + y, 0) / count;
  let top = 0;
  let bottom = 0;
  xs.forEach((x, i) => {
    top += (x - meanX) * ((values[i] ?? NaN) - meanY);
    bottom += (x - meanX) ** 2;
  });
  const slope = top / bottom;
  return (yearsAfter) => meanY + slope * (yearsAfter - meanX);
}
