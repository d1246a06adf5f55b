import { useState, type KeyboardEvent, type PointerEvent, type ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ResultSeries } from "../../app/services";
import { axisText } from "../shared/number-text";
import { usePane } from "../shared/pane-context";
import { ChartLines } from "./chart-lines";
import { niceTicks, valueScale, yearScale, type PlotArea } from "./chart-scale";
import { RESULTS_COPY } from "./copy";
import { useWidth } from "./use-width";
import { yearSentence } from "./year-sentence";

const HEIGHT = 210;
/** Pixels a digit of 12 px text takes, rounded up. */
const DIGIT_WIDTH = 7;

const useStyles = makeStyles({
  frame: {
    position: "relative",
    touchAction: "pan-y",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  svg: { display: "block", width: "100%", fontSize: tokens.fontSizeBase200, cursor: "crosshair" },
  text: {
    fill: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  axis: {
    stroke: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

/** Keys that change the year, and by how much. */
const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
  Home: -Infinity,
  End: Infinity,
};

/**
 * The series as a line over the years with zero in sight; what is projected is dashed, what is
 * missing a gap, what is observed dots. One tab stop: the arrows step through the years, and a
 * screen reader hears each year's figure.
 */
export function YearChart(props: {
  readonly series: ResultSeries;
  readonly year: number;
  readonly onYear: (year: number) => void;
}): ReactElement {
  const { series, year, onYear } = props;
  const pane = usePane();
  const { say, services } = pane;
  const styles = useStyles();
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const width = useWidth(frame);
  const first = series.years[0]?.year ?? series.lastDataYear;
  const last = series.years.at(-1)?.year ?? first;
  const numbers = [...series.years, ...series.observed].flatMap(({ value }) =>
    typeof value === "number" ? [value] : [],
  );
  const ticks = niceTicks(numbers);
  const tickTexts = ticks.map((tick) => axisText(tick, services.decimalSeparator));
  const plot: PlotArea = {
    left: Math.max(...tickTexts.map(({ length }) => length)) * DIGIT_WIDTH + 8,
    right: width - 16,
    top: 26,
    bottom: HEIGHT - 22,
  };
  const values = valueScale(ticks, plot);
  const years = yearScale(first, last, series.lastDataYear, plot);
  const choose = (wanted: number): void => onYear(Math.min(last, Math.max(first, wanted)));
  return (
    <div
      ref={setFrame}
      className={styles.frame}
      role="slider"
      tabIndex={0}
      aria-label={say(RESULTS_COPY.chart, { mått: series.name, enhet: series.unit })}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={year}
      aria-valuetext={yearSentence(series, year, pane)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointer}
      onPointerMove={(event) => {
        if (event.buttons > 0) onPointer(event);
      }}
    >
      <svg className={styles.svg} height={HEIGHT} aria-hidden="true" focusable="false">
        <text x={0} y={12} className={styles.text} data-label="unit">
          {say(series.unit)}
        </text>
        {ticks.map((tick, i) => (
          <g key={tick}>
            <line
              x1={plot.left}
              x2={plot.right}
              y1={values.at(tick)}
              y2={values.at(tick)}
              className={tick === 0 ? styles.axis : styles.grid}
            />
            <text
              x={plot.left - 6}
              y={values.at(tick) + 4}
              textAnchor="end"
              className={styles.text}
              data-label="value"
            >
              {tickTexts[i]}
            </text>
          </g>
        ))}
        {years.ticks.map((tick) => (
          <text
            key={tick}
            x={years.at(tick)}
            y={HEIGHT - 6}
            textAnchor="middle"
            className={styles.text}
            data-label="year"
          >
            {tick}
          </text>
        ))}
        <ChartLines series={series} year={year} years={years} values={values} plot={plot} />
      </svg>
    </div>
  );

  function onKeyDown(event: KeyboardEvent): void {
    const step = KEY_STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    choose(year + step);
  }

  function onPointer(event: PointerEvent): void {
    if (!frame) return;
    const x = event.clientX - frame.getBoundingClientRect().left;
    const share = (x - plot.left) / (plot.right - plot.left);
    choose(Math.round(first + share * (last - first)));
  }
}
