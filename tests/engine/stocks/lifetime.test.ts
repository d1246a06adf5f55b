import fc from "fast-check";
import type { Distribution } from "../../../engine/stocks/lifetime";
import { expectClose, goldenLifetimes, lifetime, readGolden } from "./golden";
import type { GoldenLifetime } from "./golden";
import { anyLifetime } from "./lifetimes";

interface SurvivalRow {
  distribution: Distribution;
  parameters: Omit<GoldenLifetime, "distribution">;
  x: number[];
  S: number[];
  I: number[];
}

const survivalRows = (readGolden("survival-mpmath") as { rows: SurvivalRow[] }).rows;

describe("survival and its integral against mpmath at 40 digits", () => {
  test.each(
    survivalRows.map((row) => [row.distribution, JSON.stringify(row.parameters), row] as const),
  )("%s %s", (_, __, row) => {
    const { distribution, parameters, x, S, I } = row;
    const [life] = goldenLifetimes({ distribution, ...parameters }, 1);
    expect(x).toHaveLength(22);
    expectClose(
      x.map((age) => life?.survivalAt(age) ?? NaN),
      S,
    );
    expectClose(
      x.map((age) => life?.integralTo(age) ?? NaN),
      I,
    );
  });
});

interface TailRow {
  distribution: Distribution;
  parameters: { mean: number; sd: number };
  x: number[];
  S: number[];
  J: number[];
}

describe("tails against mpmath at 40 digits, relative to each value itself", () => {
  const rows = (readGolden("tails-mpmath") as { rows: TailRow[] }).rows;
  test.each(rows.map((row) => [row.distribution, JSON.stringify(row.parameters), row] as const))(
    "%s %s",
    (_, __, row) => {
      const { distribution, parameters, x, S, J } = row;
      const life = lifetime({ distribution, ...parameters });
      // The argument (age less mean)/sd is rounded to 1e-16; far out that weighs (mean/sd)² times
      // its square. 1e-10 at S near 1e-300, 1e-12 where S is above 1e-6.
      x.forEach((age, i) => {
        const survival = S[i] ?? NaN;
        const tail = J[i] ?? NaN;
        const tolerance = survival > 1e-6 ? 1e-12 : 1e-10;
        expect(Math.abs(life.survivalAt(age) - survival)).toBeLessThanOrEqual(tolerance * survival);
        if (tail < 1e-290) return;
        expect(Math.abs(life.tailIntegralFrom(age) - tail)).toBeLessThanOrEqual(
          (survival > 1e-6 ? 1e-11 : 1e-9) * tail,
        );
      });
    },
  );
});

interface ParameterRow {
  mean: number;
  sd: number;
  weibull: { shape: number; scale: number };
  gamma: { shape: number; scale: number };
  lognormal: { mu: number; sigma: number };
  normal_share_below_zero: number;
  folded_from_mu_sigma: { mean_after_folding: number };
  truncated_mean: number;
}

const parameters = readGolden("parameters-mpmath") as {
  rows: ParameterRow[];
  odymLognormal: { mean: number; sd: number; sigma: number; mu: number; actual_sd: number };
};

