/** Today, for stamps; the engine has no clock. */
export interface Clock {
  /** ISO date, `2026-11-26`. */
  today(): string;
}
