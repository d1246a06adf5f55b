/** How old the source of a row is, against the model's latest data year: there is no clock here. */
import { textIn, type Row } from "../assumptions/row";
import type { Model } from "../model/model";

/** A source is old when it is more than this many years before the latest data year. */
export const OLD_AFTER = 5;

/** What is known of a row's source. */
export type SourceAge = "old" | "recent" | "undated";

/**
 * The age of the row's source, against the latest data year or another. Its year is that of `updated`
 * in the row of Sources with its name, else the earliest named in its `citation` and in its own text.
 * `fetched` says only that it is no younger.
 */
export function sourceAge(model: Model, row: Row, year?: number): SourceAge {
  const latest = model.parts.years?.latestData;
  const name = textIn(row, "source");
  if (name === undefined || latest === undefined) return "undated";
  const listed = (model.parts.rows.get("Sources") ?? []).find(
    (source) => textIn(source, "source") === name,
  );
  const { updated, citation, fetched } = listed?.cells ?? {};
  const own = yearIn(updated, Infinity) ?? yearIn(`${textOf(citation)}; ${name}`, latest);
  const isOld = (one: number): boolean => (year ?? latest) - one > OLD_AFTER;
  if (own !== undefined) return isOld(own) ? "old" : "recent";
  const atMost = yearIn(fetched, Infinity);
  return atMost !== undefined && isOld(atMost) ? "old" : "undated";
}

function textOf(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}

/**
 * The earliest year named in a text, or the year of a number: a year, or a day as Excel counts them.
 * A year of a text more than 5 years after the latest data year tells of a future, not of a source.
 */
export function yearIn(cell: unknown, latest: number): number | undefined {
  if (typeof cell === "number") {
    if (cell >= 1900 && cell <= 2300) return Math.floor(cell);
    return cell > 10_000 && cell < 150_000 ? yearOfDay(cell) : undefined;
  }
  if (typeof cell !== "string") return undefined;
  const years = (cell.match(/(?<!\d)(19|20|21)\d\d(?!\d)/g) ?? [])
    .map(Number)
    .filter((year) => year <= latest + OLD_AFTER);
  return years.length > 0 ? years.reduce((a, b) => Math.min(a, b)) : undefined;
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
