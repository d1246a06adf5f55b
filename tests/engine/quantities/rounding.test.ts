import { isRounding, settledSum } from "../../../engine/quantities/rounding";

test("what is left of terms that cancel is 0, not the rounding of their last bits", () => {
  expect(0.1 + 0.2 - 0.3).not.toBe(0);
  expect(settledSum(0.1 + 0.2 - 0.3, 0.6)).toBe(0);
  expect(settledSum(0.7 + 0.1 - 0.8, 1.6)).toBe(0);
  expect(isRounding(1 - (1 - Number.EPSILON), 2)).toBe(true);
});

test("a small difference of figures that 15 digits can tell is kept", () => {
  expect(settledSum(1 - 0.999_999_999_999_99, 2)).toBeGreaterThan(0);
  expect(settledSum(-1e-30, 1e-30)).toBe(-1e-30);
  expect(settledSum(1e-300, 1e-300)).toBe(1e-300);
});

test("nothing of nothing is 0, and an unknown is no rounding", () => {
  expect(settledSum(0, 0)).toBe(0);
  expect(settledSum(NaN, NaN)).toBeNaN();
  expect(settledSum(NaN, 1)).toBeNaN();
});
