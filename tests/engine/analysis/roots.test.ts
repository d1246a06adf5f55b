import fc from "fast-check";
import { rootsOf } from "../../../engine/analysis/roots";

const search = { from: 0.1, to: 10, steps: 120, scale: 1 };
const close = (x: number): unknown => expect.closeTo(x, 12);

test("one change of sign, to double precision", () => {
  expect(rootsOf((x) => x * x - 2, search)).toEqual([close(Math.SQRT2)]);
});
test("several, in rising order", () => {
  const f = (x: number): number => (x - 0.3) * (x - 2) * (x - 7);
  expect(rootsOf(f, search)).toEqual([close(0.3), close(2), close(7)]);
});
test("1 itself is looked at: agreement as given is exactly 1", () => {
  expect(rootsOf((x) => Math.log(x), search)).toEqual([1]);
});
test("the bounds are looked at", () => {
  expect(rootsOf((x) => x - 10, search)).toEqual([10]);
  expect(rootsOf((x) => x - 0.1, search)).toEqual([0.1]);
});
test("a jump across 0 is no root", () => {
  expect(rootsOf((x) => (x < 1.23 ? -1 : 1), search)).toEqual([]);
});
test("a stretch of zeros: its two ends are among the roots", () => {
  // 0 for 1.2 < x ≤ 1.8.
  const roots = rootsOf((x) => (x <= 1.2 ? -1 : x <= 1.8 ? 0 : 1), search);
  expect(roots[0]).toBeGreaterThan(1.2);
  expect(roots[0]).toBeCloseTo(1.2, 14);
  expect(roots.at(-1)).toBe(1.8);
});
test("a stretch of zeros between two points of the grid", () => {
  const roots = rootsOf((x) => (x <= 0.502 ? -1 : x <= 0.503 ? 0 : 1), { ...search, steps: 20 });
  expect(roots).toEqual([close(0.502), 0.503]);
});
test("no root, and none where f is unknown", () => {
  expect(rootsOf((x) => x + 1, search)).toEqual([]);
  expect(rootsOf(() => NaN, search)).toEqual([]);
  expect(rootsOf((x) => (x < 2 ? -1 : x < 3 ? NaN : 1), search)).toEqual([]);
  expect(rootsOf((x) => (x < 1.5 ? NaN : x - 3), search)).toEqual([close(3)]);
});
test("any straight line", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.11, max: 9.9, noNaN: true }),
      fc.double({ min: 0.5, max: 100, noNaN: true }),
      (root, slope) => {
        const [found] = rootsOf((x) => slope * (x - root), search);
        expect(Math.abs((found ?? NaN) - root)).toBeLessThanOrEqual(1e-11 * root);
      },
    ),
  );
});
