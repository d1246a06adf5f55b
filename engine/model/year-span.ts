import { keyOf, numberIn, textIn, type Row } from "../assumptions/row";
import type { Column, Kind } from "../assumptions/schema";
import { wordIn } from "../assumptions/vocabulary";
import { EVERY_PRODUCT, makeFinding, type Finding } from "../findings/finding";
import type { Phrase } from "../findings/language";
import { MODELLING } from "../findings/modelling";

/** The longest model, years from the first to the last. */
const MOST_YEARS = 400;

/** A year and the cell it stands in. */
interface PlacedYear {
  readonly year: number;
  readonly row: Row;
  readonly column: Column;
}

/** Columns whose years stretch what is computed, and the column that names whose they are. */
const STRETCHING: readonly (readonly [Kind, name: Column, year: Column])[] = [
  ["Flows", "series", "year"],
  ["Start", "product", "year"],
  ["Start", "product", "cohort"],
  ["Settings", "setting", "value"],
];

const YEAR_SETTINGS: ReadonlySet<string> = new Set(["first year", "last year"]);

/** Years that are read at all; a setting outside them has its own finding. */
const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1800 && year <= 2300;

/**
 * An error that stops every answer where the years of Flows, Start and Settings lie further apart
 * than any model needs: one of them is wrong, and the sentence names both ends.
 */
export function yearSpanFindings(
  rows: ReadonlyMap<Kind, readonly Row[]>,
  products: { has(name: string): boolean },
): Finding[] {
  const ends = endsOf(rows, products);
  if (ends === undefined) return [];
  const { earliest, latest } = ends;
  if (latest.year - earliest.year <= MOST_YEARS) return [];
  const { row, column } = earliest;
  const { table, kind } = row;
  const place = { table, kind, key: keyOf(row), column, blocks: [EVERY_PRODUCT] };
  const details = {
    first: earliest.year,
    from: placeWords(earliest),
    last: latest.year,
    to: placeWords(latest),
    most: MOST_YEARS,
  };
  return [makeFinding("years-apart", MODELLING["years-apart"], place, details)];
}

/** An error that stops every answer where the settings leave no year between first and last. */
export function yearsCrossed(
  years: { readonly first: number; readonly last: number } | undefined,
  settingRows: readonly Row[],
): Finding[] {
  if (years === undefined || years.first <= years.last) return [];
  const row = settingRows.find((one) => YEAR_SETTINGS.has(textIn(one, "setting") ?? ""));
  const place = {
    table: row?.table ?? "",
    kind: "Settings",
    ...(row ? { key: keyOf(row) } : {}),
    column: "value",
    blocks: [EVERY_PRODUCT],
  };
  const details = { first: years.first, last: years.last };
  return [makeFinding("years-crossed", MODELLING["years-crossed"], place, details)];
}

/** The earliest and the latest year that counts, the first row of each; undefined: there is none. */
function endsOf(
  rows: ReadonlyMap<Kind, readonly Row[]>,
  products: { has(name: string): boolean },
): YearEnds | undefined {
  let ends: YearEnds | undefined;
  for (const [kind, name, column] of STRETCHING) {
    for (const row of rows.get(kind) ?? []) {
      const year = numberIn(row, column);
      if (year === undefined || !isYear(year)) continue;
      const isBetween = ends && year >= ends.earliest.year && year <= ends.latest.year;
      if (!isBetween && counts(row, name, products)) ends = widened(ends, { year, row, column });
    }
  }
  return ends;
}

interface YearEnds {
  readonly earliest: PlacedYear;
  readonly latest: PlacedYear;
}

function widened(ends: YearEnds | undefined, one: PlacedYear): YearEnds {
  const { earliest = one, latest = one } = ends ?? {};
  return {
    earliest: one.year < earliest.year ? one : earliest,
    latest: one.year > latest.year ? one : latest,
  };
}

function counts(row: Row, name: Column, products: { has(name: string): boolean }): boolean {
  const owner = textIn(row, name);
  if (row.broken || owner === undefined) return false;
  if (row.kind === "Settings") return YEAR_SETTINGS.has(owner);
  return products.has(owner) || /^\d+$/.test(owner);
}

/** `Flows, series=A; flow=import; year=1800`. */
function placeWords({ row }: PlacedYear): Phrase {
  const { sv, en } = keyOf(row);
  return { sv: `${wordIn("kind", row.kind, "sv")}, ${sv}`, en: `${row.kind}, ${en}` };
}
