import {
  componentRowFindings,
  unknownComponents,
} from "../../../engine/flows/component-row-findings";
import { product } from "../trade/rows";
import { component, compositionOf } from "./compositions";

const CAR = product("pieces", {}, [], "car");
const PART = product("pieces", {}, [], "part");
const WIND = product("MW", {}, [], "wind");

it.each<[string, number, string, string | undefined]>([
  ["car", 2, "pieces/piece", undefined],
  ["car", 2, "kg/piece", "Give the unit mass of part, or give the amount in pieces/piece."],
  ["car", 2, "pieces/kg", "Give the unit mass of car, or give the amount in pieces/piece."],
  ["wind", 2, "pieces/MW", undefined],
  ["wind", 2, "pieces/piece", "Give the unit size of wind, or give the amount in pieces/MW."],
  ["car", 2, "kW/piece", "Give the amount in pieces/piece."],
])("in %s: %s %s", (name, amount, unit, remedy) => {
  const made = compositionOf([CAR, PART, WIND], [component(name, "part", amount, unit)]);
  expect(componentRowFindings(made).map((one) => one.remedy.en)).toEqual(
    remedy === undefined ? [] : [remedy],
  );
});
it("a whole kg in a kg is still possible", () => {
  const kg = ["a", "b"].map((name) => product("kg", {}, [], name));
  const codes = (amount: number, unit: string): string[] =>
    componentRowFindings(compositionOf(kg, [component("a", "b", amount, unit)])).map((f) => f.code);
  expect([codes(1, "kg/kg"), codes(100, "%")]).toEqual([[], []]);
  expect([codes(1.001, "kg/kg"), codes(1001, "g/kg")]).toEqual([
    ["component-above-one"],
    ["component-above-one"],
  ]);
});
it("an unknown component is told with the nearest name; a row of an unknown product is told elsewhere", () => {
  const rows = [
    component("car", "prat", 1, "pieces/piece"),
    component("cra", "x", 1, "pieces/piece"),
  ];
  const found = unknownComponents(rows, new Map([CAR, PART].map((one) => [one.name, one])));
  expect(found.map((f) => [f.blocks, f.column])).toEqual([[["car"], "component"]]);
  expect(found[0]?.found.en).toContain('"prat"');
});
