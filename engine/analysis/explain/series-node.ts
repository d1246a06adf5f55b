/** The amount of one series, flow and year: its rows, or how its gap was filled. */
import type { Row } from "../../assumptions/row";
import { wordIn } from "../../assumptions/vocabulary";
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import type { Phrase } from "../../findings/language";
import type { Model } from "../../model/model";
import type { FlowSeries, SeriesTrace } from "../../trade/flow-series";
import { flowPhrase } from "../../trade/flow-words";
import { rowsThatCount } from "../../trade/yearly-amount";
import { flowRowNode } from "./flow-row";
import { given, made, total, type ExplainNode } from "./node";
import { settingRow } from "./rule-row";
import { unitPhrase } from "./unit-nodes";

/** The series' amount in the year, product's unit; undefined where it has none. */
export function seriesNode(
  model: Model,
  series: FlowSeries,
  year: number,
): ExplainNode | undefined {
  const amount = series.amounts.get(year);
  const { trace } = series;
  if (amount === undefined || trace === undefined) return undefined;
  const known = trace.read.get(year)?.amount ?? NaN;
  const node = Number.isNaN(known) ? filledNode(model, trace, year) : readNode(model, trace, year);
  return node;
}

function whatOf({ request }: SeriesTrace, year: number, series = request.series): Phrase {
  return explained("series", { flow: flowPhrase(request.flow), year, series });
}

/** A year that has rows, or an estimate from its parent. */
function readNode(model: Model, trace: SeriesTrace, year: number): ExplainNode {
  const { request, index } = trace;
  const found = trace.read.get(year);
  const what = whatOf(trace, year);
  const unit = unitPhrase(request.product.unit);
  const [parent, ...others] = found?.estimatedFrom ?? [];
  if (parent !== undefined) {
    const parts = [parent, ...others].map((one) => codeNode(model, trace, one, year));
    return made("difference", explained("estimated", { what, parent }), unit, parts, found?.amount);
  }
  const taken = request.isCode
    ? index.codesTaken(request.series, request.flow, year)
    : [request.series];
  const parts = taken.map((one) => codeNode(model, trace, one, year));
  return total(what, unit, parts, found?.amount);
}

function codeNode(model: Model, trace: SeriesTrace, series: string, year: number): ExplainNode {
  const { request, index, rules } = trace;
  const { product, flow } = request;
  const rows = index.rows(series, flow).get(year) ?? [];
  const counted = rowsThatCount(rows, year, product, rules);
  const parts = counted.map((row) => flowRowNode(model, row, year, product, rules));
  return total(whatOf(trace, year, series), unitPhrase(product.unit), parts);
}

/** A gap: 0, the value of a year beside it, or the line between two. */
function filledNode(model: Model, trace: SeriesTrace, year: number): ExplainNode {
  const { missing, read, request } = trace;
  const what = whatOf(trace, year);
  const unit = unitPhrase(request.product.unit);
  const rule = settingRow(model, "missing");
  if (missing === "zero") return given(explained("filled-zero", { what }), 0, unit, rule);
  const known = [...read]
    .filter(([, { amount }]) => !Number.isNaN(amount))
    .map(([other]) => other)
    .sort((a, b) => a - b);
  const after = known.find((other) => other > year);
  const before = known.filter((other) => other < year).at(-1);
  if (missing === "interpolate" && before !== undefined && after !== undefined) {
    const share = (year - before) / (after - before);
    const parts = [
      weighted(readNode(model, trace, before), before, year, 1 - share, rule),
      weighted(readNode(model, trace, after), after, year, share, rule),
    ];
    return made("sum", explained("filled-line", { what, from: before, to: after }), unit, parts);
  }
  const from = before ?? after;
  if (from === undefined) return given(explained("computed", { what }), NaN, unit);
  const word = { sv: wordIn("missing rule", missing, "sv"), en: missing };
  const told = explained("filled-hold", { what, from, rule: word });
  return made("sum", told, unit, [readNode(model, trace, from)]);
}

/** A year's amount times its weight in another year's. */
export function weighted(
  node: ExplainNode,
  year: number,
  of: number,
  weight: number,
  row?: Row,
): ExplainNode {
  const leaf = given(explained("weight", { year, for: of }), weight, NO_PHRASE, row);
  return made("product", explained("weighted", { what: node.what }), node.unit, [node, leaf]);
}
