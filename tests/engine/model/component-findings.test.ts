import type { Cell } from "../../../engine/assumptions/cell";
import { valueTable } from "../../../engine/report/value-table";
import { CARS, componentModel, type ComponentTables } from "./component-models";
import { codesOf, findingOf, yearly } from "./models";

const KEY = "product=car; component=battery";
const cars = (more: Partial<ComponentTables>): ReturnType<typeof componentModel> =>
  componentModel({ ...CARS, ...more });
const [, SECOND = []] = CARS.components;

it.each<[string, Partial<ComponentTables>, [string, string, string], RegExp, RegExp]>([
  [
    "component-unknown",
    { components: [["car", "batery", 1, "kg/piece"]] },
    ["Components", "product=car; component=batery", "component"],
    /"batery" of car is not in Products \(is "battery" meant\?\)/,
    /”batery” i car finns inte i Produkter \(menas ”battery”\?\)/,
  ],
  [
    "component-cycle",
    { components: [...CARS.components, ["cell", "car", 1, "pieces/piece"]] },
    ["Components", "product=battery; component=cell", "component"],
    /battery → cell → car → battery/,
    /battery → cell → car → battery/,
  ],
  [
    "component-not-amount",
    { components: [["car", "battery", 1, "SEK/piece"], SECOND] },
    ["Components", KEY, "unit"],
    /SEK\/piece is no amount/,
    /SEK\/st är ingen mängd/,
  ],
  [
    "component-unit",
    {
      products: [
        ["car", "pieces"],
        ["battery", "kg"],
        ["cell", "pieces", 2],
      ],
      components: [["car", "battery", 30, "%"]],
    },
    ["Components", KEY, "unit"],
    /battery in car: % cannot be converted to kg\/piece: car has no unit mass/,
    /battery i car: % går inte att räkna om till kg\/st: car har ingen styckvikt/,
  ],
  [
    "component-above-one",
    { components: [["car", "battery", 130, "%"]] },
    ["Components", KEY, "amount"],
    /weighs 1.3 kg per kg of car/,
    /väger 1.3 kg per kg car/,
  ],
  [
    "components-above-mass",
    {
      components: [
        ["car", "battery", 800, "kg/piece"],
        ["car", "cell", 200, "pieces/piece"],
      ],
    },
    ["Components", "product=car", "amount"],
    /weigh 1200 kg per piece in cohort 2020, more than the product itself \(1000 kg\)/,
    /väger 1200 kg per st i årsklass 2020/,
  ],
  [
    "rest-mass",
    {
      products: [
        ["car", "pieces", 1000],
        ["battery", "pieces"],
      ],
      components: [["car", "battery", 1, "pieces/piece"]],
      content: [
        ["battery", "Co", 1, "g/piece"],
        ["car", "Co", 1, "g/kg", "rest"],
      ],
    },
    ["Content", "product=car; material=Co; scope=rest", "unit"],
    /but battery has no unit mass/,
    /men battery har ingen styckvikt/,
  ],
  [
    "component-content-twice",
    {
      content: [
        ["cell", "Nd", 1, "g/piece"],
        ["car", "REE", 5, "g/piece"],
      ],
    },
    ["Content", "product=car; material=REE", "scope"],
    /Nd is counted twice: the row product=car; material=REE .* the row product=cell; material=Nd/,
    /Nd räknas två gånger: raden produkt=car; material=REE .* raden produkt=cell; material=Nd/,
  ],
])("%s stops the product, with place and remedy in both languages", (code, more, place, en, sv) => {
  const model = cars(more);
  const finding = findingOf(model, code);
  expect(finding.severity).toBe("error");
  expect([finding.kind, finding.key.en, finding.column]).toEqual(place);
  expect(finding.found.en).toMatch(en);
  expect(finding.found.sv).toMatch(sv);
  expect(finding.blocks).toContain("car");
  expect(yearly(model, "car", "stock").every(Number.isNaN)).toBe(true);
});

it("a fault in the innermost component stops all that contain it, and the answer says which", () => {
  const content: Cell[][] = [["cell", "Co", 1, "g/kWh"]];
  const [[cell] = []] = valueTable(cars({ content }), "stock", { product: "car", years: 2020 });
  expect(cell).toMatchObject({
    type: "#N/A",
    sentence: {
      en: expect.stringMatching(
        /car has no answer: The component cell cannot be counted/,
      ) as string,
    },
  });
});

it("what is heavy, or counted twice, with amount 0 is neither", () => {
  const content: Cell[][] = [
    ["cell", "Co", 0, "g/piece"],
    ["car", "Co", 5, "g/piece"],
  ];
  expect(codesOf(cars({ content }))).toEqual([]);
});

it("a component without content counts as 0, and is told", () => {
  const model = cars({
    components: [...CARS.components, ["car", "seat", 2, "pieces/piece"]],
    products: [...CARS.products, ["seat", "pieces", 9]],
  });
  expect(findingOf(model, "component-no-content").found.en).toMatch(/seat has no content; in car/);
});

it("a component alone is #N/A and outside the sum", () => {
  const model = cars({});
  const rows = valueTable(model, "stock", { product: "*", material: "Co", years: 2020 });
  expect(rows.map(([cell]) => typeof cell)).toEqual(["object", "number", "object"]);
  expect(valueTable(model, "stock", { years: 2020 })).toEqual([[10]]);
});
