/** Tries again, with longer and longer waits: a cell being edited, or a connection that comes back. */
import { WorkbookRefusal } from "./office-errors";

/** Waits between attempts, some fifteen seconds together. */
const WAITS_MS: readonly number[] = [500, 1000, 2000, 4000, 8000];

/** How a wait is made; tests do not wait. */
export type Wait = (milliseconds: number) => Promise<void>;

/** Waits for as long as it is told. */
export const realWait: Wait = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The waits are shared: once they are used up, everything else is tried once. */
export class Patience {
  private used = 0;

  constructor(
    private readonly wait: Wait,
    private readonly waits: readonly number[] = WAITS_MS,
  ) {}

  /** True once the act succeeds; false where it never did, or never will. */
  async succeeds(act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      const next = this.waits[this.used];
      if (error instanceof WorkbookRefusal || next === undefined) return false;
      this.used += 1;
      await this.wait(next);
      return this.succeeds(act);
    }
  }
}
