/** New goods alone that all live by one lifetime: stock and release by year without their cohorts. */

/** Stock and release by year, `[year]`. */
export interface PlainYears {
  readonly stock: Float64Array;
  readonly release: Float64Array;
}

/**
 * Totals of `inflowDriven` for one origin of new goods, without start stock and used exports, straight
 * from the shares: K(t) = Σ g(c)·s(t − c), o(t) = Σ g(c)·(s(t − c − 1) − s(t − c)) with s = 1 before
 * entry. Equal to the sums over cohorts but for rounding (1e-13 of the stock).
 *
 * An unknown amount stays unknown until its cohort cannot be left, as in the ledger.
 * @param goods what enters new, `[year]`; NaN = unknown.
 * @param shares `sharesByAge`, `[age]`, an age for each year.
 */
export function plainYears(goods: Float64Array, shares: Float64Array): PlainYears {
  const years = goods.length;
  const stock = new Float64Array(years);
  const release = new Float64Array(years);
  let before = 0;
  for (let t = 0; t < years; t += 1) {
    let sum = 0.0;
    for (let c = 0; c <= t; c += 1) sum += (goods[c] as number) * (shares[t - c] as number);
    if (!Number.isFinite(sum)) sum = knownSum(goods, shares, t);
    const gone = before + (goods[t] as number) - sum;
    stock[t] = sum;
    // The small difference of two large stocks has lost its digits; of unknown ones, all of them.
    const isExact = Math.abs(gone) > LEAST_DIFFERENCE * (Math.abs(before) + Math.abs(sum));
    release[t] = isExact ? gone : leavingSum(goods, shares, t);
    before = sum;
  }
  return { stock, release };
}

/** Share of the stocks from which on what leaves is taken as their difference. */
const LEAST_DIFFERENCE = 0.01;

/** What leaves in year t, summed over cohorts; an unknown of which nothing leaves counts as 0. */
function leavingSum(goods: Float64Array, shares: Float64Array, t: number): number {
  let sum = 0;
  for (let c = 0; c <= t; c += 1) {
    const younger = c === t ? 1 : (shares[t - c - 1] as number);
    const leaving = younger - (shares[t - c] as number);
    if (leaving !== 0) sum += (goods[c] as number) * leaving;
  }
  return sum;
}

/** The stock of year t where an unknown amount counts as 0 once none of it can be left. */
function knownSum(goods: Float64Array, shares: Float64Array, t: number): number {
  let sum = 0;
  for (let c = 0; c <= t; c += 1) {
    const share = shares[t - c] as number;
    if (share !== 0) sum += (goods[c] as number) * share;
  }
  return sum;
}
