/**
 * How to cut a box of cells into as few boxes as possible, each small enough for one call. The
 * search is over straight cuts: slabs of equal thickness across one axis, then the remainder.
 */
import { cellsIn, fewestCalls, fitsOneCall, type CallLimits } from "./partition-bound";

/** Where one box lies on each axis: from (included) to (excluded). */
export type Box = readonly (readonly [from: number, to: number])[];

/** A box left whole, or slabs across an axis from its low end, one after the other. */
interface Plan {
  readonly calls: number;
  readonly axis: number;
  readonly slabs: readonly Slab[];
}

interface Slab {
  readonly thickness: number;
  readonly times: number;
  readonly plan: Plan;
}

/** A possible first cut and the fewest calls it could lead to. */
interface Cut {
  readonly axis: number;
  readonly thickness: number;
  readonly times: number;
  readonly bound: number;
}

const WHOLE: Plan = { calls: 1, axis: -1, slabs: [] };

/**
 * Searches, each wider than the one before: first cuts tried of each box, and steps before the
 * best so far is taken. Steps are counted, not timed: the same plan on every machine.
 */
const SEARCHES = [
  { tries: 2, steps: 50_000, slack: 0 },
  { tries: 4, steps: 150_000, slack: 0 },
  { tries: 8, steps: 300_000, slack: 1 },
  { tries: 24, steps: 600_000, slack: 1 },
  { tries: 80, steps: 600_000, slack: 1 },
] as const;

/** Boxes that cover `sizes` exactly once, every one within the limits. Each size ≥ 1. */
export function planBoxes(sizes: readonly number[], limits: CallLimits): Box[] {
  const fewest = fewestCalls(sizes, limits);
  let best: Plan | undefined;
  for (const { tries, steps, slack } of SEARCHES) {
    const plan = new PlanSearch(limits.maxCodes, tries, steps).plan(sizes, limits.maxCells);
    if (best === undefined || plan.calls < best.calls) best = plan;
    if (best.calls <= fewest + slack) break;
  }
  const boxes: Box[] = [];
  const start = sizes.map(() => 0);
  layOut(best ?? WHOLE, sizes, start, boxes);
  return boxes;
}

function layOut(plan: Plan, sizes: readonly number[], start: readonly number[], to: Box[]): void {
  const { axis, slabs } = plan;
  if (slabs.length === 0) {
    to.push(sizes.map((size, i) => [start[i] ?? 0, (start[i] ?? 0) + size]));
    return;
  }
  let at = start[axis] ?? 0;
  for (const { thickness, times, plan: inner } of slabs) {
    for (let i = 0; i < times; i += 1) {
      layOut(inner, replaced(sizes, axis, thickness), replaced(start, axis, at), to);
      at += thickness;
    }
  }
}

function replaced(numbers: readonly number[], at: number, by: number): readonly number[] {
  return numbers.map((number, i) => (i === at ? by : number));
}

/** One search; boxes met again are not searched again. */
class PlanSearch {
  private readonly known = new Map<string, Plan>();

  constructor(
    private readonly maxCodes: number,
    private readonly tries: number,
    private steps: number,
  ) {}

