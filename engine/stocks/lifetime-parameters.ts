import { exponentialKernel } from "./distributions/exponential";
import { fixedKernel } from "./distributions/fixed";
import { foldedNormalKernel } from "./distributions/folded-normal";
import { gammaFromMoments, gammaKernel } from "./distributions/gamma";
import { normalUpperTail } from "./distributions/gauss";
import type { DistributionKernel } from "./distributions/kernel";
import { lognormalFromMoments, lognormalKernel } from "./distributions/lognormal";
import { cutNormalKernel, uncutNormalKernel } from "./distributions/normal";
import { uniformFromMoments } from "./distributions/uniform";
import { weibullKernel } from "./distributions/weibull";
import { WEIBULL_SHAPES, weibullFromMoments } from "./distributions/weibull-moments";
import { isLifetimeFault } from "./lifetime-fault";
import type { LifetimeFault, LifetimeFaultCode } from "./lifetime-fault";

/** The lifetime distributions of the table Lifetimes, as written there. */
export type Distribution =
  | "fixed"
  | "uniform"
  | "normal"
  | "normal uncut"
  | "folded normal"
  | "lognormal"
  | "weibull"
  | "gamma"
  | "exponential";

/** One row of Lifetimes: mean and sd in years, or shape and scale; undefined = blank. */
export interface LifetimeParameters {
  readonly distribution: Distribution;
  readonly mean?: number | undefined;
  readonly sd?: number | undefined;
  /** Weibull k, gamma k, lognormal σ. */
  readonly shape?: number | undefined;
  /** Years: Weibull λ, gamma θ, lognormal e^μ. */
  readonly scale?: number | undefined;
}

/** A kernel and the probability below 0 that its cut or fold took away. */
export interface KernelFound {
  readonly kernel: DistributionKernel;
  readonly shareBelowZero: number;
}

/** Gamma shapes the engine runs: sd from a thousandth of the mean to about 30 means. */
const GAMMA_SHAPES = { lowest: 1e-3, highest: 1e6 } as const;

/** Room for rounding in sd ≤ mean/√3. */
const UNIFORM_SLACK = 1e-12;

/** The distribution of one row, or the first fault of its parameters. Never throws. */
export function kernelFrom(row: LifetimeParameters): KernelFound | LifetimeFault {
  const given = [row.mean, row.sd, row.shape, row.scale].filter((value) => value !== undefined);
  if (!given.every(Number.isFinite)) return fault("parameters-out-of-range");
  const hasShapeOrScale = row.shape !== undefined || row.scale !== undefined;
  const found = hasShapeOrScale ? fromShapeAndScale(row) : fromMeanAndSd(row);
  if (isLifetimeFault(found)) return found;
  const { mean } = found.kernel;
  return mean > 0 && Number.isFinite(mean) ? found : fault("parameters-out-of-range");
}

function fault(code: LifetimeFaultCode): LifetimeFault {
  return { fault: code };
}

function fromShapeAndScale(row: LifetimeParameters): KernelFound | LifetimeFault {
  const { distribution, shape, scale } = row;
  if (!["weibull", "gamma", "lognormal"].includes(distribution)) {
    return fault("shape-scale-not-for-distribution");
  }
  if (row.mean !== undefined || row.sd !== undefined) return fault("both-forms");
  if (shape === undefined || scale === undefined) return fault("incomplete-shape-scale");
  if (shape <= 0) return fault("shape-not-positive");
  if (scale <= 0) return fault("scale-not-positive");
  if (distribution === "lognormal") return withoutShareBelow(lognormalKernel(shape, scale));
  const range = distribution === "gamma" ? GAMMA_SHAPES : WEIBULL_SHAPES;
  if (shape < range.lowest || shape > range.highest) return fault("parameters-out-of-range");
  const kernel = distribution === "gamma" ? gammaKernel(shape, scale) : weibullKernel(shape, scale);
  return withoutShareBelow(kernel);
}

function fromMeanAndSd(row: LifetimeParameters): KernelFound | LifetimeFault {
  const { distribution, mean, sd } = row;
  if (mean === undefined) return fault("missing-mean");
  if (mean <= 0) return fault("mean-not-positive");
  if (distribution === "fixed" || distribution === "exponential") {
    if (sd !== undefined && sd !== 0) return fault("sd-not-for-distribution");
    return withoutShareBelow(
      distribution === "fixed" ? fixedKernel(mean) : exponentialKernel(mean),
    );
  }
  if (sd === undefined) return fault("missing-sd");
  if (sd <= 0) return fault("sd-not-positive");
  return twoMoments(distribution, mean, sd);
}

function twoMoments(
  distribution: Exclude<Distribution, "fixed" | "exponential">,
  mean: number,
  sd: number,
): KernelFound | LifetimeFault {
  switch (distribution) {
    case "uniform":
      if (sd * Math.sqrt(3) > mean * (1 + UNIFORM_SLACK)) return fault("uniform-sd-too-large");
      return withoutShareBelow(uniformFromMoments(mean, sd));
    case "normal":
      return withShareBelow(cutNormalKernel(mean, sd), mean, sd);
    case "normal uncut":
      return withShareBelow(uncutNormalKernel(mean, sd), mean, sd);
    case "folded normal":
      return withShareBelow(foldedNormalKernel(mean, sd), mean, sd);
    case "lognormal":
      return withoutShareBelow(lognormalFromMoments(mean, sd));
    case "weibull": {
      const kernel = weibullFromMoments(mean, sd);
      return kernel ? withoutShareBelow(kernel) : fault("parameters-out-of-range");
    }
    case "gamma": {
      const shape = (mean / sd) * (mean / sd);
      const isInRange = shape >= GAMMA_SHAPES.lowest && shape <= GAMMA_SHAPES.highest;
      return isInRange
        ? withoutShareBelow(gammaFromMoments(mean, sd))
        : fault("parameters-out-of-range");
    }
  }
}

function withoutShareBelow(kernel: DistributionKernel): KernelFound {
  return { kernel, shareBelowZero: 0 };
}

function withShareBelow(kernel: DistributionKernel, mu: number, sigma: number): KernelFound {
  return { kernel, shareBelowZero: normalUpperTail(mu / sigma) };
}
