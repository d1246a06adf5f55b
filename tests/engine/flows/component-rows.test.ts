import fc from "fast-check";
import type { Row } from "../../../engine/assumptions/row";
import { amountPerUnit, componentsByProduct } from "../../../engine/flows/component-rows";
import { product, reordered, row, type Cells } from "../trade/rows";

const component = (name: string, amount: number, unit: string, more: Cells = {}): Row =>
  row("Components", { product: "A", component: name, amount, unit, ...more });
const KNOWN = new Set(["A", "B", "C"]);
const span = { firstCohort: 2010, lastCohort: 2013 };

describe("which rows count", () => {
  it("sound ones whose product and component are known, oldest first", () => {
    const rows = [
      component("C", 1, "kg/kg"),
      component("B", 2, "kg/kg", { "from year": 2012 }),
      component("B", 1, "kg/kg"),
      component("X", 1, "kg/kg"),
      row("Components", { product: "A", component: "B", amount: 9, unit: "kg/kg" }, true),
    ];
    const found = componentsByProduct(rows, KNOWN).get("A");
    expect([...(found?.keys() ?? [])]).toEqual(["B", "C"]);
    expect(found?.get("B")).toEqual([rows[2], rows[1]]);
  });
  it("in any order the same", () => {
    const rows = [
      component("B", 1, "kg/kg"),
      component("B", 2, "kg/kg", { "from year": 2011 }),
      component("C", 3, "kg/kg", { "from year": 2012 }),
    ];
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (keys) => {
        expect(componentsByProduct(reordered(rows, keys), KNOWN)).toEqual(
          componentsByProduct(rows, KNOWN),
        );
      }),
      { seed: 1 },
    );
  });
});

describe("units of the component in a unit of the product", () => {
  const kg = product("kg", {}, [], "B");
  const pieces = product("pieces", {}, [[2000, 4]], "B");
  const car = product("pieces", {}, [
    [2000, 100],
    [2012, 200],
  ]);
  const amounts = (rows: readonly Row[], of = kg, inside = car): number[] => [
    ...amountPerUnit(rows, inside, of, span),
  ];
  it("kg and g per piece", () => {
    expect(amounts([component("B", 3, "kg/piece")])).toEqual([3, 3, 3, 3]);
    expect(amounts([component("B", 500, "g/piece")])[0]).toBeCloseTo(0.5, 15);
  });
  it("per cent of the mass of the cohort", () => {
    expect(amounts([component("B", 5, "%")])).toEqual([5, 5, 10, 10]);
  });
  it("pieces per piece, also of a component in kg, by its unit mass", () => {
    expect(amounts([component("B", 2, "pieces/piece")], pieces)).toEqual([2, 2, 2, 2]);
    expect(amounts([component("B", 8, "kg/piece")], pieces)).toEqual([2, 2, 2, 2]);
    const inKg = product("kg", {}, [[2000, 4]], "B");
    expect(amounts([component("B", 2, "pieces/piece")], inKg)).toEqual([8, 8, 8, 8]);
  });
  it("per capacity", () => {
    const turbine = product("kW");
    expect(amounts([component("B", 3, "pieces/MW")], pieces, turbine)[0]).toBeCloseTo(0.003, 15);
  });
  it("the newest row not after the cohort", () => {
    const rows = [
      component("B", 1, "kg/piece"),
      component("B", 7, "kg/piece", { "from year": 2012 }),
    ];
    expect(amounts(rows)).toEqual([1, 1, 7, 7]);
  });
  it("what cannot be told is unknown, never 0", () => {
    expect(amounts([component("B", 2, "pieces/piece")])[0]).toBeNaN();
    expect(amounts([component("B", 2, "kg/MW")])[0]).toBeNaN();
  });
});
