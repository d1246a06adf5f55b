import { componentMassFindings } from "../../../engine/flows/component-mass-findings";
import { product } from "../trade/rows";
import { component, compositionOf, content } from "./compositions";

const CAR = product(
  "pieces",
  {},
  [
    [2000, 100],
    [2021, 150],
  ],
  "car",
);
const BATTERY = product("kg", {}, [], "battery");
const SEAT = product("pieces", {}, [], "seat");
const found = (
  rows: Parameters<typeof compositionOf>[1],
  contents: Parameters<typeof compositionOf>[2] = [],
): string[] =>
  componentMassFindings(compositionOf([CAR, BATTERY, SEAT], rows, contents), CAR, [2020, 2021]).map(
    (finding) => finding.found.en,
  );

it("the first cohort in which the components outweigh the product", () => {
  const rows = [component("car", "battery", 120, "kg/piece")];
  expect(found(rows)).toEqual([
    "The components of car weigh 120 kg per piece in cohort 2020, more than the product itself (100 kg).",
  ]);
  expect(found([component("car", "battery", 100, "kg/piece")])).toEqual([]);
});
it("a component whose mass is not known adds none, but a rest per kg needs it", () => {
  const rows = [component("car", "seat", 2, "pieces/piece")];
  expect(found(rows)).toEqual([]);
  const rest = { scope: "rest" };
  expect(found(rows, [content("car", "cobalt", 1, "g/kg", rest)])).toHaveLength(1);
  expect(found(rows, [content("car", "cobalt", 1, "g/piece", rest)])).toEqual([]);
  expect(found(rows, [content("car", "cobalt", 1, "g/kg")])).toEqual([]);
});
