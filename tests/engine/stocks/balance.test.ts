import { largestResidual } from "../../../engine/stocks/balance";
import type { BalancedTables } from "../../../engine/stocks/balance";

/** Two years, two cohorts (2020, 2021): 10 enter, 4 released and 1 exported in 2021, 5 enter. */
const balanced: BalancedTables = {
  axis: { firstCohort: 2020, firstYear: 2020, lastYear: 2021 },
  inflow: Float64Array.of(10, 0, 0, 5),
  stock: Float64Array.of(10, 0, 5, 5),
  release: Float64Array.of(0, 0, 4, 0),
  usedExport: Float64Array.of(0, 0, 1, 0),
  startStock: Float64Array.of(0, 0),
};

describe("largest residual of k(t) = k(t−1) + i − o − x", () => {
  test("0 where the books balance", () => expect(largestResidual(balanced)).toBe(0));

  test("what one cohort lacks", () => {
    expect(largestResidual({ ...balanced, release: Float64Array.of(0, 0, 4, 2) })).toBe(2);
    expect(largestResidual({ ...balanced, usedExport: new Float64Array(4) })).toBe(1);
  });

  test("start stock counts as the stock before the first year", () => {
    expect(largestResidual({ ...balanced, startStock: Float64Array.of(3, 0) })).toBe(3);
  });

  test("two cohorts that lack more together", () => {
    expect(largestResidual({ ...balanced, stock: Float64Array.of(10, 0, 6, 6) })).toBe(2);
  });

  test("unknown cells are left out, the others are not", () => {
    const stock = Float64Array.of(10, 0, NaN, 5);
    expect(largestResidual({ ...balanced, stock })).toBe(0);
    const inflow = Float64Array.of(10, 0, 0, 6);
    expect(largestResidual({ ...balanced, stock, inflow })).toBe(1);
  });

  test("a table shifted by a year balances: it is no proof of the lifetimes", () => {
    const shifted = { ...balanced, release: Float64Array.of(0, 0, 0, 0) };
    expect(largestResidual({ ...shifted, stock: Float64Array.of(10, 0, 9, 5) })).toBe(0);
  });
});
