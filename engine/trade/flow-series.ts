/** One series and flow of a product over its span of years, gaps filled by the chosen rule. */
import type { Settings } from "../assumptions/settings";
import type { CodeList } from "../classification/code-list";
import type { Finding } from "../findings/finding";
import type { Conversion } from "./conversion";
import { conversionFindings } from "./conversion-findings";
import type { AmountRules } from "./conversion-of-row";
import type { FlowIndex, FlowName } from "./flow-index";
import { estimateFromParent } from "./parent-estimate";
import { partlyFindings } from "./partly-present";
import type { PriceSource } from "./price-source";
import type { Product } from "./product";
import { addUp, yearlyAmount, type YearlyAmount } from "./yearly-amount";
import { fillGaps } from "./gap-filling";
import { estimateFindings, gapFindings, parentFindings, partnerFindings } from "./series-findings";

export { flowPhrase, seriesKey } from "./flow-words";

/** What is asked for: a product's own rows or the rows of a code. */
export interface SeriesRequest {
  readonly product: Product;
  /** The product's name or a CN code. */
  readonly series: string;
  readonly isCode: boolean;
  readonly flow: FlowName;
  /** Years in which it must have a value. */
  readonly years: readonly number[];
  /** Years whose rows are the product's: gaps are filled from these, asked for or not. */
  readonly isValidIn: (year: number) => boolean;
  readonly cohortOf: (year: number) => number;
  /** Where values get their prices from. */
  readonly prices: PriceSource;
  /** When CN codes are in force; undefined: not known here. */
  readonly codes?: CodeList | undefined;
}

/** Amounts by year in the product's unit; NaN = no value. */
export interface FlowSeries {
  readonly amounts: ReadonlyMap<number, number>;
  readonly hasRows: boolean;
  /** Estimated years are among them. */
  readonly filledYears: readonly number[];
  /** Filled by `from parent`: an estimate, not for publication. */
  readonly estimatedYears: readonly number[];
  readonly convertedYears: readonly number[];
  /** Rows of the years asked for that were converted, oldest first. */
  readonly conversions: readonly Conversion[];
  readonly findings: readonly Finding[];
  /** How the amounts were had, for who explains them; undefined: no rows. */
  readonly trace?: SeriesTrace;
}

/** What a series was read with and what its years held before gaps were filled. */
export interface SeriesTrace {
  readonly request: SeriesRequest;
  readonly index: FlowIndex;
  readonly rules: AmountRules;
  readonly missing: Settings["missing"];
  /** Years with rows, and estimates from the parent; NaN = a gap. */
  readonly read: ReadonlyMap<number, YearlyAmount>;
}

/** Reads the series, converts it, then fills its gaps. */
export function flowSeries(
  request: SeriesRequest,
  index: FlowIndex,
  settings: Settings,
): FlowSeries {
  const { product, series, flow, years } = request;
  const rowYears = request.isCode
    ? index.codeYears(series, flow)
    : [...index.rows(series, flow).keys()].sort((a, b) => a - b);
  const parents = parentYears(request, index);
  if (rowYears.length === 0 && parents.size === 0) return NO_SERIES;
  const rules: AmountRules = {
    nilSymbol: settings.nilSymbol,
    cohortOf: request.cohortOf,
    prices: request.prices,
  };
  const reader = new SeriesReader(request, index, rules);
  const valid = rowYears.filter((year) => request.isValidIn(year));
  const read = new Map(valid.map((year) => [year, reader.amountIn(year)]));
  const estimates =
    settings.missing === "from parent" ? reader.estimates(years, read) : NO_ESTIMATES;
  for (const [year, amount] of estimates.byYear) read.set(year, amount);
  const known = new Map([...read].map(([year, { amount }]) => [year, amount]));
  const filled = fillGaps(years, known, settings.missing);
  const isAsked = (year: number): boolean => asked.has(year);
  const asked = new Set(years);
  const told = new Map([...read].filter(([year]) => isAsked(year)));
  const gaps = years.filter((year) => Number.isNaN(known.get(year) ?? NaN));
  const open = years.filter((_, i) => Number.isNaN(filled[i]));
  const filledYears = gaps.filter((year) => !open.includes(year));
  const estimatedYears = [...estimates.byYear.keys()];
  return {
    amounts: new Map(years.map((year, i) => [year, filled[i] ?? NaN])),
    hasRows: true,
    filledYears: [...filledYears, ...estimatedYears].sort((one, other) => one - other),
    estimatedYears,
    convertedYears: years.filter((year) => read.get(year)?.conversions !== undefined),
    conversions: [...told.values()].flatMap(({ conversions }) => conversions ?? []),
    findings: [
      ...parentFindings(request, parentsWithout(parents, estimates.byYear)),
      ...conversionFindings(product, series, flow, told),
      ...partnerFindings(flow, reader.partsOf(isAsked)),
      ...partlyFindings(request, index),
      ...estimateFindings(request, series.slice(0, 6), estimatedYears, estimates.negative),
      ...gapFindings(request, open, filledYears, settings),
    ],
    trace: { request, index, rules, missing: settings.missing, read },
  };
}

