import { normalDensity, normalTailArea, normalUpperTail } from "./gauss";
import type { AgePoint, DistributionKernel } from "./kernel";

/**
 * |X| with X normal; μ, σ are those before folding (as ODYM and flodym).
 * I(x) in closed form, by parts: x less the areas of Φ under both branches.
 * F. C. Leone, L. S. Nelson and R. B. Nottingham, The folded normal distribution,
 * Technometrics 3 (1961) 543–550, DOI 10.1080/00401706.1961.10489974.
 */
export function foldedNormalKernel(mu: number, sigma: number): DistributionKernel {
  const areaAtZero = normalTailArea(mu / sigma);
  const mean = sigma * (normalTailArea(-mu / sigma) + areaAtZero);
  const survivalAt = (age: number): number => {
    const z = (age - mu) / sigma;
    const mirrored = normalUpperTail((age + mu) / sigma);
    if (z >= 0) return normalUpperTail(z) + mirrored;
    return Math.min(1, 1 - (normalUpperTail(-z) - mirrored));
  };
  const pointAt = (age: number): AgePoint => {
    const z = (age - mu) / sigma;
    const zMirrored = (age + mu) / sigma;
    const mirrored = normalUpperTail(zMirrored);
    const mirroredArea = normalTailArea(zMirrored, mirrored);
    if (z < 0) {
      const below = normalUpperTail(-z);
      // Both branches start from the same area at age 0, once for each.
      const gone = normalTailArea(-z, below) + mirroredArea - 2 * areaAtZero;
      const before = age - sigma * gone;
      return { survival: Math.min(1, 1 - (below - mirrored)), before, after: mean - before };
    }
    const upper = normalUpperTail(z);
    const after = sigma * (normalTailArea(z, upper) + mirroredArea);
    return { survival: upper + mirrored, before: mean - after, after };
  };
  return {
    mean,
    survivalAt,
    pointAt,
    densityAt: (age) =>
      (normalDensity((age - mu) / sigma) + normalDensity((age + mu) / sigma)) / sigma,
    scaledBy: (factor) => foldedNormalKernel(mu * factor, sigma * factor),
  };
}
