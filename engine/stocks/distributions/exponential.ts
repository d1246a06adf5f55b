import type { DistributionKernel } from "./kernel";

/** A constant yearly chance of failure 1/mean: S(x) = e^(−x/mean). */
export function exponentialKernel(mean: number): DistributionKernel {
  const survivalAt = (age: number): number => Math.exp(-age / mean);
  return {
    mean,
    survivalAt,
    pointAt: (age) => {
      const survival = survivalAt(age);
      return { survival, before: -mean * Math.expm1(-age / mean), after: mean * survival };
    },
    densityAt: (age) => survivalAt(age) / mean,
    scaledBy: (factor) => exponentialKernel(mean * factor),
  };
}
