import { startFollowers } from "../../../engine/analysis/start-follows";
import { variedCells } from "../../../engine/analysis/varied-cells";
import type { Cell } from "../../../engine/assumptions/cell";
import { modelOf, type Tables } from "../report/sample";

function tables(driver: string, ...flows: Cell[][]): Tables {
  return {
    Products: [
      ["product", "unit", "driver"],
      ["A", "kg", driver],
    ],
    Flows: [["series", "flow", "year", "unit", "value", "low", "high"], ...flows],
    Start: [
      ["product", "year", "stock", "phase", "cohort"],
      ["A", 2020, 60, null, 2019],
      ["A", 2020, 40, null, 2020],
      ["A", 2020, 9, "hibernating", 2020],
    ],
    Lifetimes: [
      ["product", "distribution", "mean"],
      ["A", "fixed", 5],
    ],
  };
}
const STOCK_2020 = ["A", "stock", 2020, "kg", 100, 80, 130];
const STOCK_2021 = ["A", "stock", 2021, "kg", 100, 80, 130];

function followersOf(input: Tables): [cohort: unknown, leader: unknown][] {
  const model = modelOf(input);
  const cells = variedCells(model).filter(({ range }) => range !== undefined);
  return startFollowers(model, cells).map(({ row, leader }) => [
    row.cells.cohort,
    cells[leader]?.row.cells.year,
  ]);
}

test("the rows in use follow the stock of their year", () => {
  expect(followersOf(tables("stock", STOCK_2021, STOCK_2020))).toEqual([
    [2019, 2020],
    [2020, 2020],
  ]);
});

test("none where the stock of that year is certain or the product is driven by inflow", () => {
  expect(followersOf(tables("stock", STOCK_2021))).toEqual([]);
  expect(followersOf(tables("inflow", STOCK_2020))).toEqual([]);
});
