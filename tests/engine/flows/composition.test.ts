import type { Row } from "../../../engine/assumptions/row";
import { componentsByProduct } from "../../../engine/flows/component-rows";
import { Composition } from "../../../engine/flows/composition";
import { contentByProduct } from "../../../engine/flows/content";
import type { Product } from "../../../engine/trade/product";
import { product, row, type Cells } from "../trade/rows";

const span = { firstCohort: 2010, lastCohort: 2012 };
const content = (
  of: string,
  material: string,
  amount: number,
  unit: string,
  more: Cells = {},
): Row => row("Content", { product: of, material, amount, unit, ...more });
const component = (of: string, name: string, amount: number, unit: string, more: Cells = {}): Row =>
  row("Components", { product: of, component: name, amount, unit, ...more });

/** A car of 1,000 kg with a battery (kg) of cells (pieces of 2 kg). Figures invented. */
const CAR = product("pieces", {}, [[2000, 1000]], "car");
const BATTERY = product("kg", {}, [], "battery");
const CELL = product("pieces", {}, [[2000, 2]], "cell");

function composition(
  contents: readonly Row[],
  components: readonly Row[],
  separate: readonly string[] = [],
  products: readonly Product[] = [CAR, BATTERY, CELL],
): Composition {
  const byName = new Map(products.map((one) => [one.name, one]));
  return new Composition({
    products: byName,
    content: contentByProduct(contents),
    components: componentsByProduct(components, byName),
    separate: new Set(separate),
    between: "step",
  });
}
/** A figure but for rounding. */
const close = (value: number): unknown => expect.closeTo(value, 12);
const perUnit = (of: Composition, which: Product, material = "Co"): number[] => [
  ...of.contentOf(which, material, span),
];

it("a component's content is in the product, at any depth", () => {
  const made = composition(
    [content("cell", "Co", 50, "g/piece"), content("battery", "Co", 2, "g/kg", { scope: "rest" })],
    [component("car", "battery", 300, "kg/piece"), component("battery", "cell", 0.4, "pieces/kg")],
  );
  // A kg of battery: 0.4 cells of 50 g, and 2 g per kg of the 0.2 kg that is no cell.
  const battery = 0.4 * 0.05 + 0.002 * (1 - 0.8);
  expect(perUnit(made, BATTERY)[0]).toBeCloseTo(battery, 15);
  expect(perUnit(made, CAR)).toEqual([300, 300, 300].map((kg) => close(kg * battery)));
  expect([...made.materialsOf("car")]).toEqual(["Co"]);
});

it("a rest per piece is added as it stands", () => {
  const made = composition(
    [content("battery", "Co", 10, "g/kg"), content("car", "Co", 7, "g/piece", { scope: "rest" })],
    [component("car", "battery", 300, "kg/piece")],
  );
  expect(perUnit(made, CAR)[0]).toBeCloseTo(3.007, 12);
});

it("Σ w·q(component) + (1 − Σ w)·q(rest): the golden case of two materials by mass share", () => {
  // tests/golden composition G02: share 0.15 of 30 g/kg, the rest 0.2 g/kg: 4.67 g per kg.
  const board = product("kg", {}, [], "board");
  const radio = product("kg", {}, [], "radio");
  const made = composition(
    [content("board", "Co", 30, "g/kg"), content("radio", "Co", 0.2, "g/kg", { scope: "rest" })],
    [component("radio", "board", 15, "%")],
    [],
    [board, radio],
  );
  expect(perUnit(made, radio)[0]).toBeCloseTo(0.00467, 15);
  expect(made.componentShare(radio, span)[0]).toBeCloseTo(0.15, 15);
});

it("content and amounts are those of the cohort", () => {
  const made = composition(
    [
      content("battery", "Co", 10, "g/kg"),
      content("battery", "Co", 20, "g/kg", { "from year": 2012 }),
    ],
    [
      component("car", "battery", 100, "kg/piece"),
      component("car", "battery", 200, "kg/piece", { "from year": 2011 }),
    ],
  );
  expect(perUnit(made, CAR)).toEqual([1, 2, 4].map((kg) => close(kg)));
});

it("a component that is a stock of its own counts there and not in the product", () => {
  const made = composition(
    [content("battery", "Co", 10, "g/kg"), content("car", "Cu", 5, "kg/piece", { scope: "rest" })],
    [component("car", "battery", 100, "kg/piece")],
    ["battery"],
  );
  expect(perUnit(made, CAR)).toEqual([0, 0, 0]);
  expect([...made.materialsOf("car")]).toEqual(["Cu"]);
  expect(perUnit(made, CAR, "Cu")).toEqual([5, 5, 5]);
  expect(perUnit(made, BATTERY)[0]).toBeCloseTo(0.01, 15);
});

it("what is not known of a component is not known of the product, unless it has none of it", () => {
  const made = composition(
    [content("cell", "Co", 1, "g/kWh"), content("cell", "Cu", 0, "g/piece")],
    [component("car", "cell", 10, "pieces/piece")],
  );
  expect(perUnit(made, CAR)[0]).toBeNaN();
  expect(perUnit(made, CAR, "Cu")).toEqual([0, 0, 0]);
});

it("a way round ends, and is told", () => {
  const made = composition(
    [content("cell", "Co", 1, "g/piece")],
    [component("car", "battery", 1, "kg/piece"), component("battery", "car", 1, "pieces/kg")],
  );
  expect(made.cycles.get("car")).toEqual(["car", "battery", "car"]);
  expect(made.componentsOf("car")).toEqual([]);
});
