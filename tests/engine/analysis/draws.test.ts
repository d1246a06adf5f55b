import fc from "fast-check";
import { Draws } from "../../../engine/analysis/draws";
import { drawStream, uniformDraw } from "../../../engine/analysis/random-draws";
import { triangularQuantile } from "../../../engine/analysis/triangular";
import { numberIn } from "../../../engine/assumptions/row";
import type { Kind } from "../../../engine/assumptions/schema";
import { modelFrom } from "../../../engine/model/model-from";
import type { Model } from "../../../engine/model/model";
import { parseUnit, type Unit } from "../../../engine/quantities/units";
import { eachMaterial, eachProduct } from "../../../engine/report/choices";
import { valueRow } from "../../../engine/report/values";
import { modelOf, plainCell, SAMPLE } from "../report/sample";
import { variedTables } from "./varied-model";

const everything = (model: Model): ReadonlySet<string> => new Set(model.parts.products.keys());
const RULES = { seed: 3, correlation: "full" } as const;

/** Numbers of a column of the rows of a kind. */
const numbersOf = (model: Model, kind: Kind, column: "value" | "amount" | "mean"): number[] =>
  (model.parts.rows.get(kind) ?? []).map((row) => numberIn(row, column) ?? NaN);

test("a cell is the triangular quantile of the random number of its key; others stay", () => {
  const model = modelOf({
    ...SAMPLE,
    Content: [
      ["product", "material", "amount", "unit", "low", "high", "source"],
      ["A", "Co", 10, "g/kg", 5, 30, "own"],
      ["A", "Nd", 1, "g/kg", null, null, "own"],
    ],
  });
  const draws = new Draws(model, RULES, everything(model));
  const u = uniformDraw(drawStream(3, '["Content","amount","A","cobalt","whole"]'), 4);
  const amount = triangularQuantile({ low: 5, mode: 10, high: 30 }, u);
  expect(numbersOf(draws.modelOf(4), "Content", "amount")).toEqual([amount, 1]);
  expect(numbersOf(draws.modelOf(4), "Flows", "value")).toEqual(numbersOf(model, "Flows", "value"));
});

const FLOWS = [
  ["series", "flow", "year", "value", "unit", "low", "high"],
  ["A", "inflow", 2020, 100, "t", 50, 150],
  ["A", "inflow", 2021, 10, "t", 5, 15],
  ["A", "inflow", 2022, 1, "t", null, null],
  ["B", "inflow", 2020, 100, "pieces", 50, 150],
];

test("years of a key share one random number, other keys have their own", () => {
  const model = modelOf({ ...SAMPLE, Flows: FLOWS });
  const [a20 = 0, a21 = 0, a22, b20] = numbersOf(
    new Draws(model, RULES, everything(model)).modelOf(0),
    "Flows",
    "value",
  );
  expect(a20 / 100).toBeCloseTo(a21 / 10, 14);
  expect(a22).toBe(1);
  expect(b20).not.toBeCloseTo(a20, 6);
});

test("independent years have their own", () => {
  const model = modelOf({ ...SAMPLE, Flows: FLOWS });
  const rules = { seed: 3, correlation: "independent" } as const;
  const [a20 = 0, a21 = 0] = numbersOf(
    new Draws(model, rules, everything(model)).modelOf(0),
    "Flows",
    "value",
  );
  expect(a20 / 100).not.toBeCloseTo(a21 / 10, 6);
});

test("a lifetime is stretched as a whole: sd goes with the mean", () => {
  const model = modelOf({
    ...SAMPLE,
    Lifetimes: [
      ["product", "distribution", "mean", "sd", "low", "high"],
      ["A", "normal", 10, 2, 8, 15],
    ],
  });
  const drawn = new Draws(model, RULES, everything(model)).modelOf(7);
  const [row] = drawn.parts.rows.get("Lifetimes") ?? [];
  const mean = row && numberIn(row, "mean");
  expect(mean).not.toBe(10);
  expect(row && numberIn(row, "sd")).toBeCloseTo((mean ?? NaN) / 5, 14);
});

