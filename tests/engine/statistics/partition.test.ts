import { EngineError } from "../../../engine/errors";
import { fewestCallsOf, MAX_CODES, partition } from "../../../engine/statistics/partition";
import { many, selected } from "./json-stat";

test("one call where all fits", () => {
  const whole = selected({ A: ["x", "y"], Tid: ["2024"] });
  expect(partition(whole, { maxCells: 2 })).toEqual([whole]);
});
test("calls keep the table's order, and a codelist goes with each", () => {
  const asked = selected({ A: many("a", 5) });
  const listed = {
    ...asked,
    variables: [{ variable: "A", codelist: "vs_A", codes: many("a", 5) }],
  };
  const calls = partition(listed, { maxCells: 2 });
  expect(calls.map(({ cells }) => cells)).toEqual([2, 2, 1]);
  expect(calls.flatMap(({ variables }) => variables[0]?.codes)).toEqual(many("a", 5));
  expect(calls.every(({ variables }) => variables[0]?.codelist === "vs_A")).toBe(true);
});
test("no list of more than 2,000 codes", () => {
  const calls = partition(selected({ A: many("a", 8115) }), { maxCells: 150_000 });
  expect(calls).toHaveLength(5);
  expect(fewestCallsOf(selected({ A: many("a", 8115) }), { maxCells: 150_000 })).toBe(5);
  expect(calls.every(({ variables }) => (variables[0]?.codes.length ?? 0) <= MAX_CODES)).toBe(true);
});
test("limits that are none", () => {
  for (const maxCells of [0, -1, 1.5, Number.NaN, Infinity]) {
    expect(() => partition(selected({ A: ["x"] }), { maxCells })).toThrow(EngineError);
  }
});
