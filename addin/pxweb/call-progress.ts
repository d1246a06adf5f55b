import type { FetchProgress } from "../ports/statistics-office";
import type { Timer } from "../ports/timer";

/** Tells how far the calls of a fetch have come; the time left is judged by those that are done. */
export class CallProgress {
  private readonly startMs: number;
  private callsDone = 0;
  private rows = 0;

  constructor(
    private readonly callsAll: number,
    private readonly timer: Timer,
    private readonly onProgress: ((progress: FetchProgress) => void) | undefined,
  ) {
    this.startMs = timer.nowMs();
    this.tell();
  }

  /** A call has given so many cells. */
  done(cells: number): void {
    this.callsDone += 1;
    this.rows += cells;
    this.tell();
  }

  private tell(): void {
    const { callsDone, callsAll, rows } = this;
    const each = (this.timer.nowMs() - this.startMs) / 1000 / callsDone;
    const secondsLeft = callsDone === 0 ? undefined : Math.ceil(each * (callsAll - callsDone));
    this.onProgress?.({ callsDone, callsAll, rows, secondsLeft });
  }
}
