import gamma from "@stdlib/math-base-special-gamma";
import type { DistributionKernel } from "./kernel";
import { weibullKernel } from "./weibull";

/** Shapes the engine runs: outside them Γ overflows or the life is fixed for all that matters. */
export const WEIBULL_SHAPES = { lowest: 0.0125, highest: 1e6 } as const;

/** ζ(2) … ζ(15), for the series of ln Γ(1 + x) (DLMF 5.7.3; values DLMF 25.6, table). */
const ZETA = [
  1.6449340668482264, 1.2020569031595942, 1.0823232337111381, 1.03692775514337, 1.0173430619844492,
  1.008349277381923, 1.0040773561979444, 1.0020083928260821, 1.000994575127818, 1.0004941886041194,
  1.000246086553308, 1.0001227133475785, 1.0000612481350588, 1.000030588236307,
] as const;

/** Above this shape the ratio of gamma functions is so near 1 that its excess is rounding. */
const SERIES_FROM_SHAPE = 20;

/** ln(1 + sd²/mean²) of a Weibull = ln Γ(1 + 2/k) − 2 ln Γ(1 + 1/k); falls with k. */
function logSecondMoment(shape: number): number {
  const x = 1 / shape;
  if (shape < SERIES_FROM_SHAPE) {
    const first = gamma(1 + x);
    return Math.log(gamma(1 + 2 * x) / first / first);
  }
  // The terms linear in x cancel exactly, so the series starts at x².
  return ZETA.reduce((sum, zeta, i) => {
    const n = i + 2;
    return sum + (zeta * Math.pow(-x, n) * (Math.pow(2, n) - 2)) / n;
  }, 0);
}

/**
 * The Weibull with this mean and standard deviation, by bisection on ln k to double precision.
 * @returns undefined where k would leave {@link WEIBULL_SHAPES}.
 */
export function weibullFromMoments(mean: number, sd: number): DistributionKernel | undefined {
  const variation = sd / mean;
  const wanted = Math.log1p(variation * variation);
  let low = Math.log(WEIBULL_SHAPES.lowest);
  let high = Math.log(WEIBULL_SHAPES.highest);
  const reachable = wanted <= logSecondMoment(WEIBULL_SHAPES.lowest);
  if (!reachable || wanted < logSecondMoment(WEIBULL_SHAPES.highest)) return undefined;
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (logSecondMoment(Math.exp(middle)) > wanted) low = middle;
    else high = middle;
  }
  const shape = Math.exp((low + high) / 2);
  return weibullKernel(shape, mean / gamma(1 + 1 / shape));
}
