import fc from "fast-check";
import { triangleOf, triangularQuantile, type Triangle } from "../../../engine/analysis/triangular";

test("quantiles by hand: 0–10 with mode 2", () => {
  // F(x) = x²/20 below 2, 1 − (10 − x)²/80 above: F(2) = 0.2.
  const triangle = { low: 0, mode: 2, high: 10 };
  const at = (u: number): number => triangularQuantile(triangle, u);
  expect(at(0)).toBe(0);
  expect(at(0.05)).toBeCloseTo(1, 14);
  expect(at(0.2)).toBeCloseTo(2, 14);
  expect(at(0.8)).toBeCloseTo(6, 14);
  expect(at(1)).toBe(10);
});

test("mode at an end", () => {
  expect(triangularQuantile({ low: 1, mode: 1, high: 3 }, 0.75)).toBe(2);
  expect(triangularQuantile({ low: 1, mode: 3, high: 3 }, 0.25)).toBe(2);
});

const triangles = fc
  .tuple(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  )
  .map(([a, b, c]): Triangle => {
    const [low, mode, high] = [a, b, c].sort((one, other) => one - other);
    return { low: low ?? 0, mode: mode ?? 0, high: high ?? 0 };
  });

test("inverts the distribution function, never falls with u and stays between the ends", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(triangles, share, share, (triangle, one, other) => {
      const { low, mode, high } = triangle;
      const [u, v] = [Math.min(one, other), Math.max(one, other)];
      const x = triangularQuantile(triangle, u);
      const slack = 1e-9 * (high - low);
      expect(x).toBeGreaterThanOrEqual(low - slack);
      expect(x).toBeLessThanOrEqual(high + slack);
      expect(triangularQuantile(triangle, v)).toBeGreaterThanOrEqual(x - slack);
      if (high - low < 1) return;
      const width = high - low;
      const distribution =
        x < mode
          ? (x - low) ** 2 / (width * (mode - low))
          : high === mode
            ? 1 - (mode - x) / width
            : 1 - (high - x) ** 2 / (width * (high - mode));
      if (x < mode || high !== mode) expect(distribution).toBeCloseTo(u, 6);
    }),
  );
});

test("a lone end has the value as the other; no range and ends that do not enclose are certain", () => {
  expect(triangleOf(5, 3, 9)).toEqual({ low: 3, mode: 5, high: 9 });
  expect(triangleOf(5, undefined, 9)).toEqual({ low: 5, mode: 5, high: 9 });
  expect(triangleOf(5, 3, undefined)).toEqual({ low: 3, mode: 5, high: 5 });
  expect(triangleOf(5, 5, 5)).toBeUndefined();
  expect(triangleOf(5, undefined, undefined)).toBeUndefined();
  expect(triangleOf(5, 6, 9)).toBeUndefined();
  expect(triangleOf(5, 3, 4)).toBeUndefined();
  expect(triangleOf(undefined, 3, 4)).toBeUndefined();
});
