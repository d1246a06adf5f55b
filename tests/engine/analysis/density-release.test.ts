import { densitySeries } from "../../../engine/analysis/density-release";
import { modelOf, productOf, simple } from "../model/models";

/** Exponential with mean 2: density ½ e^(−x/2). */
const f = (age: number): number => 0.5 * Math.exp(-(age + 0.5) / 2);

test("Σ inflow × density at age + ½ × the weight of the cohort, by hand", () => {
  const model = modelOf(
    simple(
      [
        [2020, 10],
        [2021, 20],
      ],
      ["exponential", 2, null],
    ),
  );
  const goods = densitySeries(model, productOf(model, "A"), () => undefined);
  const weighed = densitySeries(model, productOf(model, "A"), () => Float64Array.of(3, 5));
  if (typeof goods === "string" || typeof weighed === "string") throw new Error("no series");
  expect(goods(2019)).toBe(0);
  expect(goods(2020)).toBeCloseTo(10 * f(0), 14);
  expect(goods(2021)).toBeCloseTo(20 * f(0) + 10 * f(1), 14);
  expect(weighed(2021)).toBeCloseTo(5 * 20 * f(0) + 3 * 10 * f(1), 13);
  expect(goods(2022)).toBeNaN();
});

test("an unknown inflow leaves its own year and those after without an answer", () => {
  const model = modelOf(
    simple(
      [
        [2020, 10],
        [2021, "x"],
        [2022, 1],
      ],
      ["exponential", 2, null],
    ),
  );
  const series = densitySeries(model, productOf(model, "A"), () => undefined);
  if (typeof series === "string") throw new Error("no series");
  expect([series(2020), series(2021), series(2022)]).toEqual([
    expect.closeTo(10 * f(0), 12),
    NaN,
    NaN,
  ]);
});

test("a fixed life has no density", () => {
  const model = modelOf(simple([[2020, 10]]));
  expect(densitySeries(model, productOf(model, "A"), () => undefined)).toBe("density-fixed");
});

test("phases, start values: other things than inflow and one life", () => {
  const phases = modelOf(
    simple([[2020, 10]], ["exponential", 2, null], {
      phases: [
        ["product", "phase", "order"],
        ["A", "use", 1],
      ],
    }),
  );
  expect(densitySeries(phases, productOf(phases, "A"), () => undefined)).toBe("density-phases");
  const start = modelOf(
    simple([[2020, 10]], ["exponential", 2, null], {
      start: [
        ["product", "year", "stock", "profile"],
        ["A", 2019, 1, "new"],
      ],
    }),
  );
  expect(densitySeries(start, productOf(start, "A"), () => undefined)).toBe("density-start");
});
