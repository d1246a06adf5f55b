/** A year after the data: how the series goes on from the data years. */
import type { Row } from "../../assumptions/row";
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import type { Phrase } from "../../findings/language";
import { projected, type Projection } from "../../trade/projection";
import { given, made, type ExplainNode } from "./node";
import { weighted } from "./series-node";

/** A yearly series and what its data years are made of. */
export interface ProjectedSeries {
  readonly what: Phrase;
  readonly unit: Phrase;
  /** Data years, contiguous, to `lastYear`. */
  readonly values: readonly number[];
  readonly lastYear: number;
  readonly projection: Projection;
  /** The row that gives the projection; undefined where the default is in force. */
  readonly row: Row | undefined;
  readonly nodeOf: (year: number) => ExplainNode;
}

/** Data years that a trend is drawn through, at most. */
const TREND_YEARS = 5;

/** The series in a year after its last. */
export function projectionNode(series: ProjectedSeries, year: number): ExplainNode {
  const { what, unit, values, lastYear, projection, row, nodeOf } = series;
  const steps = year - lastYear;
  const expected = projected(values, projection, steps).at(-1) ?? 0;
  if (projection === "none" || values.length === 0) {
    return given(explained("projected-none", { what }), expected, unit, row);
  }
  if (projection === "hold") {
    return made("sum", explained("projected-hold", { what }), unit, [nodeOf(lastYear)], expected);
  }
  if (projection === "trend") return trendNode(series, year, expected);
  const growth = given(
    explained("projected-growth", { from: lastYear, year }),
    (1 + projection) ** steps,
    NO_PHRASE,
    row,
  );
  const told = explained("projected-rate", { what });
  return made("product", told, unit, [nodeOf(lastYear), growth], expected);
}

/** The least squares line as what it is: a weighted sum of the data years. */
function trendNode(
  { what, unit, values, lastYear, row, nodeOf }: ProjectedSeries,
  year: number,
  expected: number,
): ExplainNode {
  if (expected === 0) return given(explained("projected-below", { what }), 0, unit, row);
  const count = Math.min(TREND_YEARS, values.length);
  const years = Array.from({ length: count }, (_, i) => lastYear - count + 1 + i);
  const mean = years.reduce((sum, one) => sum + one, 0) / count;
  const spread = years.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const parts = years.map((one) => {
    const weight = 1 / count + ((one - mean) * (year - mean)) / spread;
    return weighted(nodeOf(one), one, year, weight, row);
  });
  return made("sum", explained("projected-trend", { what }), unit, parts, expected);
}
