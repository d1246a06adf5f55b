/** Where to look for roots. */
export interface RootSearch {
  /** Bounds, both above 0; the grid between them is geometric. */
  readonly from: number;
  readonly to: number;
  readonly steps: number;
  /** Size of the function's values: a jump across 0 larger than 1e-9 of it is no root. */
  readonly scale: number;
}

type Point = readonly [x: number, y: number];

const CLOSE = 1e-9;
/** What counts as 0, of the scale: rounding in a sum of cohorts. */
const ZERO = 1e-12;
/** A shorter stretch of zeros, relative, is one root and its rounding. */
const STRETCH = 1e-6;
const MOST_HALVINGS = 200;

/**
 * Roots of `f` that show on a geometric grid that holds 1, in rising order, to double precision by
 * bisection: each change of sign, and where f is 0 over a stretch its two ends and the grid's points
 * on it. Where f jumps across 0 there is no root. NaN of f ends a bracket.
 */
export function rootsOf(f: (x: number) => number, search: RootSearch): number[] {
  const { scale } = search;
  const isZero = (y: number): boolean => Math.abs(y) <= ZERO * scale;
  const roots: number[] = [];
  let before: Point | undefined;
  for (const x of grid(search)) {
    const point: Point = [x, f(x)];
    if (before) roots.push(...rootsBetween(f, before, point, isZero, scale));
    if (isZero(point[1])) roots.push(x);
    before = point;
  }
  return roots;
}

function rootsBetween(
  f: (x: number) => number,
  [x, y]: Point,
  [z, w]: Point,
  isZero: (y: number) => boolean,
  scale: number,
): number[] {
  const isStretch = (from: number, to: number): boolean => to - from > STRETCH * to;
  const zeroUpTo = (from: number, to: number): number => halved(from, to, (at) => isZero(f(at)))[0];
  if (isZero(y) && isZero(w)) return [];
  if (isZero(y)) {
    const end = zeroUpTo(x, z);
    return isStretch(x, end) ? [end] : [];
  }
  if (isZero(w)) {
    const [, start] = halved(x, z, (at) => !isZero(f(at)));
    return isStretch(start, z) ? [start] : [];
  }
  if (!(y * w < 0)) return [];
  const sign = Math.sign(y);
  const [low, high] = halved(x, z, (at) => Math.sign(f(at)) === sign);
  const [a, b] = [Math.abs(f(low)), Math.abs(f(high))];
  if (!(Math.min(a, b) <= CLOSE * scale)) return [];
  const end = isZero(b) ? zeroUpTo(high, z) : high;
  return isStretch(high, end) ? [high, end] : [a <= b ? low : high];
}

/** The neighbouring numbers between which `isLow` turns from true to false. */
function halved(from: number, to: number, isLow: (x: number) => boolean): Point {
  let low = from;
  let high = to;
  for (let i = 0; i < MOST_HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (isLow(middle)) low = middle;
    else high = middle;
  }
  return [low, high];
}

function grid({ from, to, steps }: RootSearch): number[] {
  const ratio = Math.log(to / from) / steps;
  const points = Array.from({ length: steps + 1 }, (_, i) =>
    i === steps ? to : from * Math.exp(i * ratio),
  );
  return [...points.filter((x) => Math.abs(x - 1) > 1e-12), 1].sort((a, b) => a - b);
}
