import fc from "fast-check";
import { componentStock, wholeAxis } from "../../../engine/flows/component-stock";
import type { CohortResult } from "../../../engine/stocks/cohort-result";
import { inflowDriven } from "../../../engine/stocks/inflow-driven";
import { isLifetimeFault, lifetimeFrom, type Lifetime } from "../../../engine/stocks/lifetime";
import { survivalTable, type CohortAxis } from "../../../engine/stocks/survival-table";

function lifetime(distribution: "fixed" | "weibull", mean: number, sd?: number): Lifetime {
  const found = lifetimeFrom({ distribution, mean, ...(sd === undefined ? {} : { sd }) });
  if (isLifetimeFault(found)) throw new Error(found.fault);
  return found;
}

function survivalOf(axis: CohortAxis, life: Lifetime): Float64Array {
  return survivalTable(axis, () => life, "end");
}

interface Given {
  readonly inflow: readonly number[];
  readonly exported?: readonly number[];
  readonly start?: readonly number[];
}

/** A product with inflow from 2020, a start stock of the cohorts before, in `end`. */
function productStock(life: Lifetime, { inflow, exported, start = [] }: Given): CohortResult {
  const firstYear = 2020;
  const axis = {
    firstCohort: firstYear - start.length,
    firstYear,
    lastYear: firstYear + inflow.length - 1,
  };
  const entries = inflow.map((amount, i) => ({
    year: firstYear + i,
    cohort: firstYear + i,
    amount,
  }));
  const width = axis.lastYear - axis.firstCohort + 1;
  const startStock = Float64Array.from({ length: width }, (_, i) => start[i] ?? 0);
  const origin = { survival: survivalOf(axis, life), inflow: entries, start: startStock };
  return inflowDriven(axis, [origin], {
    rule: "proportional",
    amount: Float64Array.from(inflow.map((_, i) => exported?.[i] ?? 0)),
  });
}

function inside(
  product: CohortResult,
  life: Lifetime,
  amount: number,
  isReplaced: boolean,
): CohortResult {
  const { axis } = product;
  const width = axis.lastYear - axis.firstCohort + 1;
  return componentStock(
    axis,
    [{ cohorts: product, amount: new Float64Array(width).fill(amount) }],
    survivalOf(wholeAxis(axis), life),
    isReplaced,
  );
}

/** Sums over cohorts by year. */
function yearly(
  result: CohortResult,
  table: "inflow" | "stock" | "release" | "usedExport",
): number[] {
  const { axis } = result;
  const width = axis.lastYear - axis.firstCohort + 1;
  return Array.from({ length: axis.lastYear - axis.firstYear + 1 }, (_, i) =>
    result[table].subarray(i * width, (i + 1) * width).reduce((sum, one) => sum + one, 0),
  );
}

describe("batteries of 2 years in cars of 5", () => {
  const car = productStock(lifetime("fixed", 5), { inflow: [100, 0, 0, 0, 0, 0, 0] });

  it("with replacement: a new one in the second and fourth year, all out with the cars", () => {
    const battery = inside(car, lifetime("fixed", 2), 1, true);
    expect(yearly(battery, "stock")).toEqual([100, 100, 100, 100, 100, 0, 0]);
    expect(yearly(battery, "inflow")).toEqual([100, 0, 100, 0, 100, 0, 0]);
    expect(yearly(battery, "release")).toEqual([0, 0, 100, 0, 100, 100, 0]);
    expect(battery.largestResidual).toBe(0);
  });

  it("without: they fail and the cars go on", () => {
    const battery = inside(car, lifetime("fixed", 2), 1, false);
    expect(yearly(battery, "stock")).toEqual([100, 100, 0, 0, 0, 0, 0]);
    expect(yearly(battery, "release")).toEqual([0, 0, 100, 0, 0, 0, 0]);
  });

  it("cohorts are the years of installation", () => {
    const battery = inside(car, lifetime("fixed", 2), 3, true);
    const width = 7;
    // At the end of 2022 all 300 are of 2022.
    expect([...battery.stock.subarray(2 * width, 3 * width)]).toEqual([0, 0, 300, 0, 0, 0, 0]);
  });
});

