import { parseRatio } from "../../../engine/quantities/unit-ratio";
import { parseUnit, type Unit } from "../../../engine/quantities/units";
import {
  kgPerUnit,
  linkFrom,
  piecesPerUnit,
  ratioPerUnit,
  unitsPer,
} from "../../../engine/trade/product-units";
import type { Product } from "../../../engine/trade/product";
import { product } from "./rows";

const unit = (text: string): Unit => {
  const found = parseUnit(text);
  if (!found) throw new Error(text);
  return found;
};
const content = (text: string, of: Product, cohort = 2020): number | undefined => {
  const ratio = parseRatio(text);
  if (!ratio) throw new Error(text);
  return ratioPerUnit(ratio, of, cohort);
};

describe("pieces with unit masses by cohort", () => {
  const car = product("pieces", {}, [
    [2010, 1500],
    [2018, 1800],
  ]);

  test("the newest row not after the cohort; before the first that row", () => {
    expect([2000, 2010, 2017, 2018, 2030].map((year) => kgPerUnit(car, year))).toEqual([
      1500, 1500, 1500, 1800, 1800,
    ]);
  });

  test("kg, t and g to pieces", () => {
    expect(unitsPer(unit("kg"), car, 2015)).toBe(1 / 1500);
    expect(unitsPer(unit("t"), car, 2020)).toBe(1000 / 1800);
    expect(unitsPer(unit("pieces"), car, 2020)).toBe(1);
  });

  test("no capacity, no value", () => {
    expect(unitsPer(unit("kWh"), car, 2020)).toBeUndefined();
    expect(unitsPer(unit("SEK"), car, 2020)).toBeUndefined();
  });

  test("content per piece, per kg and per cent of the mass", () => {
    expect(content("g/piece", car)).toBe(0.001);
    expect(content("kg/piece", car)).toBe(1);
    expect(content("mg/kg", car)).toBeCloseTo(0.0018, 15);
    expect(content("g/kg", car, 2011)).toBeCloseTo(1.5, 12);
    expect(content("%", car)).toBeCloseTo(18, 12);
    expect(content("kg/MW", car)).toBeUndefined();
  });
});

describe("the shorthand of Products is a row without a year", () => {
  test("it holds until the first dated row", () => {
    const car = product("pieces", { "unit mass": 1000 }, [[2018, 1800]]);
    expect([1990, 2017, 2018].map((year) => kgPerUnit(car, year))).toEqual([1000, 1000, 1800]);
  });
});

describe("mass", () => {
  const cable = product("kg", { "unit mass": 4 });

  test("kg per unit needs no unit mass; pieces do", () => {
    expect(kgPerUnit(product("kg"), 2020)).toBe(1);
    expect(unitsPer(unit("t"), cable, 2020)).toBe(1000);
    expect(unitsPer(unit("pieces"), cable, 2020)).toBe(4);
    expect(unitsPer(unit("pieces"), product("kg"), 2020)).toBeUndefined();
    expect(piecesPerUnit(cable, 2020)).toBe(0.25);
  });

  test("content per kg and per piece", () => {
    expect(content("g/kg", cable)).toBe(0.001);
    expect(content("%", cable)).toBe(0.01);
    expect(content("g/piece", cable)).toBe(0.00025);
    expect(content("g/piece", product("kg"))).toBeUndefined();
  });
});

describe("capacity with unit mass per unit and unit size per piece", () => {
  // 100 t a MW, 3 MW a turbine: a turbine is 300 t.
  const wind = product("MW", { "unit mass": 100_000, "unit size": 3 });

  test("kW, t and pieces to MW", () => {
    expect(unitsPer(unit("kW"), wind, 2020)).toBe(0.001);
    expect(unitsPer(unit("t"), wind, 2020)).toBe(0.01);
    expect(unitsPer(unit("pieces"), wind, 2020)).toBe(3);
    expect(piecesPerUnit(wind, 2020)).toBe(1 / 3);
    expect(unitsPer(unit("kWh"), wind, 2020)).toBeUndefined();
  });

  test("without unit mass or unit size", () => {
    const bare = product("MW");
    expect(kgPerUnit(bare, 2020)).toBeUndefined();
    expect(unitsPer(unit("t"), bare, 2020)).toBeUndefined();
    expect(unitsPer(unit("pieces"), bare, 2020)).toBeUndefined();
  });

  test("content per capacity, per piece and per kg", () => {
    expect(content("kg/MW", wind)).toBe(1);
    expect(content("g/kW", wind)).toBeCloseTo(1, 15);
    expect(content("kg/piece", wind)).toBeCloseTo(1 / 3, 15);
    expect(content("mg/kg", wind)).toBeCloseTo(0.1, 15);
    expect(content("%", wind)).toBeCloseTo(1000, 12);
  });

  test("a battery in kWh", () => {
    const battery = product("kWh", { "unit mass": 6 });
    expect(content("g/kWh", battery)).toBe(0.001);
    expect(unitsPer(unit("MWh"), battery, 2020)).toBe(1000);
  });
});

describe("what leads to the product's unit", () => {
  const car = product("pieces", { "unit mass": 1500 }, [[2018, 1800]]);
  const cable = product("kg", { "unit mass": 4 });
  const wind = product("MW", { "unit mass": 100_000, "unit size": 3 });

  test("the unit mass in force for the cohort, and the row it stands in", () => {
    expect(linkFrom("mass", car, 2017)).toEqual({ by: "unit mass", value: 1500 });
    expect(linkFrom("mass", car, 2020)).toEqual({
      by: "unit mass",
      value: 1800,
      fromYear: 2018,
    });
    expect(linkFrom("pieces", cable, 2020)).toEqual({ by: "unit mass", value: 4 });
    expect(linkFrom("mass", wind, 2020)).toEqual({ by: "unit mass", value: 100_000 });
  });
  test("the unit size from pieces to a capacity", () => {
    expect(linkFrom("pieces", wind, 2020)).toEqual({ by: "unit size", value: 3 });
    expect(linkFrom("pieces", product("MW"), 2020)).toBeUndefined();
  });
  test("none of the product's own kind, and none from a kind that does not lead to it", () => {
    expect(linkFrom("pieces", car, 2020)).toBeUndefined();
    expect(linkFrom("mass", cable, 2020)).toBeUndefined();
    expect(linkFrom("energy", wind, 2020)).toBeUndefined();
    expect(linkFrom("mass", product("pieces"), 2020)).toBeUndefined();
  });
  test("it is there exactly where unitsPer goes through one", () => {
    for (const goods of [car, cable, wind, product("kg"), product("MW")]) {
      for (const text of ["kg", "pieces"]) {
        const from = unit(text);
        const isLinked = linkFrom(from.dimension, goods, 2020) !== undefined;
        const isOther = from.dimension !== goods.unit.dimension;
        expect(isLinked).toBe(isOther && unitsPer(from, goods, 2020) !== undefined);
      }
    }
  });
});
