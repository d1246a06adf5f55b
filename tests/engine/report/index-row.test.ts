import type { AnswerCell } from "../../../engine/report/answer";
import { DrawnRow } from "../../../engine/report/drawn-row";
import { indexRow } from "../../../engine/report/index-row";
import { whyOf } from "./sample";

/** Two draws of 2020 and 2021. */
function rowOf(values: readonly number[], base: readonly AnswerCell[] = [2, 6]): DrawnRow {
  const at = (year: number): AnswerCell => base[year - 2020] ?? "";
  return new DrawnRow(at, 2020, 2, Float64Array.from(values), new Map());
}

test("each draw over its own base year", () => {
  const index = indexRow(rowOf([2, 4, 6, 2]), 2020);
  expect(index.base(2021)).toBe(3);
  expect(index.sample(2021)).toEqual(Float64Array.of(3, 0.5));
  expect(index.sample(2020)).toEqual(Float64Array.of(1, 1));
});

test("over 0 blank; where only some draws are 0 there is no answer", () => {
  const nothing = indexRow(rowOf([0, 0, 6, 2], [0, 6]), 2020);
  expect([nothing.base(2021), nothing.sample(2021)]).toEqual(["", ""]);
  const some = indexRow(rowOf([0, 1, 6, 2]), 2020).sample(2021);
  expect(whyOf(some instanceof Float64Array ? undefined : some)).toMatch(/in 1 of 2 draws/);
});

test("a base year without an answer leaves none to any year", () => {
  const index = indexRow(rowOf([1, 1, 6, 2]), 2019);
  expect([index.base(2021), index.sample(2021)]).toEqual(["", ""]);
});
