import { yearRanges } from "../../../engine/trade/year-ranges";

test("runs, single years, any order, repeats", () => {
  expect(yearRanges([2020, 2016, 2018, 2017, 2018])).toBe("2016–2018, 2020");
});
test("none", () => expect(yearRanges([])).toBe(""));
