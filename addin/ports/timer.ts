/** Time that passes, for pacing and time-outs. */
export interface Timer {
  /** Milliseconds since a fixed moment. */
  nowMs(): number;
  /** Resolves after the time; is rejected with the signal's reason when that is aborted. */
  waitMs(milliseconds: number, signal: AbortSignal): Promise<void>;
}
