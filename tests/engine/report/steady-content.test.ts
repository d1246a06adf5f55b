import type { Reach } from "../../../engine/model/redrawn";
import type { DrawnAsked } from "../../../engine/report/drawn-row";
import { parseUnit, type Unit } from "../../../engine/quantities/units";
import { DrawnGoods, SteadyRow } from "../../../engine/report/steady-content";
import { valueRow } from "../../../engine/report/values";
import { modelOf, SAMPLE } from "./sample";

const model = modelOf({
  ...SAMPLE,
  Content: [
    ["product", "material", "amount", "unit", "from year"],
    ["A", "Co", 10, "g/kg", null],
    ["B", "Co", 3, "g/piece", null],
    ["B", "Nd", 3, "g/piece", null],
    ["B", "Nd", 5, "g/piece", 2021],
  ],
});
const KG = { kind: "mass", unit: parseUnit("kg") as Unit } as const;
const NOWHERE: Reach = { runs: new Set(), contents: new Set() };

function asked(
  names: readonly string[],
  key: string,
  change: Partial<DrawnAsked> = {},
): DrawnAsked {
  const products = names.map((name) => model.parts.products.get(name)!);
  return {
    measure: "stock",
    products: { kind: "products", label: "", products },
    material: { kind: "material", keys: [key], label: { sv: key, en: key } },
    unit: KG,
    ...change,
  };
}

test("goods times the weight of all cohorts, summed over products, is the value", () => {
  const one = asked(["A", "B"], "cobalt");
  const series = SteadyRow.of(model, one, NOWHERE)?.in(new DrawnGoods(model, () => model));
  const row = valueRow(model, one.measure, one.products, one.material, one.unit);
  const values = [2020, 2021, 2022].map((year) => Number(row.at(year)));
  expect(values.every((value) => value > 0)).toBe(true);
  values.forEach((value, i) => expect((series?.[i] ?? NaN) / value).toBeCloseTo(1, 13));
});

test("not where weights differ between cohorts, or draws reach them", () => {
  const goods = new DrawnGoods(model, () => model);
  expect(SteadyRow.of(model, asked(["B"], "neodymium"), NOWHERE)?.in(goods)).toBeUndefined();
  const reach = { runs: new Set<string>(), contents: new Set(["B"]) };
  expect(SteadyRow.of(model, asked(["A", "B"], "cobalt"), reach)).toBeUndefined();
  expect(SteadyRow.of(model, asked(["A"], "cobalt"), reach)).toBeDefined();
});

test("not for what becomes of goods after use, nor in money", () => {
  expect(
    SteadyRow.of(model, asked(["A"], "cobalt", { measure: "collected" }), NOWHERE),
  ).toBeUndefined();
  const unit = { kind: "money", unit: parseUnit("SEK") as Unit } as const;
  expect(SteadyRow.of(model, asked(["A"], "cobalt", { unit }), NOWHERE)).toBeUndefined();
});
