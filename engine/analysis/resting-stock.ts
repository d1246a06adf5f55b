/** Which cohorts of a product's stock rest on filled cells, or on values converted by a price. */
import { rowOf } from "../model/measure-series";
import type { Model } from "../model/model";
import type { ComponentTrace, ProductRun } from "../model/product-input";
import type { Product } from "../trade/product";
import { restingCohorts, restingYears, type RestingOn } from "../trade/resting-cohorts";

/** What is asked of a stock. */
export interface RestingAsked {
  readonly on: RestingOn;
  /** The stock is that of the end of this year. */
  readonly year: number;
  /** True where all cohorts weigh the same: of a stock that is given only the total then counts. */
  readonly isEven: boolean;
}

/** True for a cohort that rests on it. */
export type RestsOn = (cohort: number) => boolean;

/** The cohorts of the stock that rest on it; undefined where that cannot be told. */
export function restingStock(
  model: Model,
  product: Product,
  asked: RestingAsked,
): RestsOn | undefined {
  const run = model.run(product);
  if (run.held) return ofHeld(model, run.held, asked);
  const { inflow, startYear } = run;
  if (!inflow) return undefined;
  const { on, year } = asked;
  const counted = { after: startYear ?? -Infinity, until: year };
  const rule = model.parts.settings.negativeConsumption;
  const { entered, exportedIn } = restingCohorts(inflow, on, counted, rule);
  if (run.solved) return ofSolved(run, asked, entered.size > 0 || exportedIn > -Infinity);
  return (cohort) => entered.has(cohort) || cohort <= exportedIn;
}

/**
 * A stock that is given rests on the cell of its own year. Its cohorts come of the stocks and used
 * goods of all years before too, which matters where they weigh differently.
 */
function ofSolved(
  { trace, startYear }: ProductRun,
  { on, year, isEven }: RestingAsked,
  isUsedResting: boolean,
): RestsOn | undefined {
  if (!trace?.given) return undefined;
  const years = [...restingYears(trace.given.series, on)].filter(
    (one) => one > (startYear ?? -Infinity) && one <= year,
  );
  const isResting = isEven ? years.includes(year) : years.length > 0 || isUsedResting;
  return () => isResting;
}

/** Components of a cohort are in products of that cohort or, as replacements, of older ones. */
function ofHeld(model: Model, { hosts }: ComponentTrace, asked: RestingAsked): RestsOn | undefined {
  let oldest = Infinity;
  for (const { product, cohorts } of hosts) {
    const rests = restingStock(model, product, { ...asked, isEven: false });
    if (!rests) return undefined;
    const { firstCohort, firstYear } = cohorts.axis;
    const isStart = asked.year < firstYear;
    const stock = isStart ? cohorts.startStock : rowOf(cohorts, cohorts.stock, asked.year);
    const first = stock.findIndex((amount, i) => amount !== 0 && rests(firstCohort + i));
    if (first >= 0) oldest = Math.min(oldest, firstCohort + first);
  }
  return (cohort) => cohort >= oldest;
}
