import { useId, useState, type ReactElement } from "react";
import { Button, makeStyles, Subtitle1, Text } from "@fluentui/react-components";
import type { ResultSeries, ResultsView } from "../../app/services";
import { usePane } from "../shared/pane-context";
import { listText, RESULTS_COPY } from "./copy";
import { FiguresTable } from "./figures-table";
import { InsertMenu } from "./insert-menu";
import { YearChart } from "./year-chart";
import { figureOf, yearHeadline } from "./year-sentence";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  plain: { margin: 0 },
  below: { display: "flex", flexDirection: "column", gap: "2px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

/** One year's figure large, all years as a picture, and on demand as figures. */
export function SeriesPicture(props: {
  readonly series: ResultSeries;
  readonly view: ResultsView;
  readonly modelName: string;
  /** The year the user stepped to; undefined = the last data year. */
  readonly year: number | undefined;
  readonly onYear: (year: number) => void;
}): ReactElement {
  const { series, view, modelName, onYear } = props;
  const pane = usePane();
  const { say, language, services } = pane;
  const styles = useStyles();
  const [areFiguresShown, setFiguresShown] = useState(false);
  const figures = useId();
  const year = shownYear(series, props.year);
  const figure = figureOf(series, year);
  return (
    <div className={styles.root}>
      <Subtitle1 as="h2" className={styles.plain}>
        {yearHeadline(series, year, pane)}
      </Subtitle1>
      {typeof figure !== "number" && <Text size={200}>{say(figure.missing)}</Text>}
      <YearChart series={series} year={year} onYear={onYear} />
      <div className={styles.below}>
        {say(series.projection) !== "" && <Text size={200}>¦ {say(series.projection)}</Text>}
        <Text size={200}>
          {say(RESULTS_COPY.ownWork, { källor: listText(series.sources, language) })}
        </Text>
        <Text size={200}>
          {say(RESULTS_COPY.modelName, { namn: modelName })} · {say(series.convention)}
        </Text>
      </div>
      <div className={styles.actions}>
        {services.insert && <InsertMenu view={view} insert={services.insert} />}
        <Button
          aria-expanded={areFiguresShown}
          aria-controls={figures}
          onClick={() => setFiguresShown((shown) => !shown)}
        >
          {say(RESULTS_COPY.figures)}
        </Button>
      </div>
      <div id={figures}>{areFiguresShown && <FiguresTable series={series} />}</div>
    </div>
  );
}

function shownYear(series: ResultSeries, chosen: number | undefined): number {
  const first = series.years[0]?.year ?? series.lastDataYear;
  const last = series.years.at(-1)?.year ?? first;
  return Math.min(last, Math.max(first, chosen ?? series.lastDataYear));
}