  plan(sizes: readonly number[], maxCells: number): Plan {
    const limits = { maxCells, maxCodes: this.maxCodes };
    if (fitsOneCall(sizes, limits)) return WHOLE;
    const key = `${maxCells}|${sizes.join("x")}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    let best = evenGrid(sizes, limits);
    const fewest = fewestCalls(sizes, limits);
    if (best.calls > fewest) {
      for (const cut of this.cuts(sizes, limits, best.calls)) {
        if (best.calls <= fewest || cut.bound >= best.calls || this.steps <= 0) break;
        best = this.cutPlan(sizes, limits, cut, best) ?? best;
      }
    }
    this.known.set(key, best);
    return best;
  }

  /** First cuts that may do better than `calls`, the most promising first. */
  private cuts(sizes: readonly number[], limits: CallLimits, calls: number): readonly Cut[] {
    const cuts: Cut[] = [];
    sizes.forEach((size, axis) => {
      if (size === 1) return;
      const thickest = Math.min(size, limits.maxCodes, limits.maxCells);
      for (let thickness = 1; thickness <= thickest; thickness += 1) {
        this.steps -= 1;
        const most = Math.floor(size / thickness);
        for (const times of new Set([most, most - 1, 1])) {
          if (times === 0) continue;
          const bound = this.cutBound(sizes, limits, axis, thickness, times);
          if (bound < calls) cuts.push({ axis, thickness, times, bound });
        }
      }
    });
    const covered = ({ times, thickness }: Cut): number => times * thickness;
    return cuts.sort((a, b) => a.bound - b.bound || covered(b) - covered(a)).slice(0, this.tries);
  }

  private cutBound(
    sizes: readonly number[],
    { maxCells, maxCodes }: CallLimits,
    axis: number,
    thickness: number,
    times: number,
  ): number {
    const slab = { maxCells: Math.floor(maxCells / thickness), maxCodes };
    const left = (sizes[axis] ?? 0) - times * thickness;
    const ofSlabs = times * fewestCalls(replaced(sizes, axis, 1), slab);
    if (left === 0) return ofSlabs;
    return ofSlabs + fewestCalls(replaced(sizes, axis, left), { maxCells, maxCodes });
  }

  /** The plan that begins with the cut, or undefined where it is no better than the best. */
  private cutPlan(
    sizes: readonly number[],
    { maxCells, maxCodes }: CallLimits,
    { axis, thickness, times }: Cut,
    best: Plan,
  ): Plan | undefined {
    const plan = this.plan(replaced(sizes, axis, 1), Math.floor(maxCells / thickness));
    const slabs: Slab[] = [{ thickness, times, plan }];
    let calls = times * plan.calls;
    const left = (sizes[axis] ?? 0) - times * thickness;
    if (left > 0) {
      const rest = replaced(sizes, axis, left);
      if (calls + fewestCalls(rest, { maxCells, maxCodes }) >= best.calls) return undefined;
      const ofRest = this.plan(rest, maxCells);
      slabs.push({ thickness: left, times: 1, plan: ofRest });
      calls += ofRest.calls;
    }
    return calls < best.calls ? { calls, axis, slabs } : undefined;
  }
}

/** The best grid of equal boxes over every order in which the axes may be kept whole. */
function evenGrid(sizes: readonly number[], limits: CallLimits): Plan {
  let best: Plan | undefined;
  for (const order of orders(sizes)) {
    let cells = limits.maxCells;
    const sides = sizes.map(() => 1);
    for (const axis of order) {
      const size = sizes[axis] ?? 1;
      const parts = Math.ceil(size / Math.min(size, limits.maxCodes, cells));
      sides[axis] = Math.ceil(size / parts);
      cells = Math.floor(cells / (sides[axis] ?? 1));
    }
    const calls = cellsIn(sizes.map((size, i) => Math.ceil(size / (sides[i] ?? 1))));
    if (best === undefined || calls < best.calls) best = grid(sizes, sides);
  }
  return best ?? WHOLE;
}

function grid(sizes: readonly number[], sides: readonly number[]): Plan {
  const axis = sizes.findIndex((size, i) => size > (sides[i] ?? 1));
  if (axis < 0) return WHOLE;
  const thickness = sides[axis] ?? 1;
  const times = Math.floor((sizes[axis] ?? 0) / thickness);
  const left = (sizes[axis] ?? 0) - times * thickness;
  const slabOf = (size: number, count: number): Slab => ({
    thickness: size,
    times: count,
    plan: grid(replaced(sizes, axis, size), sides),
  });
  const slabs = [slabOf(thickness, times), ...(left > 0 ? [slabOf(left, 1)] : [])];
  return { axis, slabs, calls: slabs.reduce((n, slab) => n + slab.times * slab.plan.calls, 0) };
}

/** Every order of the axes longer than 1; of more than five only the order given and its reverse. */
function orders(sizes: readonly number[]): readonly (readonly number[])[] {
  const axes = sizes.flatMap((size, axis) => (size > 1 ? [axis] : []));
  if (axes.length > 5) return [axes, [...axes].reverse()];
  return axes.reduce<readonly (readonly number[])[]>(
    (known, axis) =>
      known.flatMap((order) =>
        Array.from({ length: order.length + 1 }, (_, at) => [
          ...order.slice(0, at),
          axis,
          ...order.slice(at),
        ]),
      ),
    [[]],
  );
}
