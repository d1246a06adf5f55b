/** The stock of a stock-driven product by year, from its rows of the flow `stock` and from Start. */
import { unitWord, type Unit } from "../quantities/units";
import { fillGaps } from "../trade/gap-filling";
import type { Conversion } from "../trade/conversion";
import { flowSeries, type FlowSeries } from "../trade/flow-series";
import { inForce, type Product } from "../trade/product";
import { yearRanges } from "../trade/year-ranges";
import type { ProductInput } from "./product-input";
import type { RunFindings } from "./run-findings";
import type { StartValues } from "./start-values";

/** K at the end of each year, contiguous, product's unit; NaN = unknown. */
export interface GivenStock {
  readonly firstYear: number;
  readonly lastYear: number;
  /** `[year]`. */
  readonly amounts: readonly number[];
  readonly filledYears: readonly number[];
  readonly convertedYears: readonly number[];
  readonly conversions: readonly Conversion[];
  /** The rows, gaps filled without Start; for who explains it. */
  readonly series: FlowSeries;
}

/** Years that the stock is read for, and the stock of Start, which is that of its year. */
export interface StockSpan {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly start: StartValues | undefined;
}

/** How far the stock of Start may be from the row of its year, relative. */
const AGREEMENT = 1e-9;

/**
 * Reads, converts and fills the stock. The years are those of the span, and the year of Start where
 * it stands beside them. Gaps are filled between the rows and Start alike: both are the stock at
 * the end of a year.
 */
export function givenStock(
  input: ProductInput,
  span: StockSpan,
  findings: RunFindings,
): GivenStock {
  const { start } = span;
  const firstYear = Math.min(span.firstYear, start?.year ?? Infinity);
  const lastYear = Math.max(span.lastYear, start?.year ?? -Infinity);
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const asked = years.filter((year) => year !== start?.year);
  const told = seriesOf(input, asked);
  findings.add(told.findings);
  if (start) compareWithStart(input, start, findings);
  const amounts = start ? filledWithStart(input, years, start) : amountsIn(years, told);
  const negative = years.filter((_, i) => (amounts[i] ?? NaN) < 0);
  if (negative.length > 0) {
    const place = { kind: "Flows", column: "value" };
    findings.tell("stock-negative", place, { years: yearRanges(negative) });
  }
  const { filledYears, convertedYears, conversions } = told;
  const found = { firstYear, lastYear, amounts, filledYears, convertedYears, conversions };
  return { ...found, series: told };
}

function seriesOf(
  { product, index, prices, settings }: ProductInput,
  years: readonly number[],
  missing = settings.missing,
): FlowSeries {
  const request = {
    product,
    series: product.name,
    isCode: false,
    flow: "stock" as const,
    years,
    isValidIn: () => true,
    cohortOf: (year: number) => year,
    prices,
  };
  return flowSeries(request, index, { ...settings, missing });
}

function amountsIn(years: readonly number[], series: FlowSeries): number[] {
  return years.map((year) => series.amounts.get(year) ?? NaN);
}

/** Gaps filled from the rows and from Start; from Start alone nothing is. */
function filledWithStart(
  input: ProductInput,
  years: readonly number[],
  start: StartValues,
): number[] {
  const rowYears = [...input.index.rows(input.product.name, "stock").keys()];
  const rows = seriesOf(input, [...new Set([...years, ...rowYears])], "error");
  const known = new Map([...rows.amounts].filter(([, amount]) => !Number.isNaN(amount)));
  const rule = known.size === 0 ? "error" : input.settings.missing;
  known.set(start.year, totalOf(start));
  return fillGaps(years, known, rule);
}

function totalOf({ byCohort }: StartValues): number {
  return [...byCohort.values()].reduce((sum, amount) => sum + amount, 0);
}

/** Start and a row of its year say the same, or an error names both. */
function compareWithStart(input: ProductInput, start: StartValues, findings: RunFindings): void {
  const { product, index, lifetimeFactor = 1, isRedrawn = false } = input;
  // Of a mass, the number spread by other lifetimes or unit masses is another one.
  if (lifetimeFactor !== 1 || isRedrawn || !index.rows(product.name, "stock").has(start.year))
    return;
  const row = seriesOf(input, [start.year], "error");
  findings.add(row.findings.filter(({ code }) => code !== "gap-error"));
  const stock = row.amounts.get(start.year) ?? NaN;
  const total = totalOf(start);
  const largest = Math.max(Math.abs(stock), Math.abs(total));
  if (Number.isNaN(stock) || Math.abs(stock - total) <= AGREEMENT * largest) return;
  const details = {
    start: Number(total.toPrecision(12)),
    stock: Number(stock.toPrecision(12)),
    unit: unitPhrase(product.unit),
    year: start.year,
  };
  findings.tell("stock-start-differs", { kind: "Start", column: "stock" }, details);
}

/**
 * An error where a stock was converted by unit mass though the cohorts in it weigh differently: how
 * many of each there are is what is sought.
 */
export function refuseUnevenMasses(
  product: Product,
  { conversions }: GivenStock,
  firstCohort: number,
  findings: RunFindings,
): void {
  const uneven = conversions.find(
    ({ link, year }) => link?.by === "unit mass" && !isEven(product, firstCohort, year),
  );
  if (!uneven) return;
  const details = { from: unitPhrase(uneven.unit), to: unitPhrase(product.unit) };
  findings.tell("stock-unit-by-cohort", { kind: "Flows", column: "unit" }, details);
}

/** True where the unit mass is the same for every cohort. */
function isEven({ unitMasses }: Product, from: number, to: number): boolean {
  const newest = inForce(unitMasses, to);
  for (let cohort = from; cohort < to; cohort += 1) {
    if (inForce(unitMasses, cohort) !== newest) return false;
  }
  return true;
}

function unitPhrase({ symbol }: Unit): { sv: string; en: string } {
  return { sv: unitWord(symbol, "sv"), en: unitWord(symbol, "en") };
}
