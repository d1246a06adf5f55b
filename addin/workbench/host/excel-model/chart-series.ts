import { formatAddress } from "../a1";
import type { ChartSeriesRecord } from "./extras";
import type { Range } from "./range";

/**
 * Series of a chart over cells: one per column of numbers, or per row where asked for or where the
 * cells are wider than tall. Text and dates are labels; the nearest before the first series count.
 * Rule: chart-series.
 * @param direction "auto", "columns" or "rows".
 */
export function seriesOf(source: Range, direction: string): ChartSeriesRecord[] {
  const { area, context } = source;
  const byRows = direction === "rows" || (direction === "auto" && area.columns > area.rows);
  const turned = <T>(grid: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    byRows ? grid : (grid[0] ?? []).map((_, j) => grid.flatMap((row) => row.slice(j, j + 1)));
  const lines = turned(context.spreadsheet.values(area));
  const formats = turned(context.spreadsheet.numberFormats(area));

  const hasHeader = lines.some(
    ([head, next]) => typeof head === "string" && typeof next === "number",
  );
  const from = hasHeader ? 1 : 0;
  const isLabel = lines.map(
    (line, i) =>
      /[dmy]/iu.test((formats[i]?.[from] ?? "").replace("General", "")) ||
      line.slice(from).every((value) => typeof value === "string"),
  );
  const series = isLabel.flatMap((label, i) => (label ? [] : [i]));
  const labels = isLabel.slice(0, series[0] ?? 0).lastIndexOf(true);
  return series.map((i) => ({
    properties: { name: hasHeader ? String(lines[i]?.[0] ?? "") : "" },
    values: lineAddress(source, byRows, i, from),
    labels: labels < 0 ? "" : lineAddress(source, byRows, labels, from),
  }));
}

/** Address of one row or column of the cells, without its header. */
function lineAddress(source: Range, byRows: boolean, index: number, from: number): string {
  const { area, sheetName } = source;
  const { row, rows, column, columns } = area;
  const line = byRows
    ? { row: row + index, rows: 1, column: column + from, columns: columns - from }
    : { row: row + from, rows: rows - from, column: column + index, columns: 1 };
  return formatAddress(sheetName, line);
}
