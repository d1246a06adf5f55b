/** Calls in a sliding window: a statistics office counts those of the last seconds. */

/** How many calls an office takes in how many seconds. */
export interface CallWindow {
  readonly calls: number;
  readonly seconds: number;
}

/** Where an office does not say: 3 a second satisfies both of SCB's published limits. */
export const CAUTIOUS_WINDOW: CallWindow = { calls: 3, seconds: 1 };

/** Calls are remembered for a longer window that an office may announce later. */
const KEPT_MS = 60_000;

/** When calls were made, and when the next may be. */
export class CallLog {
  private readonly made: number[] = [];
  private notBeforeMs = -Infinity;

  constructor(private window: CallWindow = CAUTIOUS_WINDOW) {}

  /** Counts by another window from now on, calls of before too. */
  paceBy(window: CallWindow): void {
    this.window = window;
  }

  /** Length of the window, seconds. */
  get seconds(): number {
    return this.window.seconds;
  }

  /** Milliseconds to wait from now until a call is allowed; 0 = now. */
  waitFrom(nowMs: number): number {
    const { calls, seconds } = this.window;
    const spanMs = seconds * 1000;
    while ((this.made[0] ?? Infinity) <= nowMs - Math.max(spanMs, KEPT_MS)) this.made.shift();
    const oldestThatCounts = this.made[this.made.length - calls];
    const free = oldestThatCounts === undefined ? nowMs : oldestThatCounts + spanMs;
    return Math.max(0, free - nowMs, this.notBeforeMs - nowMs);
  }

  /** Notes a call that is sent now. */
  note(nowMs: number): void {
    this.made.push(nowMs);
  }

  /**
   * Notes that the latest call has been answered. The office counts a call when it arrives, at the
   * latest now: counted from here, no delay on the way can press two calls together.
   */
  noteAnswered(nowMs: number): void {
    if (this.made.length > 0) this.made[this.made.length - 1] = nowMs;
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
