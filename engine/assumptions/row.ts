import { parseRatio, ratioWord } from "../quantities/unit-ratio";
import { unitWord } from "../quantities/units";
import { materialLabel } from "../classification/materials";
import type { Language, Phrase } from "../findings/language";
import { Mark, type Cell } from "./cell";
import { schemaOf, type Column, type ColumnSchema, type Kind } from "./schema";
import { wordIn, type Word, type WordSet } from "./vocabulary";

/** A cell as read: number, canonical text, or a missing mark. A blank is absent. */
export type Content = number | string | Mark;

/** One row of a recognised table, in canonical words, units, codes and materials. */
export interface Row {
  readonly kind: Kind;
  /** The table's own name where the host knows it, else empty. */
  readonly table: string;
  /** Cells by canonical column; blanks are absent. */
  readonly cells: Readonly<Partial<Record<Column, Content>>>;
  /** Cells as given where they could not be read: they stay in the fingerprint. */
  readonly unread?: Readonly<Partial<Record<Column, Cell>>>;
  /** A finding of severity error concerns this row: it is not computed with. */
  readonly broken: boolean;
}

/** The number in a column; undefined where it is blank, marked missing or text. */
export function numberIn(row: Row, column: Column): number | undefined {
  const content = row.cells[column];
  return typeof content === "number" ? content : undefined;
}

/** The text in a column; undefined where there is none. */
export function textIn(row: Row, column: Column): string | undefined {
  const content = row.cells[column];
  return typeof content === "string" ? content : undefined;
}

/** The canonical word in a column of closed words. */
export function wordOf<S extends WordSet>(row: Row, column: Column, set: S): Word<S> | undefined {
  const columnSet = schemaOf(row.kind).columns.find((c) => c.column === column)?.words;
  return columnSet === set ? (textIn(row, column) as Word<S> | undefined) : undefined;
}

/** The cells with one column blank. */
export function withoutColumn<T>(
  cells: Readonly<Partial<Record<Column, T>>>,
  column: Column,
): Partial<Record<Column, T>> {
  return Object.fromEntries(Object.entries(cells).filter(([name]) => name !== column));
}

/** True where the column holds a missing mark. */
export function isMarked(row: Row, column: Column): boolean {
  return row.cells[column] instanceof Mark;
}

/** A cell as text for keys and sentences, in one language. */
export function contentText(
  content: Content | undefined,
  schema: ColumnSchema | undefined,
  language: Language,
): string {
  if (content === undefined) return "";
  if (content instanceof Mark) return content.text;
  if (typeof content === "number") return String(content);
  if (schema?.type === "material") return materialLabel(content);
  if (schema?.type === "unit") return unitWord(content, language);
  if (schema?.type === "ratio") {
    const ratio = parseRatio(content);
    return ratio ? ratioWord(ratio, language) : content;
  }
  if (schema?.words) {
    return wordIn(schema.words, content as Word<WordSet>, language);
  }
  return content;
}

/** The row's key as the contract writes it: `product=Elbil; material=Co`. */
export function keyOf(row: Row): Phrase {
  return { sv: keyIn(row, "sv"), en: keyIn(row, "en") };
}

function keyIn(row: Row, language: Language): string {
  const schema = schemaOf(row.kind);
  const keyColumns = schema.key.length > 0 ? schema.key : (["scenario", "table", "row"] as const);
  const parts: string[] = [];
  for (const part of keyColumns) {
    const column = part === "kindOfUnit" ? "unit" : part;
    const content = row.cells[column] ?? unreadText(row, column);
    if (content === undefined) continue;
    const text = contentText(
      content,
      schema.columns.find((c) => c.column === column),
      language,
    );
    parts.push(`${wordIn("column", column, language)}=${text}`);
  }
  return parts.join("; ");
}

function unreadText(row: Row, column: Column): string | undefined {
  const cell = row.unread?.[column];
  if (cell === undefined || cell === null) return undefined;
  return typeof cell === "object" ? cell.error : String(cell);
}
