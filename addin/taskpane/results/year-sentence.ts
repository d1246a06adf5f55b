import type { Figure, ResultSeries } from "../../app/services";
import { COPY } from "../shared/copy";
import { HARD_SPACE } from "../shared/number-text";
import type { Pane } from "../shared/pane-context";
import { RESULTS_COPY } from "./copy";

/** `2025: 1 234 ton` or `2016: saknas`. */
export function yearHeadline(series: ResultSeries, year: number, pane: Pane): string {
  return pane.say(RESULTS_COPY.yearFigure, {
    år: year,
    värde: inUnit(figureOf(series, year), series, pane),
  });
}

/** The headline with what else is to be known of the year: why missing, projected, observed. */
export function yearSentence(series: ResultSeries, year: number, pane: Pane): string {
  const { say } = pane;
  const figure = figureOf(series, year);
  const observed = series.observed.find((one) => one.year === year)?.value;
  const parts = [yearHeadline(series, year, pane)];
  if (typeof figure !== "number" && say(figure.missing) !== "") parts.push(say(figure.missing));
  if (year > series.lastDataYear) parts.push(say(RESULTS_COPY.projected));
  if (typeof observed === "number") {
    parts.push(`${say(RESULTS_COPY.observed)} ${inUnit(observed, series, pane)}`);
  }
  return parts.join(", ");
}

/** The series' figure of a year; missing where the series has no such year. */
export function figureOf(series: ResultSeries, year: number): Figure {
  const found = series.years.find((one) => one.year === year);
  return found ? found.value : { missing: { sv: "", en: "" } };
}

function inUnit(figure: Figure, series: ResultSeries, { say, number }: Pane): string {
  if (typeof figure !== "number") return say(COPY.missing);
  return `${number(figure)}${HARD_SPACE}${say(series.unit)}`;
}
