import { EngineError } from "../errors";
import { requireLength, yearCount } from "./cohort-axis";
import type { CohortAxis } from "./cohort-axis";
import { CohortLedger } from "./cohort-ledger";
import type { LedgerOrigin } from "./cohort-ledger";
import type { CohortResult } from "./cohort-result";
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

/** A cohort result and its flags. */
export interface StockDrivenResult extends CohortResult {
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
 * D. B. Müller, Stock dynamics for forecasting material flows, Ecological Economics 59 (2006)
 * 142–156, DOI 10.1016/j.ecolecon.2005.09.025; the shrinking as in ODYM (S. Pauliuk and
 * N. Heeren 2020, DOI 10.1111/jiec.12952).
 *
 * @throws EngineError axis-mismatch where a table does not fit the axis.
 * @throws EngineError bad-argument for a stock or used export below 0, or a given inflow or start
 * stock outside the axis.
 */
export function stockDriven(axis: CohortAxis, request: StockDrivenRequest): StockDrivenResult {
  const given = request.given ?? [];
  // The origin that is solved comes last, so that the given ones keep their index.
  const ledger = new CohortLedger(axis, [...given, request]);
  requireLength("stock", request.stock, yearCount(axis));
  if (request.stock.some((stock) => stock < 0)) {
    throw new EngineError("bad-argument", "A stock below 0.");
  }
  const plan = new UsedExportPlan(axis, request.usedExport);
  const entries = entriesByYear(axis, given);
  const flags = new FlagBook();
  for (let year = axis.firstYear; year <= axis.lastYear; year++) {
    const entryShare = ledger.entryShare(given.length, year);
    flags.noteEntryShare(year, entryShare);
    if (entryShare < LEAST_ENTRY_SHARE) {
      ledger.blankFrom(year, true);
      break;
    }
    ledger.openYear(year);
    enterAll(ledger, entries, axis, year);
    const wanted = request.stock[year - axis.firstYear] ?? NaN;
    const asked = plan.askedOfStockAfter(year, wanted);
    const missing = wanted + asked - ledger.total();
    const surplus = Math.abs(missing) > ROUNDING * (wanted + asked) ? -missing : 0;
    if (missing < 0 && request.decline === "shrink") {
      ledger.shrink(year, Math.min(1, -missing / ledger.total()));
      if (surplus > 0) flags.shrunk.push({ year, amount: surplus });
    } else {
      const amount = missing / entryShare;
      ledger.enter(given.length, year, year, amount);
      if (surplus > 0) flags.negativeInflow.push({ year, amount });
    }
    ledger.export(year, asked, plan);
    ledger.closeYear(year);
  }
  const isAllNew = request.start === undefined && request.stock[0] !== 0;
  return { ...ledger.result(), flags: flags.close(isAllNew) };
}

class FlagBook {
  readonly shrunk: YearAmount[] = [];
  readonly negativeInflow: YearAmount[] = [];
  private readonly lowEntryShare: number[] = [];
  private unsolvableFrom: number | undefined;

  noteEntryShare(year: number, entryShare: number): void {
    if (entryShare < LEAST_ENTRY_SHARE) this.unsolvableFrom = year;
    else if (entryShare < LOW_ENTRY_SHARE) this.lowEntryShare.push(year);
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
