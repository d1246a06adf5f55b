import { EngineError } from "../errors";
import { largestResidual } from "./balance";
import { cohortCount, requireAxis, requireLength, yearCount } from "./cohort-axis";
import type { CohortAxis } from "./cohort-axis";
import type { CohortResult, ExportExceedsStock } from "./cohort-result";
import { drawUsedExport, EXPORT_SLACK } from "./used-export";
import type { UsedExportPlan } from "./used-export";

/** What the ledger must know of an origin. */
export interface LedgerOrigin {
  /** `survivalTable` of the same axis: one row before firstYear. */
  readonly survival: Float64Array;
  /** `[cohort]`, in use at the end of firstYear − 1. */
  readonly start?: Float64Array | undefined;
}

/**
 * The books of one product: each year is opened, goods enter, used exports leave, the year is
 * closed. Stocks are kept by origin, results with all origins summed.
 */
export class CohortLedger {
  private readonly cohorts: number;
  private readonly stocks: Float64Array[];
  private readonly inflow: Float64Array;
  private readonly stock: Float64Array;
  private readonly release: Float64Array;
  private readonly usedExport: Float64Array;
  private readonly startStock: Float64Array;
  private readonly impossibleStart: number[];
  private exceeded: ExportExceedsStock | undefined;

  /**
   * @throws EngineError axis-mismatch where a table does not fit the axis.
   * @throws EngineError bad-argument for an axis out of order or start stock of a later cohort.
   */
  constructor(
    private readonly axis: CohortAxis,
    private readonly origins: readonly LedgerOrigin[],
  ) {
    requireAxis(axis);
    this.cohorts = cohortCount(axis);
    for (const origin of origins) this.requireFit(origin);
    this.stocks = origins.map(({ start }) => start?.slice() ?? new Float64Array(this.cohorts));
    const size = yearCount(axis) * this.cohorts;
    this.inflow = new Float64Array(size);
    this.stock = new Float64Array(size);
    this.release = new Float64Array(size);
    this.usedExport = new Float64Array(size);
    this.startStock = new Float64Array(this.cohorts);
    this.addStocks(this.startStock, 0, this.cohorts);
    this.impossibleStart = this.cohortsThatCannotBeLeft();
  }

  /** Opens a year: of each cohort the share r = s(t,c)/s(t−1,c) stays, the rest is released. */
  openYear(year: number): void {
    const offset = this.rowOf(year);
    const columns = year - this.axis.firstCohort;
    const { release, cohorts } = this;
    this.origins.forEach(({ survival }, o) => {
      const stock = this.stocks[o];
      for (let column = 0; stock && column < columns; column++) {
        const present = stock[column] ?? 0;
        if (present === 0) continue;
        const at = offset + column;
        const before = survival[at] ?? 0;
        const share = before === 0 ? 0 : (survival[at + cohorts] ?? 0) / before;
        stock[column] = part(present, share);
        release[at] = (release[at] ?? 0) + rest(present, share);
      }
    });
  }

  /** Goods enter: new ones keep s(t,t) of themselves, used ones (cohort < year) all. */
  enter(origin: number, year: number, cohort: number, amount: number): void {
    const column = cohort - this.axis.firstCohort;
    const at = this.rowOf(year) + column;
    const stock = this.stocks[origin];
    if (!stock) return;
    const share = cohort === year ? this.entryShare(origin, year) : 1;
    stock[column] = (stock[column] ?? 0) + part(amount, share);
    this.add(this.inflow, at, amount);
    this.add(this.release, at, rest(amount, share));
  }

  /** s(t,t) of an origin. */
  entryShare(origin: number, year: number): number {
    const column = year - this.axis.firstCohort;
    return this.origins[origin]?.survival[this.rowOf(year) + this.cohorts + column] ?? 0;
  }

  /** Σ over cohorts and origins of what is in use now; NaN where any of it is unknown. */
  total(): number {
    let total = 0;
    for (const stock of this.stocks) {
      for (let column = 0; column < this.cohorts; column++) total += stock[column] ?? 0;
    }
    return total;
  }

  /** All cohorts lose this share, now and therefore later; it counts as release. */
  shrink(year: number, share: number): void {
    const offset = this.rowOf(year);
    for (const stock of this.stocks) {
      stock.forEach((present, column) => {
        const lost = present * share;
        // Of an unknown amount nothing is left where all of it goes.
        stock[column] = share === 1 ? 0 : present - lost;
        this.add(this.release, offset + column, lost);
      });
    }
  }

