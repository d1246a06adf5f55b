import { observedFindings } from "../../../engine/analysis/observed-findings";
import type { Cell } from "../../../engine/assumptions/cell";
import { modelOf, simple } from "../model/models";

function told(value: Cell, unit = "kg"): readonly string[] {
  const model = modelOf(
    simple([[2020, 100]], ["fixed", 9], {
      o: [
        ["for", "measure", "year", "value", "unit"],
        ["A", "stock", 2020, value, unit],
      ],
    }),
  );
  return observedFindings(model).map((finding) => finding.found.en);
}

test("more than 20 % apart, either way, with the figures", () => {
  expect(told(80)).toEqual(["A, stock 2020: the model gives 100, observed is 80 (+25.0 %)."]);
  expect(told(130)[0]).toContain("(−23.1 %)");
  expect(told(0.05, "t")[0]).toContain("the model gives 0.1, observed is 0.05 (+100.0 %)");
});
test("20 % and less is no finding", () => {
  expect(told(125)).toEqual([]);
  expect(told(90)).toEqual([]);
});
test("nothing is told of a missing or zero observation", () => {
  expect(told("..")).toEqual([]);
  expect(told(0)).toEqual([]);
});
