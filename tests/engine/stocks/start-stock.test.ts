import fc from "fast-check";
import { EngineError } from "../../../engine/errors";
import { spreadStart } from "../../../engine/stocks/start-stock";
import type { StartBasis } from "../../../engine/stocks/start-stock";
import { lifetime } from "./golden";
import { anyLifetime } from "./lifetimes";

const fixed3: StartBasis = {
  startYear: 2019,
  mean: 3,
  survivalAt: (cohort) => (2019 - cohort < 3 ? 1 : 0),
};

describe("worked by hand: 90 kg at the end of 2019, fixed life of 3 years", () => {
  test("steady: 30 each in 2017, 2018, 2019", () => {
    const { firstCohort, amounts } = spreadStart(90, "steady", fixed3);
    expect([firstCohort, [...amounts]]).toEqual([2017, [30, 30, 30]]);
  });

  test("new: all in 2019", () => {
    const { firstCohort, amounts } = spreadStart(90, "new", fixed3);
    expect([firstCohort, [...amounts]]).toEqual([2019, [90]]);
  });

  test("growth of 100 % a year: 4 : 2 : 1, the newest most", () => {
    const { firstCohort, amounts } = spreadStart(70, "growth", { ...fixed3, growth: 1 });
    expect(firstCohort).toBe(2017);
    expect([...amounts].map((amount) => Math.round(amount * 1e9) / 1e9)).toEqual([10, 20, 40]);
  });

  test("shrinking inflow puts most in the oldest", () => {
    const { amounts } = spreadStart(70, "growth", { ...fixed3, growth: -0.5 });
    expect([...amounts].map((amount) => Math.round(amount * 1e9) / 1e9)).toEqual([40, 20, 10]);
  });

  test("uniform: ages 0 … ⌈mean⌉ − 1, whatever the lifetime says", () => {
    const spread = spreadStart(90, "uniform", { ...fixed3, mean: 2.1, survivalAt: () => 0 });
    expect([spread.firstCohort, [...spread.amounts]]).toEqual([2017, [30, 30, 30]]);
  });

  test("a mean of 3 that came out as 3.0000000000000004 has three ages", () => {
    const spread = spreadStart(90, "uniform", { ...fixed3, mean: 3.0000000000000004 });
    expect(spread.amounts).toHaveLength(3);
  });

  test("none before the year of introduction", () => {
    const late = { ...fixed3, introduced: 2018 };
    for (const profile of ["steady", "uniform"] as const) {
      const { firstCohort, amounts } = spreadStart(90, profile, late);
      expect([firstCohort, [...amounts]]).toEqual([2018, [45, 45]]);
    }
  });

  test("no weight at all: everything in t0", () => {
    for (const basis of [
      { ...fixed3, survivalAt: () => 0 },
      { ...fixed3, introduced: 2025 },
    ]) {
      const { firstCohort, amounts } = spreadStart(90, "steady", basis);
      expect([firstCohort, [...amounts]]).toEqual([2019, [90]]);
    }
  });
});

describe("the tail", () => {
  test("is cut where it weighs less than 1e-12: exponential 4, 111 ages", () => {
    const life = lifetime({ distribution: "exponential", mean: 4 });
    const { amounts } = spreadStart(1, "steady", {
      startYear: 2019,
      mean: 4,
      survivalAt: (cohort) => life.survivalAt(2019 - cohort),
    });
    // Σ from age n on is e^(−n/4) of all: below 1e-12 from n = 4·12·ln 10 = 110.5.
    expect(amounts).toHaveLength(111);
  });

  test("ends at 400 years, also where the inflow shrank all the time", () => {
    const basis = { startYear: 2019, mean: 1e6, survivalAt: () => 1 };
    expect(spreadStart(1, "steady", basis).firstCohort).toBe(1620);
    const shrinking = spreadStart(1, "growth", { ...basis, growth: -0.9 });
    expect(shrinking.amounts).toHaveLength(400);
    expect(shrinking.amounts[0]).toBeCloseTo(0.9, 12);
  });
});

test("an unknown stock is unknown where there is weight", () => {
  const { amounts } = spreadStart(NaN, "steady", fixed3);
  expect([...amounts]).toEqual([NaN, NaN, NaN]);
});

test("the amounts add up to the stock", () => {
  fc.assert(
    fc.property(
      anyLifetime,
      fc.constantFrom("new" as const, "steady" as const, "growth" as const, "uniform" as const),
      fc.double({ min: -0.3, max: 0.5, noNaN: true }),
      fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
      (life, profile, growth, stock) => {
        const { firstCohort, amounts } = spreadStart(stock, profile, {
          startYear: 2019,
          growth,
          mean: life.nominalMean,
          survivalAt: (cohort) => life.survivalAt(2019 - cohort),
        });
        expect(firstCohort + amounts.length - 1).toBe(2019);
        expect(amounts.every((amount) => amount >= 0)).toBe(true);
        const sum = amounts.reduce((a, b) => a + b, 0);
        // 400 roundings of 1e-16 each.
        expect(Math.abs(sum - stock)).toBeLessThanOrEqual(4e-14 * stock);
      },
    ),
  );
});

test.each([undefined, -1, -2, NaN])("growth of %s is misuse", (growth) => {
  expect(() => spreadStart(1, "growth", { ...fixed3, growth })).toThrow(EngineError);
});
