import type { Row } from "../../../engine/assumptions/row";
import { isReleasedBy, readStartAfterUse } from "../../../engine/model/start-after-use";
import { inflowDriven } from "../../../engine/stocks/inflow-driven";
import { survivalTable } from "../../../engine/stocks/survival-table";
import { lifetime } from "../flows/phase-chains";
import { modelOf, productOf } from "./models";

const model = modelOf({
  p: [
    ["product", "unit", "unit mass"],
    ["A", "pieces", 2],
    ["B", "pieces", null],
  ],
});

function start(phase: string, cells: Row["cells"]): Row {
  return {
    kind: "Start",
    table: "t",
    cells: { product: "A", year: 2019, phase, ...cells },
    broken: false,
  };
}
const read = (rows: readonly Row[], product = "A"): ReturnType<typeof readStartAfterUse> =>
  readStartAfterUse(productOf(model, product), rows);
const codes = (rows: readonly Row[], product?: string): string[] =>
  read(rows, product).findings.map(({ code }) => code);

test("each phase by cohort: that of the row, else the start year; a mass by unit mass", () => {
  const { hibernating, waste, findings } = read([
    start("hibernating", { stock: 5, cohort: 2010 }),
    start("hibernating", { stock: 6, cohort: 2015, unit: "kg" }),
    start("waste", { stock: 7 }),
    { ...start("use", { stock: 9 }) },
    start("use", { stock: 9, year: 2000 }),
  ]);
  expect(hibernating).toEqual({
    year: 2019,
    byCohort: new Map([
      [2010, 5],
      [2015, 3],
    ]),
  });
  expect(waste).toEqual({ year: 2019, byCohort: new Map([[2019, 7]]) });
  expect(findings).toEqual([]);
});

test("without rows there is nothing", () => {
  expect(read([])).toEqual({ findings: [] });
});

describe("faults stop the product, and the phase has no values", () => {
  test.each([
    ["start-years", [{ stock: 1 }, { stock: 1, year: 2018 }]],
    ["start-mixed", [{ stock: 1 }, { stock: 1, cohort: 2010 }]],
    ["start-cohort-late", [{ stock: 1, cohort: 2020 }]],
    ["unit-mismatch", [{ stock: 1, unit: "MW" }]],
  ] as const)("%s", (code, cells) => {
    const reading = read(cells.map((each) => start("waste", each)));
    expect(reading.waste).toBeUndefined();
    const found = reading.findings.find((finding) => finding.code === code);
    expect(found?.blocks).toEqual(["A"]);
  });

  test("a mass without a unit mass", () => {
    expect(codes([start("hibernating", { stock: 1, unit: "kg" })], "B")).toEqual(["unit-mismatch"]);
  });
});

test("a profile is for goods in use: it is told, and new is no surprise", () => {
  expect(codes([start("hibernating", { stock: 1, profile: "steady" })])).toEqual([
    "start-profile-not-used",
  ]);
  expect(codes([start("hibernating", { stock: 1, profile: "new" })])).toEqual([]);
});

test("whether anything was released up to a year", () => {
  const axis = { firstCohort: 2020, firstYear: 2020, lastYear: 2023 };
  const two = lifetime({ distribution: "fixed", mean: 2 });
  const result = inflowDriven(axis, [
    {
      survival: survivalTable(axis, () => two, "end"),
      inflow: [{ year: 2020, cohort: 2020, amount: 1 }],
    },
  ]);
  expect([2010, 2021, 2022, 2030].map((year) => isReleasedBy(year, result))).toEqual([
    ...[false, false, true, true],
  ]);
});
