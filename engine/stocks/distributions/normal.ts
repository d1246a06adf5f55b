import { normalDensity, normalTailArea, normalUpperTail } from "./gauss";
import type { AgePoint, DistributionKernel } from "./kernel";

/**
 * Normal with its left end left on: S(x) = Φ((μ − x)/σ), so S(0) < 1 and a share leaves at once
 * (as ODYM). The formula goes on below age 0.
 */
export function uncutNormalKernel(mu: number, sigma: number): DistributionKernel {
  return normalKernel(mu, sigma, 1, uncutNormalKernel);
}

/** Normal cut at 0 and renormalised; μ, σ are those of the uncut normal. */
export function cutNormalKernel(mu: number, sigma: number): DistributionKernel {
  return normalKernel(mu, sigma, normalUpperTail(-mu / sigma), cutNormalKernel);
}

function normalKernel(
  mu: number,
  sigma: number,
  shareKept: number,
  remake: (mu: number, sigma: number) => DistributionKernel,
): DistributionKernel {
  const areaBelow = normalTailArea(mu / sigma);
  const mean = (sigma * normalTailArea(-mu / sigma)) / shareKept;
  // Below the mean what has gone is small and exact, above it what is left.
  const survivalAt = (age: number): number => {
    const z = (age - mu) / sigma;
    return Math.min(1, (z < 0 ? 1 - normalUpperTail(-z) : normalUpperTail(z)) / shareKept);
  };
  const pointAt = (age: number): AgePoint => {
    const z = (age - mu) / sigma;
    if (z < 0) {
      const shareGone = normalUpperTail(-z);
      const areaGone = sigma * (normalTailArea(-z, shareGone) - areaBelow);
      const before = (age - areaGone) / shareKept;
      return { survival: Math.min(1, (1 - shareGone) / shareKept), before, after: mean - before };
    }
    const upper = normalUpperTail(z);
    const after = (sigma * normalTailArea(z, upper)) / shareKept;
    return { survival: Math.min(1, upper / shareKept), before: mean - after, after };
  };
  return {
    mean,
    survivalAt,
    pointAt,
    densityAt: (age) => normalDensity((age - mu) / sigma) / (sigma * shareKept),
    scaledBy: (factor) => remake(mu * factor, sigma * factor),
  };
}
