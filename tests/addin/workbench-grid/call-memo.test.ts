import { CallMemo } from "../../../addin/workbench/grid/call-memo";

const key = { id: "F", args: [[[1, null]]], addresses: ["S!A1:B1"], address: undefined };

describe("equal calls in one calculation", () => {
  test("are computed once, until the memory is cleared", () => {
    const memo = new CallMemo();
    const compute = jest.fn(() => [[1]]);
    void memo.answer(key, compute);
    expect(memo.answer({ ...key, args: [[[1, null]]] }, compute)).toEqual([[1]]);
    expect(compute).toHaveBeenCalledTimes(1);
    memo.clear();
    void memo.answer(key, compute);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  test.each([
    ["another function", { ...key, id: "G" }],
    ["a zero for a blank", { ...key, args: [[[1, 0]]] }],
    ["a text for a number", { ...key, args: [[["1", null]]] }],
    ["an omitted argument", { ...key, args: [undefined] }],
    ["another address", { ...key, addresses: ["S!A2:B2"] }],
    ["another calling cell that matters", { ...key, address: "S!C1" }],
  ])("%s is another call", (_, other) => {
    const memo = new CallMemo();
    const compute = jest.fn(() => [[1]]);
    void memo.answer(key, compute);
    void memo.answer(other, compute);
    expect(compute).toHaveBeenCalledTimes(2);
  });
});
