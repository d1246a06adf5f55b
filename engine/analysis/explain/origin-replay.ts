/** The books of a product kept by origin, as the stock model keeps them, with every step at hand. */
import type { CohortAxis } from "../../stocks/cohort-axis";
import type { CohortResult } from "../../stocks/cohort-result";
import type { OriginTrace, ProductRun } from "../../model/product-input";

/** One origin and cohort in one year, product's unit. */
export interface OriginYear {
  /** At the end of the year before. */
  readonly before: number;
  /** Share of `before` that stays, s(t,c)/s(t−1,c). */
  readonly staying: number;
  /** What enters in the year. */
  readonly entered: number;
  /** Share of `entered` that is left at the year's end: s(t,t) of new goods, 1 of used ones. */
  readonly entryShare: number;
  /** Share kept where a given stock falls faster than lifetimes; 1 where it does not. */
  readonly kept: number;
  /** Released early then. */
  readonly lost: number;
  readonly exported: number;
  /** At the end of the year. */
  readonly after: number;
}

/** Cohorts of a product by origin. */
export class OriginReplay {
  private readonly cohortsMade = new Map<number, readonly (readonly OriginYear[])[]>();

  constructor(
    private readonly cohorts: CohortResult,
    private readonly origins: readonly OriginTrace[],
    private readonly isSolved: boolean,
  ) {}

  /** The years of an origin's cohort from the first year of the axis on. */
  yearsOf(origin: number, cohort: number): readonly OriginYear[] {
    let made = this.cohortsMade.get(cohort);
    if (!made) {
      made = this.replay(cohort);
      this.cohortsMade.set(cohort, made);
    }
    return made[origin] ?? [];
  }

  /** The year of an origin's cohort; undefined before it. */
  yearOf(origin: number, cohort: number, year: number): OriginYear | undefined {
    return this.yearsOf(origin, cohort)[year - this.cohorts.axis.firstYear];
  }

  private replay(cohort: number): OriginYear[][] {
    const { axis } = this.cohorts;
    const column = cohort - axis.firstCohort;
    const left = this.origins.map(({ start }) => start?.[column] ?? 0);
    const years: OriginYear[][] = this.origins.map(() => []);
    for (let year = axis.firstYear; year <= axis.lastYear; year += 1) {
      const steps = this.origins.map((origin, o) =>
        this.step(origin, o, left[o] ?? 0, year, cohort),
      );
      this.close(steps, year, cohort).forEach((step, o) => {
        years[o]?.push(step);
        left[o] = step.after;
      });
    }
    return years;
  }

  private step(
    origin: OriginTrace,
    o: number,
    before: number,
    year: number,
    cohort: number,
  ): OriginYear {
    const [last, now] = sharesAt(origin.survival, this.cohorts.axis, year, cohort);
    const staying = last === 0 ? 0 : now / last;
    const entered = this.enteredIn(origin, o, year, cohort);
    const entryShare = cohort === year ? now : 1;
    const after = part(before, staying) + part(entered, entryShare);
    return { before, staying, entered, entryShare, kept: 1, lost: 0, exported: 0, after };
  }

  /** What a given origin brings; where new goods are solved for, the last takes what is left. */
  private enteredIn(origin: OriginTrace, o: number, year: number, cohort: number): number {
    const brought = (one: OriginTrace): number =>
      one.inflow.reduce(
        (sum, entry) => (entry.year === year && entry.cohort === cohort ? sum + entry.amount : sum),
        0,
      );
    if (!this.isSolved || o < this.origins.length - 1) return brought(origin);
    if (cohort !== year) return 0;
    const others = this.origins.slice(0, -1).reduce((sum, one) => sum + brought(one), 0);
    return tableAt(this.cohorts, this.cohorts.inflow, year, cohort) - others;
  }

  /** Early losses and used exports leave all origins in proportion. */
  private close(steps: readonly OriginYear[], year: number, cohort: number): OriginYear[] {
    const { cohorts } = this;
    const before = steps.reduce((sum, { after }) => sum + after, 0);
    const exported = tableAt(cohorts, cohorts.usedExport, year, cohort);
    const stock = tableAt(cohorts, cohorts.stock, year, cohort);
    const lapsed = steps.reduce((sum, step) => sum + lapsedIn(step), 0);
    const early = tableAt(cohorts, cohorts.release, year, cohort) - lapsed;
    const lost = this.isSolved && Math.abs(early) > ROUNDING * Math.abs(lapsed) ? early : 0;
    const kept = lost === 0 || before === 0 ? 1 : (stock + exported) / before;
    const present = steps.map(({ after }) => after * kept);
    const positive = present.reduce((sum, after) => sum + Math.max(after, 0), 0);
    const isAlone = steps.filter(({ after }) => after !== 0).length === 1;
    return steps.map((step, o) => {
      if (step.after === 0) return step;
      const left = present[o] ?? 0;
      const taken = exported === 0 || left <= 0 ? 0 : exported * (left / positive);
      // Of one origin the books have the stock itself.
      const after = isAlone ? stock : left - taken;
      return { ...step, kept, lost: lost * (step.after / before), exported: taken, after };
    });
  }
}

/** What reached the end of its life. */
function lapsedIn({ before, staying, entered, entryShare }: OriginYear): number {
  return rest(before, staying) + rest(entered, entryShare);
}

function rest(amount: number, share: number): number {
  return share === 1 ? 0 : amount - part(amount, share);
}

/** A difference within this share of a release is rounding. */
const ROUNDING = 1e-12;

/** The product's books by origin; undefined where the stock model did not make its cohorts. */
export function replayOf({ cohorts, trace }: ProductRun): OriginReplay | undefined {
  return cohorts && trace && new OriginReplay(cohorts, trace.origins, trace.given !== undefined);
}

/** s(t−1,c) and s(t,c). */
export function sharesAt(
  survival: Float64Array,
  axis: CohortAxis,
  year: number,
  cohort: number,
): readonly [before: number, now: number] {
  const width = axis.lastYear - axis.firstCohort + 1;
  const at = (year - axis.firstYear) * width + cohort - axis.firstCohort;
  // Row 0 is the year before the first.
  return [survival[at] ?? 0, survival[at + width] ?? 0];
}

/** A cell of a table `[year × cohort]`. */
export function tableAt(
  { axis }: CohortResult,
  table: Float64Array,
  year: number,
  cohort: number,
): number {
  const width = axis.lastYear - axis.firstCohort + 1;
  return table[(year - axis.firstYear) * width + cohort - axis.firstCohort] ?? 0;
}

function part(amount: number, share: number): number {
  return share === 0 ? 0 : amount * share;
}
