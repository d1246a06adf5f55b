/** Axes of the year chart: round steps, zero always in sight. */
import type { YearFigure } from "../../app/services";

/** A straight mapping of values to pixels. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Pixels inside the axes. */
export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const STEPS = [1, 2, 2.5, 5, 10];
const WANTED_TICKS = 4;

/** Ticks of round steps from 0 or below to at least the largest value; 0 and 1 where all are 0. */
export function niceTicks(values: readonly number[]): readonly number[] {
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  const span = highest - lowest || 1;
  const raw = span / WANTED_TICKS;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * (STEPS.find((one) => one * power >= raw * (1 - 1e-9)) ?? 10);
  const first = Math.floor(lowest / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil((highest || (lowest < 0 ? 0 : span)) / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

/** The value axis over its ticks. */
export function valueScale(ticks: readonly number[], plot: PlotArea): Scale {
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const perUnit = (plot.bottom - plot.top) / (high - low || 1);
  return { ticks, at: (value) => plot.bottom - (value - low) * perUnit };
}

/** Pixels a year label needs. */
const YEAR_WIDTH = 40;

/** The year axis; labels at the first, the last data and the last year where they have room. */
export function yearScale(first: number, last: number, lastData: number, plot: PlotArea): Scale {
  const perYear = (plot.right - plot.left) / Math.max(1, last - first);
  const at = (year: number): number => plot.left + (year - first) * perYear;
  const ticks = [first];
  for (const year of [last, lastData]) {
    const hasRoom = ticks.every((tick) => Math.abs(at(tick) - at(year)) >= YEAR_WIDTH);
    if (year >= first && year <= last && hasRoom) ticks.push(year);
  }
  return { at, ticks };
}

/** A known value of a year. */
export interface Known {
  readonly year: number;
  readonly value: number;
}

/** Runs of years with values: where a year is missing, the line breaks. */
export function unbroken(years: readonly YearFigure[]): readonly (readonly Known[])[] {
  const runs: Known[][] = [];
  let run: Known[] = [];
  for (const { year, value } of years) {
    if (typeof value !== "number") {
      run = [];
      continue;
    }
    if (run.length === 0) runs.push(run);
    run.push({ year, value });
  }
  return runs;
}
