import fc from "fast-check";
import {
  amountsIn,
  shareOf,
  type JudgedStock,
  type RestingAmount,
} from "../../../engine/analysis/judged-stock";
import type { Cell } from "../../../engine/assumptions/cell";
import { modelOf, productOf, simple } from "../model/models";

function judged(inflow: readonly number[], weights?: readonly number[]): JudgedStock {
  const flows = inflow.map((value, i): Cell[] => ["A", "inflow", 2020 + i, value, "kg"]);
  const model = modelOf(
    simple([], ["fixed", 50, null], {
      flows: [["series", "flow", "year", "value", "unit"], ...flows],
    }),
  );
  return {
    model,
    products: [productOf(model, "A")],
    keysOf: undefined,
    weightsOf: () => weights && Float64Array.from(weights),
    year: 2019 + inflow.length,
  };
}
const of = (stock: JudgedStock, amountOf: RestingAmount): unknown => shareOf(stock, () => amountOf);
const newest: RestingAmount = (cohort, amount) => (cohort === 2021 ? Math.abs(amount) : 0);

test("amount × weight by cohort; 0 whatever the other is", () => {
  const stock = judged([10, 0, 30], [2, NaN, 2]);
  const [product] = stock.products;
  const found = product && amountsIn(stock.model, product, stock);
  expect([...(found?.amounts ?? [])]).toEqual([20, 0, 60]);
  expect(found?.isEven).toBe(false);
  const even = judged([10, 20]);
  expect(even.products[0] && amountsIn(even.model, even.products[0], even)?.isEven).toBe(true);
});

test("what rests ÷ the stock", () => {
  expect(of(judged([30, 10]), newest)).toBe(0.25);
  // What is weighed above what it is comes beside the stock.
  expect(of(judged([30, 0]), (cohort) => (cohort === 2021 ? 10 : 0))).toBe(0.25);
});

test("nothing and less than nothing have no shares; what is not known is no number", () => {
  expect(of(judged([0, 0]), newest)).toBe("no stock");
  expect(of(judged([10, -10]), newest)).toBe("no stock");
  expect(of(judged([10, -11]), newest)).toBe("no stock");
  expect(of(judged([10, 1]), () => NaN)).toBeNaN();
  expect(of(judged([10, 1]), () => Infinity)).toBeNaN();
  expect(shareOf(judged([10, 1]), () => undefined)).toBeNaN();
});

test("never below 0 or above 1, whatever the signs; at least the part of the gross sum", () => {
  const amounts = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(amounts, (values) => {
      const found = of(judged(values), newest);
      const sum = values.reduce((a, b) => a + b, 0);
      if (sum <= 0) return found === "no stock";
      const gross = values.reduce((a, b) => a + Math.abs(b), 0);
      const least = Math.abs(values[1] ?? 0) / gross;
      return typeof found === "number" && found >= least - 1e-12 && found <= 1;
    }),
    { seed: 5, numRuns: 60 },
  );
});
