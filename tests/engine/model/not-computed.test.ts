import { codesOf, findingOf, modelOf, settings, simple, yearly } from "./models";

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
test("prices stop none, but are said", () => {
  const model = modelOf({
    ...simple([[2020, 1]]),
    p: [
      ["series", "price", "unit"],
      ["A", 5, "SEK/kg"],
    ],
  });
  expect(findingOf(model, "table-not-yet").blocks).toEqual([]);
  expect(yearly(model, "A", "stock")).toEqual([1]);
});
test("from parent stops all", () => {
  const model = modelOf(
    simple([[2020, 1]], undefined, { s: settings(["missing", "from parent"]) }),
  );
  expect(codesOf(model)).toContain("setting-not-yet");
  expect(yearly(model, "A", "stock")).toEqual([NaN]);
});
test("nothing to say of what is computed", () => {
  expect(codesOf(modelOf(simple([[2020, 1]])))).not.toContain("table-not-yet");
});
