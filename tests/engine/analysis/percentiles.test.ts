import fc from "fast-check";
import { meanOf, percentilesOf } from "../../../engine/analysis/percentiles";

test("type 7 by hand: 15, 20, 35, 40, 50", () => {
  // (n − 1)·p = 4·0.4 = 1.6: 20 + 0.6·(35 − 20). As numpy.percentile and PERCENTILE.INC.
  const sample = Float64Array.of(35, 50, 15, 40, 20);
  expect(percentilesOf(sample, [40, 0, 100, 50, 5])).toEqual([29, 15, 50, 35, 16]);
});

test("one value is every percentile; none has no answer", () => {
  expect(percentilesOf(Float64Array.of(7), [5, 50, 95])).toEqual([7, 7, 7]);
  expect(percentilesOf(new Float64Array(0), [50])).toEqual([NaN]);
});

test("never falls with the percentile, the ends are the least and the largest", () => {
  const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 });
  const shares = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2 });
  fc.assert(
    fc.property(values, shares, (sample, asked) => {
      const sorted = [...asked].sort((a, b) => a - b);
      const found = percentilesOf(Float64Array.from(sample), sorted);
      const slack = 1e-6;
      for (let i = 1; i < found.length; i += 1) {
        expect(found[i]).toBeGreaterThanOrEqual((found[i - 1] ?? NaN) - slack);
      }
      // + 0: minus nought is nought.
      const ends = percentilesOf(Float64Array.from(sample), [0, 100]).map((value) => value + 0);
      expect(ends).toEqual([Math.min(...sample) + 0, Math.max(...sample) + 0]);
    }),
  );
});

test("the mean; equal values give exactly that value", () => {
  expect(meanOf(Float64Array.of(1, 2, 6))).toBe(3);
  expect(meanOf(new Float64Array(1000).fill(0.1))).toBe(0.1);
});
