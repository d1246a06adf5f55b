import {
  lowerIncompleteGamma,
  upperIncompleteGamma,
} from "../../../../engine/stocks/distributions/incomplete-gamma";
import { readGolden } from "../golden";

const rows = (readGolden("tails-mpmath") as { incompleteGamma: [number, number, number, number][] })
  .incompleteGamma;

describe("regularised incomplete gamma functions against mpmath at 40 digits", () => {
  test("the reference reaches from shape 0.05 to 1e6", () => {
    const shapes = rows.map(([a]) => a);
    expect([Math.min(...shapes), Math.max(...shapes)]).toEqual([0.05, 1e6]);
  });

  // Also x > 1000, where the package function is off by up to 3 %.
  test.each(rows)("a = %d, x = %d", (a, x, upper, lower) => {
    // x − a is rounded to 1e-16 of x and weighs |x − a|/√a more, at most 1e3 here.
    expect(Math.abs(upperIncompleteGamma(a, x) - upper)).toBeLessThanOrEqual(3e-13 * upper);
    expect(Math.abs(lowerIncompleteGamma(a, x) - lower)).toBeLessThanOrEqual(3e-13 * lower);
  });

  test("the ends of the range", () => {
    expect([upperIncompleteGamma(2, 0), lowerIncompleteGamma(2, 0)]).toEqual([1, 0]);
    expect([upperIncompleteGamma(400, 0), lowerIncompleteGamma(400, 0)]).toEqual([1, 0]);
    expect([upperIncompleteGamma(2, Infinity), lowerIncompleteGamma(2, 1e9)]).toEqual([0, 1]);
    expect(upperIncompleteGamma(400, 1e9)).toBe(0);
  });
});
