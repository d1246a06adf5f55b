import { EngineError } from "../errors";
import { cohortCount, requireAxis, requireLength, yearCount } from "./cohort-axis";
import type { CohortAxis } from "./cohort-axis";
import { CohortLedger } from "./cohort-ledger";
import type { LedgerOrigin } from "./cohort-ledger";
import type { CohortResult } from "./cohort-result";
import { newGoodsAlone, plainBooks } from "./plain-books";
import { UsedExportPlan } from "./used-export";
import type { UsedExport } from "./used-export";

export type { CohortResult } from "./cohort-result";
export type { UsedExport, UsedExportRule } from "./used-export";

/** What enters one cohort in one year, product's unit; NaN = unknown. */
export interface CohortInflow {
  readonly year: number;
  /** The year for new goods, an earlier one for used goods; ≤ year. */
  readonly cohort: number;
  readonly amount: number;
}

/** New or used goods: their survival, inflow and stock at the end of firstYear − 1. */
export interface OriginFlow extends LedgerOrigin {
  readonly inflow: readonly CohortInflow[];
}

/**
 * Stock and release from inflow, by cohort, all origins summed.
 *
 * k⁻(t,c) = k(t−1,c)·r(t,c) + i(t,c)·(s(t,t) if c = t, else 1), r = s(t,c)/s(t−1,c); release
 * o = k(t−1) + i − k⁻; used export x out of k⁻; k = k⁻ − x. Unknown inflow stays unknown until
 * its cohort cannot be left.
 * E. van der Voet et al., Predicting future emissions based on characteristics of stocks,
 * Ecological Economics 41 (2002) 223–234, DOI 10.1016/S0921-8009(02)00028-9.
 *
 * @throws EngineError axis-mismatch where a table does not fit the axis.
 * @throws EngineError bad-argument for an inflow outside the axis or of a later cohort, start
 * stock of a later cohort, or a used export below 0.
 */
export function inflowDriven(
  axis: CohortAxis,
  origins: readonly OriginFlow[],
  usedExport?: UsedExport,
): CohortResult {
  const plain = plainCase(axis, origins, usedExport);
  if (plain) return plain;
  const ledger = new CohortLedger(axis, origins);
  const plan = new UsedExportPlan(axis, usedExport);
  const entries = entriesByYear(axis, origins);
  for (let year = axis.firstYear; year <= axis.lastYear; year++) {
    ledger.openYear(year);
    enterAll(ledger, entries, axis, year);
    ledger.export(
      year,
      plan.askedOfStockBefore(year, () => ledger.total()),
      plan,
    );
    if (!ledger.isOpen) {
      keepInflow(ledger, entries, axis, year + 1);
      ledger.blankFrom(year, false);
      break;
    }
    ledger.closeYear(year);
  }
  return ledger.result();
}

/** The books of new goods alone, most products' case; undefined where the ledger is needed. */
function plainCase(
  axis: CohortAxis,
  [origin, ...others]: readonly OriginFlow[],
  usedExport: UsedExport | undefined,
): CohortResult | undefined {
  if (!origin || others.length > 0 || origin.start !== undefined) return undefined;
  if (usedExport?.amount.every((amount) => amount === 0) === false) return undefined;
  requireAxis(axis);
  requireLength("survival", origin.survival, (yearCount(axis) + 1) * cohortCount(axis));
  if (usedExport) requireLength("used export", usedExport.amount, yearCount(axis));
  const newGoods = newGoodsAlone(axis, origin.inflow);
  return newGoods && plainBooks(axis, origin, newGoods);
}

/** An inflow with the index of its origin. */
export interface OriginEntry extends CohortInflow {
  readonly origin: number;
}

/** Inflows of all origins by year, `[year]`. @throws EngineError bad-argument, as above. */
export function entriesByYear(
  axis: CohortAxis,
  origins: readonly OriginFlow[],
): readonly (readonly OriginEntry[])[] {
  const years: OriginEntry[][] = Array.from({ length: yearCount(axis) }, () => []);
  origins.forEach(({ inflow }, origin) => {
    for (const entry of inflow) {
      const ofYear = years[entry.year - axis.firstYear];
      if (!ofYear || entry.cohort > entry.year || !(entry.cohort >= axis.firstCohort)) {
        throw new EngineError(
          "bad-argument",
          `Inflow of cohort ${entry.cohort} in ${entry.year} is outside the axis.`,
        );
      }
      ofYear.push({ ...entry, origin });
    }
  });
  return years;
}

/** Books the inflows of one year. */
export function enterAll(
  ledger: CohortLedger,
  entries: readonly (readonly OriginEntry[])[],
  axis: CohortAxis,
  year: number,
): void {
  for (const { origin, cohort, amount } of entries[year - axis.firstYear] ?? []) {
    ledger.enter(origin, year, cohort, amount);
  }
}

/** Inflow stays known where stock and release no longer are. */
function keepInflow(
  ledger: CohortLedger,
  entries: readonly (readonly OriginEntry[])[],
  axis: CohortAxis,
  from: number,
): void {
  for (let year = from; year <= axis.lastYear; year++) enterAll(ledger, entries, axis, year);
}
