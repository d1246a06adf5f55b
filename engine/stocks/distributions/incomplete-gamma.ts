import gammainc from "@stdlib/math-base-special-gammainc";

/**
 * Above these the package function is left: @stdlib/math-base-special-gammainc 0.3.1 takes a
 * large-x expansion for x > 1000 that is wrong by up to 3 % near x = a (measured against mpmath).
 */
const PACKAGE_SHAPE_LIMIT = 100;
const PACKAGE_AGE_LIMIT = 1000;

const MOST_TERMS = 100_000;

/**
 * Q(a, x), the regularised upper incomplete gamma function; a > 0, x ≥ 0.
 * Relative accuracy about 1e-13 for a up to 1e6.
 */
export function upperIncompleteGamma(a: number, x: number): number {
  if (a > PACKAGE_SHAPE_LIMIT) return x < a ? 1 - lowerSeries(a, x) : upperFraction(a, x);
  // With a ≤ 100 the value is below 1e-290 here.
  if (x > PACKAGE_AGE_LIMIT) return 0;
  return gammainc(x, a, true, true);
}

/** P(a, x) = 1 − Q(a, x), accurate where it is small; a > 0, x ≥ 0. */
export function lowerIncompleteGamma(a: number, x: number): number {
  if (a > PACKAGE_SHAPE_LIMIT) return x < a ? lowerSeries(a, x) : 1 - upperFraction(a, x);
  if (x > PACKAGE_AGE_LIMIT) return 1;
  return gammainc(x, a, true, false);
}

/**
 * x^a·e^(−x)/Γ(a + 1) for a > 100 by the saddle point form, which keeps a·ln x − x − ln Γ from
 * cancelling. C. Loader, Fast and accurate computation of binomial probabilities (2000).
 */
function poissonTerm(a: number, x: number): number {
  const distance = (x - a) / a;
  const stirlingError = (1 - (1 / 30 - 1 / (105 * a * a)) / (a * a)) / (12 * a);
  return Math.exp(-a * logExcess(distance) - stirlingError) / Math.sqrt(2 * Math.PI * a);
}

/** u − ln(1 + u), without cancellation near 0. */
function logExcess(u: number): number {
  if (Math.abs(u) > 0.1) return u - Math.log1p(u);
  let power = u * u;
  let sum = power / 2;
  for (let n = 3; n <= 18; n++) {
    power *= -u;
    sum += power / n;
  }
  return sum;
}

/** P(a, x) by its power series (DLMF 8.11.4), for x < a. */
function lowerSeries(a: number, x: number): number {
  if (x <= 0) return 0;
  let term = 1;
  let sum = 1;
  for (let n = 1; n < MOST_TERMS && term > sum * (Number.EPSILON / 4); n++) {
    term *= x / (a + n);
    sum += term;
  }
  return Math.min(1, poissonTerm(a, x) * sum);
}

/** Q(a, x) by its continued fraction (DLMF 8.9.2, Lentz's method), for x ≥ a. */
function upperFraction(a: number, x: number): number {
  const leading = poissonTerm(a, x) * a;
  if (leading === 0) return 0;
  let b = x + 1 - a;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < Number.EPSILON) break;
  }
  return Math.min(1, leading * fraction);
}
