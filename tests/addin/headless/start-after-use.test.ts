/** Start values of goods that are out of use, by hand: the goods in their own unit as the material. */
import { valueOf, type Tables } from "./calculated";

/** 100 kg enter each year, live one year; 30 kg hibernate and 10 kg are waste at the end of 2019. */
const TABLES: Tables = {
  Products: [
    ["product", "unit"],
    ["A", "kg"],
  ],
  Flows: [
    ["series", "flow", "year", "value", "unit"],
    ...[2020, 2021, 2022].map((year) => ["A", "inflow", year, 100, "kg"]),
  ],
  Lifetimes: [
    ["product", "distribution", "mean"],
    ["A", "fixed", 1],
  ],
  Content: [
    ["product", "material", "amount", "unit"],
    ["A", "Co", 10, "g/kg"],
  ],
  Start: [
    ["product", "year", "stock", "phase", "cohort"],
    ["A", 2019, 60, "use", 2019],
    ["A", 2019, 30, "hibernating", null],
    ["A", 2019, 10, "waste", null],
  ],
  Handling: [
    ["for", "collected", "retained", "retained years", "recovery"],
    ["A", 0.5, 0.1, 2, 0.5],
    ["waste", 0.2, null, null, null],
  ],
};

// 2020: 15 of 30 leave, 6 of 60 enter; 2021: 15 leave, 10 enter; 2022: 6 leave, 10 enter.
const HIBERNATING = [30, 21, 16, 20];

test.each([
  ["the goods in their own unit", null, null, 1],
  ["the goods in kg", null, "kg", 1],
  ["Co in g", "Co", "g", 10],
])("%s", (_, material, unit, factor) => {
  const rows = (measure: string): unknown =>
    valueOf(TABLES, "CRMVALUE", "$model", measure, "A", material, null, unit);
  const expected = HIBERNATING.map((kg) => kg * factor);
  expect((rows("hibernating") as number[][])[0]).toEqual(
    expected.map((value) => expect.closeTo(value, 9) as unknown),
  );
  expect((rows("available") as unknown[][])[0]).toEqual([
    "#N/A",
    ...[60 - 6 + 15, 100 - 10 + 15, 100 - 10 + 6].map(
      (kg) => expect.closeTo(kg * factor, 9) as unknown,
    ),
  ]);
  const pile = valueOf(TABLES, "CRMPHASE", "$model", "waste", "stock", "A", material, null, unit);
  expect((pile as number[][])[0]).toEqual(
    [10, 8, 6.4, 5.12].map((kg) => expect.closeTo(kg * factor, 9) as unknown),
  );
});
