/** What of a difference is rounding: binary numbers hold 0.1 + 0.2 − 0.3 as 5.6e-17. */

/** Parts of the terms' size below which no digit of their sum is told, 8.9e-16. */
const ROUNDING = 4 * Number.EPSILON;

/** True for a sum that is no larger than the rounding of its terms; `size` = Σ |term|. */
export function isRounding(sum: number, size: number): boolean {
  return Math.abs(sum) <= ROUNDING * size;
}

/** The sum, 0 where it is rounding; an unknown stays unknown. */
export function settledSum(sum: number, size: number): number {
  return isRounding(sum, size) ? 0 : sum;
}
