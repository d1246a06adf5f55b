/** How one step of an end-to-end run ended. */
export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  readonly milliseconds: number;
  /** What was seen, or why it failed. */
  readonly detail: string;
}

/** Longest time a step may take unless told. */
const STEP_LIMIT_MS = 15_000;

/** Runs steps one after another; a failing one does not stop those after it. */
export class StepList {
  readonly results: StepResult[] = [];

  async step(name: string, act: () => Promise<unknown>, limitMs = STEP_LIMIT_MS): Promise<void> {
    const begin = performance.now();
    const end = (ok: boolean, detail: string): void => {
      const milliseconds = Math.round(performance.now() - begin);
      this.results.push({ name, ok, milliseconds, detail });
    };
    try {
      const seen = await inTime(act(), limitMs);
      end(true, seen === undefined ? "" : JSON.stringify(seen));
    } catch (error) {
      end(false, error instanceof Error ? error.message : String(error));
    }
  }
}

async function inTime<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error("took too long")), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
