import { fewestCalls, fitsOneCall, largestCall } from "../../../engine/statistics/partition-bound";

const within = (maxCells: number, maxCodes = 2000): { maxCells: number; maxCodes: number } => ({
  maxCells,
  maxCodes,
});
test("by cells, and by lists longer than one call takes", () => {
  expect(fewestCalls([8115, 4, 312], within(150_000))).toBe(68);
  expect(fewestCalls([10], within(100, 4))).toBe(3);
  expect(fewestCalls([5, 5], within(100, 4))).toBe(4);
  expect(fitsOneCall([4, 5], within(20))).toBe(true);
  expect(fitsOneCall([4, 5], within(19))).toBe(false);
  expect(fitsOneCall([4, 5], within(20, 4))).toBe(false);
});
test("the largest whole-sided box", () => {
  expect(largestCall([7, 7], within(8))).toBe(8);
  expect(largestCall([3, 3], within(5))).toBe(4);
  expect(largestCall([5, 5, 5], within(27))).toBe(27);
});
