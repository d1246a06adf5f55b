/** From fetched figures to rows of the model, each known by its key. */
import {
  keyText,
  readRow,
  readWord,
  recognise,
  schemaOf,
  statisticsRows,
  sumMonths,
  unitWord,
  wordIn,
  type Column,
  type ColumnSchema,
  type Dataset,
  type Finding,
  type Kind,
  type Language,
  type StatisticsRows,
  type WordSet,
} from "#engine";
import type { ModelRows } from "./statistics-views";

/** A row of the model in canonical words. */
export interface KeyedRow {
  /** Rows of one key are the same row to a model. */
  readonly key: string;
  readonly cells: Readonly<Partial<Record<Column, string | number>>>;
}

/** Rows of one kind. */
export interface KeyedRows {
  readonly kind: Kind;
  readonly columns: readonly Column[];
  readonly rows: readonly KeyedRow[];
  /** What a model would find wrong in them. */
  readonly errors: readonly Finding[];
  /** What summing the months has to tell. */
  readonly warnings: readonly Finding[];
}

/** The rows of a fetch. @throws StatisticsFault where a cell has no unit, word or year. */
export function modelRows(
  dataset: Dataset,
  { kind, columns, units, sumsMonths }: ModelRows,
  source: string,
  names: ReadonlySet<string>,
): KeyedRows {
  const yearly = sumsMonths ? sumMonths(dataset) : dataset;
  const choice = { kind, columns, source, ...(units === undefined ? {} : { units }) };
  const rows = keyed(kind, statisticsRows(yearly, choice), names);
  const told = new Set(dataset.findings);
  return { ...rows, warnings: yearly.findings.filter((finding) => !told.has(finding)) };
}

function keyed(
  kind: Kind,
  [header = [], ...body]: StatisticsRows,
  names: ReadonlySet<string>,
): Omit<KeyedRows, "warnings"> {
  const read = recognise(header, "", body);
  const columns = header.flatMap((name) => readWord("column", String(name)) ?? []);
  if (!("schema" in read)) return { kind, columns, rows: [], errors: [read.finding] };
  const options = { blanksTold: true, productNames: names };
  const errors: Finding[] = [];
  const rows = body.map((cells): KeyedRow => {
    const { row, findings } = readRow(cells, read, "", options);
    errors.push(...findings.filter(({ severity }) => severity === "error"));
    const given = columns.flatMap((column, i) => {
      const cell = cells[i] ?? null;
      return cell === null ? [] : [[column, cell] as const];
    });
    return { key: keyText(row), cells: Object.fromEntries(given) };
  });
  return { kind, columns, rows, errors };
}

/** A cell in the words of a language. */
export function localCell(
  kind: Kind,
  column: Column,
  cell: string | number | undefined,
  language: Language,
): string | number | null {
  if (typeof cell !== "string") return cell ?? null;
  const schema = schemaOf(kind).columns.find((each) => each.column === column);
  if (schema?.type === "unit") return unitWord(cell, language);
  return (schema && closedWord(schema, cell, language)) ?? cell;
}

function closedWord({ words }: ColumnSchema, cell: string, language: Language): string | undefined {
  if (words === undefined) return undefined;
  const word = readWord(words, cell);
  return word === undefined ? undefined : wordIn<WordSet>(words, word, language);
}

/** The first two rows with one key; a model would refuse both. */
export function doubled(rows: readonly KeyedRow[]): KeyedRow | undefined {
  const seen = new Set<string>();
  for (const row of rows) {
    if (seen.has(row.key)) return row;
    seen.add(row.key);
  }
  return undefined;
}
