/** The books of the plain case, new goods alone, in one pass: the same bits as the ledger. */
import { cohortCount, yearCount, type CohortAxis } from "./cohort-axis";
import type { LedgerOrigin } from "./cohort-ledger";
import type { CohortResult } from "./cohort-result";

/** What enters new in each year, `[year]`; 0 where nothing does. */
export type NewGoods = Float64Array;

/**
 * Inflow by year where every entry is of new goods, each year once at most; undefined where the case
 * is not plain, and the ledger is to judge it.
 */
export function newGoodsAlone(
  axis: CohortAxis,
  inflow: readonly { readonly year: number; readonly cohort: number; readonly amount: number }[],
): NewGoods | undefined {
  const years = yearCount(axis);
  const amounts = new Float64Array(years);
  let last = -1;
  for (const { year, cohort, amount } of inflow) {
    const at = year - axis.firstYear;
    // Years in order, so that none is entered twice.
    if (cohort !== year || !Number.isInteger(at) || at <= last || at >= years) return undefined;
    amounts[at] = amount;
    last = at;
  }
  return amounts;
}

/**
 * Stock and release of new goods without start stock and used exports, as `inflowDriven`. What leaves
 * is the difference of what is there before and after, so no residual can arise.
 * @param survival `survivalTable` of the axis.
 */
export function plainBooks(
  axis: CohortAxis,
  { survival }: LedgerOrigin,
  newGoods: NewGoods,
): CohortResult {
  const cohorts = cohortCount(axis);
  const size = yearCount(axis) * cohorts;
  const inflow = new Float64Array(size);
  const stock = new Float64Array(size);
  const release = new Float64Array(size);
  const firstColumn = axis.firstYear - axis.firstCohort;
  for (let row = 0; row < newGoods.length; row += 1) {
    const offset = row * cohorts;
    const own = firstColumn + row;
    for (let column = firstColumn; column < own; column += 1) {
      const at = offset + column;
      const present = stock[at - cohorts] as number;
      if (present === 0) continue;
      const before = survival[at] as number;
      const share = before === 0 ? 0 : (survival[at + cohorts] as number) / before;
      // Unknown × 0 is 0: what cannot be left is not unknown.
      const left = share === 0 ? 0 : present * share;
      // Adding to 0 leaves no −0.
      stock[at] = 0 + left;
      release[at] = share === 1 ? 0 : 0 + (present - left);
    }
    const at = offset + own;
    const amount = newGoods[row] as number;
    const share = survival[at + cohorts] as number;
    const left = share === 0 ? 0 : amount * share;
    inflow[at] = 0 + amount;
    stock[at] = 0 + left;
    release[at] = share === 1 ? 0 : 0 + (amount - left);
  }
  return {
    axis,
    inflow,
    stock,
    release,
    usedExport: new Float64Array(size),
    startStock: new Float64Array(cohorts),
    impossibleStart: [],
    largestResidual: 0,
  };
}
