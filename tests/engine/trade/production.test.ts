import { FlowIndex } from "../../../engine/trade/flow-index";
import { productionOf, type Production } from "../../../engine/trade/production";
import type { Row } from "../../../engine/assumptions/row";
import { years } from "./inflows";
import { pricesOf, product, settingsOf } from "./rows";

const produced = (...rows: readonly Row[]): Production =>
  productionOf(
    product("kg"),
    [],
    new FlowIndex(rows),
    settingsOf({}),
    { firstYear: 2020, lastYear: 2022, countedFrom: 2020 },
    pricesOf(rows, undefined, {}),
  );
const NAME = product("kg").name;

test("gross production: import and export are no part of it, a gap has no value", () => {
  const found = produced(
    ...years(NAME, "production", 5, undefined, 7),
    ...years(NAME, "import", 1, 1, 1),
  );
  expect(found.isGiven).toBe(true);
  expect([...found.amounts]).toEqual([
    [2020, 5],
    [2021, NaN],
    [2022, 7],
  ]);
});

test("no row at all: none, and it is said that it was not given", () => {
  const found = produced(...years(NAME, "import", 1, 1, 1));
  expect(found.isGiven).toBe(false);
  expect([...found.amounts.values()]).toEqual([0, 0, 0]);
});

test("years of inflow rows say nothing of production", () => {
  expect([...produced(...years(NAME, "inflow", 1, undefined, 1)).amounts.keys()]).toEqual([2021]);
});
