import { lifetimeMeans } from "../../../engine/analysis/lifetime-means";
import type { Cell } from "../../../engine/assumptions/cell";
import { modelOf, simple } from "../model/models";

const means = (...life: readonly Cell[]): ReturnType<typeof lifetimeMeans> =>
  lifetimeMeans(modelOf(simple([[2020, 1]], life)));

test("the mean of a cut normal: μ + σ·φ(μ/σ)/Φ(μ/σ)", () => {
  // μ = σ = 2: φ(1) = 0.24197072451914337, Φ(1) = 0.8413447460685429 (standard tables).
  expect(means("normal", 2, 2)).toEqual([
    {
      product: "A",
      given: 2,
      mean: expect.closeTo(2 + (2 * 0.24197072451914337) / 0.8413447460685429, 12),
    },
  ]);
});
test("the mean of a folded normal: 2σφ(μ/σ) + μ(2Φ(μ/σ) − 1)", () => {
  const mean = 4 * 0.24197072451914337 + 2 * (2 * 0.8413447460685429 - 1);
  expect(means("folded normal", 2, 2)).toEqual([
    { product: "A", given: 2, mean: expect.closeTo(mean, 12) },
  ]);
});
test("one that does not move is not listed, nor other distributions, nor faults", () => {
  expect(means("normal", 20, 1)).toEqual([]);
  expect(means("weibull", 2, 2)).toEqual([]);
  expect(means("normal", 2, null)).toEqual([]);
});
