import fc from "fast-check";
import { swedishNumber } from "../../../addin/workbench/grid/swedish-number";

describe("a number typed with a decimal comma", () => {
  test.each([
    ["0,5", { value: 0.5 }],
    ["-1 234,5", { value: -1234.5 }],
    ["1 234 567,25", { value: 1234567.25 }],
    ["−3,0", { value: -3 }],
    ["12,5%", { value: 0.125, percentDecimals: 1 }],
    ["0,25 %", { value: 0.0025, percentDecimals: 2 }],
  ])("%s", (typed, expected) => {
    expect(swedishNumber(typed)).toEqual(expected);
  });

  test.each(["5", "0.5", "1,234.5", "a,b", ",5", "5,", "12 34,5", "1,2,3", ""])(
    "leaves %s to the spreadsheet",
    (typed) => {
      expect(swedishNumber(typed)).toBeUndefined();
    },
  );

  test("reads back every decimal number it is given", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredths) => {
        const number = hundredths / 100;
        const typed = number.toFixed(2).replace(".", ",");
        expect(swedishNumber(typed)?.value).toBe(Number(number.toFixed(2)));
      }),
    );
  });
});
