import fc from "fast-check";
import { inflowDriven, type CohortInflow } from "../../../engine/stocks/inflow-driven";
import { isLifetimeFault, lifetimeFrom, type Lifetime } from "../../../engine/stocks/lifetime";
import { newGoodsAlone, plainBooks } from "../../../engine/stocks/plain-books";
import { survivalTable } from "../../../engine/stocks/survival-table";

const AXIS = { firstCohort: 2000, firstYear: 2000, lastYear: 2002 };

function lifetime(scale: number): Lifetime {
  const found = lifetimeFrom({ distribution: "weibull", shape: 2, scale });
  if (isLifetimeFault(found)) throw new RangeError(found.fault);
  return found;
}

test("by hand: half is left after a year, a quarter after two", () => {
  const halves = [0, 0, 0, 1, 0, 0, 0.5, 1, 0, 0.25, 0.5, 1];
  const books = plainBooks(
    AXIS,
    { survival: Float64Array.from(halves) },
    Float64Array.from([8, 4, 2]),
  );
  expect([...books.stock]).toEqual([8, 0, 0, 4, 4, 0, 2, 2, 2]);
  expect([...books.release]).toEqual([0, 0, 0, 4, 0, 0, 2, 2, 0]);
  expect(books.largestResidual).toBe(0);
});

describe("not plain", () => {
  test.each([
    ["used goods", [{ year: 2001, cohort: 2000, amount: 1 }]],
    ["a year twice", [1, 2].map((amount) => ({ year: 2001, cohort: 2001, amount }))],
    ["a year outside the axis", [{ year: 2003, cohort: 2003, amount: 1 }]],
    ["half a year", [{ year: 2000.5, cohort: 2000.5, amount: 1 }]],
  ])("%s", (_, inflow) => {
    expect(newGoodsAlone(AXIS, inflow)).toBeUndefined();
  });
});

test("the bits of the ledger: lifetimes that change, unknown, negative, huge and no inflow", () => {
  const amount = fc.oneof(
    fc.constantFrom(0, -0, NaN, 1e308, -1e308, Infinity, 5e-324),
    fc.double({ min: -1e3, max: 1e6, noNaN: true }),
  );
  fc.assert(
    fc.property(
      fc.array(amount, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom("uniform", "mid", "end", "start"),
      fc.double({ min: 0.05, max: 30, noNaN: true }),
      fc.double({ min: 0.05, max: 30, noNaN: true }),
      fc.nat(40),
      (amounts, early, convention, mean, other, change) => {
        const firstYear = 2000;
        const axis = {
          firstCohort: firstYear - early,
          firstYear,
          lastYear: firstYear + amounts.length - 1,
        };
        const [first, second] = [lifetime(mean), lifetime(other)];
        const of = (year: number): Lifetime => (year < firstYear + change ? first : second);
        const survival = survivalTable(axis, of, convention);
        const inflow: CohortInflow[] = amounts.map((one, i) => {
          return { year: firstYear + i, cohort: firstYear + i, amount: one };
        });
        // A second origin in which nothing enters takes the case to the ledger.
        const ledger = inflowDriven(axis, [
          { survival, inflow },
          { survival, inflow: [] },
        ]);
        const amount0 = new Float64Array(amounts.length);
        const exports = { rule: "oldest", amount: amount0, projectedAfter: 2001 } as const;
        expect(inflowDriven(axis, [{ survival, inflow }])).toEqual(ledger);
        expect(inflowDriven(axis, [{ survival, inflow }], exports)).toEqual(ledger);
      },
    ),
  );
});
