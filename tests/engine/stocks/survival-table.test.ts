import fc from "fast-check";
import { EngineError } from "../../../engine/errors";
import type { Convention, Lifetime } from "../../../engine/stocks/lifetime";
import { survivalShare } from "../../../engine/stocks/survival";
import { survivalTable } from "../../../engine/stocks/survival-table";
import type { CohortAxis } from "../../../engine/stocks/survival-table";
import { axisOf, expectClose, goldenCases, goldenLifetimes, lifetime, tableOf } from "./golden";
import { anyLifetime } from "./lifetimes";

/** s(t,c) out of a table. */
function at(table: Float64Array, axis: CohortAxis, year: number, cohort: number): number {
  const cohorts = axis.lastYear - axis.firstCohort + 1;
  return table[(year - axis.firstYear + 1) * cohorts + cohort - axis.firstCohort] ?? NaN;
}

describe("survival tables as ODYM makes them (convention end)", () => {
  const cases = goldenCases("odym-inflow-driven").filter((c) => "survival" in c.outputs);

  test.each(cases.map((c) => [c.id, c] as const))("%s", (_, { inputs, outputs }) => {
    const expected = (outputs["survival"] as number[][]).flat();
    const years = Math.sqrt(expected.length);
    const axis = axisOf(years);
    const table = tableOf(axis, goldenLifetimes(inputs.lifetime, years), "end");
    expectClose(table.subarray(years), expected);
  });

  test("there are cases with lifetimes by cohort", () => {
    expect(cases.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["A21_fixed_by_cohort", "A23_weibull_by_cohort"]),
    );
  });
});

describe("row 0 is the year before the axis", () => {
  const axis = { firstCohort: 2017, firstYear: 2020, lastYear: 2021 };
  const life = lifetime({ distribution: "fixed", mean: 3 });

  test("older cohorts are in it, cohorts of later years are 0", () => {
    // Columns 2017 … 2021; rows 2019, 2020, 2021.
    expect([...survivalTable(axis, () => life, "end")]).toEqual(
      [
        [1, 1, 1, 0, 0],
        [0, 1, 1, 1, 0],
        [0, 0, 1, 1, 1],
      ].flat(),
    );
  });
});

