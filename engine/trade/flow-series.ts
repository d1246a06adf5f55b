/** One series and flow of a product over its span of years, gaps filled by the chosen rule. */
import type { Settings } from "../assumptions/settings";
import { wordIn } from "../assumptions/vocabulary";
import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import { unitWord } from "../quantities/units";
import type { FlowIndex, FlowName } from "./flow-index";
import type { Product } from "./product";
import { yearlyAmount, type AmountRules, type YearlyAmount } from "./yearly-amount";
import { fillGaps } from "./gap-filling";
import { yearRanges } from "./year-ranges";

/** What is asked for: a product's own rows or the rows of a code. */
export interface SeriesRequest {
  readonly product: Product;
  /** The product's name or a CN code. */
  readonly series: string;
  readonly isCode: boolean;
  readonly flow: FlowName;
  /** Years in which it must have a value. */
  readonly years: readonly number[];
  readonly cohortOf: (year: number) => number;
}

/** Amounts by year in the product's unit; NaN = no value. */
export interface FlowSeries {
  readonly amounts: ReadonlyMap<number, number>;
  readonly hasRows: boolean;
  readonly filledYears: readonly number[];
  readonly convertedYears: readonly number[];
  readonly findings: readonly Finding[];
}

/** Reads the series, converts it, then fills its gaps. */
export function flowSeries(
  request: SeriesRequest,
  index: FlowIndex,
  settings: Settings,
): FlowSeries {
  const { product, series, flow, years } = request;
  const rules: AmountRules = {
    nilIsZero: settings.nilSymbol === "zero",
    cohortOf: request.cohortOf,
  };
  const read = new Map<number, YearlyAmount>();
  for (const year of years) {
    const amount = amountOf(request, index, year, rules);
    if (amount !== undefined) read.set(year, amount);
  }
  const hasRows =
    read.size > 0 ||
    index.rows(series, flow).size > 0 ||
    (request.isCode && years.some((year) => index.shorterCode(series, flow, year) !== undefined));
  if (!hasRows) {
    return { amounts: new Map(), hasRows, filledYears: [], convertedYears: [], findings: [] };
  }
  const findings = [
    ...parentFindings(request, index, read),
    ...conversionFindings(request, read),
    ...partnerFindings(request, read),
  ];
  const raw = years.map((year) => read.get(year)?.amount ?? NaN);
  const filled = fillGaps(raw, settings.missing);
  const gaps = years.filter((_, i) => Number.isNaN(raw[i]));
  const open = years.filter((_, i) => Number.isNaN(filled[i]));
  const place = { kind: "Flows", key: seriesKey(series, flow), column: "value" };
  const details = { series, flow: flowPhrase(flow) };
  if (open.length > 0) {
    // The years are without an answer, not the whole product: NaN carries that.
    const text = MODELLING["gap-error"];
    findings.push(makeFinding("gap-error", text, place, { ...details, years: yearRanges(open) }));
  }
  const filledYears = gaps.filter((year) => !open.includes(year));
  if (filledYears.length > 0) {
    const rule = { sv: wordIn("missing rule", settings.missing, "sv"), en: settings.missing };
    const filledDetails = { ...details, years: yearRanges(filledYears), rule };
    findings.push(makeFinding("gap-filled", MODELLING["gap-filled"], place, filledDetails));
  }
  const convertedYears = years.filter((year) => read.get(year)?.convertedFrom !== undefined);
  return {
    amounts: new Map(years.map((year, i) => [year, filled[i] ?? NaN])),
    hasRows,
    filledYears,
    convertedYears,
    findings: findings.map((finding) => ({
      ...finding,
      ...(finding.code === "unit-mismatch" ? { blocks: [product.name] } : {}),
    })),
  };
}

function amountOf(
  request: SeriesRequest,
  index: FlowIndex,
  year: number,
  rules: AmountRules,
): YearlyAmount | undefined {
  const own = index.rows(request.series, request.flow).get(year);
  if (own) return yearlyAmount(own, year, request.product, rules);
  if (!request.isCode) return undefined;
  const longer = index.longerCodes(request.series, request.flow, year);
  if (longer.length === 0) return undefined;
  const parts = longer.map((code) =>
    yearlyAmount(index.rows(code, request.flow).get(year) ?? [], year, request.product, rules),
  );
  const marked = parts.find((part) => part.convertedFrom ?? part.unconvertible ?? part.nil);
  return { ...marked, amount: parts.reduce((sum, part) => sum + part.amount, 0) };
}

function parentFindings(
  request: SeriesRequest,
  index: FlowIndex,
  read: ReadonlyMap<number, YearlyAmount>,
): Finding[] {
  if (!request.isCode) return [];
  const byParent = new Map<string, number[]>();
  for (const year of request.years) {
    if (read.has(year)) continue;
    const parent = index.shorterCode(request.series, request.flow, year);
    if (parent !== undefined) byParent.set(parent, [...(byParent.get(parent) ?? []), year]);
  }
  return [...byParent].map(([parent, years]) =>
    makeFinding(
      "only-parent",
      MODELLING["only-parent"],
      { kind: "Flows", key: seriesKey(request.series, request.flow) },
      {
        code: request.series,
        flow: flowPhrase(request.flow),
        years: yearRanges(years),
        parent,
      },
    ),
  );
}

function conversionFindings(
  request: SeriesRequest,
  read: ReadonlyMap<number, YearlyAmount>,
): Finding[] {
  const { product, series, flow } = request;
  const amounts = [...read.values()];
  const place = {
    kind: "Flows",
    key: seriesKey(series, flow),
    column: "unit",
    blocks: [product.name],
  };
  const to = {
    sv: unitWord(product.unit.symbol, "sv"),
    en: unitWord(product.unit.symbol, "en"),
  };
  const details = { series, flow: flowPhrase(flow), product: product.name, to };
  const findings: Finding[] = [];
  const refused = amounts.find((amount) => amount.unconvertible)?.unconvertible;
  if (refused) {
    const code = refused.dimension.startsWith("money") ? "value-not-yet" : "unit-mismatch";
    const from = { sv: unitWord(refused.symbol, "sv"), en: refused.symbol };
    findings.push(makeFinding(code, MODELLING[code], place, { ...details, from }));
  }
  const converted = amounts.filter((amount) => amount.convertedFrom !== undefined);
  if (converted[0]?.convertedFrom !== undefined) {
    const from = converted[0].convertedFrom;
    const more = {
      ...details,
      count: converted.length,
      from: { sv: unitWord(from, "sv"), en: from },
    };
    findings.push(makeFinding("converted", MODELLING.converted, place, more));
  }
  const nils = amounts.filter((amount) => amount.nil).length;
  if (nils > 0) {
    findings.push(
      makeFinding("nil-zero", MODELLING["nil-zero"], place, { ...details, count: nils }),
    );
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

/** A flow's name in both languages. */
export function flowPhrase(flow: FlowName): { sv: string; en: string } {
  return { sv: wordIn("flow", flow, "sv"), en: flow };
}

/** The key of all rows of a series and flow. */
export function seriesKey(series: string, flow: FlowName): { sv: string; en: string } {
  return {
    sv: `serie=${series}; flöde=${wordIn("flow", flow, "sv")}`,
    en: `series=${series}; flow=${flow}`,
  };
}