describe("mean and sd become the distribution's own parameters (mpmath)", () => {
  test.each(parameters.rows.map((row) => [row.mean, row.sd, row] as const))(
    "mean %d, sd %d",
    (mean, sd, row) => {
      const ages = [0.5, 1, 2, 3, 5, 8, 10, 15, 20, 30, 50];
      const pairs = [
        ["weibull", row.weibull],
        ["gamma", row.gamma],
        ["lognormal", { shape: row.lognormal.sigma, scale: Math.exp(row.lognormal.mu) }],
      ] as const;
      for (const [distribution, own] of pairs) {
        const byMoments = lifetime({ distribution, mean, sd });
        const byOwn = lifetime({ distribution, ...own });
        expect(byOwn.nominalMean / mean).toBeCloseTo(1, 12);
        expectClose(
          ages.map((age) => byMoments.survivalAt(age)),
          ages.map((age) => byOwn.survivalAt(age)),
        );
      }
      const cut = lifetime({ distribution: "normal", mean, sd });
      expect(cut.shareBelowZero / row.normal_share_below_zero).toBeCloseTo(1, 12);
      expect(cut.mean / row.truncated_mean).toBeCloseTo(1, 12);
      expect(cut.nominalMean).toBe(mean);
      const folded = lifetime({ distribution: "folded normal", mean, sd });
      expect(folded.mean / row.folded_from_mu_sigma.mean_after_folding).toBeCloseTo(1, 12);
    },
  );

  const rows = (
    readGolden("tails-mpmath") as {
      weibullFromMoments: { mean: number; sd: number; shape: number; scale: number }[];
    }
  ).weibullFromMoments;
  test.each(rows)("Weibull of mean $mean, sd $sd, also where sd is a hundredth", (row) => {
    const byMoments = lifetime({ distribution: "weibull", mean: row.mean, sd: row.sd });
    const byOwn = lifetime({ distribution: "weibull", shape: row.shape, scale: row.scale });
    for (const share of [0.9, 0.99, 1, 1.01]) {
      const age = row.mean * share;
      // Bisection to the last bit of k: 1e-15 of k moves S by k·1e-15.
      const room = 1e-13 + row.shape * 4e-15;
      expect(Math.abs(byMoments.survivalAt(age) - byOwn.survivalAt(age))).toBeLessThan(room);
    }
    expect(byMoments.mean / row.mean).toBeCloseTo(1, 13);
  });
});

describe("ODYM's lognormal fault", () => {
  const { mean, sd, sigma, mu, actual_sd } = parameters.odymLognormal;

  test("ODYM 1.0.0 puts mean²/sd² where sd²/mean² belongs and runs sd 33.3 for sd 3", () => {
    expect([mean, sd]).toEqual([10, 3]);
    expect(sigma).toBeCloseTo(Math.sqrt(Math.log(1 + (mean * mean) / (sd * sd))), 14);
    const odym = lifetime({ distribution: "lognormal", shape: sigma, scale: Math.exp(mu) });
    const variance = (Math.exp(sigma * sigma) - 1) * odym.mean ** 2;
    expect(Math.sqrt(variance)).toBeCloseTo(actual_sd, 10);
    expect(actual_sd).toBeCloseTo(33.333333333333336, 12);
  });

  test("ours keeps the sd, and the releases of the two differ as measured", () => {
    const ours = lifetime({ distribution: "lognormal", mean, sd });
    const odym = lifetime({ distribution: "lognormal", shape: sigma, scale: Math.exp(mu) });
    const sigmaOurs = Math.sqrt(Math.log1p(0.09));
    expect(Math.sqrt(Math.expm1(sigmaOurs ** 2)) * ours.mean).toBeCloseTo(3, 12);
    // Yearly inflow 100, convention end: stock after 40 years and outflow of year 5 as measured
    // on ODYM, 776 against 1050 and 63.7 against 1.3 (first year counted as 0).
    const stockOf = (life: typeof ours): number =>
      Array.from({ length: 40 }, (_, age) => 100 * life.survivalAt(age)).reduce((a, b) => a + b);
    expect(stockOf(odym)).toBeCloseTo(776, -1);
    expect(stockOf(ours)).toBeCloseTo(1050, 0);
    expect(100 * (1 - ours.survivalAt(5))).toBeCloseTo(1.3, 1);
    expect(100 * (1 - odym.survivalAt(5))).toBeCloseTo(63.7, 1);
  });
});

