import fc from "fast-check";
import { Mark } from "../../../engine/assumptions/cell";
import type { AmountRules } from "../../../engine/trade/conversion-of-row";
import { addUp, yearlyAmount, type YearlyAmount } from "../../../engine/trade/yearly-amount";
import type { Row } from "../../../engine/assumptions/row";
import type { Product } from "../../../engine/trade/product";
import { flow, price, pricesOf, product, reordered, row } from "./rows";

const car = product("pieces", { "unit mass": 1000 });
const bare = product("pieces");

const RULES: AmountRules = {
  nilSymbol: "missing",
  cohortOf: (year) => year,
  prices: pricesOf(),
};

function amount(
  rows: readonly Row[],
  of: Product = car,
  more: Partial<AmountRules> = {},
): YearlyAmount {
  return yearlyAmount(rows, 2020, of, { ...RULES, ...more });
}
/** Units that were converted from. */
const from = ({ conversions }: YearlyAmount): string[] =>
  (conversions ?? []).map(({ unit }) => unit.symbol);
const one = (value: number | Mark, unit: string, more = {}): Row =>
  flow("A", "import", 2020, value, unit, more);

describe("one row", () => {
  test("in the product's unit", () => expect(amount([one(7, "pieces")])).toEqual({ amount: 7 }));
  test("by unit mass, with the mark", () => {
    const found = amount([one(3, "t")]);
    expect(found.amount).toBe(3);
    expect(found.conversions).toMatchObject([
      { series: "A", flow: "import", year: 2020, value: 3, unit: { symbol: "t" }, amount: 3 },
    ]);
    expect(found.conversions?.[0]?.link).toEqual({ by: "unit mass", value: 1000 });
  });
  test("t to kg has no mark", () => {
    expect(amount([one(3, "t")], product("kg"))).toEqual({ amount: 3000 });
  });
  test("of goods whose cohort is another year", () => {
    const heavy = product("pieces", {}, [
      [2010, 500],
      [2020, 1000],
    ]);
    expect(amount([one(1000, "kg")], heavy, { cohortOf: (year) => year - 3 }).amount).toBe(2);
  });
  test("a unit that says nothing of the product", () => {
    expect(amount([one(3, "t")], bare)).toMatchObject({
      amount: NaN,
      refused: { reason: "unit", unit: { symbol: "t" } },
    });
    expect(amount([one(3, "tkr")])).toMatchObject({
      amount: NaN,
      refused: { reason: "no price", unit: { symbol: "tkr" } },
    });
  });
  test("a broken row leaves the year without a value", () => {
    const broken = row("Flows", one(1, "pieces").cells, true);
    expect(amount([broken, one(2, "kg")])).toEqual({ amount: NaN });
  });
});

describe("marks", () => {
  test("missing is never 0", () => {
    expect(amount([one(new Mark(".."), "pieces")])).toEqual({ amount: NaN });
    expect(amount([one(new Mark("-"), "pieces")])).toEqual({ amount: NaN });
  });
  test("a missing mass is no conversion", () => {
    expect(amount([one(new Mark(".."), "t")])).toEqual({ amount: NaN });
  });
  test("the nil symbol is 0 where Settings say so; other marks stay missing", () => {
    for (const nil of ["-", "–", "−"]) {
      expect(amount([one(new Mark(nil), "pieces")], car, { nilSymbol: "zero" })).toEqual({
        amount: 0,
        nils: 1,
      });
    }
    const dots = amount([one(new Mark(".."), "pieces")], car, { nilSymbol: "zero" });
    expect(dots).toEqual({ amount: NaN });
  });
});

describe("several kinds of unit", () => {
  const [own, mass, value] = [one(7, "pieces"), one(5000, "kg"), one(900, "tkr")];

  test("the product's own unit over mass over value, in any order", () => {
    expect(amount([value, mass, own]).amount).toBe(7);
    expect(amount([own, mass, value]).amount).toBe(7);
    expect(amount([value, mass]).amount).toBe(5);
  });
  test("a mass product prefers mass over pieces", () => {
    const cable = product("kg", { "unit mass": 4 });
    expect(amount([one(10, "pieces"), one(39, "kg")], cable)).toEqual({ amount: 39 });
    expect(amount([one(10, "pieces")], cable).amount).toBe(40);
    expect(from(amount([one(10, "pieces")], cable))).toEqual(["pieces"]);
  });
  test("a quantity that is marked missing gives way to the next", () => {
    expect(amount([one(new Mark(".."), "pieces"), mass]).amount).toBe(5);
  });
  test("a mass that cannot be converted does not hide the pieces", () => {
    expect(amount([one(5000, "kg"), one(7, "pieces")], bare)).toEqual({ amount: 7 });
  });
  test("without any that can be converted the first refused one is named", () => {
    expect(amount([value, mass], bare).refused?.unit.symbol).toBe("kg");
  });
});

