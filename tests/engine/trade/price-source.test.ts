import type { Row } from "../../../engine/assumptions/row";
import type { FlowName } from "../../../engine/trade/flow-index";
import type { Price } from "../../../engine/trade/price";
import type { PriceAsked, PriceSource, UnfitPrice } from "../../../engine/trade/price-source";
import type { Product } from "../../../engine/trade/product";
import { flow, price, pricesOf, product } from "./rows";

const cable = product("kg", { "unit mass": 4 });
const bare = product("kg");

function ask(
  source: PriceSource,
  of: Product = bare,
  more: Partial<PriceAsked> = {},
): Price | UnfitPrice | undefined {
  const asked = {
    series: "A",
    flow: "production" as FlowName,
    year: 2020,
    money: "money:SEK",
  } as const;
  return source.price({ ...asked, product: of, cohort: 2020, ...more });
}
const traded = (
  quantity: number,
  unit: string,
  value: number,
  year = 2020,
  money = "SEK",
): Row[] => [flow("A", "import", year, quantity, unit), flow("A", "import", year, value, money)];

describe("a price that is given", () => {
  const trade = traded(100, "kg", 5000);

  test("goes before one that is derived", () => {
    expect(ask(pricesOf(trade, [price("A", 7)]))).toMatchObject({ kind: "given", amount: 7 });
    expect(ask(pricesOf(trade, []))).toMatchObject({ kind: "derived", amount: 50 });
  });
  test("per piece serves kg through the unit mass; without it, it does not fit", () => {
    const source = pricesOf(trade, [price("A", 7, "SEK/piece")]);
    expect(ask(source, cable)).toMatchObject({ kind: "given", unit: { symbol: "SEK/piece" } });
    expect(ask(source)).toMatchObject({ unfit: "price unit", price: { amount: 7 } });
  });
  test("per kg serves pieces, per piece a capacity by unit size", () => {
    const perKg = pricesOf([], [price("A", 7)]);
    expect(ask(perKg, product("pieces", { "unit mass": 2 }))).toMatchObject({ amount: 7 });
    const perPiece = pricesOf([], [price("A", 7, "SEK/piece")]);
    expect(ask(perPiece, product("MW", { "unit size": 3 }))).toMatchObject({ amount: 7 });
    expect(ask(perPiece, product("MW"))).toMatchObject({ unfit: "price unit" });
  });
  test("the nearest decides: no other takes its place in silence", () => {
    const rows = [price("A", 7, "SEK/piece", { year: 2020 }), price("A", 9)];
    expect(ask(pricesOf([], rows))).toMatchObject({ unfit: "price unit", price: { amount: 7 } });
  });
  test("in other money does not fit, though one could be derived", () => {
    const source = pricesOf(trade, [price("A", 7, "EUR/kg")]);
    expect(ask(source)).toMatchObject({ unfit: "currency", price: { amount: 7 } });
    expect(ask(source, bare, { money: "money:EUR" })).toMatchObject({ amount: 7 });
  });
  test("in other money leaves its place to a wider one in the value's money", () => {
    const rows = [price("A", 7, "EUR/kg", { year: 2020 }), price("A", 9)];
    expect(ask(pricesOf([], rows))).toMatchObject({ amount: 9 });
  });
  test("for another flow or year is none", () => {
    const rows = [
      price("A", 7, "EUR/kg", { year: 2019 }),
      price("A", 8, "SEK/kg", { flow: "import" }),
    ];
    expect(ask(pricesOf(trade, rows))).toMatchObject({ kind: "derived", amount: 50 });
  });
});

describe("a price that is derived", () => {
  const both = [...traded(100, "kg", 5000), flow("A", "import", 2020, 40, "pieces")];

  test("by the product's own kind of unit first", () => {
    expect(ask(pricesOf(both), cable)).toMatchObject({ amount: 50, unit: { symbol: "SEK/kg" } });
    const pieces = product("pieces", { "unit mass": 2 });
    expect(ask(pricesOf(both), pieces)).toMatchObject({
      amount: 125,
      unit: { symbol: "SEK/piece" },
    });
  });
  test("by another kind that leads to it", () => {
    const pieces = product("pieces", { "unit mass": 2 });
    expect(ask(pricesOf(traded(100, "kg", 5000)), pieces)).toMatchObject({ amount: 50 });
    expect(ask(pricesOf(traded(40, "pieces", 5000)), cable)).toMatchObject({ amount: 125 });
    expect(ask(pricesOf(traded(40, "pieces", 5000)), bare)).toBeUndefined();
    expect(ask(pricesOf(traded(40, "MW", 5000)), bare)).toBeUndefined();
  });
  test("a year's own quantity before one of the years around it", () => {
    const rows = [...traded(40, "pieces", 5000), ...traded(100, "kg", 5000, 2019)];
    expect(ask(pricesOf(rows), cable)).toMatchObject({ kind: "derived", amount: 125 });
    expect(ask(pricesOf(rows), bare)).toMatchObject({ kind: "pooled", amount: 50 });
  });
  test("in the money of the value", () => {
    const rows = traded(100, "kg", 500, 2020, "EUR");
    expect(ask(pricesOf(rows))).toBeUndefined();
    expect(ask(pricesOf(rows), bare, { money: "money:EUR" })).toMatchObject({
      amount: 5,
      unit: { symbol: "EUR/kg" },
    });
  });
  test("of another series is none", () => {
    expect(ask(pricesOf(both), bare, { series: "B" })).toBeUndefined();
  });
  test("what a stock is worth is converted by a price that was given alone", () => {
    expect(ask(pricesOf(both), bare, { flow: "stock" })).toBeUndefined();
    const given = pricesOf(both, [price("A", 7)]);
    expect(ask(given, bare, { flow: "stock" })).toMatchObject({ amount: 7 });
  });
});