const NO_SERIES: FlowSeries = {
  amounts: new Map(),
  hasRows: false,
  filledYears: [],
  estimatedYears: [],
  convertedYears: [],
  conversions: [],
  findings: [],
};

interface Estimates {
  readonly byYear: ReadonlyMap<number, YearlyAmount>;
  readonly negative: readonly number[];
}

const NO_ESTIMATES: Estimates = { byYear: new Map(), negative: [] };

/** Reads the years of one series and keeps the codes that each was read from. */
class SeriesReader {
  private readonly parts = new Map<number, ReadonlyMap<string, YearlyAmount>>();

  constructor(
    private readonly request: SeriesRequest,
    private readonly index: FlowIndex,
    private readonly rules: AmountRules,
  ) {}

  amountIn(year: number): YearlyAmount {
    const { series, isCode, flow } = this.request;
    const taken = isCode ? this.index.codesTaken(series, flow, year) : [series];
    const parts = new Map(taken.map((one) => [one, this.ofSeries(one, year)]));
    this.parts.set(year, parts);
    const [first] = parts.values();
    return parts.size === 1 && first ? first : addUp([...parts.values()]);
  }

  /** The codes read, by year, for the years wanted. */
  partsOf(
    isWanted: (year: number) => boolean,
  ): ReadonlyMap<number, ReadonlyMap<string, YearlyAmount>> {
    return new Map([...this.parts].filter(([year]) => isWanted(year)));
  }

  /** Years without an amount of their own that the parent can give. */
  estimates(years: readonly number[], read: ReadonlyMap<number, YearlyAmount>): Estimates {
    const { series, isCode, flow, codes } = this.request;
    if (!isCode) return NO_ESTIMATES;
    const byYear = new Map<number, YearlyAmount>();
    const negative: number[] = [];
    for (const year of years) {
      if (!Number.isNaN(read.get(year)?.amount ?? NaN)) continue;
      const found = estimateFromParent(series, flow, year, this.index, codes, (one) =>
        this.ofSeries(one, year),
      );
      if (found === undefined) continue;
      if ("isNegative" in found) negative.push(year);
      else {
        const { amount, series: from } = found;
        byYear.set(year, { ...addUp(found.rests), amount, estimatedFrom: from });
      }
    }
    return { byYear, negative };
  }

  private ofSeries(series: string, year: number): YearlyAmount {
    const rows = this.index.rows(series, this.request.flow).get(year) ?? [];
    return yearlyAmount(rows, year, this.request.product, this.rules);
  }
}

function parentsWithout(
  parents: ReadonlyMap<string, readonly number[]>,
  estimated: ReadonlyMap<number, YearlyAmount>,
): ReadonlyMap<string, readonly number[]> {
  const left = [...parents].map(
    ([parent, years]) => [parent, years.filter((year) => !estimated.has(year))] as const,
  );
  return new Map(left.filter(([, years]) => years.length > 0));
}

/** Years asked for in which only a shorter code has rows, by that code. */
function parentYears(request: SeriesRequest, index: FlowIndex): ReadonlyMap<string, number[]> {
  const byParent = new Map<string, number[]>();
  if (!request.isCode) return byParent;
  const { series, flow } = request;
  for (const year of request.years) {
    if (index.codesTaken(series, flow, year).length > 0) continue;
    const parent = index.shorterCode(series, flow, year);
    if (parent !== undefined) byParent.set(parent, [...(byParent.get(parent) ?? []), year]);
  }
  return byParent;
}
