import fc from "fast-check";
import { firstNeeded, isPossibleRate, projected } from "../../../engine/trade/projection";

test("none is 0, also after a gap", () => {
  expect(projected([1, 2, NaN], "none", 3)).toEqual([0, 0, 0]);
});
test("hold is the last value", () => expect(projected([1, 2, 7], "hold", 2)).toEqual([7, 7]));
test("a yearly rate", () => {
  expect(projected([100], 0.02, 2)).toEqual([102, expect.closeTo(104.04, 10)]);
  expect(projected([100], -0.5, 2)).toEqual([50, 25]);
});
test("a trend through the last five values alone", () => {
  expect(projected([1e9, 10, 20, 30, 40, 50], "trend", 2)).toEqual([60, 70]);
});
test("a trend is on the line, not from the last value", () => {
  // Least squares through (−2, 0), (−1, 30), (0, 30): slope 15, value 35 at 0.
  expect(projected([0, 30, 30], "trend", 2)).toEqual([
    expect.closeTo(50, 10),
    expect.closeTo(65, 10),
  ]);
});
test("a falling trend stops at 0", () => {
  expect(projected([30, 20, 10], "trend", 3)).toEqual([0, 0, 0]);
});
test("a trend needs two values, and knows none where one is missing", () => {
  expect(projected([5], "trend", 2)).toEqual([NaN, NaN]);
  expect(projected([5, NaN, 7], "trend", 1)).toEqual([NaN]);
});
test("an unknown last value stays unknown", () => {
  expect(projected([1, NaN], "hold", 1)).toEqual([NaN]);
  expect(projected([1, NaN], 0.1, 1)).toEqual([NaN]);
});
test("no further years", () => expect(projected([1, 2], "trend", 0)).toEqual([]));
test("points on a line go on along it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 9 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 50 }),
      (count, from, slope) => {
        const line = (i: number): number => from + slope * i;
        const values = Array.from({ length: count }, (_, i) => line(i));
        projected(values, "trend", 3).forEach((value, n) => {
          expect(value).toBeCloseTo(line(count + n), 8);
        });
      },
    ),
  );
});

test("rates above −100 % and at most 1000 % a year", () => {
  expect([-2, -1, -0.999, 0, 10].map(isPossibleRate)).toEqual([false, false, true, true, true]);
  expect([10.001, NaN, Infinity].map(isPossibleRate)).toEqual([false, false, false]);
});
test("the years a projection is drawn from", () => {
  expect(firstNeeded("none", 2020)).toBe(Infinity);
  expect(firstNeeded("hold", 2020)).toBe(2020);
  expect(firstNeeded(0.02, 2020)).toBe(2020);
  expect(firstNeeded("trend", 2020)).toBe(2016);
});
