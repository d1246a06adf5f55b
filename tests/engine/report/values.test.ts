import { unitArgument, valueRow, weightsFor, membersOf } from "../../../engine/report/values";
import { materialChoices, productChoices } from "../../../engine/report/choices";
import type { Argument } from "../../../engine/report/argument";
import type { Model } from "../../../engine/model/model";
import type { AnswerCell } from "../../../engine/report/answer";
import { faultOf, modelOf, SAMPLE, whyOf } from "./sample";

const model = modelOf(SAMPLE);

function unitOf(product: Argument, material: Argument, unit: Argument, mustShare = true): string {
  const chosen = unitArgument(
    unit,
    materialChoices(model, material),
    productChoices(model, product),
    mustShare,
  );
  return chosen.kind === "own" ? "own" : chosen.unit.symbol;
}

function cell(
  of: Model,
  product: Argument,
  material: Argument,
  unit: Argument,
  year: number,
  measure: "stock" | "inflow" | "release" | "stock change" = "stock",
): AnswerCell {
  const products = productChoices(of, product);
  const materials = materialChoices(of, material);
  const chosen = unitArgument(unit, materials, products, true);
  const [first, second] = [products[0], materials[0]];
  if (!first || !second) throw new Error("nothing chosen");
  return valueRow(of, measure, first, second, chosen).at(year);
}

describe("unit", () => {
  test("goods default to their own unit, materials to kg", () => {
    expect(unitOf("A", undefined, undefined)).toBe("own");
    expect(unitOf("A", "Co", undefined)).toBe("kg");
  });

  test.each([
    ["B", undefined, "pieces", "own"],
    ["B", undefined, "st", "own"],
    ["B", undefined, "kg", "kg"],
    ["A", undefined, "kg", "own"],
    ["A", undefined, "ton", "t"],
    ["A", undefined, "T", "t"],
    ["A", undefined, "g", undefined],
    ["A", undefined, "SEK", undefined],
    ["A", "Co", "g", "g"],
    ["A", "Co", "ton", "t"],
    ["A", "Co", "pieces", undefined],
    ["A", "Co", "kW", undefined],
    ["A", "Co", "ounce", undefined],
  ])("product %j, material %j, unit %j: %j", (product, material, unit, expected) => {
    if (expected !== undefined) expect(unitOf(product, material, unit)).toBe(expected);
    else expect(faultOf(() => unitOf(product, material, unit)).type).toBe("#VALUE!");
  });

  test("SEK for materials needs Material prices: #N/A, and the sentence says so", () => {
    for (const unit of ["SEK", "kr"]) {
      expect(unitOf("A", "Co", unit)).toBe("SEK");
      expect(whyOf(cell(model, "A", "Co", unit, 2020))).toContain("Material prices");
    }
  });

  test("products that share no unit need a mass, unless each row has its own", () => {
    const fault = faultOf(() => unitOf("*", undefined, undefined));
    expect(fault.type).toBe("#VALUE!");
    expect(fault.sentence.sv).toBe(
      "Produkterna har olika enheter (kg, st). Ange enheten kg eller t.",
    );
    expect(unitOf("*", undefined, "kg")).toBe("kg");
    expect(unitOf("*", undefined, undefined, false)).toBe("own");
  });
});

