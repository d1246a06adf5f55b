import type { Word } from "../assumptions/vocabulary";

/**
 * The yearly values with gaps (NaN) filled by the rule: `zero`; `interpolate` linearly, the nearest
 * value at the ends; `hold` the value before, at the beginning the first value. `error` and
 * `from parent` leave them. Nothing to fill from leaves all gaps.
 */
export function fillGaps(values: readonly number[], rule: Word<"missing rule">): number[] {
  switch (rule) {
    case "zero":
      return values.map((value) => (Number.isNaN(value) ? 0 : value));
    case "hold":
      return values.map((value, i) => (Number.isNaN(value) ? held(values, i) : value));
    case "interpolate":
      return values.map((value, i) => (Number.isNaN(value) ? interpolated(values, i) : value));
    default:
      return [...values];
  }
}

function known(values: readonly number[], from: number, step: 1 | -1): number | undefined {
  for (let i = from; i >= 0 && i < values.length; i += step) {
    if (!Number.isNaN(values[i])) return i;
  }
  return undefined;
}

function held(values: readonly number[], at: number): number {
  const source = known(values, at, -1) ?? known(values, at, 1);
  return source === undefined ? NaN : (values[source] ?? NaN);
}

function interpolated(values: readonly number[], at: number): number {
  const before = known(values, at, -1);
  const after = known(values, at, 1);
  if (before === undefined || after === undefined) return held(values, at);
  const from = values[before] ?? NaN;
  const to = values[after] ?? NaN;
  return from + ((to - from) * (at - before)) / (after - before);
}
