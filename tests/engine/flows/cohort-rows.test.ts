import fc from "fast-check";
import { byCohort, inForceAt, startOf } from "../../../engine/flows/cohort-rows";
import { numberIn, type Row } from "../../../engine/assumptions/row";
import { inForce, type Product } from "../../../engine/trade/product";
import { product, row } from "../trade/rows";

const amountRow = (amount: number, from?: number): Row =>
  row("Content", {
    product: "A",
    material: "copper",
    amount,
    unit: "g/kg",
    ...(from === undefined ? {} : { "from year": from }),
  });

describe("inForceAt", () => {
  const rows = [amountRow(1), amountRow(2, 2010), amountRow(3, 2015)];
  it("is the newest row not after the cohort", () => {
    expect([2009, 2010, 2014, 2015, 2020].map((cohort) => inForceAt(rows, cohort))).toEqual([
      rows[0],
      rows[1],
      rows[1],
      rows[2],
      rows[2],
    ]);
  });
  it("is the first row before it, and none of none", () => {
    expect(inForceAt(rows.slice(1), 1990)).toBe(rows[1]);
    expect(inForceAt([], 1990)).toBeUndefined();
    expect(startOf(amountRow(1))).toBe(-Infinity);
  });
});

describe("byCohort", () => {
  it("agrees with asking for every cohort, whatever rows and unit masses begin when", () => {
    const year = fc.integer({ min: 1990, max: 2030 });
    fc.assert(
      fc.property(
        fc.uniqueArray(year, { maxLength: 5 }),
        fc.uniqueArray(year, { maxLength: 5 }),
        fc.boolean(),
        (rowYears, massYears, withFirst) => {
          const starts = rowYears.sort((a, b) => a - b);
          const rows = starts.map((start, i) => amountRow(i + 1, start));
          if (withFirst) rows.unshift(amountRow(99));
          const of: Product = product(
            "pieces",
            {},
            massYears.sort((a, b) => a - b).map((start, i) => [start, 10 + i]),
          );
          const valueOf = (one: Row, cohort: number): number =>
            (numberIn(one, "amount") ?? NaN) * (inForce(of.unitMasses, cohort) ?? 1);
          const span = { firstCohort: 1985, lastCohort: 2035 };
          const values = byCohort(rows, span, [of], valueOf);
          values.forEach((value, i) => {
            const holding = inForceAt(rows, 1985 + i);
            expect(value).toBe(holding === undefined ? 0 : valueOf(holding, 1985 + i));
          });
          expect(values).toHaveLength(51);
        },
      ),
      { seed: 7 },
    );
  });
});
