import { EngineError } from "../errors";
import { requireLength, yearCount } from "./cohort-axis";
import type { CohortAxis } from "./cohort-axis";
import { CohortLedger } from "./cohort-ledger";
import type { LedgerOrigin } from "./cohort-ledger";
import type { CohortResult, KnownTotals } from "./cohort-result";
import { enterAll, entriesByYear } from "./inflow-driven";
import type { OriginFlow } from "./inflow-driven";
import { UsedExportPlan } from "./used-export";
import type { UsedExport } from "./used-export";

/** What happens where the stock falls faster than goods reach the end of their life. */
export type DeclineRule = "shrink" | "negative inflow";

/** A product whose stock is given and whose inflow of new goods is sought. */
export interface StockDrivenRequest extends LedgerOrigin {
  /** K, `[year]`, at the end of each year, product's unit, ≥ 0; NaN = unknown. */
  readonly stock: Float64Array;
  /**
   * Last year whose stock is given; later nothing new enters and what is in use ages, `stock` is
   * not read. Undefined: all years are given.
   */
  readonly solvedUntil?: number | undefined;
  readonly decline: DeclineRule;
  readonly usedExport?: UsedExport | undefined;
  /** Origins whose inflow is given (used imports); their stock is part of K. */
  readonly given?: readonly OriginFlow[] | undefined;
}

/** An amount of one year, product's unit. */
export interface YearAmount {
  readonly year: number;
  readonly amount: number;
}

/** What a reader must be told of a stock-driven result. */
export interface StockDrivenFlags {
  /** No start stock: all of the first year's stock entered in that year. */
  readonly allNewInFirstYear: boolean;
  /** Years with s(t,t) below ½: errors of the stock grow by 1/s(t,t) in the inflow. */
  readonly lowEntryShare: readonly number[];
  /** First year with s(t,t) below 1e-9: from it on there is no answer. */
  readonly unsolvableFrom?: number;
  /** `shrink`: what was released before the end of its life. */
  readonly shrunk: readonly YearAmount[];
  /** `negative inflow`: inflow below 0 (the amount is below 0). */
  readonly negativeInflow: readonly YearAmount[];
}

/** A cohort result with the totals that were given, and its flags. */
export interface StockDrivenResult extends CohortResult {
  readonly known: KnownTotals;
  readonly flags: StockDrivenFlags;
}

/** Below this s(t,t) the inflow is not determined by the stock. */
const LEAST_ENTRY_SHARE = 1e-9;

/** Below this s(t,t) the result carries a flag. */
const LOW_ENTRY_SHARE = 0.5;

/** A surplus within this share of the stock is rounding and no finding. */
const ROUNDING = 1e-12;

/**
 * Inflow, release and cohorts from a given stock:
 * i[t] = (K[t] + x[t] − Σ k⁻(t, c < t))/s(t,t).
 *
 * Where that is negative: `shrink` sets i = 0 and lets all cohorts lose the same share, now and
 * later, as release; `negative inflow` keeps it. The first year is all new unless start stock is
 * given. Projected used exports are solved with the stock.
 *
 * A year whose K or x is unknown has an unknown inflow. Under `shrink` it may also have taken a
 * share of every cohort, so all of them are unknown from there, until a stock of 0 clears them;
 * under `negative inflow` only the year's own cohort is. Totals stay known where they are given.
 * D. B. Müller, Stock dynamics for forecasting material flows, Ecological Economics 59 (2006)
 * 142–156, DOI 10.1016/j.ecolecon.2005.09.025; the shrinking as in ODYM (S. Pauliuk and
 * N. Heeren 2020, DOI 10.1111/jiec.12952).
 *
 * @throws EngineError axis-mismatch where a table does not fit the axis.
 * @throws EngineError bad-argument for a stock or used export below 0, or a given inflow or start
 * stock outside the axis.
 */
export function stockDriven(axis: CohortAxis, request: StockDrivenRequest): StockDrivenResult {
  requireLength("stock", request.stock, yearCount(axis));
  if (request.stock.some((stock) => stock < 0)) {
    throw new EngineError("bad-argument", "A stock below 0.");
  }
  return new Solution(axis, request).result();
}

class Solution {
  private readonly given: readonly OriginFlow[];
  private readonly ledger: CohortLedger;
  private readonly plan: UsedExportPlan;
  private readonly known: KnownTotals;
  private readonly flags = new FlagBook();

