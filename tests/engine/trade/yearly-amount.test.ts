import fc from "fast-check";
import { Mark } from "../../../engine/assumptions/cell";
import { addUp, yearlyAmount, type YearlyAmount } from "../../../engine/trade/yearly-amount";
import type { Row } from "../../../engine/assumptions/row";
import type { Product } from "../../../engine/trade/product";
import { flow, product, row } from "./rows";

const car = product("pieces", { "unit mass": 1000 });
const bare = product("pieces");

function amount(rows: readonly Row[], of: Product = car, nilIsZero = false): YearlyAmount {
  return yearlyAmount(rows, 2020, of, { nilIsZero, cohortOf: (year) => year });
}
const one = (value: number | Mark, unit: string, more = {}): Row =>
  flow("A", "import", 2020, value, unit, more);

describe("one row", () => {
  test("in the product's unit", () => expect(amount([one(7, "pieces")])).toEqual({ amount: 7 }));
  test("by unit mass, with the mark", () => {
    expect(amount([one(3, "t")])).toEqual({ amount: 3, convertedFrom: "t" });
  });
  test("t to kg has no mark", () => {
    expect(amount([one(3, "t")], product("kg"))).toEqual({ amount: 3000 });
  });
  test("of goods whose cohort is another year", () => {
    const heavy = product("pieces", {}, [
      [2010, 500],
      [2020, 1000],
    ]);
    const rules = { nilIsZero: false, cohortOf: (year: number) => year - 3 };
    expect(yearlyAmount([one(1000, "kg")], 2020, heavy, rules).amount).toBe(2);
  });
  test("a unit that says nothing of the product", () => {
    expect(amount([one(3, "t")], bare)).toMatchObject({
      amount: NaN,
      unconvertible: { symbol: "t" },
    });
    expect(amount([one(3, "tkr")])).toMatchObject({
      amount: NaN,
      unconvertible: { symbol: "tkr" },
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
      expect(amount([one(new Mark(nil), "pieces")], car, true)).toEqual({ amount: 0, nils: 1 });
    }
    expect(amount([one(new Mark(".."), "pieces")], car, true)).toEqual({ amount: NaN });
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
    expect(amount([one(10, "pieces")], cable)).toEqual({ amount: 40, convertedFrom: "pieces" });
  });
  test("a quantity that is marked missing gives way to the next", () => {
    expect(amount([one(new Mark(".."), "pieces"), mass]).amount).toBe(5);
  });
  test("a mass that cannot be converted does not hide the pieces", () => {
    expect(amount([one(5000, "kg"), one(7, "pieces")], bare)).toEqual({ amount: 7 });
  });
  test("without any that can be converted the first refused one is named", () => {
    expect(amount([value, mass], bare).unconvertible?.symbol).toBe("kg");
  });
});

describe("partners", () => {
  const from = (partner: string, value: number | Mark, unit = "pieces"): Row =>
    one(value, unit, { partner });

  test("are summed where there is no total", () => {
    expect(amount([from("DE", 3), from("CN", 4)])).toEqual({ amount: 7 });
  });
  test.each(["total", "TOT", "Totalt"])("the total %s counts", (word) => {
    expect(amount([from("DE", 3), from("CN", 4), from(word, 7)])).toEqual({ amount: 7 });
  });
  test("a blank partner is the total, and the sum is told where it differs", () => {
    expect(amount([from("DE", 3), from("CN", 4), one(9, "pieces")])).toEqual({
      amount: 9,
      partnerSum: 7,
    });
  });
  test("one partner without a value leaves the sum without one", () => {
    expect(amount([from("DE", 3), from("CN", new Mark(".."))]).amount).toBeNaN();
  });
  test("a missing partner beside a total does no harm", () => {
    expect(amount([from("DE", new Mark("..")), one(9, "pieces")])).toEqual({ amount: 9 });
  });
  test("each kind of unit has its own total", () => {
    expect(amount([one(9, "pieces"), from("DE", 3, "kg"), from("CN", 4, "kg")]).amount).toBe(9);
  });
  test("any set of partners sums to what was given", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
        const rows = values.map((value, i) => from(`P${i}`, value));
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
      addUp([
        { amount: 1, nils: 1 },
        { amount: 2, convertedFrom: "t" },
        { amount: 3, nils: 2 },
      ]),
    ).toEqual({ amount: 6, nils: 3, convertedFrom: "t" });
  });
});