it("used exports take the components with them, and they are no release", () => {
  const car = productStock(lifetime("fixed", 4), {
    inflow: [100, 0, 0, 0],
    exported: [0, 40, 0, 0],
  });
  const battery = inside(car, lifetime("fixed", 9), 2, true);
  expect(yearly(battery, "usedExport")).toEqual([0, 80, 0, 0]);
  expect(yearly(battery, "stock")).toEqual([200, 120, 120, 120]);
  expect(yearly(battery, "release")).toEqual([0, 0, 0, 0]);
});

it("a start stock holds what its cohort has had replaced", () => {
  // Cars of 2018, start at the end of 2019; batteries of one year are renewed every year.
  const car = productStock(lifetime("fixed", 5), { inflow: [0, 0, 0, 0], start: [10, 0] });
  const battery = inside(car, lifetime("fixed", 1), 1, true);
  expect([...battery.startStock]).toEqual([0, 10, 0, 0, 0, 0]);
  expect(yearly(battery, "stock")).toEqual([10, 10, 10, 0]);
  expect(yearly(battery, "inflow")).toEqual([10, 10, 10, 0]);
  expect(yearly(battery, "release")).toEqual([10, 10, 10, 10]);
});

it("what is not known of the product is not known of the component", () => {
  const car = productStock(lifetime("fixed", 3), { inflow: [1, NaN, 1] });
  const stock = yearly(inside(car, lifetime("fixed", 2), 1, true), "stock");
  expect(stock[0]).toBe(1);
  expect(stock[1]).toBeNaN();
});

it("a table that does not fit is refused", () => {
  const car = productStock(lifetime("fixed", 3), { inflow: [1, 1] });
  const host = { cohorts: car, amount: new Float64Array(5) };
  expect(() => componentStock(car.axis, [host], new Float64Array(6), true)).toThrow("amount");
  expect(() => componentStock(car.axis, [], new Float64Array(1), true)).toThrow("survival");
});

describe("properties", () => {
  const amounts = fc.array(fc.double({ min: 0, max: 1e4, noNaN: true }), {
    minLength: 12,
    maxLength: 12,
  });
  const life = fc.tuple(
    fc.double({ min: 0.3, max: 15, noNaN: true }),
    fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  );
  const made = fc.record({
    inflow: amounts,
    start: amounts,
    of: life,
    own: life,
    left: fc.double({ min: 0, max: 0.5, noNaN: true }),
  });
  const productOf = ({
    inflow,
    start,
    of: [mean, cv],
    left,
  }: typeof made extends fc.Arbitrary<infer T> ? T : never): CohortResult =>
    productStock(lifetime("weibull", mean, mean * cv), {
      inflow,
      start,
      exported: inflow.map((amount) => amount * left * 0.01),
    });

  it("balances by cohort, and nothing is below 0", () => {
    fc.assert(
      fc.property(made, fc.boolean(), (given, isReplaced) => {
        const product = productOf(given);
        if (product.exportExceedsStock) return;
        const [mean, cv] = given.own;
        const result = inside(product, lifetime("weibull", mean, mean * cv), 2.5, isReplaced);
        const largest = Math.max(1, ...result.stock);
        expect(result.largestResidual).toBeLessThanOrEqual(1e-11 * largest);
        for (const table of [result.stock, result.inflow, result.release, result.usedExport]) {
          for (const value of table) expect(value).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it("with replacement every product in use has its amount", () => {
    fc.assert(
      fc.property(made, (given) => {
        const product = productOf(given);
        if (product.exportExceedsStock) return;
        const [mean, cv] = given.own;
        const result = inside(product, lifetime("weibull", mean, mean * cv), 2.5, true);
        const expected = yearly(product, "stock");
        yearly(result, "stock").forEach((stock, i) => {
          expect(Math.abs(stock - 2.5 * (expected[i] ?? NaN))).toBeLessThanOrEqual(
            1e-9 * (1 + stock),
          );
        });
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  it("a component that outlives everything goes with its product", () => {
    fc.assert(
      fc.property(made, (given) => {
        const product = productOf(given);
        if (product.exportExceedsStock) return;
        const result = inside(product, lifetime("fixed", 900), 1, true);
        for (const table of ["inflow", "stock", "release", "usedExport"] as const) {
          result[table].forEach((value, i) => {
            expect(Math.abs(value - (product[table][i] ?? NaN))).toBeLessThanOrEqual(
              1e-12 * (1 + value),
            );
          });
        }
      }),
      { seed: 8, numRuns: 60 },
    );
  });
});
