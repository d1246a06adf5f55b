import type { ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ResultSeries } from "../../app/services";
import { usePane } from "../shared/pane-context";
import { dotsLabel, lineLabel, type Point } from "./chart-labels";
import { unbroken, type Known, type PlotArea, type Scale } from "./chart-scale";
import { RESULTS_COPY } from "./copy";

/** Pixels a letter of 12 px text takes, rounded up. */
const LETTER_WIDTH = 7;

const useStyles = makeStyles({
  line: {
    fill: "none",
    stroke: tokens.colorPaletteBlueBorderActive,
    strokeWidth: "2px",
    strokeLinejoin: "round",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  projected: { strokeDasharray: "5 4" },
  point: {
    fill: tokens.colorPaletteBlueBorderActive,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  observed: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorPaletteDarkOrangeBorderActive,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  boundary: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeDasharray: "2 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  chosen: {
    stroke: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // A rim in the paper's colour keeps the text readable where a line passes under it.
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    paintOrder: "stroke",
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "Canvas" },
  },
});

/** What is drawn inside the axes. */
export function ChartLines(props: {
  readonly series: ResultSeries;
  readonly year: number;
  readonly years: Scale;
  readonly values: Scale;
  readonly plot: PlotArea;
}): ReactElement {
  const { series, year, years, values, plot } = props;
  const { say } = usePane();
  const styles = useStyles();
  const point = ({ year: x, value }: Known): Point => ({ x: years.at(x), y: values.at(value) });
  const { lastDataYear } = series;
  const runs = unbroken(series.years);
  const observed = unbroken(series.observed).flat();
  const isProjecting = series.years.some((one) => one.year > lastDataYear);
  const chosen = runs.flat().find((one) => one.year === year);
  const line = runs.flat().map(point);
  const lineEnd = line.at(-1);
  const name = say(series.name);
  const nameAt = lineEnd && lineLabel(lineEnd, widthOf(name), { points: line, plot });
  const dots = observed.map(point);
  const dotEnd = dots.at(-1);
  const observedName = say(RESULTS_COPY.observed);
  const observedAt =
    dotEnd &&
    dotsLabel(dotEnd, widthOf(observedName), { points: [...line, ...dots], plot, taken: nameAt });
  return (
    <>
      {isProjecting && (
        <line
          x1={years.at(lastDataYear)}
          x2={years.at(lastDataYear)}
          y1={plot.top}
          y2={plot.bottom}
          className={styles.boundary}
        />
      )}
      <line
        x1={years.at(year)}
        x2={years.at(year)}
        y1={plot.top}
        y2={plot.bottom}
        className={styles.chosen}
      />
      {runs.map((run) => (
        <g key={run[0]?.year}>
          {path(
            run.filter((one) => one.year <= lastDataYear),
            false,
          )}
          {path(
            run.filter((one) => one.year >= lastDataYear),
            true,
          )}
        </g>
      ))}
      {observed.map((one) => {
        const { x, y } = point(one);
        return <circle key={one.year} cx={x} cy={y} r={3.5} className={styles.observed} />;
      })}
      {chosen && (
        <circle cx={point(chosen).x} cy={point(chosen).y} r={4} className={styles.point} />
      )}
      {nameAt && (
        <text x={nameAt.left} y={nameAt.y} className={styles.text} data-label="line">
          {name}
        </text>
      )}
      {observedAt && (
        <text x={observedAt.left} y={observedAt.y} className={styles.text} data-label="observed">
          {observedName}
        </text>
      )}
    </>
  );

  function path(run: readonly Known[], isProjected: boolean): ReactElement | null {
    const [only] = run;
    if (!only) return null;
    // A year between two gaps has no line to stand on.
    if (run.length === 1) {
      if (isProjected && runs.some((one) => one.length > 1 && one.includes(only))) return null;
      return <circle cx={point(only).x} cy={point(only).y} r={2.5} className={styles.point} />;
    }
    const steps = run.map(point).map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`);
    return (
      <path
        d={`M${steps.join("L")}`}
        className={mergeClasses(styles.line, isProjected && styles.projected)}
      />
    );
  }
}

function widthOf(text: string): number {
  return text.length * LETTER_WIDTH;
}
