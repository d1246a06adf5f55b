/** Calls in a sliding window: a statistics office counts those of the last seconds. */

/** How many calls an office takes in how many seconds. */
export interface CallWindow {
  readonly calls: number;
  readonly seconds: number;
}

/** Where an office does not say: 3 a second satisfies both of SCB's published limits. */
export const CAUTIOUS_WINDOW: CallWindow = { calls: 3, seconds: 1 };

/** When calls were made, and when the next may be. */
export class CallLog {
  private readonly made: number[] = [];
  private notBeforeMs = -Infinity;

  constructor(private readonly window: CallWindow = CAUTIOUS_WINDOW) {}

  /** Milliseconds to wait from now until a call is allowed; 0 = now. */
  waitFrom(nowMs: number): number {
    const { calls, seconds } = this.window;
    const spanMs = seconds * 1000;
    while ((this.made[0] ?? Infinity) <= nowMs - spanMs) this.made.shift();
    const oldestThatCounts = this.made[this.made.length - calls];
    const free = oldestThatCounts === undefined ? nowMs : oldestThatCounts + spanMs;
    return Math.max(0, free - nowMs, this.notBeforeMs - nowMs);
  }

  /** Notes a call. */
  note(nowMs: number): void {
    this.made.push(nowMs);
  }

  /** No call before: the office said so, or probably meant so. */
  holdUntil(timeMs: number): void {
    this.notBeforeMs = Math.max(this.notBeforeMs, timeMs);
  }

  /** Calls made in the window before now. */
  recentAt(nowMs: number): number {
    return this.made.filter((time) => time > nowMs - this.window.seconds * 1000).length;
  }
}
