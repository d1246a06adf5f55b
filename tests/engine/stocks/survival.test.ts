import fc from "fast-check";
import { EngineError } from "../../../engine/errors";
import type { Convention, Distribution } from "../../../engine/stocks/lifetime";
import { ShareCurve } from "../../../engine/stocks/share-curve";
import { survivalShare } from "../../../engine/stocks/survival";
import { expectClose, goldenCases, goldenLifetimes, lifetime, readGolden } from "./golden";
import { anyLifetime } from "./lifetimes";

const conventions = ["uniform", "mid", "end", "start"] as const satisfies Convention[];

describe("shares by age against the reference discretisations", () => {
  const cases = goldenCases("reference-discretisation").filter(
    (c) => "survival_by_age" in c.outputs,
  );

  test("all 22 inflow-driven references are there", () => expect(cases).toHaveLength(22));

  test.each(cases.map((c) => [c.id, c] as const))("%s", (_, { inputs, outputs }) => {
    const expected = outputs["survival_by_age"] as number[];
    const [life] = goldenLifetimes(inputs.lifetime, 1);
    if (!life) throw new Error("no lifetime");
    expectClose(
      expected.map((__, age) => survivalShare(life, age, inputs.convention as Convention)),
      expected,
    );
  });
});

describe("shares within the year in far tails (mpmath, 40 digits)", () => {
  const { rows } = readGolden("tails-mpmath") as {
    rows: {
      distribution: Distribution;
      parameters: { mean: number; sd: number };
      x: number[];
      share: number[];
    }[];
  };
  test.each(rows.map((row) => [row.distribution, JSON.stringify(row.parameters), row] as const))(
    "%s %s",
    (_, __, { distribution, parameters, x, share }) => {
      const life = lifetime({ distribution, ...parameters });
      x.forEach((age, i) => {
        const expected = share[i] ?? NaN;
        if (expected < 1e-290) return;
        // Relative to the share itself, also where it is 1e-200.
        const tolerance = expected > 1e-6 ? 1e-11 : 1e-9;
        const actual = survivalShare(life, age, "uniform");
        expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * expected);
      });
    },
  );
});

describe("by hand", () => {
  test("a fixed life of 3.5 years", () => {
    const life = lifetime({ distribution: "fixed", mean: 3.5 });
    const shares = (convention: Convention): number[] =>
      [0, 1, 2, 3, 4].map((age) => survivalShare(life, age, convention));
    expect(shares("uniform")).toEqual([1, 1, 1, 0.5, 0]);
    expect(shares("mid")).toEqual([1, 1, 1, 0, 0]);
    expect(shares("end")).toEqual([1, 1, 1, 1, 0]);
    expect(shares("start")).toEqual([1, 1, 1, 0, 0]);
  });

  test("5 years, entered 2018: there at the end of 2022, gone in 2023; uniform and end agree", () => {
    const life = lifetime({ distribution: "fixed", mean: 5 });
    for (const convention of ["uniform", "end"] as const) {
      expect(survivalShare(life, 2022 - 2018, convention)).toBe(1);
      expect(survivalShare(life, 2023 - 2018, convention)).toBe(0);
    }
  });

  test("a life of half a year leaves half of the year's entry under uniform", () => {
    expect(survivalShare(lifetime({ distribution: "fixed", mean: 0.5 }), 0, "uniform")).toBe(0.5);
  });
});

describe("properties", () => {
  test("0 to 1, never rising with age, in every convention", () => {
    fc.assert(
      fc.property(anyLifetime, fc.constantFrom(...conventions), (life, convention) => {
        let last = 1;
        const faults: number[] = [];
        for (let age = 0; age < 150; age++) {
          const share = survivalShare(life, age, convention);
          if (!(share >= 0 && share <= last)) faults.push(age);
          last = share;
        }
        expect(faults).toEqual([]);
      }),
    );
  });

  test("mid and uniform lie between start and end", () => {
    fc.assert(
      fc.property(anyLifetime, fc.integer({ min: 0, max: 150 }), (life, age) => {
        const [uniform, mid, end, start] = conventions.map((c) => survivalShare(life, age, c));
        for (const between of [uniform, mid]) {
          expect(between).toBeGreaterThanOrEqual(start ?? NaN);
          expect(between).toBeLessThanOrEqual(end ?? NaN);
        }
      }),
    );
  });

  test("all ages together are the mean under uniform", () => {
    fc.assert(
      fc.property(anyLifetime, (life) => {
        let sum = 0;
        for (let age = 0; age < 2000; age++) sum += survivalShare(life, age, "uniform");
        const beyond = life.tailIntegralFrom(2000);
        expect(Math.abs(sum + beyond - life.mean)).toBeLessThanOrEqual(1e-12 * life.mean);
      }),
      { numRuns: 40 },
    );
  });

  test("the share curve is the share by age", () => {
    fc.assert(
      fc.property(anyLifetime, fc.constantFrom(...conventions), (life, convention) => {
        const curve = new ShareCurve(life, convention);
        expect(curve.at(40)).toBe(survivalShare(life, 40, convention));
        const ages = Array.from({ length: 80 }, (_, age) => age);
        expect(ages.map((age) => curve.at(age))).toEqual(
          ages.map((age) => survivalShare(life, age, convention)),
        );
      }),
    );
  });
});

test.each([-1, 0.5, NaN, Infinity])("age %d is misuse", (age) => {
  const life = lifetime({ distribution: "fixed", mean: 3 });
  expect(() => survivalShare(life, age, "end")).toThrow(EngineError);
});
