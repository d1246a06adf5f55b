/** New goods alone under one lifetime: totals straight from the shares, cohorts only when asked for. */
import { yearCount, type CohortAxis } from "./cohort-axis";
import type { CohortResult } from "./cohort-result";
import type { Convention, Lifetime } from "./lifetime";
import { plainBooks } from "./plain-books";
import { plainYears, type PlainYears } from "./plain-stock";
import { sharesByAge, survivalTable } from "./survival-table";

/** Totals over cohorts, each cohort times a weight, without its table. */
export class PlainTotals {
  private readonly shares: Float64Array;
  private readonly own: Weighted;
  /** The latest weights asked for: years are asked for one by one. */
  private last: (Weighted & { readonly weights: Float64Array }) | undefined;

  /** @param inflow i: what enters in each year, `[year]`, product's unit; NaN = unknown. */
  constructor(
    readonly inflow: Float64Array,
    readonly lifetime: Lifetime,
    readonly convention: Convention,
  ) {
    this.shares = sharesByAge(lifetime, convention, inflow.length);
    this.own = { inflow };
  }

  /**
   * Stock and release, `[year]`, in product's unit × weight; `weights` `[cohort]`, undefined = 1. An
   * amount or weight of 0 counts as 0 whatever the other is.
   */
  years(weights?: Float64Array): PlainYears {
    const of = this.of(weights);
    return (of.years ??= plainYears(of.inflow, this.shares));
  }

  /** i × weight, `[year]`. */
  weighted(weights: Float64Array | undefined): Float64Array {
    return this.of(weights).inflow;
  }

  private of(weights: Float64Array | undefined): Weighted {
    if (weights === undefined) return this.own;
    if (this.last?.weights !== weights) {
      const inflow = this.inflow.map((amount, i) => {
        const weight = weights[i] ?? NaN;
        return amount === 0 || weight === 0 ? 0 : amount * weight;
      });
      this.last = { weights, inflow };
    }
    return this.last;
  }
}

interface Weighted {
  readonly inflow: Float64Array;
  /** Worked out when first asked for. */
  years?: PlainYears;
}

/**
 * The result of `inflowDriven` for one origin of new goods under one lifetime, without start stock
 * and used exports. Its tables are made when one of them is first read; {@link PlainTotals} gives
 * their sums but for rounding (1e-13 of the stock). A class, not closures: a thousand draws make a
 * thousand of them; so a copy by spread would lack the tables.
 */
export class PlainCohorts implements CohortResult {
  readonly impossibleStart: readonly number[] = [];
  private table: Float64Array | undefined;
  private books: CohortResult | undefined;

  /** @param axis whose first cohort is that of the first year, with a year for each inflow. */
  constructor(
    readonly axis: CohortAxis,
    readonly totals: PlainTotals,
  ) {}

  /** `survivalTable` of the axis. */
  get survival(): Float64Array {
    const { lifetime, convention } = this.totals;
    return (this.table ??= survivalTable(this.axis, () => lifetime, convention));
  }

  get inflow(): Float64Array {
    return this.tables.inflow;
  }

  get stock(): Float64Array {
    return this.tables.stock;
  }

  get release(): Float64Array {
    return this.tables.release;
  }

  get usedExport(): Float64Array {
    return this.tables.usedExport;
  }

  get startStock(): Float64Array {
    return this.tables.startStock;
  }

  get largestResidual(): number {
    return residualOf(this.totals, yearCount(this.axis));
  }

  private get tables(): CohortResult {
    return (this.books ??= plainBooks(this.axis, this, this.totals.inflow));
  }
}

/** Largest |k(t) − k(t−1) − i + o| of the totals; unknowns out. */
function residualOf(totals: PlainTotals, years: number): number {
  const { stock, release } = totals.years();
  let largest = 0;
  for (let t = 0; t < years; t += 1) {
    const before = t === 0 ? 0 : (stock[t - 1] as number);
    const change = (stock[t] as number) - before;
    const residual = Math.abs(change - (totals.inflow[t] as number) + (release[t] as number));
    if (residual > largest) largest = residual;
  }
  return largest;
}
