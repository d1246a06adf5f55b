import { EngineError } from "../errors";
import type { AgePoint, DistributionKernel } from "./distributions/kernel";
import { kernelFrom } from "./lifetime-parameters";
import type { Distribution, LifetimeParameters } from "./lifetime-parameters";
import { isLifetimeFault } from "./lifetime-fault";
import type { LifetimeFault } from "./lifetime-fault";

export type { Distribution, LifetimeParameters } from "./lifetime-parameters";
export { isLifetimeFault } from "./lifetime-fault";
export type { LifetimeFault, LifetimeFaultCode } from "./lifetime-fault";

/**
 * Where in the year goods enter: `uniform` spreads the entry over the year (exact, the default);
 * `mid`, `end` (as ODYM) and `start` put all of it at one moment.
 */
export type Convention = "uniform" | "mid" | "end" | "start";

/** How long goods live, in years. Immutable; one object is one row of Lifetimes. */
export interface Lifetime {
  readonly distribution: Distribution;
  /**
   * Mean life as used, years: after cutting or folding; under `normal uncut` a life below 0
   * counts as 0. The steady stock under `uniform` is this times the yearly inflow.
   */
  readonly mean: number;
  /** Mean as given, years, or that of shape and scale. */
  readonly nominalMean: number;
  /** Probability below 0 before cutting or folding, 0 to 1; 0 where the distribution has none. */
  readonly shareBelowZero: number;
  /** S(x) = P(life > x), 0 to 1; 1 below age 0, except `normal uncut` which goes on. */
  survivalAt(age: number): number;
  /** S(x), S(x + 1), … of `count` ages from x ≥ 0 on, `[age]`: the bits of `survivalAt`. */
  survivalFrom(age: number, count: number): Float64Array;
  /** I(x) = ∫ S from 0 to x, years. */
  integralTo(age: number): number;
  /** J(x) = ∫ S from x to infinity, years: accurate in the tail, where I(x) no longer moves. */
  tailIntegralFrom(age: number): number;
  /** S, I and J of one age at the cost of one. */
  pointAt(age: number): AgePoint;
  /** Density f(x) per year, 0 below age 0; undefined where the distribution has none (fixed). */
  densityAt(age: number): number | undefined;
  /**
   * The whole time axis stretched, S(x/factor): mean, sd and scale with it.
   * @throws EngineError bad-argument unless the factor is positive and finite.
   */
  scaledBy(factor: number): Lifetime;
}

/**
 * The lifetime of one row of parameters, or why it gives none. Never throws.
 * Means and standard deviations in years; formulas: see each file of `distributions/`.
 */
export function lifetimeFrom(parameters: LifetimeParameters): Lifetime | LifetimeFault {
  const found = kernelFrom(parameters);
  if (isLifetimeFault(found)) return found;
  const { kernel, shareBelowZero } = found;
  const nominalMean = parameters.mean ?? kernel.mean;
  return new KernelLifetime(parameters.distribution, kernel, nominalMean, shareBelowZero);
}

/** A class, not closures: a thousand draws make a thousand lifetimes. */
class KernelLifetime implements Lifetime {
  readonly mean: number;
  private readonly isUncut: boolean;

  constructor(
    readonly distribution: Distribution,
    private readonly kernel: DistributionKernel,
    readonly nominalMean: number,
    readonly shareBelowZero: number,
  ) {
    this.mean = kernel.mean;
    this.isUncut = distribution === "normal uncut";
  }

  survivalAt(age: number): number {
    if (age === Infinity) return 0;
    return age < 0 && !this.isUncut ? 1 : this.kernel.survivalAt(age);
  }

  survivalFrom(age: number, count: number): Float64Array {
    const { kernel } = this;
    if (kernel.survivalFrom) return kernel.survivalFrom(age, count);
    const shares = new Float64Array(count);
    for (let i = 0; i < count; i++) shares[i] = this.survivalAt(age + i);
    return shares;
  }

  integralTo(age: number): number {
    return this.pointAt(age).before;
  }

  tailIntegralFrom(age: number): number {
    return this.pointAt(age).after;
  }

  pointAt(age: number): AgePoint {
    const { kernel } = this;
    if (age === Infinity) return { survival: 0, before: kernel.mean, after: 0 };
    if (age < 0 && !this.isUncut) return { survival: 1, before: age, after: kernel.mean - age };
    return kernel.pointAt(age);
  }

  densityAt(age: number): number | undefined {
    const { kernel } = this;
    if (age >= 0 || this.isUncut) return kernel.densityAt?.(age);
    return kernel.densityAt === undefined ? undefined : 0;
  }

  scaledBy(factor: number): Lifetime {
    if (!(factor > 0 && Number.isFinite(factor))) {
      throw new EngineError("bad-argument", `Lifetime factor ${factor} is not positive.`);
    }
    const { distribution, kernel, nominalMean, shareBelowZero } = this;
    const scaled = kernel.scaledBy(factor);
    return new KernelLifetime(distribution, scaled, nominalMean * factor, shareBelowZero);
  }
}
