/** A set's table in the workbook's language: headers, closed words, units and free texts. */
import {
  parseRatio,
  ratioWord,
  readWord,
  schemaOf,
  unitWord,
  wordIn,
  type Column,
  type ColumnSchema,
  type Kind,
  type Language,
  type WordSet,
} from "#engine";
import type { SetCell } from "./assumption-set";
import { freeText } from "./free-text";

/** Units told in headers, where the column has no unit column beside it. */
const HEADER_UNITS: Readonly<Partial<Record<Column, Readonly<Record<Language, string>>>>> = {
  "unit mass": { sv: "kg", en: "kg" },
  mean: { sv: "år", en: "years" },
  sd: { sv: "år", en: "years" },
};

/** A column of a table to be built. */
export interface LocalColumn {
  readonly column: Column;
  readonly header: string;
  /** How its cells are read; undefined for note, status, definition of kinds that lack them. */
  readonly schema: ColumnSchema | undefined;
}

/** A table in one language. */
export interface LocalTable {
  readonly kind: Kind;
  readonly columns: readonly LocalColumn[];
  readonly rows: readonly (readonly SetCell[])[];
}

/** The table of a kind in the workbook's language. */
export function localTable(
  kind: Kind,
  cells: readonly (readonly SetCell[])[],
  language: Language,
): LocalTable {
  const [headers = [], ...rows] = cells;
  const columns = headers.map((header) => localColumn(kind, String(header), language));
  const localRows = rows.map((row) =>
    columns.map((column, i) => localCell(row[i] ?? null, column, row, columns, language)),
  );
  return { kind, columns, rows: localRows };
}

function localColumn(kind: Kind, header: string, language: Language): LocalColumn {
  const column = readWord("column", header) ?? "note";
  const word = wordIn("column", column, language);
  const unit = HEADER_UNITS[column]?.[language];
  return {
    column,
    header: capital(word) + (unit === undefined ? "" : ` (${unit})`),
    schema: columnOf(kind, column),
  };
}

function columnOf(kind: Kind, column: Column): ColumnSchema | undefined {
  return schemaOf(kind).columns.find((schema) => schema.column === column);
}

/** First letter in upper case; the header is read without regard to case. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function localCell(
  cell: SetCell,
  { column, schema }: LocalColumn,
  row: readonly SetCell[],
  columns: readonly LocalColumn[],
  language: Language,
): SetCell {
  if (typeof cell !== "string") return cell;
  const at = (name: Column): string =>
    String(row[columns.findIndex((other) => other.column === name)] ?? "");
  if (columns.some((other) => other.column === "operation")) {
    return changeCell(cell, column, at, language);
  }
  if (column === "value" && columns.some((other) => other.column === "setting")) {
    return settingWord(at("setting"), cell, language);
  }
  return wordOrText(cell, schema, language);
}

/** A cell in its own column's words, or free text. */
function wordOrText(cell: string, schema: ColumnSchema | undefined, language: Language): string {
  if (schema?.type === "unit") return unitWord(cell, language);
  if (schema?.type === "ratio") {
    const ratio = parseRatio(cell);
    return ratio ? ratioWord(ratio, language) : cell;
  }
  const word = schema?.words && closedWord(schema.words, cell, language);
  return word ?? freeText(cell, language);
}

/** A closed word of a list in the workbook's language; undefined where it is none. */
function closedWord(set: WordSet, written: string, language: Language): string | undefined {
  // Over all lists together no word is common, so the types know none; the lists themselves do.
  const read = readWord as (set: WordSet, written: string) => string | undefined;
  const told = wordIn as (set: WordSet, word: string, language: Language) => string;
  const word = read(set, written);
  return word === undefined ? undefined : told(set, word, language);
}

/** Cells of Changes speak of another table's kind, columns and words. */
function changeCell(
  cell: string,
  column: Column,
  at: (name: Column) => string,
  language: Language,
): string {
  const kind = readWord("kind", at("table"));
  if (kind === undefined) return freeText(cell, language);
  switch (column) {
    case "table":
      return wordIn("kind", kind, language);
    case "column":
    case "operation":
      return wordOrText(cell, columnOf("Changes", column), language);
    case "row":
      return cell
        .split(";")
        .map((part) => conditionIn(part, kind, language))
        .join("; ");
    case "value":
      return valueIn(cell, kind, at("column"), language);
    default:
      return freeText(cell, language);
  }
}

function conditionIn(part: string, kind: Kind, language: Language): string {
  const [name = "", value = ""] = part.split("=").map((side) => side.trim());
  const column = readWord("column", name);
  if (column === undefined) return part.trim();
  return `${wordIn("column", column, language)}=${wordOrText(value, columnOf(kind, column), language)}`;
}

function valueIn(cell: string, kind: Kind, column: string, language: Language): string {
  if (cell === "missing") return language === "sv" ? "saknas" : cell;
  const name = readWord("column", column);
  return name === undefined ? cell : wordOrText(cell, columnOf(kind, name), language);
}

function settingWord(setting: string, value: string, language: Language): string {
  const hasOwnWords = setting === "convention" || setting === "projection";
  return (hasOwnWords ? closedWord(setting, value, language) : undefined) ?? value;
}
