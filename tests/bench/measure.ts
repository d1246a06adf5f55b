/** What one measure of the bench tells. */

/** Times in milliseconds, medians. */
export interface Measured {
  readonly what: string;
  readonly ms: number;
  /** The tight loop of the same arithmetic in the same run. */
  readonly loop_ms?: number;
  readonly ratio?: number;
}

/** How large a run is: `full` is what the figures are told of, `tiny` only shows that it runs. */
export type Size = "full" | "tiny";

/** A measure beside its loop. */
export function besideLoop(what: string, [ms, loop]: readonly [number, number]): Measured {
  return { what, ms: rounded(ms), loop_ms: rounded(loop), ratio: Number((ms / loop).toFixed(2)) };
}

/** A measure that stands alone. */
export function alone(what: string, ms: number): Measured {
  return { what, ms: rounded(ms) };
}

function rounded(ms: number): number {
  return Number(ms.toPrecision(4));
}
