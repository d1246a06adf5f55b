import { lowerIncompleteGamma, upperIncompleteGamma } from "./incomplete-gamma";
import type { AgePoint, DistributionKernel } from "./kernel";

/** Gamma with shape k and scale θ in years: S(x) = Q(k, x/θ). */
export function gammaKernel(shape: number, scale: number): DistributionKernel {
  const mean = shape * scale;
  // Below the mean what has gone is the exact one; taking it from 1 keeps S from wavering there.
  const upperTail = (x: number): number =>
    x < shape ? 1 - lowerIncompleteGamma(shape, x) : upperIncompleteGamma(shape, x);
  const survivalAt = (age: number): number => upperTail(age / scale);
  const pointAt = (age: number): AgePoint => {
    const x = age / scale;
    const survival = upperTail(x);
    if (x < shape) {
      const before = age * survival + mean * lowerIncompleteGamma(shape + 1, x);
      return { survival, before, after: mean - before };
    }
    const after = Math.max(0, mean * upperIncompleteGamma(shape + 1, x) - age * survival);
    return { survival, before: mean - after, after };
  };
  // x^k·e^(−x)/Γ(k + 1) is the step from P(k + 1, x) to P(k, x) (DLMF 8.8.5).
  const densityAt = (age: number): number => {
    const x = age / scale;
    if (x === 0) return shape < 1 ? Infinity : shape === 1 ? 1 / scale : 0;
    const step =
      x < shape
        ? lowerIncompleteGamma(shape, x) - lowerIncompleteGamma(shape + 1, x)
        : upperIncompleteGamma(shape + 1, x) - upperIncompleteGamma(shape, x);
    return (step * shape) / age;
  };
  return {
    mean,
    survivalAt,
    pointAt,
    densityAt,
    scaledBy: (factor) => gammaKernel(shape, scale * factor),
  };
}

/** The gamma distribution with this mean and standard deviation: k = mean²/sd², θ = sd²/mean. */
export function gammaFromMoments(mean: number, sd: number): DistributionKernel {
  const variation = sd / mean;
  return gammaKernel(1 / (variation * variation), sd * variation);
}
