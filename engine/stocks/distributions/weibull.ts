import gamma from "@stdlib/math-base-special-gamma";
import { lowerIncompleteGamma, upperIncompleteGamma } from "./incomplete-gamma";
import type { AgePoint, DistributionKernel } from "./kernel";

/** Powers outside lose digits or leave what a number holds. */
const LEAST_POWER = 1e-280;
const MOST_POWER = 1e280;

/** xᵏ for x, x + 1, …, by x: lifetimes of one shape that differ in scale share them. */
type Powers = Map<number, Float64Array>;

/**
 * Weibull with shape k and scale λ in years: S(x) = exp(−(x/λ)^k). The power is taken as xᵏ·λ⁻ᵏ
 * where both are within range, so that many scales need it once an age.
 */
export function weibullKernel(shape: number, scale: number): DistributionKernel {
  return new WeibullKernel(shape, scale, gamma(1 + 1 / shape), new Map<number, Float64Array>());
}

class WeibullKernel implements DistributionKernel {
  readonly mean: number;
  private readonly factor: number;

  constructor(
    private readonly shape: number,
    private readonly scale: number,
    /** The mean of scale 1. */
    private readonly unitMean: number,
    private readonly powers: Powers,
  ) {
    this.mean = scale * unitMean;
    const factor = Math.pow(scale, -shape);
    // Outside the range no power is taken by it.
    this.factor = factor > LEAST_POWER && factor < MOST_POWER ? factor : NaN;
  }

  survivalAt(age: number): number {
    return Math.exp(-this.exponentAt(age, Math.pow(age, this.shape)));
  }

  survivalFrom(age: number, count: number): Float64Array {
    const powers = this.powersFrom(age, count);
    const { factor } = this;
    const isWithin = !Number.isNaN(factor);
    const shares = new Float64Array(count);
    for (let i = 0; i < count; i++) {
      const power = powers[i] as number;
      const isSafe = isWithin && power > LEAST_POWER && power < MOST_POWER;
      shares[i] = Math.exp(-(isSafe ? power * factor : this.exponentAt(age + i, power)));
    }
    return shares;
  }

  pointAt(age: number): AgePoint {
    const { mean, shape } = this;
    const u = this.exponentAt(age, Math.pow(age, shape));
    const survival = Math.exp(-u);
    if (u <= 1) {
      const before = age * youngShare(u, shape);
      return { survival, before, after: mean - before };
    }
    if (u < 1 + 1 / shape) {
      const before = mean * lowerIncompleteGamma(1 / shape, u);
      return { survival, before, after: mean - before };
    }
    const after = mean * upperIncompleteGamma(1 / shape, u);
    return { survival, before: mean - after, after };
  }

  densityAt(age: number): number {
    const { shape, scale } = this;
    const x = age / scale;
    return (shape / scale) * Math.pow(x, shape - 1) * Math.exp(-Math.pow(x, shape));
  }

  scaledBy(by: number): DistributionKernel {
    return new WeibullKernel(this.shape, this.scale * by, this.unitMean, this.powers);
  }

  /** (x/λ)^k of an age whose power is xᵏ. */
  private exponentAt(age: number, power: number): number {
    const isSafe = power > LEAST_POWER && power < MOST_POWER && !Number.isNaN(this.factor);
    return isSafe ? power * this.factor : Math.pow(age / this.scale, this.shape);
  }

  private powersFrom(age: number, count: number): Float64Array {
    const known = this.powers.get(age);
    if (known !== undefined && known.length >= count) return known;
    const powers = new Float64Array(count);
    for (let i = 0; i < count; i++) powers[i] = Math.pow(age + i, this.shape);
    this.powers.set(age, powers);
    return powers;
  }
}

/**
 * I(x)/x = Σ (−u)ⁿ/(n!·(1 + nk)) for u = (x/λ)^k ≤ 1, integrated term by term. The incomplete
 * gamma function would lose the age where u is too small to hold.
 */
function youngShare(u: number, shape: number): number {
  let power = 1;
  let sum = 1;
  for (let n = 1; n <= 30 && Math.abs(power) > Number.EPSILON / 8; n++) {
    power *= -u / n;
    sum += power / (1 + n * shape);
  }
  return sum;
}
