import { materialPrice } from "../../../engine/model/material-prices";
import { modelOf, simple } from "./models";

const model = modelOf({
  ...simple([[2020, 1]]),
  prices: [
    ["material", "year", "price", "unit"],
    ["Co", null, 2, "tkr/t"],
    ["Co", 2021, 3, "SEK/g"],
    ["Ni", 2020, 1, "EUR/t"],
    ["Li", 2020, "..", "SEK/kg"],
    ["Nd", "soon", 1, "SEK/kg"],
  ],
});
const priceIn = (material: string, year: number): unknown => {
  const found = materialPrice(model, material, year);
  return found.kind === "price" ? found.sekPerKg : found.kind;
};

test("the year's row, else the row without a year, SEK per kg", () => {
  expect([priceIn("cobalt", 2020), priceIn("cobalt", 2021)]).toEqual([2, 3000]);
  expect([priceIn("nickel", 2020), priceIn("nickel", 2021)]).toEqual(["currency", "none"]);
});
test("a row that cannot be read is no price, nor is one of an unreadable year", () => {
  expect([priceIn("lithium", 2020), priceIn("neodymium", 1999)]).toEqual(["faulty", "faulty"]);
  expect(priceIn("gallium", 2020)).toBe("none");
});
