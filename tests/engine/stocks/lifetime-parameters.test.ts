import fc from "fast-check";
import { EngineError } from "../../../engine/errors";
import { isLifetimeFault, lifetimeFrom } from "../../../engine/stocks/lifetime";
import type { Distribution, LifetimeParameters } from "../../../engine/stocks/lifetime";
import { lifetime, readGolden } from "./golden";

describe("faults in the parameters are returned, never thrown", () => {
  const faults: [string, LifetimeParameters][] = [
    ["missing-mean", { distribution: "weibull" }],
    ["missing-mean", { distribution: "normal", sd: 2 }],
    ["missing-sd", { distribution: "normal", mean: 5 }],
    ["mean-not-positive", { distribution: "fixed", mean: 0 }],
    ["mean-not-positive", { distribution: "exponential", mean: -1 }],
    ["sd-not-positive", { distribution: "weibull", mean: 5, sd: 0 }],
    ["sd-not-positive", { distribution: "gamma", mean: 5, sd: -1 }],
    ["sd-not-for-distribution", { distribution: "fixed", mean: 5, sd: 1 }],
    ["sd-not-for-distribution", { distribution: "exponential", mean: 5, sd: 5 }],
    ["shape-not-positive", { distribution: "weibull", shape: 0, scale: 6 }],
    ["scale-not-positive", { distribution: "gamma", shape: 2, scale: -6 }],
    ["incomplete-shape-scale", { distribution: "weibull", shape: 2 }],
    ["incomplete-shape-scale", { distribution: "lognormal", scale: 2 }],
    ["shape-scale-not-for-distribution", { distribution: "normal", shape: 2, scale: 6 }],
    ["shape-scale-not-for-distribution", { distribution: "fixed", mean: 3, scale: 6 }],
    ["both-forms", { distribution: "weibull", mean: 5, shape: 2, scale: 6 }],
    ["both-forms", { distribution: "gamma", sd: 5, shape: 2, scale: 6 }],
    ["uniform-sd-too-large", { distribution: "uniform", mean: 3, sd: 1.74 }],
    ["parameters-out-of-range", { distribution: "normal", mean: NaN, sd: 1 }],
    ["parameters-out-of-range", { distribution: "fixed", mean: Infinity }],
    ["parameters-out-of-range", { distribution: "weibull", shape: 0.001, scale: 6 }],
    ["parameters-out-of-range", { distribution: "gamma", mean: 10, sd: 0.001 }],
    ["parameters-out-of-range", { distribution: "weibull", mean: 10, sd: 1e-9 }],
    ["parameters-out-of-range", { distribution: "lognormal", shape: 60, scale: 6 }],
  ];
  test.each(faults)("%s: %j", (fault, row) => {
    expect(lifetimeFrom(row)).toEqual({ fault });
  });

  test("where ODYM takes lifetime, mean or shape 0 as survival 0, we answer with a fault", () => {
    const { cases } = readGolden("odym-special-cases") as {
      cases: { id: string; inputs: { lifetime: LifetimeParameters } }[];
    };
    expect(cases.map(({ id, inputs }) => [id.slice(0, 3), lifetimeFrom(inputs.lifetime)])).toEqual([
      ["A03", { fault: "mean-not-positive" }],
      ["A08", { fault: "mean-not-positive" }],
      ["A18", { fault: "shape-not-positive" }],
    ]);
  });

  test("any numbers at all give a lifetime or a fault", () => {
    const value = fc.option(fc.double(), { nil: undefined });
    fc.assert(
      fc.property(
        fc.constantFrom<Distribution>(
          "fixed",
          "uniform",
          "normal",
          "normal uncut",
          "folded normal",
          "lognormal",
          "weibull",
          "gamma",
          "exponential",
        ),
        value,
        value,
        value,
        value,
        (distribution, mean, sd, shape, scale) => {
          const made = lifetimeFrom({ distribution, mean, sd, shape, scale });
          if (isLifetimeFault(made)) return;
          expect(made.mean).toBeGreaterThan(0);
          expect(made.survivalAt(1)).toBeGreaterThanOrEqual(0);
          expect(made.survivalAt(1)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([0, -1, NaN, Infinity])("a factor of %d is misuse", (factor) => {
    const life = lifetime({ distribution: "fixed", mean: 3 });
    expect(() => life.scaledBy(factor)).toThrow(EngineError);
  });
});
