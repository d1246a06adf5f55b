import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../../engine/assumptions/cell";
import { CARS, componentModel, inflowOf, type ComponentTables } from "./component-models";
import { ofMaterial } from "./models";

/** kg of Co in the stock of cars at the end of 2020. */
function coIn(given: Partial<ComponentTables>, product = "car"): number {
  return ofMaterial(componentModel({ ...CARS, ...given }), product, "cobalt", "stock")[0] ?? NaN;
}

describe("three levels", () => {
  it("10 cars × 300 kg × 0.4 cells × 50 g = 60 kg", () => {
    expect(coIn({})).toBeCloseTo(60, 10);
  });
  it("rests are added at each level: per kg of what is no component, per piece as it stands", () => {
    // Battery: 2 g per kg of the 0.2 kg that is no cell. Car: 1 g/kg of 700 kg, or 7 g a piece.
    const battery: Cell[] = ["battery", "Co", 2, "g/kg", "rest"];
    const cell: Cell[] = ["cell", "Co", 50, "g/piece"];
    const inBattery = 10 * 300 * (0.4 * 0.05 + 0.2 * 0.002);
    expect(coIn({ content: [cell, battery] })).toBeCloseTo(inBattery, 10);
    const perKg: Cell[] = ["car", "Co", 1, "g/kg", "rest"];
    expect(coIn({ content: [cell, battery, perKg] })).toBeCloseTo(inBattery + 7, 10);
    const perPiece: Cell[] = ["car", "Co", 7, "g/piece", "rest"];
    expect(coIn({ content: [cell, battery, perPiece] })).toBeCloseTo(inBattery + 0.07, 10);
  });
  it("another material of the whole stands beside the components", () => {
    const content = [
      ["cell", "Co", 50, "g/piece"],
      ["car", "Cu", 20, "kg/piece"],
    ];
    const model = componentModel({ ...CARS, content });
    expect(ofMaterial(model, "car", "copper", "stock")).toEqual([200, 200, 200, 0]);
    expect(ofMaterial(model, "car", "cobalt", "release")[3]).toBeCloseTo(60, 10);
  });
});

describe("each unit of an amount, with a battery of 10 g Co per kg", () => {
  const content = [["battery", "Co", 10, "g/kg"]];
  const PIECES: Cell[] = ["car", "pieces", 1000];
  it.each<[string, number, string, number, Cell[]]>([
    ["kg in a piece", 300, "kg/piece", 30, PIECES],
    ["g in a piece", 300_000, "g/piece", 30, PIECES],
    ["% of the mass", 30, "%", 30, PIECES],
    ["kg in a kg, by the unit mass", 0.3, "kg/kg", 30, PIECES],
    ["g in a kg", 300, "g/kg", 30, PIECES],
    // 0.05 MW a piece: 10 pieces are 0.5 MW of 1,000 kg per MW.
    ["kg in a MW", 600, "kg/MW", 60, ["car", "MW", 20_000]],
  ])("%s", (_, amount, unit, kg, product) => {
    const given = {
      products: [product, ["battery", "kg"]],
      components: [["car", "battery", amount, unit]],
      content,
      inflow: inflowOf("car", 2020, [10], product[1] as string),
    };
    expect(coIn(given)).toBeCloseTo(kg, 10);
  });
  it.each<[string, number, string, Cell[], number]>([
    ["pieces in a piece", 4, "pieces/piece", PIECES, 10 * 4],
    ["kg in a piece, by the component's unit mass", 8, "kg/piece", PIECES, 10 * 4],
    ["pieces in a MW", 3, "pieces/MW", ["car", "MW", 20_000], 10 * 3],
    ["pieces in a MW of goods counted in kW", 3, "pieces/MW", ["car", "kW", 20], 10 * 0.003],
    ["pieces in a kg, by the unit mass", 0.004, "pieces/kg", PIECES, 10 * 4],
    ["% of the mass, by both unit masses", 0.8, "%", PIECES, 10 * 4],
  ])("%s, in magnets of 2 kg and 1 kg Co", (_, amount, unit, product, kg) => {
    const given = {
      products: [product, ["magnet", "pieces", 2]],
      components: [["car", "magnet", amount, unit]],
      content: [["magnet", "Co", 1, "kg/piece"]],
      inflow: inflowOf("car", 2020, [10], product[1] as string),
    };
    expect(coIn(given)).toBeCloseTo(kg, 10);
  });
});

