import { compareCodePoints } from "../../../engine/classification/code-point-order";

describe("compareCodePoints", () => {
  test("by code point, not by locale: capitals before small, Å Ä Ö after z", () => {
    expect(["ö", "a", "Z", "å", "z", "", "ab"].sort(compareCodePoints)).toEqual([
      "",
      "Z",
      "a",
      "ab",
      "z",
      "å",
      "ö",
    ]);
  });
  test("a character beyond U+FFFF stands after one at U+FFxx, where UTF-16 order errs", () => {
    expect(compareCodePoints("\u{1F697}", "\uFF21")).toBeGreaterThan(0);
    expect(["\u{1F697}", "\uFF21"].sort()).toEqual(["\u{1F697}", "\uFF21"]);
    expect(["\u{1F697}", "\uFF21"].sort(compareCodePoints)).toEqual(["\uFF21", "\u{1F697}"]);
  });
});
