import { keyWithYears, variedCells, withValue } from "../../../engine/analysis/varied-cells";
import { numberIn } from "../../../engine/assumptions/row";
import { modelOf, SAMPLE } from "../report/sample";

const cellsOf = (tables: Parameters<typeof modelOf>[0]): ReturnType<typeof variedCells> =>
  variedCells(modelOf(tables));

test("every number that may vary, with its range where it has one", () => {
  const cells = cellsOf({
    ...SAMPLE,
    Lifetimes: [
      ["product", "distribution", "mean", "sd", "shape", "scale", "low", "high"],
      ["A", "weibull", null, null, 2, 10, 5, 20],
      ["B", "normal", 10, 2, null, null, 12, 14],
    ],
    Handling: [
      ["for", "collected", "low", "high", "retained", "retained low", "recovery", "recovery high"],
      ["A", 0.5, 0.4, 0.6, 0.2, 0.1, 0.9, 1],
    ],
  });
  const told = cells
    .filter(({ row }) => ["Lifetimes", "Handling"].includes(row.kind))
    .map(({ column, value, range }) => [
      column,
      Number(value.toPrecision(5)),
      range?.low,
      range?.high,
    ]);
  expect(told).toEqual([
    // 10·Γ(1.5) = 8.8623 years.
    ["mean", 8.8623, 5, 20],
    ["mean", 10, undefined, undefined],
    ["collected", 0.5, 0.4, 0.6],
    ["retained", 0.2, 0.1, 0.2],
    ["recovery", 0.9, 0.9, 1],
  ]);
  // The shorthand of Products is a row of Unit masses; it has no range.
  expect(cells.filter(({ row }) => row.kind === "Products").map(({ key }) => key)).toEqual([
    '["Unit masses","unit mass","B"]',
  ]);
});

test("rows that differ only in year have one key, and a key of their own with their years", () => {
  const cells = cellsOf(SAMPLE).filter(
    ({ row }) => row.kind === "Flows" && row.cells.series === "A",
  );
  expect(new Set(cells.map(({ key }) => key)).size).toBe(1);
  expect(new Set(cells.map(keyWithYears)).size).toBe(3);
});

test("faulty rows and numbers that are not there do not vary", () => {
  const cells = cellsOf({
    ...SAMPLE,
    Flows: [
      ["series", "flow", "year", "value", "unit", "low", "high"],
      ["A", "inflow", 2020, "..", "t", 1, 2],
      ["A", "inflow", 2021, "12", "t", 1, 2],
      ["A", "inflow", 2022, 5, "t", 1, 9],
    ],
  });
  const flows = cells.filter(({ row }) => row.kind === "Flows");
  expect(flows.map(({ value }) => value)).toEqual([5]);
});

test("a number replaced; a lifetime stretched whole", () => {
  const cells = cellsOf({
    ...SAMPLE,
    Lifetimes: [
      ["product", "distribution", "mean", "sd"],
      ["A", "normal", 10, 2],
    ],
  });
  const flow = cells.find(({ row }) => row.kind === "Flows");
  const life = cells.find(({ row }) => row.kind === "Lifetimes");
  expect(flow && numberIn(withValue(flow, 7), "value")).toBe(7);
  const row = life && withValue(life, 15);
  expect(row && [numberIn(row, "mean"), numberIn(row, "sd")]).toEqual([15, 3]);
});
