import { codesOf, findingOf, modelOf, simple, yearly } from "./models";

test("components stop the products they name", () => {
  const model = modelOf({
    ...simple([[2020, 1]]),
    c: [
      ["product", "component", "amount", "unit"],
      ["A", "B", 1, "kg/kg"],
    ],
  });
  expect(findingOf(model, "table-not-yet").blocks).toEqual(["A", "B"]);
  expect(yearly(model, "A", "stock")).toEqual([NaN]);
});
test("criteria stop none, but are said", () => {
  const model = modelOf({
    ...simple([[2020, 1]]),
    p: [
      ["purpose", "criterion", "limit"],
      ["trend", "filled share", 0.1],
    ],
  });
  expect(findingOf(model, "table-not-yet").blocks).toEqual([]);
  expect(yearly(model, "A", "stock")).toEqual([1]);
});
test("nothing to say of what is computed", () => {
  expect(codesOf(modelOf(simple([[2020, 1]])))).not.toContain("table-not-yet");
});
