import { largestResidual } from "../../../engine/stocks/balance";
import { fittedResult } from "../../../engine/stocks/fitted-result";
import { inflowDriven } from "../../../engine/stocks/inflow-driven";
import { lifetimeFrom, isLifetimeFault } from "../../../engine/stocks/lifetime";
import { survivalTable } from "../../../engine/stocks/survival-table";

const life = lifetimeFrom({ distribution: "fixed", mean: 2 });
if (isLifetimeFault(life)) throw new Error(life.fault);
const axis = { firstCohort: 2019, firstYear: 2020, lastYear: 2022 };
/** 4 in use at the end of 2019; 10, 20, 30 enter. Figures invented. */
const RESULT = inflowDriven(
  axis,
  [
    {
      survival: survivalTable(axis, () => life, "end"),
      inflow: [10, 20, 30].map((amount, i) => ({ year: 2020 + i, cohort: 2020 + i, amount })),
      start: Float64Array.of(4, 0, 0, 0),
    },
  ],
  { rule: "proportional", amount: new Float64Array(3) },
);

it("the same years: the same result", () => {
  expect(fittedResult(RESULT, axis)).toBe(RESULT);
});
it("later years: the stock of the year before is the start stock, and the balance closes", () => {
  const later = fittedResult(RESULT, { firstYear: 2022, lastYear: 2022 });
  expect(later.axis).toEqual({ firstCohort: 2019, firstYear: 2022, lastYear: 2022 });
  expect([...later.startStock]).toEqual([0, 10, 20, 0]);
  expect([...later.stock]).toEqual([0, 0, 20, 30]);
  expect([...later.release]).toEqual([0, 10, 0, 0]);
  expect(largestResidual(later)).toBe(0);
});
it("earlier years: nothing was there", () => {
  const earlier = fittedResult(RESULT, { firstYear: 2018, lastYear: 2022 });
  expect(earlier.axis.firstCohort).toBe(2018);
  expect([...earlier.stock.subarray(0, 10)].every((k) => k === 0)).toBe(true);
  expect([...earlier.stock.subarray(10, 15)]).toEqual([0, 4, 10, 0, 0]);
  expect([...earlier.startStock]).toEqual([0, 0, 0, 0, 0]);
});
it("years after the last are unknown, never 0", () => {
  const longer = fittedResult(RESULT, { firstYear: 2020, lastYear: 2023 });
  expect([...longer.startStock]).toEqual([4, 0, 0, 0, 0]);
  expect([...longer.stock.subarray(15)]).toEqual([NaN, NaN, NaN, NaN, NaN]);
  const beyond = fittedResult(RESULT, { firstYear: 2025, lastYear: 2025 });
  expect([...beyond.startStock].slice(0, 6).every(Number.isNaN)).toBe(true);
});
