import type { Timer } from "../../../addin/ports/timer";

/** Time that stands still until nothing else can happen, then goes to the next that waits for it. */
export class VirtualTimer implements Timer {
  private time = 0;
  private waiting: { readonly at: number; readonly resolve: () => void }[] = [];

  nowMs(): number {
    return this.time;
  }

  waitMs(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const entry = { at: this.time + milliseconds, resolve };
      this.waiting.push(entry);
      signal.addEventListener("abort", () => {
        this.waiting = this.waiting.filter((other) => other !== entry);
        reject(signal.reason as Error);
      });
    });
  }

  /** What the promise gives, time passing as far as it needs. */
  async settle<T>(promise: Promise<T>): Promise<T> {
    const state = { done: false };
    const mark = (): void => {
      state.done = true;
    };
    promise.then(mark, mark);
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (state.done) return promise;
      this.advance();
    }
  }

  private advance(): void {
    this.waiting.sort((a, b) => a.at - b.at);
    const next = this.waiting.shift();
    if (!next) return;
    this.time = Math.max(this.time, next.at);
    next.resolve();
  }
}