test("no number varies: certain", () => {
  const model = modelOf(SAMPLE);
  expect(new Draws(model, RULES, everything(model)).isCertain).toBe(true);
  const varied = modelOf({ ...SAMPLE, Flows: FLOWS });
  expect(new Draws(varied, RULES, new Set(["A"])).isCertain).toBe(false);
  expect(new Draws(varied, RULES, new Set(["å"])).isCertain).toBe(true);
});

test("a derived price is drawn between the import and the export price of its year", () => {
  // Import 1 000 SEK/kg, export 4 000: the price of both is (2 000 + 4 000)/3 t = 2 000 SEK/kg, and
  // production worth 8 000 tkr is 4 t of it: between 2 and 8 t.
  const model = modelOf({
    Products: [
      ["product", "unit"],
      ["K", "t"],
    ],
    Codes: [
      ["product", "CN code"],
      ["K", "85340019"],
    ],
    Flows: [
      ["series", "flow", "year", "value", "unit"],
      ["85340019", "import", 2020, 200, "t"],
      ["85340019", "import", 2020, 200, "mkr"],
      ["85340019", "export", 2020, 100, "t"],
      ["85340019", "export", 2020, 400, "mkr"],
      ["85340019", "production", 2020, 8, "mkr"],
    ],
    Lifetimes: [
      ["product", "distribution", "mean"],
      ["K", "fixed", 3],
    ],
  });
  const draws = new Draws(model, RULES, everything(model));
  const made = Array.from({ length: 200 }, (_, n) => {
    const drawn = draws.modelOf(n);
    const product = drawn.parts.products.get("K")!;
    return (drawn.run(product).inflow?.newGoods[0] ?? NaN) - 100;
  });
  expect(Math.min(...made)).toBeGreaterThanOrEqual(2);
  expect(Math.max(...made)).toBeLessThanOrEqual(8);
  expect(Math.min(...made)).toBeLessThan(3);
  expect(Math.max(...made)).toBeGreaterThan(6);
});

const MEASURES = [
  ...(["inflow", "stock", "release", "used export", "stock change", "collected"] as const),
  ...(["hibernating", "available", "recovered", "unknown"] as const),
];
const KG = { kind: "mass", unit: parseUnit("kg") as Unit } as const;

/** All values of a model by what they are. */
function valuesOf(model: Model): Map<string, number | string> {
  const found = new Map<string, number | string>();
  for (const product of eachProduct(model)) {
    for (const material of [{ kind: "goods" } as const, ...eachMaterial(model)]) {
      for (const measure of MEASURES) {
        const unit = material.kind === "goods" ? ({ kind: "own" } as const) : KG;
        const row = valueRow(model, measure, product, material, unit);
        for (let year = 2015; year <= 2020; year += 1) {
          const key = [product.label, JSON.stringify(material), measure, year].join("|");
          found.set(key, plainCell(row.at(year)));
        }
      }
    }
  }
  return found;
}

test("what a draw takes over is what computing it all anew gives", () => {
  const numbers = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 60,
    maxLength: 60,
  });
  const correlation = fc.constantFrom("full", "independent");
  fc.assert(
    fc.property(numbers, correlation, fc.nat(1000), (chances, yearCorrelation, draw) => {
      let next = 0;
      const model = modelOf(variedTables(() => chances[next++ % chances.length] ?? 0));
      const rules = { seed: 5, correlation: yearCorrelation };
      const drawn = new Draws(model, rules, everything(model)).modelOf(draw);
      const { derivedPrice } = drawn.parts.redrawn ?? {};
      const anew = modelFrom({
        ...drawn.parts,
        redrawn: derivedPrice ? { derivedPrice } : {},
      });
      const [fast, plain] = [valuesOf(drawn), valuesOf(anew)];
      expect(fast.size).toBe(plain.size);
      let answered = 0;
      for (const [key, value] of plain) {
        const other = fast.get(key);
        if (typeof value === "string") expect([key, other]).toEqual([key, value]);
        else {
          answered += 1;
          const size = Math.max(1e-6, Math.abs(value));
          expect([key, Math.abs(Number(other) - value) <= 1e-12 * size]).toEqual([key, true]);
        }
      }
      // The tables give most answers, else nothing was compared.
      expect(answered).toBeGreaterThan(plain.size / 4);
    }),
    { numRuns: 40 },
  );
});
