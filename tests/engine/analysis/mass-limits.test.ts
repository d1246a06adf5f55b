/** Draws of content and components that would outweigh their product. */
import { Draws } from "../../../engine/analysis/draws";
import { massLimits } from "../../../engine/analysis/mass-limits";
import { movedKeys } from "../../../engine/analysis/sensitivity";
import { variedCells } from "../../../engine/analysis/varied-cells";
import { rangeTable } from "../../../engine/report/range-table";
import { modelOf, plain, whyOf, type Tables } from "../report/sample";

/** Invented: a kg of A is 60 % Cu and 39 % Fe, each within 20 %: two highs make 1.188 kg. */
const ALLOY: Tables = {
  p: [
    ["product", "unit"],
    ["A", "kg"],
  ],
  f: [
    ["series", "flow", "year", "value", "unit"],
    ["A", "inflow", 2020, 100, "kg"],
  ],
  l: [
    ["product", "distribution", "mean"],
    ["A", "fixed", 5],
  ],
  c: [
    ["product", "material", "amount", "unit", "low", "high"],
    ["A", "Cu", 60, "%", 48, 72],
    ["A", "Fe", 390, "g/kg", 312, 468],
  ],
};

const contentsOf = (tables: Tables, materials: readonly string[]): number[] => {
  const model = modelOf(tables);
  const draws = new Draws(model, { seed: 1, correlation: "full" }, new Set(["A"]));
  return Array.from({ length: 300 }, (_, draw) => {
    const drawn = draws.modelOf(draw);
    const product = drawn.parts.products.get("A")!;
    return materials.reduce(
      (sum, key) => sum + (drawn.contentOf(product, key, 2020, 2020)[0] ?? NaN),
      0,
    );
  });
};

test("drawn content is scaled down to the whole mass, and no further", () => {
  const sums = contentsOf(ALLOY, ["copper", "Fe"]);
  expect(Math.max(...sums)).toBeLessThanOrEqual(1 + 1e-12);
  expect(sums.filter((sum) => sum > 1 - 1e-12).length).toBeGreaterThan(50);
  expect(sums.filter((sum) => sum < 1 - 1e-12).length).toBeGreaterThan(50);
  const range = plain(rangeTable(modelOf(ALLOY), "stock", { material: "all", draws: 300 }, "en"));
  expect(Number(range[3]?.[3])).toBeLessThanOrEqual(100 * (1 + 1e-12));
});

test("what has no range stays: the others take what it leaves", () => {
  const table = [...(ALLOY["c"] ?? []).slice(0, 2), ["A", "Fe", 390, "g/kg", null, null]];
  const model = modelOf({ ...ALLOY, c: table });
  const cells = variedCells(model).filter(({ range }) => range !== undefined);
  const { limits, atRisk } = massLimits(model, cells, new Set(["A"]));
  expect(limits).toEqual([{ drawn: [0], weights: [0.01], certain: 0.39 }]);
  expect(atRisk).toEqual(["A"]);
  const sums = contentsOf({ ...ALLOY, c: table }, ["copper"]);
  expect(Math.max(...sums)).toBeCloseTo(0.61, 12);
});

/** A piece of A is 2 kg, of which components B are 0.8 ± 0.3 and C 0.9 ± 0.2; the rest is Cu. */
const BUILT: Tables = {
  ...ALLOY,
  p: [
    ["product", "unit", "unit mass"],
    ["A", "pieces", 2],
    ["B", "kg", null],
    ["C", "pieces", 0.1],
  ],
  f: [
    ["series", "flow", "year", "value", "unit"],
    ["A", "inflow", 2020, 100, "pieces"],
  ],
  c: [
    ["product", "material", "amount", "unit", "scope"],
    ["A", "Cu", 1, "kg/kg", "rest"],
    ["B", "Fe", 1, "kg/kg", "whole"],
    ["C", "Nd", 0.1, "kg/piece", "whole"],
  ],
  k: [
    ["product", "component", "amount", "unit", "low", "high"],
    ["A", "B", 0.8, "kg/piece", 0.5, 1.1],
    ["A", "C", 9, "pieces/piece", 7, 11],
  ],
};

test("drawn components never outweigh their product, so what is left of it is never below 0", () => {
  const rest = contentsOf(BUILT, ["copper"]);
  expect(Math.min(...rest)).toBeGreaterThanOrEqual(-1e-12);
  expect(rest.filter((kg) => kg < 1e-12).length).toBeGreaterThan(0);
  const whole = contentsOf(BUILT, ["copper", "Fe", "neodymium"]);
  for (const kg of whole) expect(kg).toBeCloseTo(2, 9);
});

test("a unit mass drawn below what the goods hold leaves that draw without an answer", () => {
  const model = modelOf({
    ...BUILT,
    p: [
      ["product", "unit"],
      ["A", "pieces"],
    ],
    m: [
      ["product", "from year", "unit mass", "low", "high"],
      ["A", 2000, 2, 1.5, 2.5],
    ],
    c: [
      ["product", "material", "amount", "unit"],
      ["A", "Cu", 1.8, "kg/piece"],
    ],
    k: [["product", "component", "amount", "unit"]],
  });
  const table = rangeTable(model, "stock", { material: "Cu", draws: 100, years: 2020 }, "en");
  expect(whyOf(table[1]?.[3])).toMatch(
    /^No range: \d+ of 100 draws have no answer\. The first: A has no answer: A: its materials weigh 1\.8 kg per piece together, more than the goods/,
  );
  // The deterministic value stands.
  expect(plain(table).at(-1)?.[3]).toBeCloseTo(180, 9);
});

test("content far below the mass is not looked at draw by draw", () => {
  const table = [...(ALLOY["c"] ?? []).slice(0, 1), ["A", "Cu", 30, "g/kg", 20, 50]];
  const model = modelOf({ ...ALLOY, c: table });
  const cells = variedCells(model).filter(({ range }) => range !== undefined);
  expect(massLimits(model, cells, new Set(["A"])).atRisk).toEqual([]);
});

test("a sensitivity moves content no further than the mass", () => {
  const moved = [...movedKeys(modelOf(ALLOY), new Set(["A"]), 0.1)];
  const copper = moved.find(({ key }) => key.en.includes("Cu"));
  expect(copper?.low.values).toEqual([48]);
  expect(copper?.high.values[0]).toBeCloseTo(61, 12);
});
