/** What CRMEXPLAIN explains, and when it has nothing to explain. */
import { AnswerFault } from "../../../engine/errors";
import { explainTree } from "../../../engine/report/explain-tree";
import { explainRows, faultsIn } from "../analysis/explain/recombination";
import { modelOf, type Tables } from "../model/models";

const TABLES: Tables = {
  products: [
    ["product", "unit", "group"],
    ["A", "kg", "G"],
    ["B", "pieces", "G"],
    ["C", "kg", null],
    ["N", "kg", null],
  ],
  flows: [
    ["series", "flow", "year", "value", "unit"],
    ["A", "import", 2020, 100, "t"],
    ["A", "import", 2021, 100, "t"],
    ["B", "import", 2020, 10, "pieces"],
    ["B", "import", 2021, 10, "pieces"],
    ["C", "import", 2020, 5, "kg"],
    ["C", "import", 2021, "..", "kg"],
  ],
  lives: [
    ["product", "distribution", "mean"],
    ["A", "fixed", 2],
    ["B", "fixed", 3],
    ["C", "fixed", 3],
  ],
  masses: [
    ["product", "from year", "unit mass"],
    ["B", 2015, 2],
  ],
  content: [
    ["product", "material", "amount", "unit"],
    ["A", "Nd", 10, "g/kg"],
    ["A", "Pr", 1, "g/kg"],
    ["B", "Dy", 3, "g/piece"],
  ],
  prices: [
    ["material", "price", "unit"],
    ["Nd", 0.8, "tkr/kg"],
    ["Dy", 3000, "SEK/kg"],
    ["Pr", 10, "SEK/kg"],
  ],
};
const model = modelOf(TABLES);

const fault = (make: () => unknown): string => {
  try {
    make();
  } catch (found) {
    if (found instanceof AnswerFault) return `${found.type} ${found.sentence.en}`;
    throw found;
  }
  return "no fault";
};

test.each([
  ["A", undefined, undefined, 200_000],
  ["A", undefined, "t", 200],
  ["A", "Nd", undefined, 2000],
  ["A", "Nd", "g", 2_000_000],
  ["A", "REE", undefined, 2200],
  ["G", undefined, "kg", 200_040],
  ["G", "REE", undefined, 2200.06],
  ["G", "all", "SEK", 2000 * 800 + 200 * 10 + 0.06 * 3000],
  ["B", "Nd", undefined, 0],
])("%s %s %s", (product, material, unit, value) => {
  const question = { measure: "stock", product, material, year: 2021, unit } as const;
  expect(explainRows(model, question)[0]?.value).toBeCloseTo(value, 8);
  expect(faultsIn(model, question)).toEqual([]);
});

test("the price of a material is shown as written", () => {
  const rows = explainRows(model, {
    measure: "stock",
    product: "A",
    material: "Nd",
    year: 2021,
    unit: "SEK",
  });
  expect(rows).toContainEqual(
    expect.objectContaining({
      what: "price of Nd 2021",
      operation: "given",
      value: 0.8,
      unit: "tkr/kg",
      table: "prices",
      key: "material=Nd",
    }),
  );
});

test("without an answer the sentence is that of the value", () => {
  const question = { measure: "inflow", product: "C", year: 2021 } as const;
  expect(faultsIn(model, question)).toEqual([]);
  expect(fault(() => explainTree(model, "inflow", { product: "C", year: 2021 }))).toMatch(
    /^#N\/A C has no answer/,
  );
  expect(faultsIn(model, { measure: "stock", product: "A", year: 2030 })).toEqual([]);
  expect(fault(() => explainTree(model, "stock", { product: "X", year: 2021 }))).toMatch(/^#N\/A/);
  expect(fault(() => explainTree(model, "stock", { product: "N", year: 2021 }))).toMatch(
    /^#N\/A N has no answer/,
  );
});

test.each([
  [{ product: "*", year: 2021 }, /^#VALUE! Give one product/],
  [{ product: "A", material: [["Nd", "Dy"]], year: 2021 }, /^#VALUE! Give one product/],
  [{ product: "A" }, /^#VALUE! Give one year/],
  [{ product: "A", year: "2e3" }, /^#VALUE! "2e3" is not a year/],
  [{ product: "A", year: "0x7e5" }, /^#VALUE! "0x7e5" is not a year/],
  [{ product: "A", year: "2020:2021" }, /^#VALUE! "2020:2021" is not a year/],
  [{ product: "A", year: [[2020, 2021]] }, /^#VALUE! .*is not a year/],
  [{ product: "A", year: 2020.5 }, /^#VALUE! .*is not a year/],
  [{ product: "A", year: 2021, unit: "MW" }, /^#VALUE!/],
  [{ year: 2021 }, /^#VALUE! .*different units/],
])("a wrong argument: %j", (args, sentence) => {
  expect(fault(() => explainTree(model, "stock", args as never))).toMatch(sentence);
});

test("a year may stand in a cell, as text", () => {
  expect(explainTree(model, "stock", { product: "A", year: [["2021"]] }).value).toBe(200_000);
});
