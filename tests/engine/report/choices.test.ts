import {
  eachMaterial,
  eachProduct,
  isFilled,
  materialChoices,
  materialText,
  productChoices,
  type MaterialChoice,
  type ProductChoice,
  type Unfilled,
} from "../../../engine/report/choices";
import type { Argument } from "../../../engine/report/argument";
import { faultOf, modelOf, SAMPLE } from "./sample";

const model = modelOf(SAMPLE);

function products(argument: Argument): (string | string[])[] {
  return productChoices(model, argument).map((choice) =>
    choice.kind === "products" ? choice.products.map(({ name }) => name) : choice.kind,
  );
}

function keys(choice: MaterialChoice | Unfilled | undefined): readonly string[] {
  return choice?.kind === "material" ? choice.keys : [];
}

describe("products", () => {
  test.each([undefined, null, 0, ""])("%j: all, summed, without a label", (argument) => {
    expect(products(argument)).toEqual([["A", "B", "b", "å"]]);
    expect((productChoices(model, argument)[0] as ProductChoice).label).toBe("");
  });

  test('"*" is each by code point: upper case, lower case, å', () => {
    expect(products("*")).toEqual([["A"], ["B"], ["b"], ["å"]]);
    expect(eachProduct(model).map((choice) => choice.label)).toEqual(["A", "B", "b", "å"]);
  });

  test("a product, a group and a responsibility", () => {
    expect(products("å")).toEqual([["å"]]);
    expect(products("G")).toEqual([["A", "B"]]);
    expect(products("vehicles")).toEqual([["A", "å"]]);
  });

  test("names tell upper from lower case, and composed from decomposed letters not", () => {
    expect(products("b")).toEqual([["b"]]);
    expect(products("a\u030A")).toEqual([["å"]]);
  });

  test("a range keeps its order, its blanks and its unknown names", () => {
    expect(
      products([
        ["b", null],
        ["zz", "G"],
      ]),
    ).toEqual([["b"], "blank", "unknown", ["A", "B"]]);
    expect(products([["A"]])).toEqual([["A"]]);
  });

  test("an error cell in a range is an unknown name", () => {
    expect(products([["A", { error: "#REF!" }]])).toEqual([["A"], "unknown"]);
  });

  test("an unknown name alone is #N/A and the sentence names the nearest", () => {
    const near = modelOf({
      ...SAMPLE,
      Goods: [
        ["product", "unit"],
        ["Elbil", "st"],
      ],
    });
    const fault = faultOf(() => productChoices(near, "Elbilen"));
    expect(fault.type).toBe("#N/A");
    expect(fault.sentence).toEqual({
      sv: "Det finns ingen produkt, grupp eller producentansvar ”Elbilen” (menas ”Elbil”?).",
      en: 'There is no product, group or responsibility "Elbilen" (is "Elbil" meant?).',
    });
  });
});

describe("materials", () => {
  test("omitted is the goods, all and alla are the sum", () => {
    expect(materialChoices(model, undefined)).toEqual([{ kind: "goods" }]);
    expect(materialChoices(model, 0)).toEqual([{ kind: "goods" }]);
    for (const word of ["all", "alla", "ALLA"]) {
      expect(materialChoices(model, word)).toEqual([{ kind: "all" }]);
    }
  });

  test.each(["Co", "cobalt", "Cobalt", "kobolt", "KOBOLT"])("%s is cobalt", (name) => {
    expect(keys(materialChoices(model, name)[0])).toEqual(["cobalt"]);
  });

  test("a group asked by name is its own rows and all its members", () => {
    const [ree] = materialChoices(model, "REE");
    expect(keys(ree)[0]).toBe("REE");
    expect(keys(ree)).toEqual(expect.arrayContaining(["neodymium", "dysprosium", "yttrium"]));
    expect(keys(ree)).toHaveLength(new Set(keys(ree)).size);
  });

  test.each(["REE (unspecified)", "REE (ospecificerat)", "rare earth elements (unspecified)"])(
    "%s is the group's own rows alone",
    (name) => {
      expect(keys(materialChoices(model, name)[0])).toEqual(["REE"]);
    },
  );

  test("only groups have unspecified rows", () => {
    expect(faultOf(() => materialChoices(model, "Co (unspecified)")).type).toBe("#N/A");
    expect(faultOf(() => materialChoices(model, "alloy 7 (unspecified)")).type).toBe("#N/A");
  });

  test("a material of the model's own may itself be called unspecified", () => {
    const content = [
      ["product", "material", "amount", "unit"],
      ["A", "dust (unspecified)", 1, "g/kg"],
    ];
    const own = modelOf({ ...SAMPLE, Content: content });
    expect(keys(materialChoices(own, "dust (unspecified)")[0])).toEqual(["dust (unspecified)"]);
  });

  test('"*" is the list\'s order, annex II then others by code point; groups for own rows', () => {
    const each = materialChoices(model, "*") as MaterialChoice[];
    expect(each).toEqual(eachMaterial(model));
    expect(each.map((choice) => materialText(choice, "en"))).toEqual([
      "Co",
      "REE (unspecified)",
      "Nd",
      "Foo",
      "alloy 7",
    ]);
    expect(materialText(each[1] as MaterialChoice, "sv")).toBe("REE (ospecificerat)");
    expect(keys(each[1])).toEqual(["REE"]);
  });

  test("a listed material that no row names can be asked for, an unlisted one of the model too", () => {
    expect(keys(materialChoices(model, "Li")[0])).toEqual(["lithium"]);
    expect(keys(materialChoices(model, "alloy 7")[0])).toEqual(["alloy 7"]);
  });

  test("a name that is neither is #N/A, alone and in its row of a range", () => {
    const fault = faultOf(() => materialChoices(model, "Kobalt-60"));
    expect(fault.type).toBe("#N/A");
    expect(fault.sentence.en).toContain('"Kobalt-60" is neither a listed material');
    const range = materialChoices(model, [["Co", "zz", null, { error: "#N/A" }]]);
    expect(range.map((choice) => choice.kind)).toEqual(["material", "unknown", "blank", "unknown"]);
  });

  test.each([
    ["C", "coking coal, graphite", "kokskol, grafit"],
    ["P", "phosphorus, phosphate rock", "fosfor, fosfatmineral"],
  ])("%s alone is refused with the choices", (symbol, en, sv) => {
    const { type, sentence } = faultOf(() => materialChoices(model, symbol));
    expect(type).toBe("#N/A");
    for (const name of en.split(", ")) expect(sentence.en).toContain(name);
    for (const name of sv.split(", ")) expect(sentence.sv).toContain(name);
  });

  test("goods and sums print as nothing, a material without a symbol of its own as its key", () => {
    expect(materialText({ kind: "goods" }, "sv")).toBe("");
    expect(materialText({ kind: "all" }, "sv")).toBe("");
    const [graphite] = materialChoices(model, "grafit");
    expect(materialText(graphite as MaterialChoice, "sv")).toBe("graphite");
  });
});

test("filled is what is neither blank nor unknown", () => {
  expect(productChoices(model, [["A", null, "zz"]]).map(isFilled)).toEqual([true, false, false]);
});