  /** All cohorts lose an unknown share, maybe none, as release: what was present is unknown. */
  shrinkUnknown(year: number): void {
    const offset = this.rowOf(year);
    for (const stock of this.stocks) {
      stock.forEach((present, column) => {
        if (present === 0) return;
        stock[column] = NaN;
        this.release[offset + column] = NaN;
      });
    }
  }

  /** For a stock known to be 0 where none is below 0: neither unknown nor rounding is left. */
  clear(): void {
    for (const stock of this.stocks) stock.fill(0);
  }

  /** Used exports leave, if the stock has them; an unknown makes every cohort present unknown. */
  export(year: number, asked: number, plan: UsedExportPlan): void {
    if (asked === 0) {
      plan.record(year, 0, 0);
      return;
    }
    const available = this.total();
    const offset = this.rowOf(year);
    const taken = this.usedExport.subarray(offset, offset + this.cohorts);
    if (Number.isNaN(asked) || Number.isNaN(available)) {
      this.loseTrack(taken);
      plan.record(year, NaN, available);
      return;
    }
    if (asked > available + EXPORT_SLACK * Math.abs(available)) {
      this.exceeded = { year, asked, available };
      return;
    }
    drawUsedExport(this.stocks, plan.rule, asked, taken);
    plan.record(year, available - this.total(), available);
  }

  /** False once used exports exceeded the stock: nothing after that can be told. */
  get isOpen(): boolean {
    return this.exceeded === undefined;
  }

  /** Closes a year: what is in use now is the stock at its end. */
  closeYear(year: number): void {
    this.addStocks(this.stock, this.rowOf(year), year - this.axis.firstCohort + 1);
  }

  /** From this year on stock, release and used export are unknown (and inflow where asked). */
  blankFrom(year: number, withInflow: boolean): void {
    const tables = [this.stock, this.release, this.usedExport];
    if (withInflow) tables.push(this.inflow);
    for (let later = year; later <= this.axis.lastYear; later++) {
      const offset = this.rowOf(later);
      const present = later - this.axis.firstCohort + 1;
      for (const table of tables) table.fill(NaN, offset, offset + present);
    }
  }

  /** The finished books. */
  result(): CohortResult {
    const { axis, inflow, stock, release, usedExport, startStock, impossibleStart } = this;
    const tables = { axis, inflow, stock, release, usedExport, startStock };
    return {
      ...tables,
      impossibleStart,
      largestResidual: largestResidual(tables),
      ...(this.exceeded ? { exportExceedsStock: this.exceeded } : {}),
    };
  }

  private rowOf(year: number): number {
    return (year - this.axis.firstYear) * this.cohorts;
  }

  private add(table: Float64Array, at: number, amount: number): void {
    table[at] = (table[at] ?? 0) + amount;
  }

  private addStocks(to: Float64Array, offset: number, columns: number): void {
    for (const stock of this.stocks) {
      for (let column = 0; column < columns; column++) {
        to[offset + column] = (to[offset + column] ?? 0) + (stock[column] ?? 0);
      }
    }
  }

  private loseTrack(taken: Float64Array): void {
    for (const stock of this.stocks) {
      stock.forEach((present, column) => {
        if (present === 0) return;
        stock[column] = NaN;
        taken[column] = NaN;
      });
    }
  }

  private cohortsThatCannotBeLeft(): number[] {
    const found = new Set<number>();
    this.origins.forEach(({ survival, start }) => {
      start?.forEach((amount, column) => {
        const isImpossible = amount !== 0 && survival[column] === 0;
        if (isImpossible) found.add(this.axis.firstCohort + column);
      });
    });
    return [...found].sort((a, b) => a - b);
  }

  private requireFit({ survival, start }: LedgerOrigin): void {
    requireLength("survival", survival, (yearCount(this.axis) + 1) * this.cohorts);
    if (!start) return;
    requireLength("start stock", start, this.cohorts);
    const firstLater = this.axis.firstYear - this.axis.firstCohort;
    if (start.subarray(firstLater).every((amount) => amount === 0)) return;
    throw new EngineError("bad-argument", "Start stock of a cohort that has not entered yet.");
  }
}

/** What stays of an amount. Unknown × 0 is 0: what cannot be left is not unknown. */
function part(amount: number, share: number): number {
  return share === 0 ? 0 : amount * share;
}

/** What does not stay; where all stays, 0 also of an unknown. */
function rest(amount: number, share: number): number {
  return share === 1 ? 0 : amount - part(amount, share);
}
