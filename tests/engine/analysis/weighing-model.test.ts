import { weighingModel } from "../../../engine/analysis/weighing-model";
import type { Model } from "../../../engine/model/model";
import { looseModel } from "../model/loose-models";
import { modelOf, productOf, settings, simple, yearly } from "../model/models";

const withRules = (...rules: (readonly [string, string])[]): Model =>
  modelOf(
    simple(
      [
        [2020, 100],
        [2021, ".."],
        [2022, 50],
      ],
      undefined,
      { s: settings(...rules) },
    ),
  );
const weighed = (model: Model, name: string): number[] | undefined => {
  const found = weighingModel(model, [productOf(model, name)]);
  return found && yearly(found, name, "inflow");
};

test("none where no rule makes anything 0", () => {
  expect(weighed(withRules(["missing", "hold"]), "A")).toBeUndefined();
  expect(weighed(withRules(["negative consumption", "carry"]), "A")).toBeUndefined();
});

test("gaps between their neighbours in place of 0; the model itself stays, and one is kept", () => {
  const model = withRules(["missing", "zero"]);
  expect(weighed(model, "A")).toEqual([100, 75, 50]);
  expect(yearly(model, "A", "inflow")).toEqual([100, 0, 50]);
  const all = [productOf(model, "A")];
  expect(weighingModel(model, all)).toBe(weighingModel(model, all));
});

test("negative consumption as it is in place of 0", () => {
  const model = modelOf(
    simple([[2020, 100]], undefined, {
      flows: [
        ["series", "flow", "year", "value", "unit"],
        ["A", "import", 2020, 10, "kg"],
        ["A", "export", 2020, 30, "kg"],
      ],
      s: settings(["negative consumption", "zero"]),
    }),
  );
  expect(weighed(model, "A")).toEqual([-20]);
});

test("all consumption of a loose component whose final use is set to 0", () => {
  const cut = looseModel({ components: [["R", "K", 2, "kg/piece"]] });
  expect(weighed(cut, "K")).toEqual([1600]);
  expect(weighed(looseModel(), "K")).toBeUndefined();
});
