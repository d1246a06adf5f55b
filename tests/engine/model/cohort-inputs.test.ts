import {
  ageBeyondLife,
  axisWith,
  entriesOf,
  impossibleAges,
  projectionOf,
  spanFrom,
  startArray,
  usedEntries,
  usedExportOf,
} from "../../../engine/model/cohort-inputs";
import { readCodeUses } from "../../../engine/trade/flow-index";
import type { ProductInflow } from "../../../engine/trade/product-inflow";
import { product, settingsOf, use } from "../trade/rows";

const flows: ProductInflow = {
  firstYear: 2018,
  lastYear: 2020,
  newGoods: [10, 20, 30],
  usedGoods: [
    { age: undefined, amounts: [1, 1, 1] },
    { age: 5, amounts: [2, 2, 4] },
  ],
  usedExport: [0, 7, 8],
  filledCells: 0,
  convertedCells: 0,
  conversions: [],
  findings: [],
};
const axis = { firstCohort: 2014, firstYear: 2019, lastYear: 2022 };

test("the product's own projection goes before the setting", () => {
  const settings = settingsOf({ projection: "hold" });
  expect(projectionOf(product("kg"), settings)).toBe("hold");
  expect(projectionOf(product("kg", { projection: "none" }), settings)).toBe("none");
  expect(projectionOf(product("kg", { projection: 0.02 }), settings)).toBe(0.02);
});

describe("the years that are read", () => {
  test.each([
    ["from the first flow", 2010, undefined, "none", [2010, 2020, 2010]],
    ["from the year after Start", 2010, 2015, "none", [2016, 2020, 2016]],
    ["earlier for a trend, which has five years", 2010, 2018, "trend", [2016, 2020, 2019]],
    ["as far as there are flows", 2018, 2019, "trend", [2018, 2020, 2020]],
    ["the last year, to hold it", 2010, 2023, "hold", [2020, 2020, 2024]],
    ["none after a Start beyond the data", 2010, 2023, "none", [2024, 2023, 2024]],
  ] as const)("%s", (_, firstFlow, start, projection, [firstYear, lastYear, countedFrom]) => {
    expect(spanFrom(firstFlow, start, projection, 2020)).toEqual({
      firstYear,
      lastYear,
      countedFrom,
    });
  });
});

test("the axis reaches back to the oldest used goods and the oldest of Start", () => {
  expect(axisWith(flows, undefined, 2018, 2022).firstCohort).toBe(2013);
  const start = { year: 2018, byCohort: new Map([[1990, 1]]) };
  expect(axisWith(flows, start, 2019, 2022)).toEqual({
    firstCohort: 1990,
    firstYear: 2019,
    lastYear: 2022,
  });
});

test("entries: the data of the axis' years, then their projection, at their age", () => {
  expect(entriesOf(flows, flows.newGoods, 0, axis, "trend").map(({ amount }) => amount)).toEqual([
    20,
    30,
    expect.closeTo(40, 10),
    expect.closeTo(50, 10),
  ]);
  expect(entriesOf(flows, flows.newGoods, 3, axis, "none")).toEqual([
    { year: 2019, cohort: 2016, amount: 20 },
    { year: 2020, cohort: 2017, amount: 30 },
    { year: 2021, cohort: 2018, amount: 0 },
    { year: 2022, cohort: 2019, amount: 0 },
  ]);
});

test("used goods of every age, those without one in the cohort of their year", () => {
  const entries = usedEntries(flows, axis, "hold").filter(({ year }) => year === 2022);
  expect(entries).toEqual([
    { year: 2022, cohort: 2022, amount: 1 },
    { year: 2022, cohort: 2017, amount: 4 },
  ]);
});

test("used exports by the axis' years; under none they end with the data", () => {
  const of = (projection: "none" | "hold"): unknown =>
    usedExportOf(flows, axis, settingsOf(), projection, 2020);
  const amount = Float64Array.of(7, 8, 0, 0);
  expect(of("none")).toEqual({ rule: "proportional", amount });
  expect(of("hold")).toEqual({ rule: "proportional", amount, projectedAfter: 2020 });
});

test("Start by cohort of the axis", () => {
  const start = { year: 2018, byCohort: new Map([[2015, 3]]) };
  expect([...startArray(axis, start)]).toEqual([0, 3, 0, 0, 0, 0, 0, 0, 0]);
});

test("an age that no goods in use have, where any enter at it", () => {
  const survival = new Float64Array(5 * 9).fill(1);
  const entries = entriesOf(flows, flows.newGoods, 5, axis, "none");
  expect(ageBeyondLife(entries, axis, survival)).toBeUndefined();
  // s(2020, 2015): row 2020 is the third of the table, column 2015 the second.
  survival[2 * 9 + 1] = 0;
  expect(ageBeyondLife(entries, axis, survival)).toBe(5);
  const none = entries.map((entry) => ({ ...entry, amount: 0 }));
  expect(ageBeyondLife(none, axis, survival)).toBeUndefined();
});

test("ages that are no cohort: told of used goods alone", () => {
  const uses = readCodeUses([
    use("A", "8701", { origin: "used", "age at entry": 2.5 }),
    use("A", "8702", { origin: "used", "age at entry": 401 }),
    use("A", "8703", { origin: "used", "age at entry": 400 }),
    use("A", "8704", { origin: "used" }),
    use("A", "8705", { "age at entry": 2.5 }),
  ]);
  const found = impossibleAges(uses);
  expect(found.map(({ found: { en } }) => en)).toEqual([
    "The age 2.5 is not a whole number of years from 1 to 400.",
    "The age 401 is not a whole number of years from 1 to 400.",
  ]);
  expect(found[0]).toMatchObject({ column: "age at entry", blocks: ["A"] });
});
