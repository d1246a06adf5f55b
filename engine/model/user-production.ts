/** Gross production of a product that a loose component is used in, by year of the component. */
import type { Finding } from "../findings/finding";
import type { ProductionUnknown } from "../findings/loose-findings";
import type { CodeUse } from "../trade/flow-index";
import type { Product } from "../trade/product";
import { productionOf } from "../trade/production";
import type { FlowSeries } from "../trade/flow-series";
import { flowYearsOf } from "./cohort-inputs";
import type { ProductInput } from "./product-input";

/** What is known of a user of a component besides its amounts. */
export interface UserData {
  readonly product: Product;
  readonly uses: readonly CodeUse[];
  /** True where a stock in use is given at a start year: flows before its rows are not nought. */
  readonly hasStart: boolean;
  /** What leaves its production unsure. */
  readonly fault: Finding | undefined;
}

/** Production by year, and why it is not known. */
export interface UserProduction {
  readonly isGiven: boolean;
  /** In the product's unit; NaN = not known. */
  readonly production: readonly number[];
  /** By year; undefined = known. */
  readonly unknown: readonly (ProductionUnknown | undefined)[];
  /** What it was summed from. */
  readonly series: readonly FlowSeries[];
  readonly findings: readonly Finding[];
}

/**
 * Production as the product's own inflow reads it. None before its first row, and none where there
 * are flows but no row of production; not known where rows of `inflow` or a given stock stand for
 * all flows, or where there is no data.
 */
export function userProduction(
  { product, uses, hasStart, fault }: UserData,
  input: ProductInput,
  years: readonly number[],
): UserProduction {
  const { index, settings, prices, codes, latestDataYear } = input;
  const all = (why: ProductionUnknown): UserProduction => ({
    isGiven: false,
    production: years.map(() => NaN),
    unknown: years.map(() => why),
    series: [],
    findings: [],
  });
  if (fault) return all("fault");
  const isStock = product.driver === "stock";
  const own = flowYearsOf({ index, uses, product }, isStock);
  const [first] = own;
  if (first === undefined) return hasStart ? none(years) : all("no-data");
  const span = { firstYear: first, lastYear: latestDataYear, countedFrom: first };
  const read = productionOf(product, uses, index, settings, span, prices, codes);
  if (read.findings.some(({ blocks }) => blocks.length > 0)) return all("fault");
  if (isStock && !read.isGiven) return all("stock");
  const hasDirect = index.rows(product.name, "inflow").size > 0;
  const production = years.map((year) => {
    if (year < first) return hasStart && read.isGiven ? NaN : 0;
    if (hasDirect && !read.isGiven) return NaN;
    return read.amounts.get(year) ?? NaN;
  });
  const unknown = years.map((year, i): ProductionUnknown | undefined => {
    if (!Number.isNaN(production[i])) return undefined;
    if (year < first) return "before-start";
    const isDirect = hasDirect && (!read.isGiven || !read.amounts.has(year));
    return isDirect ? "inflow" : "gap";
  });
  // The rest its own run tells; what lies before its start year only this reading meets.
  const findings = hasStart ? read.findings.filter(({ severity }) => severity !== "error") : [];
  return { isGiven: read.isGiven, production, unknown, series: read.series, findings };
}

function none(years: readonly number[]): UserProduction {
  const production = years.map(() => 0);
  const unknown = years.map(() => undefined);
  return { isGiven: false, production, unknown, series: [], findings: [] };
}
