import {
  axisText,
  changeText,
  dateText,
  fullNumberText,
  numberText,
} from "../../../../addin/taskpane/shared/number-text";

describe("a number in Swedish Excel", () => {
  test.each([
    [1234.4, "1\u00a0234"],
    [6904.25, "6\u00a0904"],
    [291_678, "291\u00a0700"],
    [1_234_567, "1\u00a0235\u00a0000"],
    [999.96, "1\u00a0000"],
    [56.123, "56,1"],
    [56, "56"],
    [5.5, "5,50"],
    [0.012345, "0,0123"],
    [0, "0"],
    [-0.5, "\u22120,500"],
    [-1234.5, "\u22121\u00a0235"],
    [0.1 + 0.2, "0,300"],
  ])("%d is written %s", (value, text) => {
    expect(numberText(value, ",")).toBe(text);
  });
});

test("a number in English Excel has a comma and a point", () => {
  expect(numberText(1_234_567, ".")).toBe("1,235,000");
  expect(numberText(56.123, ".")).toBe("56.1");
});

test("an axis keeps all digits, groups them and knows no rounding noise", () => {
  expect(axisText(400_000, ",")).toBe("400\u00a0000");
  expect(axisText(0.1 * 3, ",")).toBe("0,3");
  expect(axisText(-2000, ",")).toBe("\u22122\u00a0000");
});

test("copying gives every digit", () => {
  expect(fullNumberText(6904.245678, ",")).toBe("6904,245678");
});

test.each([
  [0.0459, "sv", "+4,6\u00a0%"],
  [-0.0459, "sv", "\u22124,6\u00a0%"],
  [0.0459, "en", "+4,6%"],
  [0, "sv", "0,0\u00a0%"],
  [-0.0001, "sv", "0,0\u00a0%"],
  [1.5, "sv", "+150\u00a0%"],
] as const)("the change %d is written %s: %s", (fraction, language, text) => {
  expect(changeText(fraction, ",", language)).toBe(text);
});

test("a date is written out, a year is left alone", () => {
  expect(dateText("2026-11-15", "sv")).toBe("15\u00a0nov\u00a02026");
  expect(dateText("2026-05-01", "en")).toBe("1\u00a0May\u00a02026");
  expect(dateText("2025", "sv")).toBe("2025");
});
