/** Limits that the server announces and keeps. */
export interface OfficeLimits {
  /** Most cells in one answer. */
  readonly maxCells: number;
  /** Most values of a variable that v1 lists. */
  readonly maxValues: number;
  /** Most calls within `timeWindow` seconds. */
  readonly maxCalls: number;
  readonly timeWindow: number;
}

/** SCB's, as seen in September 2026. */
export const SCB_LIMITS: OfficeLimits = {
  maxCells: 150_000,
  maxValues: 110_000,
  maxCalls: 30,
  timeWindow: 10,
};

/** Calls in a sliding window. */
export class CallLimiter {
  private readonly madeMs: number[] = [];

  constructor(
    private readonly limits: OfficeLimits,
    /** v1 counts the calls it refuses too, so that asking at once prolongs the refusal. */
    private readonly countsRefused: boolean,
  ) {}

  /** True where the call is within the limit. */
  admits(nowMs: number): boolean {
    const { maxCalls, timeWindow } = this.limits;
    while ((this.madeMs[0] ?? Infinity) <= nowMs - timeWindow * 1000) this.madeMs.shift();
    const admitted = this.madeMs.length < maxCalls;
    if (admitted || this.countsRefused) this.madeMs.push(nowMs);
    return admitted;
  }
}