describe("partners", () => {
  const of = (partner: string, value: number | Mark, unit = "pieces"): Row =>
    one(value, unit, { partner });

  test("are summed where there is no total", () => {
    expect(amount([of("DE", 3), of("CN", 4)])).toEqual({ amount: 7 });
  });
  test.each(["total", "TOT", "Totalt"])("the total %s counts", (word) => {
    expect(amount([of("DE", 3), of("CN", 4), of(word, 7)])).toEqual({ amount: 7 });
  });
  test("a blank partner is the total, and the sum is told where it differs", () => {
    expect(amount([of("DE", 3), of("CN", 4), one(9, "pieces")])).toEqual({
      amount: 9,
      partnerSum: 7,
    });
  });
  test("one partner without a value leaves the sum without one", () => {
    expect(amount([of("DE", 3), of("CN", new Mark(".."))]).amount).toBeNaN();
  });
  test("a missing partner beside a total does no harm", () => {
    expect(amount([of("DE", new Mark("..")), one(9, "pieces")])).toEqual({ amount: 9 });
  });
  test("each kind of unit has its own total", () => {
    expect(amount([one(9, "pieces"), of("DE", 3, "kg"), of("CN", 4, "kg")]).amount).toBe(9);
  });
  test("any set of partners sums to what was given", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
        const rows = values.map((value, i) => of(`P${i}`, value));
        const sum = values.reduce((total, value) => total + value, 0);
        expect(amount(rows).amount).toBe(sum);
        expect(amount([...rows, one(sum, "pieces")])).toEqual({ amount: sum });
      }),
    );
  });
});

describe("sums of parts", () => {
  test("keep every mark", () => {
    expect(
      addUp([{ amount: 1, nils: 1 }, amount([one(2, "t")]), { amount: 3, nils: 2, apart: 0.4 }]),
    ).toMatchObject({ amount: 6, nils: 3, apart: 0.4, conversions: [{ amount: 2 }] });
  });
  test("what is missing was not converted", () => {
    expect(addUp([amount([one(2, "t")]), { amount: NaN }])).toEqual({ amount: NaN });
  });
  test("of several refusals the one that stops the product is told", () => {
    const sum = addUp([amount([one(3, "tkr")]), { amount: 1 }, amount([one(3, "t")], bare)]);
    expect(sum).toMatchObject({ amount: NaN, refused: { reason: "unit" } });
  });
});

describe("values", () => {
  const cable = product("kg", { "unit mass": 4 });
  const given = { prices: pricesOf([], [price("A", 1500)]) };

  test("a value divided by its price: 900 tkr at 1 500 SEK/kg is 600 kg", () => {
    const found = amount([one(900, "tkr")], cable, given);
    expect(found.amount).toBe(600);
    expect(found.conversions).toMatchObject([
      { value: 900, unit: { symbol: "tkr" }, price: { kind: "given", amount: 1500 }, amount: 600 },
    ]);
  });
  test("a given quantity wins, also in another unit; marked missing it leaves its place", () => {
    expect(amount([one(900, "tkr"), one(7, "kg")], cable, given)).toEqual({ amount: 7 });
    expect(from(amount([one(900, "tkr"), one(7, "pieces")], cable, given))).toEqual(["pieces"]);
    const marked = amount([one(900, "tkr"), one(new Mark(".."), "kg")], cable, given);
    expect(marked.amount).toBe(600);
  });
  test("a missing value is missing; 0 is 0, price or none", () => {
    expect(amount([one(new Mark(".."), "tkr")], cable)).toEqual({ amount: NaN });
    expect(amount([one(0, "tkr")], cable)).toEqual({ amount: 0 });
    expect(amount([one(0, "tkr")], cable, given)).toMatchObject({ amount: 0, conversions: [{}] });
  });
  test("partners of a value are summed, or their total counts", () => {
    const of = (partner: string, value: number): Row => one(value, "tkr", { partner });
    expect(amount([of("DE", 300), of("CN", 600)], cable, given).amount).toBe(600);
    const found = amount([of("DE", 300), of("CN", 300), one(900, "tkr")], cable, given);
    expect(found).toMatchObject({ amount: 600, partnerSum: 400 });
    expect(found.conversions).toHaveLength(1);
  });
  test("why a value has no amount is told also where the quantity is marked missing", () => {
    const rows = [one(new Mark(".."), "kg"), one(900, "tkr")];
    expect(amount(rows, cable).refused).toMatchObject({ reason: "no price" });
    expect(amount(reordered(rows, [1, 0]), cable).refused).toMatchObject({ reason: "no price" });
  });
});

describe("two quantities of the same goods", () => {
  const cable = product("kg", { "unit mass": 4 });

  test("above 20 % apart by unit mass is told, relative to the one that counts", () => {
    expect(amount([one(10, "pieces"), one(12_000, "kg")])).toEqual({ amount: 10 });
    expect(amount([one(10, "pieces"), one(8000, "kg")])).toEqual({ amount: 10 });
    const apart = amount([one(10, "pieces"), one(12_100, "kg")]);
    expect(apart.amount).toBe(10);
    expect(apart.apart).toBeCloseTo(0.21, 12);
  });
  test("of a mass the pieces are compared", () => {
    expect(amount([one(100, "kg"), one(30, "pieces")], cable)).toEqual({ amount: 100 });
    expect(amount([one(100, "kg"), one(31, "pieces")], cable).apart).toBeCloseTo(0.24, 12);
  });
  test("exactly 20 % is not above it, whatever the rounding", () => {
    const light = product("pieces", { "unit mass": 1.1 });
    expect(amount([one(100, "pieces"), one(132, "kg")], light)).toEqual({ amount: 100 });
  });
  test("what cannot be compared is not told of", () => {
    expect(amount([one(10, "pieces"), one(99_000, "kg")], bare)).toEqual({ amount: 10 });
    expect(amount([one(10, "pieces"), one(new Mark(".."), "kg")])).toEqual({ amount: 10 });
  });
  test("nothing against something", () => {
    expect(amount([one(0, "pieces"), one(5000, "kg")]).apart).toBe(Infinity);
    expect(amount([one(0, "pieces"), one(0, "kg")])).toEqual({ amount: 0 });
  });
});
