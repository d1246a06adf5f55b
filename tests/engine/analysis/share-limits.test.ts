import fc from "fast-check";
import { keepWithin, shareLimits } from "../../../engine/analysis/share-limits";
import { variedCells } from "../../../engine/analysis/varied-cells";
import { modelOf, type Tables } from "../report/sample";

test("drawn shares are scaled down to what the certain ones leave; others stay", () => {
  const values = Float64Array.of(0.6, 0.3, 0.4);
  keepWithin([{ drawn: [0, 1], certain: 0.4 }], values);
  expect(values[0]).toBeCloseTo(0.4, 15);
  expect(values[1]).toBeCloseTo(0.2, 15);
  expect(values[2]).toBe(0.4);
});

test("a share alone is at most 1; within 1 nothing moves", () => {
  const values = Float64Array.of(1.3, 0.3);
  keepWithin(
    [
      { drawn: [0], certain: 0 },
      { drawn: [1], certain: 0.7 },
    ],
    values,
  );
  expect([...values]).toEqual([1, 0.3]);
});

test("never above 1, whatever is drawn", () => {
  const share = fc.double({ min: 0, max: 1.5, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(share, { minLength: 2, maxLength: 5 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (drawn, certain) => {
        const values = Float64Array.from(drawn);
        keepWithin([{ drawn: drawn.map((_, i) => i), certain }], values);
        const sum = values.reduce((total, value) => total + value, certain);
        expect(sum).toBeLessThanOrEqual(1 + 1e-12);
        values.forEach((value, i) => expect(value).toBeLessThanOrEqual(drawn[i] ?? 0));
      },
    ),
  );
});

const TABLES: Tables = {
  Products: [
    ["product", "unit"],
    ["A", "kg"],
    ["B", "kg"],
  ],
  Codes: [
    ["product", "CN code", "flow", "share", "low", "high"],
    ["A", "8703", null, 0.6, 0.5, 0.9],
    ["B", "87038010", "import", 0.4, null, null],
  ],
  Flows: [
    ["series", "flow", "year", "value", "unit"],
    ["8703", "import", 2020, 9, "kg"],
    ["87038010", "import", 2020, 5, "kg"],
  ],
  Handling: [
    ["for", "collected", "low", "high", "exported", "recovery", "recovery low", "recovery high"],
    ["A", 0.5, 0.3, 0.9, 0.2, 0.9, 0.8, 1.2],
  ],
};

test("the goods of one code may be claimed by two products; a row of Handling is one whole", () => {
  const model = modelOf(TABLES);
  const cells = variedCells(model).filter(({ range }) => range !== undefined);
  const columns = cells.map(({ column }) => column);
  expect(columns).toEqual(["share", "collected", "recovery"]);
  const values = Float64Array.of(0.9, 0.9, 1.1);
  keepWithin(shareLimits(model, cells), values);
  expect(values[0]).toBeCloseTo(0.6, 12);
  expect(values[1]).toBeCloseTo(0.8, 12);
  expect(values[2]).toBeCloseTo(1, 12);
});
