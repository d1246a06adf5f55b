import * as fc from "fast-check";
import {
  niceTicks,
  unbroken,
  valueScale,
  yearScale,
} from "../../../../addin/taskpane/results/chart-scale";

const PLOT = { left: 40, right: 280, top: 20, bottom: 180 };

test.each([
  [
    [0, 519_100],
    [0, 200_000, 400_000, 600_000],
  ],
  [
    [12, 6904],
    [0, 2000, 4000, 6000, 8000],
  ],
  [
    [0, 0],
    [0, 0.25, 0.5, 0.75, 1],
  ],
  [[-3, 8], [-4, -2, 0, 2, 4, 6, 8].map((tick) => tick).filter((tick) => tick >= -5)],
] as const)("the ticks of %j are round", (values, ticks) => {
  const found = niceTicks(values);
  if (values[0] < 0) {
    expect(found).toContain(0);
    expect(found[0]).toBeLessThanOrEqual(-3);
    expect(found.at(-1)).toBeGreaterThanOrEqual(8);
  } else {
    expect(found).toEqual(ticks);
  }
});

test("zero is always in sight and every value lies within the axis", () => {
  const value = fc
    .double({ min: -1e9, max: 1e9, noNaN: true })
    .filter((x) => x === 0 || Math.abs(x) > 1e-6);
  fc.assert(
    fc.property(fc.array(value, { maxLength: 30 }), (values) => {
      const ticks = niceTicks(values);
      const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
      // Ticks are sums of floating point steps: a millionth of a step is nothing to see.
      const slack = step * 1e-6;
      expect(ticks.length).toBeLessThanOrEqual(8);
      expect(ticks.some((tick) => Math.abs(tick) < slack)).toBe(true);
      for (const one of values) {
        expect(one).toBeGreaterThanOrEqual((ticks[0] ?? 0) - slack);
        expect(one).toBeLessThanOrEqual((ticks.at(-1) ?? 0) + slack);
      }
    }),
  );
});

test("the value axis stands on the bottom and ends at the top", () => {
  const scale = valueScale([0, 50, 100], PLOT);
  expect(scale.at(0)).toBe(180);
  expect(scale.at(100)).toBe(20);
  expect(scale.at(50)).toBe(100);
});

test("years are labelled at both ends and at the last data year, where there is room", () => {
  expect(yearScale(2016, 2035, 2025, PLOT).ticks).toEqual([2016, 2035, 2025]);
  expect(yearScale(2016, 2026, 2025, PLOT).ticks).toEqual([2016, 2026]);
  expect(yearScale(2020, 2020, 2020, PLOT).ticks).toEqual([2020]);
});

test("a missing year breaks the line", () => {
  const missing = { missing: { sv: "", en: "" } };
  const runs = unbroken([
    { year: 2016, value: 1 },
    { year: 2017, value: 2 },
    { year: 2018, value: missing },
    { year: 2019, value: 0 },
  ]);
  expect(runs).toEqual([
    [
      { year: 2016, value: 1 },
      { year: 2017, value: 2 },
    ],
    [{ year: 2019, value: 0 }],
  ]);
});
