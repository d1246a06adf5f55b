/** Where the names of the line and of the dots stand, clear of the line and of each other. */
import type { PlotArea } from "./chart-scale";

/** A point in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A text's box; `y` is its baseline. */
export interface Label {
  readonly left: number;
  readonly width: number;
  readonly y: number;
}

/** What a label must stay clear of. */
export interface Surroundings {
  readonly points: readonly Point[];
  readonly plot: PlotArea;
  readonly taken?: Label | undefined;
}

const TEXT_HEIGHT = 14;
const CLEARANCE = 6;
/** Points this far beside a text still have their line pass it. */
const MARGIN = 8;

/** The name of a line at its end: below where the line falls and above where it rises. */
export function lineLabel(end: Point, width: number, around: Surroundings): Label {
  const left = between(around.plot.left, end.x - width / 2, around.plot.right - width);
  return firstClear(overAndUnder(left, width, end, around), around);
}

/** The name of dots at the last of them: up to the left or down to the right, else over or under. */
export function dotsLabel(end: Point, width: number, around: Surroundings): Label {
  const left = between(around.plot.left, end.x - width / 2, around.plot.right - width);
  return firstClear(
    [
      { left: end.x - width - MARGIN, width, y: end.y - 2 },
      { left: end.x + MARGIN, width, y: end.y + TEXT_HEIGHT + 2 },
      ...overAndUnder(left, width, end, around),
    ],
    around,
  );
}

function overAndUnder(
  left: number,
  width: number,
  end: Point,
  { points }: Surroundings,
): readonly Label[] {
  const near = [...points.filter((point) => isBeside(point, left, width)), end];
  const under = { left, width, y: Math.max(...near.map(({ y }) => y)) + TEXT_HEIGHT + 2 };
  const over = { left, width, y: Math.min(...near.map(({ y }) => y)) - CLEARANCE };
  const isFalling = (near[0] ?? end).y < end.y;
  return isFalling ? [under, over] : [over, under];
}

function firstClear(candidates: readonly Label[], around: Surroundings): Label {
  const clear = candidates.find((label) => isClear(label, around));
  if (clear) return clear;
  const last = candidates.at(-1) ?? { left: around.plot.left, width: 0, y: around.plot.top };
  return { ...last, y: between(around.plot.top, last.y, around.plot.bottom - 3) };
}

function isClear(label: Label, { points, plot, taken }: Surroundings): boolean {
  const { left, width, y } = label;
  const isInside =
    left >= plot.left &&
    left + width <= plot.right &&
    y - TEXT_HEIGHT >= plot.top - TEXT_HEIGHT / 2 &&
    y <= plot.bottom - 3;
  if (!isInside || (taken && overlaps(label, taken))) return false;
  return !points.some(
    (point) => isBeside(point, left, width) && point.y > y - TEXT_HEIGHT - 2 && point.y < y + 3,
  );
}

function isBeside({ x }: Point, left: number, width: number): boolean {
  return x >= left - MARGIN && x <= left + width + MARGIN;
}

function overlaps(a: Label, b: Label): boolean {
  const isApart = a.left > b.left + b.width || b.left > a.left + a.width;
  return !isApart && Math.abs(a.y - b.y) < TEXT_HEIGHT;
}

function between(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
