import { densityRelease } from "../../../engine/stocks/density-rule";
import { expectClose, lifetime, readGolden } from "./golden";

const { cases } = readGolden("waste-over-time") as {
  cases: {
    id: string;
    inputs: { pom: number[]; shape: number; scale: number };
    outputs: { weee: number[]; exact_start_weee: number[] };
  }[];
};

/** Σ over cohorts of sales × share released at that age. */
function released(sales: number[], shareAt: (age: number) => number): number[] {
  return sales.map((_, t) =>
    sales.slice(0, t + 1).reduce((sum, sold, c) => sum + sold * shareAt(t - c), 0),
  );
}

describe("the density rule of the CBS/UNU Waste over Time script", () => {
  test.each(cases.map((c) => [c.id, c] as const))("%s", (_, { inputs, outputs }) => {
    const { shape, scale, pom } = inputs;
    const life = lifetime({ distribution: "weibull", shape, scale });
    const rule = released(pom, (age) => densityRelease(life, age) ?? NaN);
    expectClose(rule, outputs.weee);
    // The form of the same convention that keeps mass, F(a + 1) − F(a).
    const exact = released(pom, (age) => life.survivalAt(age) - life.survivalAt(age + 1));
    expectClose(exact, outputs.exact_start_weee);
  });

  test("100 t sold do not give back 100 t: 96.6 for k 0.8, λ 4; 102.2 for k 1.6, λ 2.5", () => {
    const sumOf = (shape: number, scale: number): number => {
      const life = lifetime({ distribution: "weibull", shape, scale });
      return Array.from({ length: 400 }, (_, age) => densityRelease(life, age) ?? NaN).reduce(
        (sum, share) => sum + share,
      );
    };
    // As measured on the script's formula (scipy): one decimal of a per cent.
    expect(100 * sumOf(0.8, 4)).toBeCloseTo(96.6, 1);
    expect(100 * sumOf(1.6, 2.5)).toBeCloseTo(102.2, 1);
  });

  test("a fixed life has no density", () => {
    expect(densityRelease(lifetime({ distribution: "fixed", mean: 3 }), 2)).toBeUndefined();
  });

  test("below age 0 there is none but that of normal uncut", () => {
    expect(lifetime({ distribution: "fixed", mean: 3 }).densityAt(-1)).toBeUndefined();
    expect(lifetime({ distribution: "normal", mean: 3, sd: 2 }).densityAt(-1)).toBe(0);
    const uncut = lifetime({ distribution: "normal uncut", mean: 3, sd: 2 });
    // φ(−2)/2
    expect(uncut.densityAt(-1)).toBeCloseTo(0.05399096651318806 / 2, 15);
  });
});
