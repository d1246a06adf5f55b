/** The stock that quality is judged by, cohort by cohort, and shares of it. */
import { rowOf } from "../model/measure-series";
import type { Model } from "../model/model";
import { settledSum } from "../quantities/rounding";
import type { Product } from "../trade/product";

/** The stock that is judged: of these products, at the end of this year. */
export interface JudgedStock {
  readonly model: Model;
  readonly products: readonly Product[];
  /** Materials that count in a product; undefined = the goods. */
  readonly keysOf: ((product: Product) => readonly string[]) | undefined;
  /** Weight of a unit by cohort in a model; undefined = 1, the goods in a unit they share. */
  readonly weightsOf: (
    model: Model,
    product: Product,
    first: number,
    last: number,
  ) => Float64Array | undefined;
  readonly year: number;
}

/** A share from 0 to 1; NaN = not known. */
export type StockShare = number | "no stock";

/** Amount × weight of each cohort of a product. */
export interface CohortAmounts {
  readonly firstCohort: number;
  /** `[cohort]`; NaN = not known, below 0 where more left the country than came. */
  readonly amounts: Float64Array;
  /** True where all cohorts weigh the same. */
  readonly isEven: boolean;
}

/** The product's cohorts as they stand in a model; undefined where they have no answer. */
export function amountsIn(
  model: Model,
  { name }: Product,
  { year, weightsOf }: JudgedStock,
): CohortAmounts | undefined {
  const product = model.parts.products.get(name);
  if (!product) return undefined;
  const { cohorts, startYear } = model.run(product);
  if (!cohorts) return undefined;
  const { firstCohort, firstYear, lastYear } = cohorts.axis;
  if (startYear !== undefined && year < startYear) return undefined;
  if (year < firstYear && year !== startYear) {
    return { firstCohort, amounts: new Float64Array(0), isEven: true };
  }
  const stock = year === startYear ? cohorts.startStock : rowOf(cohorts, cohorts.stock, year);
  const weights = weightsOf(model, product, firstCohort, lastYear);
  const amounts = stock.map((amount, i) => {
    const weight = weights ? (weights[i] ?? NaN) : 1;
    return amount === 0 || weight === 0 ? 0 : amount * weight;
  });
  const present = weights?.subarray(0, year - firstCohort + 1);
  return { firstCohort, amounts, isEven: present?.every((one) => one === present[0]) ?? true };
}

/** Of a cohort's amount, without sign, what rests on something; at least 0. */
export type RestingAmount = (cohort: number, amount: number) => number;

/**
 * What rests on something ÷ the stock, at most 1. A cohort below 0 counts by its size, and one that
 * is weighed above what it is (a gap filled with 0) adds that to the stock. A stock of 0 or below
 * has no shares.
 */
export function shareOf(
  judged: JudgedStock,
  restingOf: (product: Product, cohorts: CohortAmounts) => RestingAmount | undefined,
): StockShare {
  let stock = 0;
  let size = 0;
  let resting = 0;
  let whole = 0;
  for (const product of judged.products) {
    const cohorts = amountsIn(judged.model, product, judged);
    const amountOf = cohorts && restingOf(product, cohorts);
    if (!cohorts || !amountOf) return NaN;
    cohorts.amounts.forEach((amount, i) => {
      const part = amountOf(cohorts.firstCohort + i, amount);
      stock += amount;
      size += Math.abs(amount);
      resting += part;
      whole += amount + Math.max(0, part - Math.abs(amount));
    });
  }
  if (settledSum(stock, size) <= 0) return "no stock";
  const share = resting / whole;
  // Past what a number holds is not known either.
  return Number.isFinite(share) ? Math.min(1, share) : NaN;
}