describe("values", () => {
  test("goods in own unit, kg and t; materials in kg, t and g", () => {
    expect(cell(model, "B", undefined, undefined, 2021)).toBe(10);
    expect(cell(model, "B", undefined, "kg", 2021)).toBe(20);
    expect(cell(model, "B", undefined, "t", 2021)).toBe(0.02);
    expect(cell(model, "A", "Co", undefined, 2020)).toBe(1000);
    expect(cell(model, "A", "Co", "t", 2020)).toBe(1);
    expect(cell(model, "A", "Co", "g", 2020)).toBe(1_000_000);
  });

  test("a listed material that the product does not name is exactly 0", () => {
    expect(cell(model, "A", "Li", undefined, 2021)).toBe(0);
    expect(cell(model, "A", "alloy 7", undefined, 2021)).toBe(0);
  });

  test("a group sums its members and its own rows", () => {
    expect(cell(model, "G", "REE", undefined, 2020)).toBe(100 + 0.5);
    expect(cell(model, "G", "REE (unspecified)", undefined, 2020)).toBe(0.5);
    expect(cell(model, "G", "Nd", undefined, 2020)).toBe(100);
  });

  test('"all" sums every material once, and a product without content stands outside', () => {
    const expected = 1000 + 100 + 0.5 + 0.25 + 5;
    expect(cell(model, undefined, "all", undefined, 2020)).toBeCloseTo(expected, 9);
  });

  test("a product without content has no answer for materials", () => {
    expect(whyOf(cell(model, "å", "Co", undefined, 2020))).toBe(
      "å has no content. Add rows to Content.",
    );
  });

  test("a missing unit mass leaves the goods without a mass and the sum without an answer", () => {
    expect(whyOf(cell(model, "b", undefined, "kg", 2020))).toContain("b has no unit mass");
    expect(whyOf(cell(model, undefined, undefined, "kg", 2020))).toMatch(
      /^No sum: 1 product has no answer \(b\)\. b has no unit mass/,
    );
  });

  test("a year outside the model is #N/A and says what the model's years are", () => {
    expect(whyOf(cell(model, "A", undefined, undefined, 2023))).toBe(
      "2023 is outside the model's years 2020–2022.",
    );
    expect(whyOf(cell(model, "A", undefined, undefined, 2019))).toContain("2019");
  });

  test("stock change is the difference of two year ends", () => {
    expect(cell(model, "A", undefined, "t", 2020, "stock change")).toBe(100);
    expect(cell(model, "A", undefined, "t", 2022, "stock change")).toBe(0);
  });

  test("a sum without the answer of four products names the first three", () => {
    const lifetimes = [
      ["product", "distribution", "mean"],
      ["A", "fixed", 2],
    ];
    const goods = [...(SAMPLE["Goods"] ?? []), ["c", "kg", null, null, null]];
    const faulty = modelOf({ ...SAMPLE, Goods: goods, Lifetimes: lifetimes });
    const why = whyOf(cell(faulty, undefined, undefined, "kg", 2021));
    expect(why).toBe("No sum: 4 products have no answer (B, b, c).");
  });

  test("a faulty content row takes its product out of no total: the sum has no answer", () => {
    const content = [...(SAMPLE["Content"] ?? []), ["å", "Co", "some", "g/kg", "own"]];
    const faulty = modelOf({ ...SAMPLE, Content: content });
    expect(whyOf(cell(faulty, undefined, "Co", undefined, 2021))).toContain(
      '"some" is not a number',
    );
    expect(whyOf(cell(faulty, "å", "Co", undefined, 2021))).toContain('"some" is not a number');
    expect(cell(faulty, "G", "Co", undefined, 2021)).toBe(2000);
  });

  test("before the year of Start there is no answer, and in it only the stock", () => {
    const started = modelOf({
      ...SAMPLE,
      Start: [
        ["product", "year", "stock", "profile"],
        ["A", 2020, 90, "new"],
      ],
    });
    expect(cell(started, "A", undefined, undefined, 2020)).toBe(90);
    expect(whyOf(cell(started, "A", undefined, undefined, 2020, "release"))).toBe(
      "A is known from the end of 2020.",
    );
  });
});

test("weights are the answer's unit per unit of the product and cohort; own unit has none", () => {
  const [b] = model.products.filter(({ name }) => name === "B");
  const [goods] = materialChoices(model, undefined);
  if (!b || goods?.kind !== "goods") throw new Error("no B");
  const own = unitArgument(undefined, [goods], productChoices(model, "B"), true);
  const kg = unitArgument("kg", [goods], productChoices(model, "B"), true);
  if (own.kind === "money" || kg.kind === "money") throw new Error("goods have no price");
  expect(weightsFor(model, b, goods, own, 2020, 2022)).toBeUndefined();
  expect([...(weightsFor(model, b, goods, kg, 2020, 2022) ?? [])]).toEqual([2, 2, 2]);
});

test("all products count for goods, those with content for materials", () => {
  const { products } = model;
  expect(membersOf(model, products, { kind: "goods" })).toHaveLength(4);
  expect(membersOf(model, products, { kind: "all" }).map(({ name }) => name)).toEqual([
    "A",
    "B",
    "b",
  ]);
});
