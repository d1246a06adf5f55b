import { EngineError } from "../errors";
import { requireLength, yearCount } from "./cohort-axis";
import type { CohortAxis } from "./cohort-axis";

/** Which goods leave first. New and used of one age leave in proportion. */
export type UsedExportRule = "proportional" | "oldest" | "youngest";

/** Goods in use that leave the country at the year's end. */
export interface UsedExport {
  readonly rule: UsedExportRule;
  /** `[year]`, product's unit, ≥ 0; NaN = unknown. */
  readonly amount: Float64Array;
  /**
   * Calendar year. In later years the share of the stock that left in this year leaves again and
   * `amount` is not read. A year before the axis has no used export, so neither have later years.
   */
  readonly projectedAfter?: number | undefined;
}

/** Room for rounding before used exports count as above the stock, relative. */
export const EXPORT_SLACK = 1e-9;

/** What is asked for in each year, and the share that later years repeat. */
export class UsedExportPlan {
  private share = 0;

  /**
   * @throws EngineError axis-mismatch where the amounts are not one a year.
   * @throws EngineError bad-argument for an amount below 0.
   */
  constructor(
    private readonly axis: CohortAxis,
    private readonly usedExport: UsedExport | undefined,
  ) {
    if (!usedExport) return;
    requireLength("used export", usedExport.amount, yearCount(axis));
    if (usedExport.amount.some((amount) => amount < 0)) {
      throw new EngineError("bad-argument", "A used export below 0.");
    }
  }

  get rule(): UsedExportRule {
    return this.usedExport?.rule ?? "proportional";
  }

  /** Asked for out of the stock before used exports, which is summed only where it matters. */
  askedOfStockBefore(year: number, stockBefore: () => number): number {
    if (!this.isProjected(year)) return this.given(year);
    return this.share === 0 ? 0 : this.share * Math.max(stockBefore(), 0);
  }

  /** Asked for when this stock is to be left: x = K·share/(1 − share); unknown if all leaves. */
  askedOfStockAfter(year: number, stockAfter: number): number {
    if (!this.isProjected(year)) return this.given(year);
    if (this.share === 0) return 0;
    return this.share < 1 ? (stockAfter * this.share) / (1 - this.share) : NaN;
  }

  /** Notes the year's share for the projection. */
  record(year: number, taken: number, stockBefore: number): void {
    if (year !== this.usedExport?.projectedAfter) return;
    this.share = taken === 0 ? 0 : taken / stockBefore;
  }

  private isProjected(year: number): boolean {
    const after = this.usedExport?.projectedAfter;
    return after !== undefined && year > after;
  }

  private given(year: number): number {
    return this.usedExport?.amount[year - this.axis.firstYear] ?? 0;
  }
}

/**
 * Takes a known amount out of stocks `[origin][cohort]`, from cohorts above 0 only, and adds what
 * left to `taken` `[cohort]`. Stocks are changed in place.
 */
export function drawUsedExport(
  stocks: readonly Float64Array[],
  rule: UsedExportRule,
  amount: number,
  taken: Float64Array,
): void {
  const available = taken.map((_, column) => positiveStock(stocks, column));
  if (rule === "proportional") {
    const total = available.reduce((sum, stock) => sum + stock, 0);
    const share = total > 0 ? Math.min(1, amount / total) : 0;
    available.forEach((_, column) => drawShare(stocks, column, share, taken));
    return;
  }
  const last = available.length - 1;
  let left = amount;
  for (let step = 0; step <= last && left > 0; step++) {
    const column = rule === "oldest" ? step : last - step;
    const inCohort = available[column] ?? 0;
    if (inCohort === 0) continue;
    const part = Math.min(left, inCohort);
    drawShare(stocks, column, part / inCohort, taken);
    left -= part;
  }
}

function positiveStock(stocks: readonly Float64Array[], column: number): number {
  return stocks.reduce((sum, stock) => sum + Math.max(stock[column] ?? 0, 0), 0);
}

function drawShare(
  stocks: readonly Float64Array[],
  column: number,
  share: number,
  taken: Float64Array,
): void {
  for (const stock of stocks) {
    const present = stock[column] ?? 0;
    if (present <= 0) continue;
    const part = present * share;
    stock[column] = present - part;
    taken[column] = (taken[column] ?? 0) + part;
  }
}