describe("definitions", () => {
  test("a fixed life holds while age < mean, strictly", () => {
    const life = lifetime({ distribution: "fixed", mean: 5 });
    expect([4.999, 5, 5.001].map((age) => life.survivalAt(age))).toEqual([1, 0, 0]);
  });

  test("below age 0 all are alive, except under normal uncut", () => {
    expect(lifetime({ distribution: "normal", mean: 2, sd: 2 }).survivalAt(-1)).toBe(1);
    const uncut = lifetime({ distribution: "normal uncut", mean: 2, sd: 2 });
    // Φ(1) and Φ(1.5): any table of the normal distribution.
    expect(uncut.survivalAt(0)).toBeCloseTo(0.8413447460685429, 15);
    expect(uncut.survivalAt(-1)).toBeCloseTo(0.9331927987311419, 15);
    expect(uncut.shareBelowZero).toBeCloseTo(0.15865525393145705, 15);
  });

  test("mean as used is J(0); the mean given stays beside it", () => {
    const cut = lifetime({ distribution: "normal", mean: 2, sd: 2 });
    // μ + σφ(1)/Φ(1) by hand: 2 + 2·0.24197072451914337/0.8413447460685429.
    expect(cut.mean).toBeCloseTo(2 + (2 * 0.24197072451914337) / 0.8413447460685429, 13);
    expect(cut.nominalMean).toBe(2);
    const weibull = lifetime({ distribution: "weibull", shape: 1, scale: 8 });
    expect([weibull.mean, weibull.nominalMean]).toEqual([8, 8]);
  });

  test("uniform accepts sd = mean/√3, which starts at 0", () => {
    const life = lifetime({ distribution: "uniform", mean: 3, sd: Math.sqrt(3) });
    expect(life.survivalAt(0)).toBe(1);
    expect(life.survivalAt(3)).toBeCloseTo(0.5, 12);
    expect(life.survivalAt(6.0001)).toBe(0);
  });

  test("a fixed life of 100 scaled by 1.1 is 110, not 110.00000000000001", () => {
    expect(100 * 1.1).toBeGreaterThan(110);
    const life = lifetime({ distribution: "fixed", mean: 100 }).scaledBy(1.1);
    expect([life.mean, life.survivalAt(110)]).toEqual([110, 0]);
  });

  test("sd 0 beside a fixed or exponential mean is as blank", () => {
    expect(lifetime({ distribution: "fixed", mean: 4, sd: 0 }).mean).toBe(4);
    expect(lifetime({ distribution: "exponential", mean: 4, sd: 0 }).mean).toBe(4);
  });
});

describe("properties", () => {
  test("S falls from 1, I + J is the mean, scaling stretches the time axis", () => {
    fc.assert(
      fc.property(
        anyLifetime,
        fc.double({ min: 0, max: 120, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (life, age, later, factor) => {
          const { survival, before, after } = life.pointAt(age);
          expect(survival).toBe(life.survivalAt(age));
          expect(survival).toBeLessThanOrEqual(1);
          // Ages a hair apart may differ by the last bit the wrong way; whole years may not
          // (survival.test.ts).
          expect(life.survivalAt(age + later)).toBeLessThanOrEqual(survival * (1 + 1e-15));
          expect(after).toBeGreaterThanOrEqual(0);
          expect(Math.abs(before + after - life.mean)).toBeLessThanOrEqual(
            1e-14 * (life.mean + age),
          );
          const scaled = life.scaledBy(factor);
          expect(scaled.mean / (life.mean * factor)).toBeCloseTo(1, 12);
          expect(scaled.nominalMean).toBe(life.nominalMean * factor);
          if (life.distribution === "fixed") return;
          expect(Math.abs(scaled.survivalAt(age * factor) - survival)).toBeLessThan(1e-10);
        },
      ),
      { numRuns: 400 },
    );
  });

  test("the density is the fall of S", () => {
    fc.assert(
      fc.property(anyLifetime, fc.double({ min: 0.5, max: 60, noNaN: true }), (life, age) => {
        const density = life.densityAt(age);
        if (life.distribution === "fixed") return expect(density).toBeUndefined();
        if (life.distribution === "uniform") return undefined;
        const step = 1e-4;
        const slope = (life.survivalAt(age - step) - life.survivalAt(age + step)) / (2 * step);
        // Central difference: error about step² times the third derivative.
        return expect(Math.abs((density ?? NaN) - slope)).toBeLessThan(1e-4 * (1 + slope));
      }),
    );
  });
});
