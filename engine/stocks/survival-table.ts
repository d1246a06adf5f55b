import { cohortCount, requireAxis, yearCount } from "./cohort-axis";
import type { CohortAxis } from "./cohort-axis";
import type { Convention, Lifetime } from "./lifetime";
import { ShareCurve } from "./share-curve";
import { ageAtYearEnd } from "./survival";

export type { CohortAxis } from "./cohort-axis";

/**
 * Share of each cohort in use at the end of each year, s(t,c), 0 to 1, never rising with t.
 *
 * Row-major `[year × cohort]`; row 0 is the year **before** firstYear, so there is one row more
 * than the axis has years. Cohorts younger than the year are 0.
 *
 * While a cohort keeps its lifetime, s is that of its age. From the year another lifetime is in
 * force its yearly chances hold: s(t,c) = s(t−1,c)·s′(t,c)/s′(t−1,c), 0 where s′(t−1,c) = 0.
 * Earlier years are bit-equal to a table without the change. Hazard form: as no peer has it, our
 * own definition; it keeps s falling and within 0 … 1.
 *
 * @param lifetimeOf the lifetime in force in that calendar year for that cohort; the same object
 * for the same row. Asked for every year from the cohort's own, also before the axis.
 * @throws EngineError bad-argument for an axis out of order.
 */
export function survivalTable(
  axis: CohortAxis,
  lifetimeOf: (year: number, cohort: number) => Lifetime,
  convention: Convention,
): Float64Array {
  requireAxis(axis);
  const cohorts = cohortCount(axis);
  const table = new Float64Array((yearCount(axis) + 1) * cohorts);
  const curves = new Map<Lifetime, ShareCurve>();
  const curveOf = (lifetime: Lifetime): ShareCurve => {
    const known = curves.get(lifetime);
    if (known) return known;
    const curve = new ShareCurve(lifetime, convention);
    curves.set(lifetime, curve);
    return curve;
  };
  const rowZeroYear = axis.firstYear - 1;
  for (let cohort = axis.firstCohort; cohort <= axis.lastYear; cohort++) {
    const shares = sharesOfCohort(cohort, axis.lastYear, lifetimeOf, curveOf);
    const from = Math.max(rowZeroYear, cohort);
    let at = (from - rowZeroYear) * cohorts + cohort - axis.firstCohort;
    for (let age = from - cohort; age <= axis.lastYear - cohort; age++) {
      table[at] = shares[age] ?? 0;
      at += cohorts;
    }
  }
  return table;
}

/** The shares of one lifetime by whole age, `[age]`, for ages 0 … count − 1. */
export function sharesByAge(
  lifetime: Lifetime,
  convention: Convention,
  count: number,
): Float64Array {
  if (convention === "uniform") {
    return Float64Array.from(new ShareCurve(lifetime, convention).upTo(count - 1));
  }
  const shares = lifetime.survivalFrom(ageAtYearEnd[convention], count);
  // As the curve: rounding that would let a share rise is taken off.
  for (let age = 1; age < count; age++) {
    const limit = shares[age - 1] as number;
    if ((shares[age] as number) > limit) shares[age] = limit;
  }
  return shares;
}

/** Shares by age of one cohort up to the last year; of one that keeps its lifetime, the curve's. */
function sharesOfCohort(
  cohort: number,
  lastYear: number,
  lifetimeOf: (year: number, cohort: number) => Lifetime,
  curveOf: (lifetime: Lifetime) => ShareCurve,
): readonly number[] {
  const first = lifetimeOf(cohort, cohort);
  let change = cohort + 1;
  while (change <= lastYear && lifetimeOf(change, cohort) === first) change++;
  if (change > lastYear) return curveOf(first).upTo(lastYear - cohort);
  const shares: number[] = [];
  walkCohort(cohort, lastYear, lifetimeOf, curveOf, (year, share) => {
    shares[year - cohort] = share;
  });
  return shares;
}

/** One cohort from its entry year to the last, its lifetime looked up anew every year. */
function walkCohort(
  cohort: number,
  lastYear: number,
  lifetimeOf: (year: number, cohort: number) => Lifetime,
  curveOf: (lifetime: Lifetime) => ShareCurve,
  write: (year: number, share: number) => void,
): void {
  const first = lifetimeOf(cohort, cohort);
  let lifetime = first;
  let curve = curveOf(first);
  let hasChanged = false;
  let share = 1;
  for (let year = cohort; year <= lastYear; year++) {
    const age = year - cohort;
    const inForce = lifetimeOf(year, cohort);
    if (inForce !== lifetime) {
      lifetime = inForce;
      curve = curveOf(inForce);
      hasChanged = true;
    }
    if (!hasChanged) share = curve.at(age);
    else {
      const before = curve.at(age - 1);
      // s ≤ s′-ratio ≤ 1 keeps the product from rising; rounding cannot pass the factor 1.
      share = before === 0 ? 0 : share * (curve.at(age) / before);
    }
    write(year, share);
  }
}
