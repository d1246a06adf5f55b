/** One series and flow of a product over its span of years, gaps filled by the chosen rule. */
import type { Settings } from "../assumptions/settings";
import { wordIn } from "../assumptions/vocabulary";
import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import type { Conversion } from "./conversion";
import { conversionFindings } from "./conversion-findings";
import type { AmountRules } from "./conversion-of-row";
import type { FlowIndex, FlowName } from "./flow-index";
import { flowPhrase, seriesKey } from "./flow-words";
import type { PriceSource } from "./price-source";
import type { Product } from "./product";
import { addUp, yearlyAmount, type YearlyAmount } from "./yearly-amount";
import { fillGaps } from "./gap-filling";
import { yearRanges } from "./year-ranges";

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
}

/** Amounts by year in the product's unit; NaN = no value. */
export interface FlowSeries {
  readonly amounts: ReadonlyMap<number, number>;
  readonly hasRows: boolean;
  readonly filledYears: readonly number[];
  readonly convertedYears: readonly number[];
  /** Rows of the years asked for that were converted, oldest first. */
  readonly conversions: readonly Conversion[];
  readonly findings: readonly Finding[];
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
  const read = new Map<number, YearlyAmount>();
  for (const year of rowYears) {
    if (request.isValidIn(year)) read.set(year, amountOf(request, index, year, rules));
  }
  const known = new Map([...read].map(([year, { amount }]) => [year, amount]));
  const filled = fillGaps(years, known, settings.missing);
  const asked = new Map([...read].filter(([year]) => years.includes(year)));
  const gaps = years.filter((year) => Number.isNaN(known.get(year) ?? NaN));
  const open = years.filter((_, i) => Number.isNaN(filled[i]));
  const filledYears = gaps.filter((year) => !open.includes(year));
  return {
    amounts: new Map(years.map((year, i) => [year, filled[i] ?? NaN])),
    hasRows: true,
    filledYears,
    convertedYears: years.filter((year) => read.get(year)?.conversions !== undefined),
    conversions: [...asked.values()].flatMap(({ conversions }) => conversions ?? []),
    findings: [
      ...parentFindings(request, parents),
      ...conversionFindings(product, series, flow, asked),
      ...partnerFindings(request, asked),
      ...gapFindings(request, open, filledYears, settings),
    ],
  };
}

const NO_SERIES: FlowSeries = {
  amounts: new Map(),
  hasRows: false,
  filledYears: [],
  convertedYears: [],
  conversions: [],
  findings: [],
};

function amountOf(
  { product, series, isCode, flow }: SeriesRequest,
  index: FlowIndex,
  year: number,
  rules: AmountRules,
): YearlyAmount {
  const taken = isCode ? index.codesTaken(series, flow, year) : [series];
  const parts = taken.map((one) =>
    yearlyAmount(index.rows(one, flow).get(year) ?? [], year, product, rules),
  );
  return parts.length === 1 ? (parts[0] as YearlyAmount) : addUp(parts);
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

function parentFindings(
  { series, flow }: SeriesRequest,
  parents: ReadonlyMap<string, readonly number[]>,
): Finding[] {
  const place = { kind: "Flows", key: seriesKey(series, flow) };
  return [...parents].map(([parent, years]) => {
    const details = { code: series, flow: flowPhrase(flow), years: yearRanges(years), parent };
    return makeFinding("only-parent", MODELLING["only-parent"], place, details);
  });
}

/** The years are without an answer, not the whole product: NaN carries that. */
function gapFindings(
  { series, flow }: SeriesRequest,
  open: readonly number[],
  filledYears: readonly number[],
  settings: Settings,
): Finding[] {
  const place = { kind: "Flows", key: seriesKey(series, flow), column: "value" };
  const details = { series, flow: flowPhrase(flow) };
  const findings: Finding[] = [];
  if (open.length > 0) {
    const text = MODELLING["gap-error"];
    findings.push(makeFinding("gap-error", text, place, { ...details, years: yearRanges(open) }));
  }
  if (filledYears.length > 0) {
    const rule = { sv: wordIn("missing rule", settings.missing, "sv"), en: settings.missing };
    const filled = { ...details, years: yearRanges(filledYears), rule };
    findings.push(makeFinding("gap-filled", MODELLING["gap-filled"], place, filled));
  }
  return findings;
}

function partnerFindings(
  request: SeriesRequest,
  read: ReadonlyMap<number, YearlyAmount>,
): Finding[] {
  const { series, flow } = request;
  return [...read]
    .filter(([, amount]) => amount.partnerSum !== undefined)
    .map(([year, amount]) =>
      makeFinding(
        "partners-differ",
        MODELLING["partners-differ"],
        { kind: "Flows", key: seriesKey(series, flow), column: "value" },
        {
          series,
          flow: flowPhrase(flow),
          year,
          sum: amount.partnerSum ?? NaN,
          total: amount.amount,
        },
      ),
    );
}
