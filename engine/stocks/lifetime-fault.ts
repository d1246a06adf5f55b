/** Why a row of lifetime parameters gives no lifetime; stable codes, worded by the findings. */
export type LifetimeFaultCode =
  | "missing-mean"
  | "missing-sd"
  | "mean-not-positive"
  | "sd-not-positive"
  | "sd-not-for-distribution" // fixed and exponential need the mean alone
  | "shape-not-positive"
  | "scale-not-positive"
  | "incomplete-shape-scale" // one of the two without the other
  | "shape-scale-not-for-distribution" // only Weibull, gamma and lognormal have them
  | "both-forms" // mean or sd beside shape or scale
  | "uniform-sd-too-large" // sd above mean/√3: the shortest life would be below 0
  | "parameters-out-of-range"; // not a number, infinite, or beyond what can be computed

/** A fault in the user's data, returned and never thrown. */
export interface LifetimeFault {
  readonly fault: LifetimeFaultCode;
}

/** True where {@link LifetimeFault} was returned in place of a result. */
export function isLifetimeFault(value: object): value is LifetimeFault {
  return "fault" in value;
}
