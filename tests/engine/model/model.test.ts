import { handleText } from "../../../engine/model/model";
import { modelOf, productOf, settings, simple, yearly } from "./models";

test("the handle: name, 12 hex, version of the canonical form", () => {
  expect(handleText("Scenario A", "7f3a91c2d4e8")).toBe("CRM:Scenario A · 7f3a91c2d4e8 · v1");
  expect(modelOf(simple([[2020, 1]])).handle).toMatch(/^CRM:base · [0-9a-f]{12} · v1$/);
});

test("two models that differ only in name share the hex", () => {
  const tables = simple([[2020, 1]]);
  expect(modelOf(tables, "x").parts.fingerprint).toBe(modelOf(tables, "y").parts.fingerprint);
});

test("products by code point, materials in the order of the list", () => {
  const model = modelOf({
    products: [
      ["product", "unit"],
      ["b", "kg"],
      ["Å", "kg"],
      ["B", "kg"],
      ["a", "kg"],
    ],
    content: [
      ["product", "material", "amount", "unit"],
      ["a", "zinc", 1, "g/kg"],
      ["b", "Ni", 1, "g/kg"],
      ["b", "Co", 1, "g/kg"],
      ["b", "unobtainium", 1, "g/kg"],
    ],
  });
  expect(model.products.map((product) => product.name)).toEqual(["B", "a", "b", "Å"]);
  expect(model.materials.slice(0, 1)).toEqual(["cobalt"]);
  expect(model.materials).toHaveLength(4);
});

test("a run is kept; a what-if is not", () => {
  const model = modelOf(simple([[2020, 10]]));
  const product = productOf(model, "A");
  expect(model.run(product)).toBe(model.run(product));
  const doubled = model.runWith(product, { inflowFactor: 2 });
  expect(doubled.cohorts?.stock[0]).toBe(20);
  expect(yearly(model, "A", "stock")).toEqual([10]);
});

test("the reason of no answer: of reading, else of computing", () => {
  const blocked = modelOf(simple([[2020, "ett"]]));
  expect(blocked.causeOf(productOf(blocked, "A"))?.code).toBe("not-a-number");
  const open = modelOf(
    simple([
      [2020, ".."],
      [2021, 1],
    ]),
  );
  expect(open.causeOf(productOf(open, "A"))?.code).toBe("gap-error");
  const sound = modelOf(simple([[2020, 1]]));
  expect(sound.causeOf(productOf(sound, "A"))).toBeUndefined();
});

test("mass of goods by cohort, unknown without a unit mass", () => {
  const model = modelOf({
    products: [
      ["product", "unit"],
      ["A", "pieces"],
      ["B", "pieces"],
    ],
    masses: [
      ["product", "from year", "unit mass"],
      ["A", 2019, 10],
      ["A", 2020, 12],
    ],
  });
  expect([...model.massOf(productOf(model, "A"), 2018, 2020)]).toEqual([10, 10, 12]);
  expect([...model.massOf(productOf(model, "B"), 2020, 2020)]).toEqual([NaN]);
});

test("the language of Settings", () => {
  const model = modelOf(simple([[2020, 1]], undefined, { s: settings(["language", "sv"]) }));
  expect(model.language).toBe("sv");
  expect(modelOf(simple([[2020, 1]])).language).toBeUndefined();
});
