/** What a reader is told of one series and flow: gaps, shorter codes, partners, estimates. */
import type { Settings } from "../assumptions/settings";
import { wordIn } from "../assumptions/vocabulary";
import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import type { FlowName } from "./flow-index";
import { flowPhrase, seriesKey } from "./flow-words";
import { yearRanges } from "./year-ranges";
import type { YearlyAmount } from "./yearly-amount";

/** The series told of. */
export interface NamedSeries {
  readonly series: string;
  readonly flow: FlowName;
}

/** Years in which only a shorter code has rows, by that code. */
export function parentFindings(
  { series, flow }: NamedSeries,
  parents: ReadonlyMap<string, readonly number[]>,
): Finding[] {
  const place = { kind: "Flows", key: seriesKey(series, flow) };
  return [...parents].map(([parent, years]) => {
    const details = { code: series, flow: flowPhrase(flow), years: yearRanges(years), parent };
    return makeFinding("only-parent", MODELLING["only-parent"], place, details);
  });
}

/** The years are without an answer, not the whole product: NaN carries that. */
export function gapFindings(
  { series, flow }: NamedSeries,
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

/** Partners whose sum is not the published total, by the code that has the rows. */
export function partnerFindings(
  flow: FlowName,
  read: ReadonlyMap<number, ReadonlyMap<string, YearlyAmount>>,
): Finding[] {
  const findings: Finding[] = [];
  for (const [year, byCode] of read) {
    for (const [series, { amount, partnerSum }] of byCode) {
      if (partnerSum === undefined) continue;
      const place = { kind: "Flows", key: seriesKey(series, flow), column: "value" };
      const details = { series, flow: flowPhrase(flow), year, sum: partnerSum, total: amount };
      findings.push(makeFinding("partners-differ", MODELLING["partners-differ"], place, details));
    }
  }
  return findings;
}

/** Estimates by `from parent`, and years in which the parent is too small for one. */
export function estimateFindings(
  { series, flow }: NamedSeries,
  parent: string,
  estimated: readonly number[],
  negative: readonly number[],
): Finding[] {
  const place = { kind: "Flows", key: seriesKey(series, flow), column: "value" };
  const details = { series, flow: flowPhrase(flow), parent };
  const told = (
    code: "from-parent" | "from-parent-negative",
    years: readonly number[],
  ): Finding[] =>
    years.length === 0
      ? []
      : [makeFinding(code, MODELLING[code], place, { ...details, years: yearRanges(years) })];
  return [...told("from-parent", estimated), ...told("from-parent-negative", negative)];
}
