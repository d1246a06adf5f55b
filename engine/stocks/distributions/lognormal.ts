import { normalDensity, normalUpperTail } from "./gauss";
import type { AgePoint, DistributionKernel } from "./kernel";

/** ln(life) is normal with mean ln(median) and standard deviation σ. */
export function lognormalKernel(sigma: number, median: number): DistributionKernel {
  const mean = median * Math.exp((sigma * sigma) / 2);
  const scoreOf = (age: number): number => Math.log(age / median) / sigma;
  const survivalAt = (age: number): number => (age <= 0 ? 1 : normalUpperTail(scoreOf(age)));
  const pointAt = (age: number): AgePoint => {
    if (age <= 0) return { survival: 1, before: 0, after: mean };
    const z = scoreOf(age);
    const survival = normalUpperTail(z);
    if (z < sigma) {
      const before = age * survival + mean * normalUpperTail(sigma - z);
      return { survival, before, after: mean - before };
    }
    // At σ near 0 the two terms cancel; what is left is below the rounding of the mean.
    const after = Math.max(0, mean * normalUpperTail(z - sigma) - age * survival);
    return { survival, before: mean - after, after };
  };
  return {
    mean,
    survivalAt,
    pointAt,
    densityAt: (age) => (age <= 0 ? 0 : normalDensity(scoreOf(age)) / (age * sigma)),
    scaledBy: (factor) => lognormalKernel(sigma, median * factor),
  };
}

/**
 * The lognormal with this mean and standard deviation: σ² = ln(1 + sd²/mean²).
 * ODYM 1.0.0 has mean²/sd² in its place and so runs another sd (mean²/sd).
 */
export function lognormalFromMoments(mean: number, sd: number): DistributionKernel {
  const variation = sd / mean;
  const logVariance = Math.log1p(variation * variation);
  return lognormalKernel(Math.sqrt(logVariance), mean * Math.exp(-logVariance / 2));
}
