import { biasOf, largestBias } from "../../../engine/analysis/validation-bias";
import { observedSeries } from "../../../engine/analysis/observed";
import type { Cell } from "../../../engine/assumptions/cell";
import { modelOf, simple } from "../model/models";

const model = (...observed: Cell[][]): ReturnType<typeof modelOf> =>
  modelOf(
    simple(
      [
        [2020, 100],
        [2021, 100],
      ],
      undefined,
      {
        content: [
          ["product", "material", "amount", "unit", "source"],
          ["A", "Co", 10, "g/kg", "x"],
        ],
        start: [
          ["product", "year", "stock", "profile"],
          ["A", 2019, 50, "new"],
        ],
        seen: [["for", "material", "measure", "year", "value", "unit"], ...observed],
      },
    ),
  );
const A = new Set(["A"]);

test("Σ difference ÷ Σ observed, without the year of Start and marked values", () => {
  // Fixed 2: 50 new in 2019 are still there in 2020 and gone in 2021: 150, 200.
  const one = model(
    ["A", null, "stock", 2019, 999, "kg"],
    ["A", null, "stock", 2020, 100, "kg"],
    ["A", null, "stock", 2021, "..", "kg"],
    ["A", null, "stock", 2030, 7, "kg"],
  );
  const [series] = observedSeries(one);
  if (!series) throw new Error("no series");
  expect(biasOf(one, series)).toBe(0.5);
});

test("the largest without sign; other products and other materials say nothing", () => {
  const one = model(
    ["A", null, "stock", 2021, 250, "kg"],
    ["A", null, "release", 2021, 25, "kg"],
    ["A", "Co", "stock", 2021, 0.5, "kg"],
  );
  expect(largestBias(one, A, new Set())).toBe(1);
  expect(largestBias(one, A, new Set(["cobalt"]))).toBe(3);
  expect(largestBias(one, new Set(["B"]), new Set(["cobalt"]))).toBeUndefined();
  expect(largestBias(model(), A, new Set())).toBeUndefined();
});

test("a series of which 0 is observed leaves the largest untold, however small the others are", () => {
  const one = model(["A", null, "stock", 2021, 200, "kg"], ["A", null, "release", 2021, 0, "kg"]);
  expect(largestBias(one, A, new Set())).toBeNaN();
});
