import { materialConsumption } from "../../../engine/model/material-consumption";
import { modelOf, simple } from "./models";

const model = modelOf({
  ...simple([[2020, 1]]),
  consumption: [
    ["material", "year", "value", "unit"],
    ["Co", 2020, 2, "t"],
    ["Co", 2021, "..", "t"],
    ["Co", 2022, -1, "t"],
    ["Ni", 2020, 1, "kg"],
    ["nickel", 2020, 2, "kg"],
  ],
});
test.each([
  ["cobalt", 2020, "given"],
  ["cobalt", 2021, "missing"],
  ["cobalt", 2022, "faulty"],
  ["cobalt", 2023, "none"],
  ["nickel", 2020, "faulty"],
  ["lithium", 2020, "none"],
])("%s %i: %s", (material, year, kind) => {
  const found = materialConsumption(model, material, year);
  expect(found.kind).toBe(kind);
  if (found.kind === "given") expect(found.kg).toBe(2000);
});
