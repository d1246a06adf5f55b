import gamma from "@stdlib/math-base-special-gamma";
import { lowerIncompleteGamma, upperIncompleteGamma } from "./incomplete-gamma";
import type { AgePoint, DistributionKernel } from "./kernel";

/** Weibull with shape k and scale λ in years: S(x) = exp(−(x/λ)^k). */
export function weibullKernel(shape: number, scale: number): DistributionKernel {
  const mean = scale * gamma(1 + 1 / shape);
  const survivalAt = (age: number): number => Math.exp(-Math.pow(age / scale, shape));
  const pointAt = (age: number): AgePoint => {
    const u = Math.pow(age / scale, shape);
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
  };
  return {
    mean,
    survivalAt,
    pointAt,
    densityAt: (age) => {
      const x = age / scale;
      return (shape / scale) * Math.pow(x, shape - 1) * Math.exp(-Math.pow(x, shape));
    },
    scaledBy: (factor) => weibullKernel(shape, scale * factor),
  };
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
