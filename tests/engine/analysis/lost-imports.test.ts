import fc from "fast-check";
import { importConcentration, importedKeys, lostIn } from "../../../engine/analysis/lost-imports";
import { cutsOf } from "../../../engine/analysis/disruption-rows";
import type { Model } from "../../../engine/model/model";
import { modelOf } from "../report/sample";

function imported(partners: readonly (readonly [string, number])[]): Model {
  return modelOf({
    p: [
      ["product", "unit"],
      ["A", "kg"],
    ],
    f: [
      ["series", "flow", "year", "value", "unit", "partner"],
      ...partners.map(([partner, value]) => ["A", "import", 2020, value, "kg", partner]),
    ],
    l: [
      ["product", "distribution", "mean"],
      ["A", "fixed", 2],
    ],
    c: [
      ["product", "material", "amount", "unit"],
      ["A", "Co", 10, "g/kg"],
    ],
    d: [
      ["scenario", "partner", "from year", "to year", "cut"],
      ["s", partners[0]?.[0] ?? null, 2020, 2020, 0.5],
    ],
  });
}

const every = (): boolean => true;

test("HHI: one partner 10,000; n equal ones 10,000/n; within bounds for any", () => {
  const concentration = (model: Model): unknown =>
    importConcentration(model, model.products, every, 2020);
  for (const n of [1, 2, 5, 20]) {
    const equal = Array.from({ length: n }, (_, i) => [`P${i}`, 7] as const);
    expect(concentration(imported(equal))).toBeCloseTo(10_000 / n, 8);
  }
  const masses = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(masses, (values) => {
      const found = concentration(imported(values.map((value, i) => [`P${i}`, value] as const)));
      expect(found).toBeGreaterThanOrEqual(10_000 / values.length - 1e-6);
      expect(found).toBeLessThanOrEqual(10_000 + 1e-6);
    }),
    { numRuns: 25 },
  );
});

test("what is lost is the cut of the partner's share; what no cut concerns is not in it", () => {
  const model = imported([
    ["X", 30],
    ["Y", 70],
  ]);
  const { cuts } = cutsOf(model, "s");
  const lost = lostIn(model, model.products, every, cuts, 2020);
  expect(lost).toEqual(new Map([["cobalt", 0.5 * 30 * 0.01]]));
  expect(lostIn(model, model.products, every, cuts, 2021)).toEqual(new Map());
  const [a] = model.products;
  expect(a && importedKeys(model, a, every)).toEqual(["cobalt"]);
});
