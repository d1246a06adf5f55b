/** How old the source of a row is, against the model's latest data year: there is no clock here. */
import { textIn, type Row } from "../assumptions/row";
import type { Model } from "../model/model";

/** A source is old when it is more than this many years before the latest data year. */
export const OLD_AFTER = 5;

/** What is known of a row's source. */
export type SourceAge = "old" | "recent" | "undated";

/**
 * The age of the row's source. Its year is that of `updated` in the row of Sources with its name,
 * else of its `citation`, else of `fetched`, else the latest year in the source's own text.
 */
export function sourceAge(model: Model, row: Row): SourceAge {
  const latest = model.parts.years?.latestData;
  const name = textIn(row, "source");
  if (name === undefined || latest === undefined) return "undated";
  const listed = (model.parts.rows.get("Sources") ?? []).find(
    (source) => textIn(source, "source") === name,
  );
  const cells = listed
    ? [listed.cells.updated, listed.cells.citation, listed.cells.fetched, name]
    : [name];
  const year = cells.map(yearIn).find((found) => found !== undefined);
  if (year === undefined) return "undated";
  return latest - year > OLD_AFTER ? "old" : "recent";
}

/** The latest year named in a text, or the year of a number: a year, or a day as Excel counts them. */
export function yearIn(cell: unknown): number | undefined {
  if (typeof cell === "number") {
    if (cell >= 1800 && cell <= 2300) return Math.floor(cell);
    return cell > 10_000 && cell < 150_000 ? yearOfDay(cell) : undefined;
  }
  if (typeof cell !== "string") return undefined;
  const years = cell.match(/(?<!\d)(1[89]|20|21)\d\d(?!\d)/g) ?? [];
  return years.length > 0 ? years.map(Number).reduce((a, b) => Math.max(a, b)) : undefined;
}

/** Days are counted from the last day of 1899; Excel takes 1900 as a leap year. */
function yearOfDay(day: number): number {
  let left = Math.floor(day) - 1;
  for (let year = 1900; ; year += 1) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 || year === 1900;
    const length = isLeap ? 366 : 365;
    if (left < length) return year;
    left -= length;
  }
}
