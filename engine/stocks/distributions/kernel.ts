/**
 * What the survival function says of one age: the share still alive and the two areas under it.
 * The areas are kept apart because each is exact where the other cancels: `before` for young
 * goods, `after` in the tail. `before + after` is the mean.
 */
export interface AgePoint {
  /** S(x), the probability that a life is longer than x, 0 to 1. */
  readonly survival: number;
  /** I(x) = ∫ S from 0 to x, years. */
  readonly before: number;
  /** J(x) = ∫ S from x to infinity, years. */
  readonly after: number;
}

/** A lifetime distribution in its own parameters, for ages 0 ≤ x < ∞ in years. */
export interface DistributionKernel {
  /** J(0) in years: the mean life, where a life below 0 counts as 0. */
  readonly mean: number;
  /** S(x), 0 to 1. */
  survivalAt(age: number): number;
  /** S(x), S(x + 1), … of `count` ages, the bits of `survivalAt`; absent where that is no cheaper. */
  readonly survivalFrom?: (age: number, count: number) => Float64Array;
  /** S, I and J of one age; each special function is evaluated once. */
  pointAt(age: number): AgePoint;
  /** Density f(x) per year; absent where the distribution has none. */
  readonly densityAt?: (age: number) => number;
  /** The same shape with the time axis stretched: S(x / factor). */
  scaledBy(factor: number): DistributionKernel;
}
