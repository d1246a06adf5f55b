import fc from "fast-check";
import { settleNegative } from "../../../engine/trade/negative-consumption";

const values = [5, -3, 1, 4, -2];

test("keep leaves them and names them", () => {
  expect(settleNegative(values, "keep")).toEqual({ values, negative: [1, 4], amount: 0 });
});
test("zero states what was created", () => {
  expect(settleNegative(values, "zero")).toEqual({
    values: [5, 0, 1, 4, 0],
    negative: [1, 4],
    amount: 5,
  });
});
test("carry meets a deficit from the following years; the rest stays at the end", () => {
  // −3 is met by 1 and by 2 of the 4; −2 has no year after it.
  expect(settleNegative(values, "carry")).toEqual({
    values: [5, 0, 0, 2, -2],
    negative: [1, 4],
    amount: -2,
  });
});
test("no negative year: nothing changes, whatever the rule", () => {
  for (const rule of ["keep", "carry", "zero"] as const) {
    expect(settleNegative([1, NaN, 2], rule)).toEqual({
      values: [1, NaN, 2],
      negative: [],
      amount: 0,
    });
  }
});
test("a gap that a deficit reaches leaves the rest unknown", () => {
  expect(settleNegative([5, -3, NaN, 4], "carry").values).toEqual([5, 0, NaN, NaN]);
});
test("a gap that no deficit reaches is a gap alone", () => {
  expect(settleNegative([-3, 4, NaN, 4], "carry").values).toEqual([0, 1, NaN, 4]);
});
test("carry conserves the total and leaves no negative year but the last", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 20 }),
      (given) => {
        const { values: carried } = settleNegative(given, "carry");
        const sum = (list: readonly number[]): number => list.reduce((total, v) => total + v, 0);
        expect(sum(carried)).toBe(sum(given));
        expect(carried.slice(0, -1).every((value) => value >= 0)).toBe(true);
      },
    ),
  );
});
