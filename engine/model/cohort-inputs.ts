/** Yearly flows of a product as what the stock model takes: an axis, entries by cohort, exports. */
import { keyOf } from "../assumptions/row";
import type { Settings } from "../assumptions/settings";
import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import type { CohortAxis } from "../stocks/cohort-axis";
import type { CohortInflow, UsedExport } from "../stocks/inflow-driven";
import { takes, type CodeUse, type FlowIndex, type FlowName } from "../trade/flow-index";
import type { Product } from "../trade/product";
import type { InflowSpan, ProductInflow } from "../trade/product-inflow";
import { firstNeeded, projected, type Projection } from "../trade/projection";
import type { StartValues } from "./start-values";

/** How far back cohorts may reach from the year in which they enter, years. */
const MOST_YEARS = 400;

/** The product's own projection, else that of the settings. */
export function projectionOf(product: Product, settings: Settings): Projection {
  return product.projection ?? settings.projection;
}

/**
 * The years whose flows are read: from the first one that counts to the model's latest data year,
 * and those before it that a projection is drawn from, since they show how the flows have gone.
 */
export function spanFrom(
  firstFlow: number,
  startYear: number | undefined,
  projection: Projection,
  latestDataYear: number,
): InflowSpan {
  const countedFrom = startYear === undefined ? firstFlow : startYear + 1;
  const needed = firstNeeded(projection, latestDataYear);
  const firstYear = Math.min(countedFrom, Math.max(firstFlow, needed));
  return { firstYear, lastYear: Math.max(latestDataYear, firstYear - 1), countedFrom };
}

/**
 * Years in which any flow of the product has a row that counts, oldest first; `withStock`: rows of
 * the flow stock too.
 */
export function flowYearsOf(
  {
    index,
    uses,
    product,
  }: {
    readonly index: FlowIndex;
    readonly uses: readonly CodeUse[];
    readonly product: Product;
  },
  withStock = false,
): number[] {
  const years = new Set(index.years([product.name], withStock ? undefined : "stock"));
  const flows: readonly FlowName[] = ["import", "export", "production"];
  for (const use of uses) {
    for (const flow of flows) {
      for (const year of index.codeYears(use.code, flow)) {
        if (takes(use, flow, year)) years.add(year);
      }
    }
  }
  return [...years].sort((a, b) => a - b);
}

/** An error for each code whose age at entry names no cohort. */
export function impossibleAges(uses: readonly CodeUse[]): Finding[] {
  return uses.flatMap(({ product, row, used, ageAtEntry: age }) => {
    if (!used || age === undefined || (Number.isInteger(age) && age <= MOST_YEARS)) return [];
    const { table, kind } = row;
    const place = { table, kind, key: keyOf(row), column: "age at entry", blocks: [product] };
    const text = MODELLING["used-age-range"];
    return [makeFinding("used-age-range", text, place, { age, most: MOST_YEARS })];
  });
}

/** The axis of `firstYear` … `lastYear` with the cohorts of Start and of used goods before it. */
export function axisWith(
  flows: ProductInflow,
  start: StartValues | undefined,
  firstYear: number,
  lastYear: number,
): CohortAxis {
  const oldest = [...(start?.byCohort.keys() ?? [])];
  for (const { age } of flows.usedGoods) oldest.push(firstYear - (age ?? 0));
  const firstCohort = oldest.reduce((a, b) => Math.min(a, b), firstYear);
  return { firstCohort, firstYear, lastYear };
}

/** Goods that enter at one age, by year of the axis: the data, then their projection. */
export function entriesOf(
  flows: ProductInflow,
  amounts: readonly number[],
  age: number,
  axis: CohortAxis,
  projection: Projection,
): CohortInflow[] {
  const future = projected(amounts, projection, Math.max(0, axis.lastYear - flows.lastYear));
  const entries: CohortInflow[] = [];
  for (let year = axis.firstYear; year <= axis.lastYear; year += 1) {
    const amount =
      year <= flows.lastYear ? amounts[year - flows.firstYear] : future[year - flows.lastYear - 1];
    entries.push({ year, cohort: year - age, amount: amount ?? 0 });
  }
  return entries;
}

/** Used goods imported, of all ages. */
export function usedEntries(
  flows: ProductInflow,
  axis: CohortAxis,
  projection: Projection,
): CohortInflow[] {
  return flows.usedGoods.flatMap(({ age, amounts }) =>
    entriesOf(flows, amounts, age ?? 0, axis, projection),
  );
}

/** The age of used goods that by their lifetime have left use already; undefined: none have. */
export function ageBeyondLife(
  entries: readonly CohortInflow[],
  axis: CohortAxis,
  survival: Float64Array,
): number | undefined {
  const width = axis.lastYear - axis.firstCohort + 1;
  const impossible = entries.find(({ year, cohort, amount }) => {
    const share = survival[(year - axis.firstYear + 1) * width + cohort - axis.firstCohort];
    return cohort < year && amount !== 0 && share === 0;
  });
  return impossible && impossible.year - impossible.cohort;
}

/** Stock at the end of the start year, `[cohort]` of the axis. */
export function startArray(axis: CohortAxis, start: StartValues): Float64Array {
  const array = new Float64Array(axis.lastYear - axis.firstCohort + 1);
  for (const [cohort, amount] of start.byCohort) array[cohort - axis.firstCohort] = amount;
  return array;
}

/** Used exports by year of the axis, with what becomes of them after the latest data year. */
export function usedExportOf(
  flows: ProductInflow,
  axis: CohortAxis,
  settings: Settings,
  projection: Projection,
  latestDataYear: number,
): UsedExport {
  const amount = Float64Array.from(
    { length: axis.lastYear - axis.firstYear + 1 },
    (_, i) => flows.usedExport[axis.firstYear + i - flows.firstYear] ?? 0,
  );
  // Under `none` nothing goes on after the data: neither inflow nor used exports.
  const projectedAfter = projection === "none" ? {} : { projectedAfter: latestDataYear };
  return { rule: settings.usedExport, amount, ...projectedAfter };
}