  constructor(
    private readonly axis: CohortAxis,
    private readonly request: StockDrivenRequest,
  ) {
    this.given = request.given ?? [];
    // The origin that is solved comes last, so that the given ones keep their index.
    this.ledger = new CohortLedger(axis, [...this.given, request]);
    this.plan = new UsedExportPlan(axis, request.usedExport);
    const unknown = (): Float64Array => new Float64Array(yearCount(axis)).fill(NaN);
    this.known = { stock: unknown(), usedExport: unknown() };
  }

  result(): StockDrivenResult {
    const { axis, ledger, request, flags } = this;
    const entries = entriesByYear(axis, this.given);
    const lastSolved = request.solvedUntil ?? axis.lastYear;
    for (let year = axis.firstYear; year <= axis.lastYear; year++) {
      const isSolved = year <= lastSolved;
      if (isSolved && !flags.allowsSolving(year, ledger.entryShare(this.given.length, year))) {
        ledger.blankFrom(year, true);
        break;
      }
      ledger.openYear(year);
      enterAll(ledger, entries, axis, year);
      if (isSolved) this.solve(year);
      else
        ledger.export(
          year,
          this.plan.askedOfStockBefore(year, () => ledger.total()),
          this.plan,
        );
      ledger.closeYear(year);
    }
    const first = request.stock[0] ?? NaN;
    const isAllNew = request.start === undefined && first > 0;
    return { ...ledger.result(), known: this.known, flags: flags.close(isAllNew) };
  }

  /** Lets goods of the year enter, or what is too much go, so that the year ends with K. */
  private solve(year: number): void {
    const { ledger, plan } = this;
    const wanted = this.request.stock[year - this.axis.firstYear] ?? NaN;
    const asked = plan.askedOfStockAfter(year, wanted);
    const before = ledger.total();
    if (this.request.decline === "shrink") this.solveByShrinking(year, wanted, asked, before);
    else {
      const amount = this.enter(year, wanted + asked - before);
      if (isBelowZero(wanted + asked - before, wanted + asked)) {
        this.flags.negativeInflow.push({ year, amount });
      }
    }
    ledger.export(year, asked, plan);
    if (wanted === 0 && this.request.decline === "shrink") ledger.clear();
    // The share is known where the totals are, though the cohorts may not be.
    plan.record(year, asked, wanted + asked);
    this.known.stock[year - this.axis.firstYear] = wanted;
    this.known.usedExport[year - this.axis.firstYear] = asked;
  }

  private solveByShrinking(year: number, wanted: number, asked: number, before: number): void {
    const missing = wanted + asked - before;
    if (missing < 0) {
      this.ledger.shrink(year, Math.min(1, -missing / before));
      if (isBelowZero(missing, wanted + asked)) this.flags.shrunk.push({ year, amount: -missing });
    } else if (wanted === 0 && asked === 0) {
      // Nothing is left and nothing came: certain also where what was there is unknown.
      this.ledger.shrink(year, 1);
    } else {
      const cannotShrink = missing >= 0 || wanted >= before;
      if (!cannotShrink) this.ledger.shrinkUnknown(year);
      this.enter(year, missing);
    }
  }

  /** What enters so that `missing` is left of it at the end of the year. */
  private enter(year: number, missing: number): number {
    const origin = this.given.length;
    const amount = missing / this.ledger.entryShare(origin, year);
    this.ledger.enter(origin, year, year, amount);
    return amount;
  }
}

/** True for a surplus that is more than rounding. */
function isBelowZero(missing: number, wanted: number): boolean {
  return missing < -ROUNDING * wanted;
}

class FlagBook {
  readonly shrunk: YearAmount[] = [];
  readonly negativeInflow: YearAmount[] = [];
  private readonly lowEntryShare: number[] = [];
  private unsolvableFrom: number | undefined;

  /** Notes s(t,t); false where the stock does not determine the inflow. */
  allowsSolving(year: number, entryShare: number): boolean {
    if (entryShare < LEAST_ENTRY_SHARE) {
      this.unsolvableFrom = year;
      return false;
    }
    if (entryShare < LOW_ENTRY_SHARE) this.lowEntryShare.push(year);
    return true;
  }

  close(allNewInFirstYear: boolean): StockDrivenFlags {
    const { shrunk, negativeInflow, lowEntryShare, unsolvableFrom } = this;
    return {
      allNewInFirstYear,
      lowEntryShare,
      shrunk,
      negativeInflow,
      ...(unsolvableFrom === undefined ? {} : { unsolvableFrom }),
    };
  }
}
