/** How much of a year's inflow rests on filled cells, and on values converted by a price. */
import type { InflowPart, ProductInflow } from "./inflow";
import type { FlowSeries } from "./flow-series";

/** Shares 0–1 of the goods that were summed, imports, exports and production alike. */
export interface RestingShares {
  readonly filled: number;
  readonly converted: number;
}

/** What was summed in a year, without signs, product's unit. */
interface Sums {
  gross: number;
  filled: number;
  converted: number;
}

/**
 * Shares by cohort. What is summed counts without sign: 100 imported of which 60 filled, less 50
 * exported, rests to 60/150 on filled cells. 0 of a year in which nothing was summed.
 */
export function restingShares(inflow: ProductInflow): (cohort: number) => RestingShares {
  const sums = new Map<number, Sums>();
  const { trace } = inflow;
  if (trace?.direct) add(sums, trace.direct, 1, 0);
  for (const part of trace?.newGoods ?? []) add(sums, part.series, shareOf(part), 0);
  for (const part of trace?.usedGoods ?? []) {
    add(sums, part.series, shareOf(part), part.use?.ageAtEntry ?? 0);
  }
  return (cohort) => {
    const { gross, filled, converted } = sums.get(cohort) ?? { gross: 0, filled: 0, converted: 0 };
    if (gross === 0) return { filled: 0, converted: 0 };
    return { filled: filled / gross, converted: converted / gross };
  };
}

function shareOf({ use }: InflowPart): number {
  return use?.share ?? 1;
}

function add(sums: Map<number, Sums>, series: FlowSeries, share: number, age: number): void {
  const filledYears = new Set(series.filledYears);
  for (const [year, amount] of series.amounts) {
    const size = Math.abs(amount) * share;
    const own = sums.get(year - age) ?? { gross: 0, filled: 0, converted: 0 };
    own.gross += size;
    if (filledYears.has(year)) own.filled += size;
    sums.set(year - age, own);
  }
  for (const { year, price, amount } of series.conversions) {
    const own = sums.get(year - age);
    if (own && price && !filledYears.has(year)) own.converted += Math.abs(amount) * share;
  }
}
