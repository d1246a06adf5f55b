import type { AgePoint, DistributionKernel } from "./kernel";

/** Lives spread evenly between `shortest` and `longest` years, 0 ≤ shortest < longest. */
export function uniformKernel(shortest: number, longest: number): DistributionKernel {
  const width = longest - shortest;
  const mean = shortest + width / 2;
  const survivalAt = (age: number): number =>
    age <= shortest ? 1 : age >= longest ? 0 : (longest - age) / width;
  const pointAt = (age: number): AgePoint => {
    const survival = survivalAt(age);
    if (age <= shortest) return { survival, before: age, after: mean - age };
    if (age >= longest) return { survival, before: mean, after: 0 };
    const after = ((longest - age) * survival) / 2;
    const gone = age - shortest;
    return { survival, before: age - (gone * gone) / (2 * width), after };
  };
  return {
    mean,
    survivalAt,
    pointAt,
    densityAt: (age) => (age < shortest || age > longest ? 0 : 1 / width),
    scaledBy: (factor) => uniformKernel(shortest * factor, longest * factor),
  };
}

/** The uniform distribution with this mean and standard deviation; needs sd ≤ mean/√3. */
export function uniformFromMoments(mean: number, sd: number): DistributionKernel {
  const shortest = Math.max(0, mean - sd * Math.sqrt(3));
  return uniformKernel(shortest, 2 * mean - shortest);
}
