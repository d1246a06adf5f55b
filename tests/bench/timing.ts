/** How long a job takes: the median of many runs after the engine's compiler has warmed up. */

/** How often a job is run. */
export interface Runs {
  readonly warmUps: number;
  readonly runs: number;
  /** Jobs within one run, for jobs shorter than the clock tells apart. */
  readonly batch?: number;
}

/** What a job gave is kept, so that no compiler leaves the job out. */
let kept: unknown;

/** The median time of one job, milliseconds; what `prepare` makes for each run is not timed. */
export function medianOf<T>(
  prepare: (run: number) => T,
  job: (made: T) => unknown,
  runs: Runs,
): number {
  const times: number[] = [];
  for (let i = 0; i < runs.warmUps + runs.runs; i += 1) {
    const made = prepare(i);
    const ms = timeOf(() => job(made), 1);
    if (i >= runs.warmUps) times.push(ms);
  }
  return median(times);
}

/** The medians of two jobs run by turns, so that a busy machine slows both, milliseconds. */
export function mediansOf(
  first: () => unknown,
  second: () => unknown,
  runs: Runs,
): readonly [number, number] {
  for (let i = 0; i < runs.warmUps; i += 1) kept = [first(), second()];
  const times: [number[], number[]] = [[], []];
  for (let i = 0; i < runs.runs; i += 1) {
    times[0].push(timeOf(first, runs.batch ?? 1));
    times[1].push(timeOf(second, runs.batch ?? 1));
  }
  return [median(times[0]), median(times[1])];
}

function timeOf(job: () => unknown, batch: number): number {
  const begun = performance.now();
  for (let i = 0; i < batch; i += 1) kept = job();
  return (performance.now() - begun) / batch;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** The last thing a job gave. */
export function lastGiven(): unknown {
  return kept;
}
