import fc from "fast-check";
import { Mark } from "../../../engine/assumptions/cell";
import type { Row } from "../../../engine/assumptions/row";
import {
  amountOfRow,
  type AmountRules,
  type RowAmount,
} from "../../../engine/trade/conversion-of-row";
import type { PriceSource } from "../../../engine/trade/price-source";
import type { Product } from "../../../engine/trade/product";
import { flow, price, pricesOf, product, row } from "./rows";

const cable = product("kg", { "unit mass": 4 });
const rules = (prices: PriceSource, more: Partial<AmountRules> = {}): AmountRules => ({
  nilSymbol: "missing",
  cohortOf: (year) => year,
  prices,
  ...more,
});
function converted(
  given: Row,
  of: Product = cable,
  prices: PriceSource = pricesOf(),
  more: Partial<AmountRules> = {},
): RowAmount {
  return amountOfRow(given, 2020, of, rules(prices, more));
}
const value = (amount: number | Mark, unit: string): Row =>
  flow("A", "production", 2020, amount, unit);

describe("a value by a given price", () => {
  test.each([
    ["SEK by SEK/kg", 900_000, "SEK", 1500, "SEK/kg", 600],
    ["tkr by SEK/kg", 900, "tkr", 1500, "SEK/kg", 600],
    ["mkr by tkr/t", 0.9, "mkr", 1500, "tkr/t", 600],
    ["tkr by SEK/piece, 4 kg a piece", 900, "tkr", 6000, "SEK/piece", 600],
    ["tkr by tkr/piece", 900, "tkr", 6, "tkr/piece", 600],
    ["EUR by EUR/t", 90, "EUR", 150, "EUR/t", 600],
  ])("%s", (_, amount, unit, given, per, expected) => {
    const found = converted(value(amount, unit), cable, pricesOf([], [price("A", given, per)]));
    expect(found.amount).toBeCloseTo(expected, 9);
    expect(found.refused).toBeUndefined();
  });

  test("the trace says from what, by what price and through what", () => {
    const given = price("A", 6000, "SEK/piece", { year: 2020 });
    const from = value(900, "tkr");
    expect(converted(from, cable, pricesOf([], [given])).conversion).toEqual({
      series: "A",
      flow: "production",
      year: 2020,
      row: from,
      value: 900,
      unit: expect.objectContaining({ symbol: "tkr" }) as unknown,
      price: {
        kind: "given",
        amount: 6000,
        unit: expect.objectContaining({ symbol: "SEK/piece" }) as unknown,
        row: given,
      },
      link: { by: "unit mass", value: 4, fromYear: undefined },
      amount: 600,
    });
  });
  test("of the product's own kind needs no link", () => {
    const found = converted(value(900, "tkr"), cable, pricesOf([], [price("A", 1500)]));
    expect(found.conversion).not.toHaveProperty("link");
  });
  test("per kW of a product in MW", () => {
    const wind = product("MW");
    const found = converted(value(3, "mkr"), wind, pricesOf([], [price("A", 1000, "SEK/kW")]));
    expect(found.amount).toBe(3);
  });
  test("the unit mass is that of the cohort", () => {
    const heavy = product("pieces", {}, [
      [2010, 500],
      [2020, 1000],
    ]);
    const prices = pricesOf([], [price("A", 10)]);
    expect(converted(value(100, "tkr"), heavy, prices).amount).toBe(10);
    const old = converted(value(100, "tkr"), heavy, prices, { cohortOf: (year) => year - 3 });
    expect(old.amount).toBe(20);
    expect(old.conversion?.link).toMatchObject({ value: 500, fromYear: 2010 });
  });
});

describe("refused", () => {
  test("a value without a price", () => {
    expect(converted(value(900, "tkr"))).toMatchObject({
      amount: NaN,
      refused: { reason: "no price", unit: { symbol: "tkr" } },
    });
  });
  test("a value in other money than its price", () => {
    const found = converted(value(900, "EUR"), cable, pricesOf([], [price("A", 5)]));
    expect(found).toMatchObject({
      amount: NaN,
      refused: { reason: "currency", unit: { symbol: "EUR" }, price: { amount: 5 } },
    });
  });
  test("a price per a unit that does not lead to the product's", () => {
    const prices = pricesOf([], [price("A", 5, "SEK/piece")]);
    expect(converted(value(900, "tkr"), product("kg"), prices).refused).toMatchObject({
      reason: "price unit",
    });
  });
  test("a quantity without unit mass", () => {
    expect(converted(value(9, "pieces"), product("kg"))).toMatchObject({
      refused: { reason: "unit", unit: { symbol: "pieces" } },
    });
  });
  test("a unit that cannot be read", () => {
    expect(converted(row("Flows", { series: "A", value: 1 }))).toEqual({ amount: NaN });
  });
});

describe("missing and nothing", () => {
  test("a missing value is missing and no conversion", () => {
    const prices = pricesOf([], [price("A", 5)]);
    expect(converted(value(new Mark(".."), "tkr"), cable, prices)).toEqual({ amount: NaN });
    expect(converted(value(new Mark("-"), "tkr"), cable, prices)).toEqual({ amount: NaN });
  });
  test("a nil symbol that counts as 0 is 0 at any price", () => {
    const nil = { nilSymbol: "zero" } as const;
    const found = converted(value(new Mark("-"), "tkr"), cable, pricesOf(), nil);
    expect(found).toEqual({ amount: 0, isNil: true });
  });
  test("0 is 0 in any money", () => {
    expect(converted(value(0, "EUR"), cable, pricesOf([], [price("A", 5)]))).toEqual({ amount: 0 });
  });
});

describe("properties", () => {
  const money = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const amounts = fc.double({ min: 1e-3, max: 1e6, noNaN: true });

  test("value ÷ price, then the link, makes the amount", () => {
    const products = [cable, product("pieces", { "unit mass": 4 }), product("kg")];
    fc.assert(
      fc.property(
        money,
        amounts,
        fc.constantFrom("SEK/kg", "tkr/t", "SEK/piece"),
        fc.constantFrom("SEK", "tkr"),
        fc.constantFrom(...products),
        (given, of, per, unit, to) => {
          const found = converted(value(given, unit), to, pricesOf([], [price("A", of, per)]));
          if (found.refused) {
            expect([per, to.unitMasses]).toEqual(["SEK/piece", []]);
            return;
          }
          const { conversion } = found;
          if (given === 0) {
            // 0 is 0 at any price: nothing is converted.
            expect(found.amount).toBeCloseTo(0, 12);
            return;
          }
          if (!conversion?.price) throw new Error("no trace");
          const base = (given * (unit === "tkr" ? 1000 : 1)) / (of * conversion.price.unit.factor);
          const mass = conversion.link?.value ?? 1;
          const expected = to.unit.symbol === "kg" ? base * mass : base / mass;
          expect(found.amount).toBeCloseTo(expected, 6 - Math.log10(1 + Math.abs(expected)));
          expect(conversion.amount).toBe(found.amount);
        },
      ),
    );
  });
  test("values and prices twice as large: the same quantity, to the bit", () => {
    fc.assert(
      fc.property(money, amounts, (given, of) => {
        const one = converted(value(given, "tkr"), cable, pricesOf([], [price("A", of)]));
        const two = converted(value(2 * given, "tkr"), cable, pricesOf([], [price("A", 2 * of)]));
        expect(two.amount).toBe(one.amount);
      }),
    );
  });
});
