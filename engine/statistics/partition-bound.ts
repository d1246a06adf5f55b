/** Limits of one call, and the fewest calls that any way of cutting could need. */

/** Limits of one call, both ≥ 1. */
export interface CallLimits {
  /** Most cells of one answer. */
  readonly maxCells: number;
  /** Most codes of one variable. */
  readonly maxCodes: number;
}

/** Number of cells of a box of these sizes. */
export function cellsIn(sizes: readonly number[]): number {
  return sizes.reduce((product, size) => product * size, 1);
}

/** True where one call may fetch the whole box. */
export function fitsOneCall(sizes: readonly number[], limits: CallLimits): boolean {
  return cellsIn(sizes) <= limits.maxCells && sizes.every((size) => size <= limits.maxCodes);
}

/**
 * No way of cutting needs fewer calls: by volume, and 2 to the number of axes longer than one call
 * may take (a box cut on n axes has at least 2ⁿ parts; Alon, Bohman, Holzman and Kleitman 2002,
 * doi 10.1016/S0012-365X(02)00428-1).
 */
export function fewestCalls(sizes: readonly number[], limits: CallLimits): number {
  let largest = 1;
  let corners = 1;
  for (const size of sizes) {
    largest *= Math.min(size, limits.maxCodes);
    if (size > limits.maxCodes) corners *= 2;
  }
  return Math.max(Math.ceil(cellsIn(sizes) / Math.min(largest, limits.maxCells)), corners);
}

/**
 * Most cells that one call can take from a box of these sizes: the largest product of whole sides
 * within the limits. Slow for long axes and large limits; a sharper bound for tests and small boxes.
 */
export function largestCall(sizes: readonly number[], limits: CallLimits): number {
  const known = new Map<string, number>();
  const search = (axis: number, cells: number): number => {
    const size = sizes[axis];
    if (size === undefined) return 1;
    const key = `${axis}|${cells}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let best = 0;
    for (let side = Math.min(size, limits.maxCodes, cells); side >= 1 && best < cells; side -= 1) {
      best = Math.max(best, side * search(axis + 1, Math.floor(cells / side)));
    }
    known.set(key, best);
    return best;
  };
  return search(0, limits.maxCells);
}
