import fc from "fast-check";
import { printed } from "../../../../addin/headless/scb/printed";

test("a row a line", () => {
  expect(
    printed({
      columns: ["a", "value"],
      rows: [
        ["1", null],
        ["2", 0.5],
      ],
      units: {},
    }),
  ).toBe(
    '{\n "columns": ["a", "value"],\n "rows": [\n  ["1", null],\n  ["2", 0.5]\n ],\n "units": {}\n}',
  );
});

test("it is the JSON of the value, whatever that is", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(printed(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("a member without value is left out", () => {
  expect(printed({ a: undefined, b: 1 })).toBe('{\n "b": 1\n}');
});
