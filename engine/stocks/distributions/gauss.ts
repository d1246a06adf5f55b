import erfc from "@stdlib/math-base-special-erfc";

const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);

/** From here on the tail series of {@link normalTailArea} beats the closed form. */
const ASYMPTOTIC_FROM = 8;

/** φ(z), the density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / SQRT_TWO_PI;
}

/** Q(z) = 1 − Φ(z), accurate in the upper tail; Φ(z) is `normalUpperTail(-z)`. */
export function normalUpperTail(z: number): number {
  return 0.5 * erfc(z / Math.SQRT2);
}

/**
 * ∫ Q from z to infinity = φ(z) − z·Q(z); ∫ Φ from minus infinity to z is `normalTailArea(-z)`.
 * @param upperTail Q(z), when the caller has it already.
 */
export function normalTailArea(z: number, upperTail = normalUpperTail(z)): number {
  if (z < ASYMPTOTIC_FROM) return normalDensity(z) - z * upperTail;
  // φ(z)·(1/z² − 3/z⁴ + 15/z⁶ − …): the two terms of the closed form would cancel.
  const inverseSquare = 1 / (z * z);
  let term = inverseSquare;
  let sum = term;
  for (let n = 1; n <= 30 && Math.abs(term) > sum * Number.EPSILON; n++) {
    term *= -(2 * n + 1) * inverseSquare;
    sum += term;
  }
  return normalDensity(z) * sum;
}
