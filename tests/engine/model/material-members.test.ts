import { hasContent } from "../../../engine/model/material-members";
import { modelOf, SAMPLE, type Tables } from "../report/sample";

function withContent(tables: Tables): string[] {
  const model = modelOf(tables);
  return model.products.filter((product) => hasContent(model, product)).map(({ name }) => name);
}

test("products with any row of Content count in material totals, others do not", () => {
  expect(withContent(SAMPLE)).toEqual(["A", "B", "b"]);
});

test("a product whose only row is faulty still counts: a sum without it would be partial", () => {
  const content = [
    ["product", "material", "amount", "unit"],
    ["å", "Co", "some", "g/kg"],
  ];
  expect(withContent({ ...SAMPLE, Content: content })).toEqual(["å"]);
});

test("a row of Components counts too", () => {
  const components = [
    ["product", "component", "amount", "unit"],
    ["å", "b", 1, "pieces/kg"],
  ];
  expect(withContent({ ...SAMPLE, Components: components })).toEqual(["A", "B", "b", "å"]);
});
