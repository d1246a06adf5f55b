/** How one step ended. */
export interface AddinStep {
  name: string;
  ok: boolean;
  ms: number;
  /** What was seen, or why it failed. */
  note?: string;
}

/** Longest time a step may take: a slow machine builds and calculates thirteen sheets in half of it. */
const STEP_LIMIT_MS = 120_000;

/** Runs steps one after another; a failing one does not stop those after it. */
export class AddinSteps {
  readonly results: AddinStep[] = [];

  async step(name: string, act: () => Promise<string | undefined>): Promise<void> {
    const begin = performance.now();
    const end = (ok: boolean, note: string | undefined): void => {
      const ms = Math.round(performance.now() - begin);
      this.results.push({ name, ok, ms, ...(note === undefined ? {} : { note }) });
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new RangeError("took too long")), STEP_LIMIT_MS);
    });
    try {
      end(true, await Promise.race([act(), late]));
    } catch (error) {
      end(false, error instanceof Error ? error.message : String(error));
    } finally {
      clearTimeout(timer);
    }
  }
}