describe("by cohort", () => {
  it("amounts follow the product's cohort; before the first row, that row", () => {
    const components: Cell[][] = [
      ["car", "battery", 100, "kg/piece", 2020],
      ["car", "battery", 200, "kg/piece", 2022],
    ];
    const model = componentModel({
      ...CARS,
      components,
      content: [["battery", "Co", 10, "g/kg"]],
      inflow: inflowOf("car", 2019, [1, 1, 1, 1]),
    });
    expect(ofMaterial(model, "car", "cobalt", "inflow")).toEqual([1, 1, 1, 2]);
    // Life 3: cohort 2019 leaves in 2022.
    expect(ofMaterial(model, "car", "cobalt", "release")).toEqual([0, 0, 0, 1]);
    expect(ofMaterial(model, "car", "cobalt", "stock")).toEqual([1, 2, 3, 4]);
  });
  it("content of the component follows the cohort of its product", () => {
    const content: Cell[][] = [
      ["battery", "Co", 10, "g/kg", null, 2019],
      ["battery", "Co", 5, "g/kg", null, 2021],
    ];
    const model = componentModel({
      ...CARS,
      components: [["car", "battery", 100, "kg/piece"]],
      content,
      inflow: inflowOf("car", 2020, [1, 1, 1]),
    });
    expect(ofMaterial(model, "car", "cobalt", "inflow")).toEqual([1, 0.5, 0.5]);
  });
});

it("a group in one component and a member in another are different goods, each once", () => {
  const model = componentModel({
    ...CARS,
    components: [
      ["car", "battery", 100, "kg/piece"],
      ["car", "cell", 5, "pieces/piece"],
    ],
    content: [
      ["battery", "REE", 2, "g/kg"],
      ["cell", "Nd", 10, "g/piece"],
    ],
  });
  expect(ofMaterial(model, "car", "REE", "stock")[0]).toBeCloseTo(2, 12);
  expect(ofMaterial(model, "car", "neodymium", "stock")[0]).toBeCloseTo(0.5, 12);
  expect(model.materialsOf(model.parts.products.get("car") as never)).toEqual(
    new Set(["REE", "neodymium"]),
  );
});

describe("golden G02: a component by share of mass, and the rest", () => {
  interface Golden {
    readonly inputs: {
      readonly inflow_kg: readonly number[];
      readonly component_mass_share: number;
      readonly component_content_g_per_kg: number;
      readonly rest_content_g_per_kg: number;
    };
    readonly crm_inflow_in_products_g: readonly number[];
    readonly double_counted_if_whole_product_content_also_used_g: readonly number[];
  }
  const path = join(__dirname, "../../golden/flows-components.json");
  const golden = JSON.parse(readFileSync(path, "utf8")) as Golden;
  const { inputs } = golden;
  const model = componentModel({
    products: [
      ["radio", "kg"],
      ["board", "kg"],
    ],
    components: [["radio", "board", 100 * inputs.component_mass_share, "%"]],
    content: [
      ["board", "Co", inputs.component_content_g_per_kg, "g/kg"],
      ["radio", "Co", inputs.rest_content_g_per_kg, "g/kg", "rest"],
    ],
    inflow: inflowOf("radio", 2010, inputs.inflow_kg, "kg"),
    lives: [["radio", 5]],
  });
  it("inflow of the material, 1e-12 relative: the same products of three factors", () => {
    const grams = ofMaterial(model, "radio", "cobalt", "inflow").map((kg) => 1000 * kg);
    grams.forEach((value, i) => {
      const expected = golden.crm_inflow_in_products_g[i] ?? NaN;
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12 * expected);
    });
    expect(grams).toHaveLength(golden.crm_inflow_in_products_g.length);
  });
});
