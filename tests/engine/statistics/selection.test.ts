import { cellCount } from "../../../engine/statistics/selection";

test("cells are the product of the numbers of codes; no variable is one cell", () => {
  expect(cellCount([{ codes: ["a", "b"] }, { codes: ["1", "2", "3"] }])).toBe(6);
  expect(cellCount([])).toBe(1);
});
