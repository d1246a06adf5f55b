import { dimensionIds, readDimension } from "../../../engine/statistics/dimension";
import { faultOf } from "./json-stat";

const where = { table: "TAB1", variable: "X" };
const fault = (dimension: unknown): string =>
  faultOf(() => readDimension(dimension, where, undefined)).code;

test("codes by position, labels folded, units, types and codelists", () => {
  const read = readDimension(
    {
      label: " observations\n",
      category: {
        index: { "10": 1, "01": 0 },
        label: { "10": " ten  tons " },
        unit: { "10": { base: "metric  ton", decimals: 0 } },
      },
      extension: {
        elimination: true,
        measuringType: { "10": "Flow", "01": "Nonsense" },
        codelists: [{ id: "agg_X", type: "Aggregation" }, { label: "without id" }],
      },
    },
    where,
    "metric",
  );
  expect(read.codes).toEqual(["01", "10"]);
  expect(read.labels).toEqual(["01", "ten tons"]);
  expect(read.label).toBe("observations");
  expect([...read.units]).toEqual([["10", { base: "metric ton", decimals: 0 }]]);
  expect([...read.measuringTypes]).toEqual([["10", "Flow"]]);
  expect(read.codelists).toEqual([{ id: "agg_X", label: "agg_X", type: "Aggregation" }]);
  expect(read.elimination).toBe(true);
});
test("a list, or one label alone", () => {
  expect(readDimension({ category: { index: ["b", "a"] } }, where, undefined).codes).toEqual([
    "b",
    "a",
  ]);
  expect(readDimension({ category: { label: { T: "all" } } }, where, undefined).codes).toEqual([
    "T",
  ]);
});
test("doubled codes and positions, gaps, numbers as codes", () => {
  expect(fault({ category: { index: ["a", "a"] } })).toBe("code-doubled");
  expect(fault({ category: { index: { a: 0, b: 0 } } })).toBe("code-position");
  expect(fault({ category: { index: { a: 0, b: 2 } } })).toBe("code-position");
  expect(fault({ category: { index: { a: "0" } } })).toBe("code-position");
  expect(fault({ category: { index: [1] } })).toBe("codes-unreadable");
  expect(fault({ category: { label: { a: "a", b: "b" } } })).toBe("codes-unreadable");
  expect(fault({})).toBe("dimension-missing");
});
test("ids", () => {
  expect(dimensionIds([["A"], "B"], { table: "TAB1" })).toEqual(["A", "B"]);
  expect(faultOf(() => dimensionIds([], { table: "TAB1" })).code).toBe("ids-unreadable");
});