describe("in force from", () => {
  const three = lifetime({ distribution: "fixed", mean: 3 });
  const five = lifetime({ distribution: "fixed", mean: 5 });
  const axis = { firstCohort: 2018, firstYear: 2018, lastYear: 2025 };
  const sharesOf2018 = (inForceFrom: number): number[] => {
    const table = survivalTable(axis, (year) => (year >= inForceFrom ? five : three), "end");
    return [2018, 2019, 2020, 2021, 2022, 2023].map((year) => at(table, axis, year, 2018));
  };

  test("by hand: cohort 2018, fixed 3, then fixed 5 in force from 2020, 2021, 2022", () => {
    expect(sharesOf2018(2020)).toEqual([1, 1, 1, 1, 1, 0]);
    expect(sharesOf2018(2021)).toEqual([1, 1, 1, 1, 1, 0]);
    expect(sharesOf2018(2022)).toEqual([1, 1, 1, 0, 0, 0]);
  });

  test("a shorter life in force releases at once what it does not know", () => {
    const table = survivalTable(axis, (year) => (year >= 2023 ? three : five), "end");
    // Cohort 2019 is 4 in 2023: s′ of fixed 3 is 0 at ages 3 and 4, so nothing is left.
    expect(at(table, axis, 2022, 2019)).toBe(1);
    expect(at(table, axis, 2023, 2019)).toBe(0);
  });

  test("the chance of the new row holds: s(t) = s(t−1)·s′(t)/s′(t−1)", () => {
    const old = lifetime({ distribution: "exponential", mean: 4 });
    const longer = lifetime({ distribution: "exponential", mean: 8 });
    const table = survivalTable(axis, (year) => (year >= 2021 ? longer : old), "end");
    // Two years at e^(−1/4), then three at e^(−1/8).
    expect(at(table, axis, 2020, 2018)).toBeCloseTo(Math.exp(-2 / 4), 15);
    expect(at(table, axis, 2023, 2018)).toBeCloseTo(Math.exp(-2 / 4 - 3 / 8), 15);
  });

  test("a change before row 0 is walked through", () => {
    const old = lifetime({ distribution: "exponential", mean: 4 });
    const longer = lifetime({ distribution: "exponential", mean: 8 });
    const late = { firstCohort: 2010, firstYear: 2020, lastYear: 2022 };
    const table = survivalTable(late, (year) => (year >= 2013 ? longer : old), "end");
    // Cohort 2010: 2 years of the old chance, 7 of the new one until 2019.
    expect(at(table, late, 2019, 2010)).toBeCloseTo(Math.exp(-2 / 4 - 7 / 8), 15);
    // A cohort younger than the change knows only the new row.
    expect(at(table, late, 2019, 2015)).toBe(longer.survivalAt(4));
  });

  test("earlier years stay bit-equal, later ones never rise", () => {
    fc.assert(
      fc.property(
        anyLifetime,
        anyLifetime,
        fc.constantFrom<Convention>("uniform", "mid", "end", "start"),
        fc.integer({ min: 1995, max: 2030 }),
        (before, after, convention, inForceFrom) => {
          const long = { firstCohort: 1990, firstYear: 2000, lastYear: 2025 };
          const plain = survivalTable(long, () => before, convention);
          const changed = survivalTable(
            long,
            (year) => (year >= inForceFrom ? after : before),
            convention,
          );
          const faults: string[] = [];
          for (let cohort = 1990; cohort <= 2025; cohort++) {
            let last = 1;
            for (let year = Math.max(1999, cohort); year <= 2025; year++) {
              const share = at(changed, long, year, cohort);
              const isEqual = share === at(plain, long, year, cohort);
              if (year < inForceFrom && !isEqual) faults.push(`${year} ${cohort} changed`);
              if (!(share >= 0 && share <= last)) faults.push(`${year} ${cohort} rose`);
              last = share;
            }
          }
          expect(faults).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("each special function is evaluated once per call", () => {
  const counted = (convention: Convention): [Map<number, number>, Float64Array] => {
    const inner = lifetime({ distribution: "weibull", shape: 2.2, scale: 9.5 });
    const calls = new Map<number, number>();
    const count = (age: number): void => void calls.set(age, (calls.get(age) ?? 0) + 1);
    const life: Lifetime = Object.assign(Object.create(inner) as Lifetime, {
      survivalAt: (age: number) => (count(age), inner.survivalAt(age)),
      pointAt: (age: number) => (count(age), inner.pointAt(age)),
    });
    const axis = axisOf(12, 30);
    return [calls, survivalTable(axis, () => life, convention)];
  };

  test.each(["uniform", "mid", "end", "start"] as const)("%s", (convention) => {
    const [calls, table] = counted(convention);
    expect([...new Set(calls.values())]).toEqual([1]);
    // Cohort 1970 is 41 years in 2011; uniform needs the age after it too.
    expect(calls.size).toBe(convention === "uniform" ? 43 : 42);
    const life = lifetime({ distribution: "weibull", shape: 2.2, scale: 9.5 });
    expect(at(table, axisOf(12, 30), 2011, 1970)).toBe(survivalShare(life, 41, convention));
  });
});

test.each([
  { firstCohort: 2001, firstYear: 2000, lastYear: 2010 },
  { firstCohort: 2000, firstYear: 2000, lastYear: 1999 },
  { firstCohort: 2000, firstYear: 2000.5, lastYear: 2010 },
])("an axis out of order is misuse: %j", (axis) => {
  const life = lifetime({ distribution: "fixed", mean: 3 });
  expect(() => survivalTable(axis, () => life, "end")).toThrow(EngineError);
});
