import { buildModel, Model, readTables, type Answer } from "#engine";
import { AnswerMemo } from "../../../addin/functions/answer-memo";
import { CODES } from "./loaded-codes";
import { TABLES } from "./sheet";

function model(): Model {
  const made = buildModel(
    "base",
    readTables(
      TABLES.map((cells) => ({ cells })),
      true,
    ),
    CODES,
  );
  if (!(made instanceof Model)) throw new TypeError("The tables make no model.");
  return made;
}

test("an equal call of the same model is computed once", () => {
  const memo = new AnswerMemo();
  const one = model();
  const compute = jest.fn((): Answer => [[1]]);
  expect(memo.answer(one, "a", compute)).toBe(memo.answer(one, "a", compute));
  expect(compute).toHaveBeenCalledTimes(1);
  memo.answer(one, "b", compute);
  memo.answer(model(), "a", compute);
  expect(compute).toHaveBeenCalledTimes(3);
});

test("of many answers the latest 300 stay", () => {
  const memo = new AnswerMemo();
  const one = model();
  const compute = jest.fn((): Answer => [[1]]);
  for (let i = 0; i < 301; i++) memo.answer(one, String(i), compute);
  memo.answer(one, "1", compute);
  expect(compute).toHaveBeenCalledTimes(301);
  memo.answer(one, "0", compute);
  expect(compute).toHaveBeenCalledTimes(302);
});

test("of large answers no more than 300,000 cells stay", () => {
  const memo = new AnswerMemo();
  const one = model();
  const row = new Array<number>(400).fill(0);
  const compute = jest.fn((): Answer => new Array<number[]>(400).fill(row));
  // 160,000 cells each: the second leaves no room for the first.
  for (const key of ["a", "b", "b", "a"]) memo.answer(one, key, compute);
  expect(compute).toHaveBeenCalledTimes(3);
});

test("a call that ends in a fault is not kept", () => {
  const memo = new AnswerMemo();
  const one = model();
  const fail = (): Answer => {
    throw new RangeError("no answer");
  };
  expect(() => memo.answer(one, "a", fail)).toThrow("no answer");
  expect(memo.answer(one, "a", () => [[2]])).toEqual([[2]]);
});
