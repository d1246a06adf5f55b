import { wordsOf } from "../../../engine/assumptions/vocabulary";
import type { Measure } from "../../../engine/model/measure-series";
import { isResidue } from "../../../engine/report/rounding-residue";
import { topTable } from "../../../engine/report/top-table";
import { modelOf, plain } from "./sample";

/**
 * Invented. C: Weibull, of which within the year of entry a share of 1e-16 has left, one last bit of
 * what is left. D: fixed 1 year, 1 nanogram is put on the market after 1,000 t, and real. E: leaves
 * slowly, 2e-13 of it in the second year.
 */
const MODEL = modelOf({
  p: [["product", "unit"], ...["C", "D", "E"].map((name) => [name, "kg"])],
  f: [
    ["series", "flow", "year", "value", "unit"],
    ["C", "inflow", 2020, 0.4, "kg"],
    ["C", "inflow", 2021, 0, "kg"],
    ["D", "inflow", 2020, 1e6, "kg"],
    ["D", "inflow", 2021, 1e-12, "kg"],
    ["E", "inflow", 2020, 10, "kg"],
    ["E", "inflow", 2021, 10, "kg"],
  ],
  l: [
    ["product", "distribution", "mean", "sd"],
    ["C", "weibull", 15, 1.5],
    ["D", "fixed", 1, null],
    ["E", "normal", 20, 2.4],
  ],
  c: [
    ["product", "material", "amount", "unit"],
    ...["C", "D", "E"].map((name) => [name, "Co", 1, "kg/kg"]),
  ],
  h: [["for", "collected", "recovery"], ...["C", "D", "E"].map((name) => [name, 0.5, 0.9])],
  s: [
    ["setting", "value"],
    ["last year", 2023],
  ],
});

const residue = (measure: Measure, name: string, year: number): boolean =>
  isResidue(MODEL, measure, {
    products: {
      kind: "products",
      label: name,
      products: MODEL.products.filter((product) => product.name === name),
    },
    material: { kind: "goods" },
    unit: { kind: "own" },
    year,
  });

const listed = (measure: Measure, year: number): unknown[] =>
  plain(topTable(MODEL, measure, { year }, "en"))
    .slice(1)
    .map(([rank, product]) => `${rank} ${product}`);

test("a release of one last bit of what was there is rounding, and so is all that comes of it", () => {
  const [release] = MODEL.run(MODEL.products[0] as never).cohorts?.release ?? [];
  expect(release).toBeGreaterThan(0);
  expect(release).toBeLessThan(1e-15);
  for (const measure of ["release", "collected", "recovered", "available", "unknown"] as const) {
    expect(residue(measure, "C", 2020)).toBe(true);
    expect(listed(measure, 2020)).toEqual([]);
  }
});

test("what is small and real stays: a nanogram among tonnes, 1e-13 of a stock", () => {
  expect(listed("inflow", 2021)).toEqual(["1 E", "2 D"]);
  expect(listed("stock", 2021)).toEqual(["1 E", "2 C", "3 D"]);
  expect(listed("release", 2022)).toEqual(["1 C", "2 E", "3 D"]);
  expect(residue("release", "E", 2022)).toBe(false);
});

test("a change of stock is held against the stocks; no other measure is a difference", () => {
  expect(residue("stock change", "C", 2021)).toBe(false);
  expect(residue("stock change", "E", 2021)).toBe(false);
  const never = ["inflow", "stock", "used export", "hibernating"];
  for (const measure of wordsOf("measure").filter((one) => never.includes(one))) {
    expect(residue(measure, "C", 2020)).toBe(false);
  }
});
