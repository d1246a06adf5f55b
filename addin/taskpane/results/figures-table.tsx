import type { ClipboardEvent, ReactElement } from "react";
import {
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
} from "@fluentui/react-components";
import type { Figure, ResultSeries } from "../../app/services";
import { COPY } from "../shared/copy";
import { FigureText } from "../shared/figure-text";
import { fullNumberText } from "../shared/number-text";
import { usePane } from "../shared/pane-context";
import { RESULTS_COPY } from "./copy";
import { useTableStyles } from "./use-table-styles";

const useStyles = makeStyles({ root: { display: "grid", gap: "8px" } });

/** The figures behind the picture, year by year. Copying gives every digit. */
export function FiguresTable({ series }: { readonly series: ResultSeries }): ReactElement {
  const { say, services } = usePane();
  const styles = useStyles();
  const table = useTableStyles();
  const hasObserved = series.observed.length > 0;
  const rows = series.years.map(({ year, value }) => ({
    year,
    value,
    observed: series.observed.find((one) => one.year === year)?.value,
  }));
  const unit = say(series.unit);
  return (
    <div className={styles.root} onCopy={onCopy}>
      <Table size="extra-small" aria-label={say(RESULTS_COPY.figures)} noNativeElements={false}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={table.year}>{say(RESULTS_COPY.year)}</TableHeaderCell>
            <TableHeaderCell className={table.number}>
              {say(series.name)} ({unit})
            </TableHeaderCell>
            {hasObserved && (
              <TableHeaderCell className={table.number}>
                {say(RESULTS_COPY.observed)} ({unit})
              </TableHeaderCell>
            )}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map(({ year, value, observed }) => (
            <TableRow key={year} data-year={year}>
              <TableCell className={table.year}>{year}</TableCell>
              <TableCell
                className={mergeClasses(
                  table.number,
                  year > series.lastDataYear && table.projected,
                )}
              >
                <FigureText figure={value} />
              </TableCell>
              {hasObserved && (
                <TableCell className={table.number}>
                  {observed !== undefined && <FigureText figure={observed} />}
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {reasons().map((text) => (
        <Text key={text} size={200}>
          {text}
        </Text>
      ))}
    </div>
  );

  /** Why years are missing, each reason once with its years. */
  function reasons(): readonly string[] {
    const years = new Map<string, number[]>();
    for (const { year, value } of rows) {
      const reason = typeof value === "number" ? "" : say(value.missing);
      if (reason !== "") years.set(reason, [...(years.get(reason) ?? []), year]);
    }
    return [...years].map(([reason, [first = 0, ...more]]) => {
      const last = more.at(-1);
      return `${last === undefined ? first : `${first}–${last}`}: ${reason}`;
    });
  }

  function onCopy(event: ClipboardEvent<HTMLElement>): void {
    const selection = window.getSelection();
    if (!selection || selection.isCollapsed) return;
    const chosen = rows.filter(({ year }) => {
      const row = event.currentTarget.querySelector(`[data-year="${year}"]`);
      return row !== null && selection.containsNode(row, true);
    });
    if (chosen.length === 0) return;
    const lines = chosen.map(({ year, value, observed }) =>
      [String(year), full(value), ...(hasObserved ? [full(observed)] : [])].join("\t"),
    );
    event.clipboardData.setData("text/plain", lines.join("\n"));
    event.preventDefault();
  }

  function full(figure: Figure | undefined): string {
    if (figure === undefined) return "";
    if (typeof figure !== "number") return say(COPY.missing);
    return fullNumberText(figure, services.decimalSeparator);
  }
}
