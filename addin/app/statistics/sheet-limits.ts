/** What a sheet holds, and the most that is fetched at once. */
import type { Phrase, ResolvedSelection } from "#engine";

/** Rows and columns of an Excel sheet. */
const SHEET = { rows: 1_048_576, columns: 16_384 } as const;
/** Rows above the table, its header included. */
export const ROWS_ABOVE = 4;
/** More than this is neither read nor written in one go: it would take Excel minutes. */
export const MOST_CELLS = 500_000;
/** From here on a sheet is slow. */
export const MANY_CELLS = 100_000;

/** The number of periods of a selection, whose variable of time has this code. */
function periodsOf(selection: ResolvedSelection, time: string | undefined): number {
  return selection.variables.find(({ variable }) => variable === time)?.codes.length ?? 1;
}

/** Why a selection cannot stand in a sheet, or undefined. */
export function sheetRefusal(
  selection: ResolvedSelection,
  shape: "long" | "wide",
  time: string | undefined,
): Phrase | undefined {
  const { cells, variables } = selection;
  const periods = shape === "wide" ? periodsOf(selection, time) : 1;
  const rows = cells / periods + ROWS_ABOVE;
  if (cells > MOST_CELLS) return tooMany(cells);
  if (rows > SHEET.rows) return tooLong(rows);
  // Codes and names of each variable, unit, status, then the periods.
  const columns = periods + 2 * variables.length + 2;
  return shape === "wide" && columns > SHEET.columns ? tooWide(columns) : undefined;
}

const grouped = (count: number, separator: string): string =>
  String(count).replace(/\B(?=(\d{3})+$)/gu, separator);

/** A number of cells, grouped as each language does. */
export function countWords(count: number): Phrase {
  return { sv: grouped(count, "\u00A0"), en: grouped(count, ",") };
}

function tooMany(cells: number): Phrase {
  const [found, most] = [countWords(cells), countWords(MOST_CELLS)];
  return {
    sv: `${found.sv} celler är för många. Högst ${most.sv} hämtas på en gång: välj färre värden eller år.`,
    en: `${found.en} cells are too many. At most ${most.en} are fetched at once: choose fewer values or years.`,
  };
}

function tooLong(rows: number): Phrase {
  const [found, most] = [countWords(rows), countWords(SHEET.rows)];
  return {
    sv: `${found.sv} rader får inte plats: ett blad har ${most.sv}. Välj färre värden eller år.`,
    en: `${found.en} rows have no room: a sheet has ${most.en}. Choose fewer values or years.`,
  };
}

function tooWide(columns: number): Phrase {
  const [found, most] = [countWords(columns), countWords(SHEET.columns)];
  return {
    sv: `${found.sv} kolumner får inte plats: ett blad har ${most.sv}. Välj lång form eller färre perioder.`,
    en: `${found.en} columns have no room: a sheet has ${most.en}. Choose the long form or fewer periods.`,
  };
}
