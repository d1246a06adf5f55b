/** The books of one phase: what is in it by year of entry and cohort. */
import { largestResidual } from "../stocks/balance";
import { cohortCount, requireLength, yearCount, type CohortAxis } from "../stocks/cohort-axis";
import type { CohortResult } from "../stocks/cohort-result";
import type { PhaseTarget } from "./phase-inflows";

/** A phase of a chain. */
export interface Phase {
  /**
   * `survivalTable` of the axis by year of entry into the phase; undefined: what enters passes
   * through in the same year.
   */
  readonly survival: Float64Array | undefined;
  /** Stock at the end of firstYear − 1, `[cohort]`, in the phase since the cohort's year. */
  readonly start?: Float64Array | undefined;
  /** Imported to and exported from what enters the phase, each year; NaN = unknown. */
  readonly imported: number;
  readonly exported: number;
  readonly targets: readonly PhaseTarget[];
  /** Its stock and flows where the stock model gives them: then nothing of the chain enters it. */
  readonly given?: CohortResult | undefined;
}

/** Each year is opened (what leaves the stock), then closed (what enters). */
export class PhaseBooks {
  private readonly cohorts: number;
  private readonly inflow: Float64Array;
  private readonly stock: Float64Array;
  private readonly outflow: Float64Array;
  private readonly startStock: Float64Array;
  /** By year of entry from the first cohort on, `[cohort]`; undefined: nothing. */
  private readonly layers: (Float64Array | undefined)[] = [];

  /** @throws EngineError axis-mismatch where a table does not fit the axis. */
  constructor(
    private readonly axis: CohortAxis,
    private readonly phase: Phase,
  ) {
    this.cohorts = cohortCount(axis);
    const size = yearCount(axis) * this.cohorts;
    const { survival, start, given } = phase;
    if (survival) requireLength("survival", survival, size + this.cohorts);
    if (given) requireLength("given", given.release, size);
    if (start) requireLength("start stock", start, this.cohorts);
    this.inflow = new Float64Array(size);
    this.stock = new Float64Array(size);
    this.outflow = new Float64Array(size);
    this.startStock = start?.slice() ?? new Float64Array(this.cohorts);
    this.startStock.forEach((amount, c) => {
      if (amount !== 0) this.layerOf(c)[c] = amount;
    });
  }

  /** Share of what enters in the year that leaves in it. */
  passing(year: number): number {
    return 1 - this.entryShare(year);
  }

  /** What leaves the stock in the year, `[cohort]`. */
  open(year: number): Float64Array {
    const at = this.rowOf(year);
    const row = this.outflow.subarray(at, at + this.cohorts);
    if (this.phase.given) {
      row.set(this.phase.given.release.subarray(at, at + this.cohorts));
      return row;
    }
    this.layers.forEach((layer, entry) => {
      if (!layer) return;
      const share = this.shareLeft(at, entry);
      layer.forEach((present, c) => {
        if (present === 0) return;
        row[c] = (row[c] ?? 0) + rest(present, share);
        layer[c] = part(present, share);
      });
    });
    return row;
  }

  /** Goods enter, and the year is closed. */
  close(year: number, entering: Float64Array): void {
    if (this.phase.given) return;
    const at = this.rowOf(year);
    const share = this.entryShare(year);
    this.inflow.set(entering, at);
    entering.forEach((amount, c) => {
      if (amount === 0) return;
      this.outflow[at + c] = (this.outflow[at + c] ?? 0) + rest(amount, share);
      const stays = part(amount, share);
      if (stays !== 0) this.layerOf(year - this.axis.firstCohort)[c] = stays;
    });
    for (const layer of this.layers) {
      layer?.forEach((present, c) => {
        this.stock[at + c] = (this.stock[at + c] ?? 0) + present;
      });
    }
  }

  /** From this year on all is unknown. */
  blankFrom(year: number): void {
    if (this.phase.given) return;
    for (const table of [this.inflow, this.stock, this.outflow]) table.fill(NaN, this.rowOf(year));
  }

  /** The finished books. */
  result(): CohortResult {
    if (this.phase.given) return this.phase.given;
    const { axis, inflow, stock, outflow: release, startStock } = this;
    const usedExport = new Float64Array(release.length);
    const tables = { axis, inflow, stock, release, usedExport, startStock };
    return { ...tables, impossibleStart: [], largestResidual: largestResidual(tables) };
  }

  private rowOf(year: number): number {
    return (year - this.axis.firstYear) * this.cohorts;
  }

  private layerOf(entry: number): Float64Array {
    return (this.layers[entry] ??= new Float64Array(this.cohorts));
  }

  /** s(t,t) of those that enter in the year; 0 where they pass through. */
  private entryShare(year: number): number {
    const column = year - this.axis.firstCohort;
    // Row 0 is the year before the first.
    return this.phase.survival?.[this.rowOf(year) + this.cohorts + column] ?? 0;
  }

  /** s(t)/s(t−1) of those that entered in a year; 0 where none could be left. */
  private shareLeft(row: number, entry: number): number {
    const { survival } = this.phase;
    const before = survival?.[row + entry] ?? 0;
    return before === 0 ? 0 : (survival?.[row + this.cohorts + entry] ?? 0) / before;
  }
}

/** What stays of an amount; of an unknown nothing where nothing can be left. */
function part(amount: number, share: number): number {
  return share === 0 ? 0 : amount * share;
}

/** What does not stay; 0 also of an unknown where all of it does. */
function rest(amount: number, share: number): number {
  return share === 1 ? 0 : amount - part(amount, share);
}
