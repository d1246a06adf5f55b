/** One queue for all calls to an office: in turn, and never more than its window allows. */
import type { Timer } from "../ports/timer";
import { CallLog, CAUTIOUS_WINDOW, type CallWindow } from "./call-window";

/** Calls wait for each other; one that fails or is aborted lets the next go on. */
export class CallQueue {
  private last: Promise<unknown> = Promise.resolve();
  private readonly log = new CallLog(CAUTIOUS_WINDOW);

  constructor(private readonly timer: Timer) {}

  /** Paces by the office's own window from now on. */
  paceBy(window: CallWindow): void {
    this.log.paceBy(window);
  }

  /** The window's length, seconds. */
  get windowSeconds(): number {
    return this.log.seconds;
  }

  /** Calls made within the last window. */
  get recentCalls(): number {
    return this.log.recentAt(this.timer.nowMs());
  }

  /** Makes the call when it is its turn. @throws what the call throws, or the signal's reason. */
  run<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const turn = this.last.then(async () => {
      await this.waitForRoom(signal);
      this.log.note(this.timer.nowMs());
      return call().finally(() => {
        this.log.noteAnswered(this.timer.nowMs());
      });
    });
    // The next in the queue goes on whatever became of this one; its caller is told by `turn`.
    this.last = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }

  /** No call for so many seconds. */
  hold(seconds: number): void {
    this.log.holdUntil(this.timer.nowMs() + seconds * 1000);
  }

  private async waitForRoom(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    for (
      let wait = this.log.waitFrom(this.timer.nowMs());
      wait > 0;
      wait = this.log.waitFrom(this.timer.nowMs())
    ) {
      await this.timer.waitMs(wait, signal);
    }
  }
}
