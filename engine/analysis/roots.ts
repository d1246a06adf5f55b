/** Where to look for roots. */
export interface RootSearch {
  /** Bounds, both above 0; the grid between them is geometric. */
  readonly from: number;
  readonly to: number;
  readonly steps: number;
  /** Size of the function's values: a jump across 0 larger than 1e-9 of it is no root. */
  readonly scale: number;
}

const CLOSE = 1e-9;
const MOST_HALVINGS = 200;

/**
 * All roots of `f` that show as a change of sign on a geometric grid that holds 1, to double
 * precision by bisection. Where f jumps across 0 there is no root. NaN of f ends a bracket.
 */
export function rootsOf(f: (x: number) => number, search: RootSearch): number[] {
  const points = grid(search);
  const roots: number[] = [];
  let before: readonly [x: number, y: number] | undefined;
  for (const x of points) {
    const y = f(x);
    if (Math.abs(y) <= CLOSE * 1e-3 * search.scale) {
      roots.push(x);
      before = undefined;
      continue;
    }
    if (before && before[1] * y < 0) {
      const root = bisect(f, before, [x, y], search.scale);
      if (root !== undefined) roots.push(root);
    }
    before = Number.isNaN(y) ? undefined : [x, y];
  }
  return roots;
}

function grid({ from, to, steps }: RootSearch): number[] {
  const ratio = Math.log(to / from) / steps;
  const points = Array.from({ length: steps + 1 }, (_, i) =>
    i === steps ? to : from * Math.exp(i * ratio),
  );
  return [...points.filter((x) => Math.abs(x - 1) > 1e-12), 1].sort((a, b) => a - b);
}

function bisect(
  f: (x: number) => number,
  [fromX, fromY]: readonly [number, number],
  [toX]: readonly [number, number],
  scale: number,
): number | undefined {
  let low = fromX;
  let high = toX;
  const sign = Math.sign(fromY);
  for (let i = 0; i < MOST_HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    const y = f(middle);
    if (Number.isNaN(y)) return undefined;
    if (y === 0) return middle;
    if (Math.sign(y) === sign) low = middle;
    else high = middle;
  }
  const [a, b] = [Math.abs(f(low)), Math.abs(f(high))];
  if (Math.min(a, b) > CLOSE * scale) return undefined;
  return a <= b ? low : high;
}
