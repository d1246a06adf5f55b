import { valueTable } from "../../../engine/report/value-table";
import { countedInside, hasContent } from "../../../engine/model/material-members";
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

test("goods of a component with a life of its own are not summed beside what contains it", () => {
  const model = modelOf({
    ...SAMPLE,
    Flows: (SAMPLE["Flows"] ?? []).filter(([series]) => series !== "B"),
    Content: [
      ["product", "material", "amount", "unit"],
      ["A", "Co", 10, "g/kg"],
      ["B", "Nd", 100, "g/piece"],
    ],
    Components: [
      ["product", "component", "amount", "unit"],
      ["A", "B", 0.001, "pieces/kg"],
    ],
  });
  expect(countedInside(model, model.products)).toEqual({ component: "B", product: "A" });
  const [[cell]] = valueTable(model, "stock", { product: "G", years: 2021, unit: "kg" }) as [
    [object],
  ];
  expect(cell).toMatchObject({ type: "#N/A" });
  expect(JSON.stringify(cell)).toContain("B is a stock of its own inside A");
  const alone = valueTable(model, "stock", { product: "B", years: 2021, unit: "kg" })[0]?.[0];
  expect(alone).toBeGreaterThan(0);
  const materials = valueTable(model, "stock", { product: "G", material: "all", years: 2021 });
  expect(materials[0]?.[0]).toBeGreaterThan(0);
  expect(countedInside(modelOf(SAMPLE), modelOf(SAMPLE).products)).toBeUndefined();
});
