/** What one measure of the bench tells. */

/** Times in milliseconds, medians. */
export interface Measured {
  readonly what: string;
  readonly ms: number;
  /** The tight loop of the same arithmetic in the same run. */
  readonly loop_ms?: number;
  readonly ratio?: number;
  /** The same with a table by cohort, as a model keeps what has start stock, used goods or exports. */
  readonly cohorts_ms?: number;
  /** The same on a model that nothing was asked of before: its 500 products are computed with it. */
  readonly first_ms?: number;
}

/** How large a run is: `full` is what the figures are told of, `tiny` only shows that it runs. */
export type Size = "full" | "tiny";

/** A measure beside its loop. */
export function besideLoop(
  what: string,
  [ms, loop]: readonly [number, number],
  cohorts: number,
): Measured {
  const ratio = Number((ms / loop).toFixed(2));
  const times = { ms: rounded(ms), loop_ms: rounded(loop), ratio, cohorts_ms: rounded(cohorts) };
  return { what, ...times };
}

/** A measure that stands alone. */
export function alone(what: string, ms: number): Measured {
  return { what, ms: rounded(ms) };
}

function rounded(ms: number): number {
  return Number(ms.toPrecision(4));
}
