import type { DistributionKernel } from "./kernel";

/** Every life is exactly `mean` years: S(x) = 1 while x < mean, strictly. No density. */
export function fixedKernel(mean: number): DistributionKernel {
  const survivalAt = (age: number): number => (age < mean ? 1 : 0);
  return {
    mean,
    survivalAt,
    pointAt: (age) => ({
      survival: survivalAt(age),
      before: Math.min(age, mean),
      after: Math.max(mean - age, 0),
    }),
    // To 15 digits: 4.000000000000001 in place of 4 would keep a whole cohort a year longer.
    scaledBy: (factor) => fixedKernel(Number((mean * factor).toPrecision(15))),
  };
}
