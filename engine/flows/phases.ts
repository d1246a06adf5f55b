/** A chain of phases by year and cohort (methods, "Phases"). */
import {
  cohortCount,
  requireAxis,
  requireLength,
  yearCount,
  type CohortAxis,
} from "../stocks/cohort-axis";
import type { CohortResult } from "../stocks/cohort-result";
import { PhaseBooks, type Phase } from "./phase-books";
import { phaseInflows } from "./phase-inflows";

export type { Phase } from "./phase-books";
export type { PhaseTarget } from "./phase-inflows";

/** What a chain comes out as. */
export interface PhaseChain {
  /** One result for each phase; `release` is what leaves the phase. */
  readonly phases: readonly CohortResult[];
  /** Phases asked to export more than entered them, by index, with the years. */
  readonly overdrawn: ReadonlyMap<number, readonly number[]>;
  /** The first year in which a loop lets everything go round; from it on all is unknown. */
  readonly endless?: number;
}

/**
 * Stock and flows of each phase. Cohorts are years of entry into the first phase, residence counts
 * from the year of entry into the phase itself: k(t) = k(t−1) + i − o, i = what comes from other
 * phases + import − export, o is passed on by the phase's shares; what is left over leaves the
 * system. Imports are of the year's cohort; exports take all cohorts of what enters in proportion.
 *
 * @param inflow what enters the first phase from outside, `[year × cohort]`; NaN = unknown.
 * @throws EngineError axis-mismatch where a table does not fit the axis.
 */
export function phaseChain(
  axis: CohortAxis,
  phases: readonly Phase[],
  inflow: Float64Array,
): PhaseChain {
  requireAxis(axis);
  const cohorts = cohortCount(axis);
  requireLength("inflow", inflow, yearCount(axis) * cohorts);
  const books = phases.map((phase) => new PhaseBooks(axis, phase));
  const overdrawn = new Map<number, number[]>();
  let endless: number | undefined;
  for (let year = axis.firstYear; year <= axis.lastYear; year += 1) {
    const at = (year - axis.firstYear) * cohorts;
    const entering = enteringOf(axis, phases, books, year);
    entering[0]?.forEach((amount, c, row) => (row[c] = amount + (inflow[at + c] ?? NaN)));
    const found = phaseInflows(
      phases.map(({ targets, exported, given }, p) => ({
        targets,
        entering: entering[p] ?? new Float64Array(cohorts),
        passing: given ? 0 : (books[p]?.passing(year) ?? NaN),
        exported: given ? 0 : exported,
      })),
      year - axis.firstCohort,
    );
    if (!found) {
      endless = year;
      for (const book of books) book.blankFrom(year);
      break;
    }
    for (const p of found.overdrawn) overdrawn.set(p, [...(overdrawn.get(p) ?? []), year]);
    books.forEach((book, p) => book.close(year, found.inflows[p] ?? new Float64Array(cohorts)));
  }
  return {
    phases: books.map((book) => book.result()),
    overdrawn,
    ...(endless === undefined ? {} : { endless }),
  };
}

/** What comes to each phase out of all stocks, and its imports, `[phase][cohort]`. */
function enteringOf(
  axis: CohortAxis,
  phases: readonly Phase[],
  books: readonly PhaseBooks[],
  year: number,
): Float64Array[] {
  const entering = phases.map(() => new Float64Array(cohortCount(axis)));
  const add = (phase: number, c: number, amount: number): void => {
    const row = entering[phase];
    if (row) row[c] = (row[c] ?? 0) + amount;
  };
  phases.forEach(({ targets, imported }, p) => {
    add(p, year - axis.firstCohort, imported);
    books[p]?.open(year).forEach((amount, c) => {
      if (amount === 0) return;
      for (const { phase, share } of targets) if (share !== 0) add(phase, c, amount * share);
    });
  });
  return entering;
}
