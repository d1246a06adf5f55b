/** One row of Changes, read against the table that it changes. */
import type { SETTINGS_AND_CHANGES } from "../findings/settings";
import type { Details } from "../findings/finding";
import { tidy } from "./cell";
import type { Phrase } from "../findings/language";
import { isFault, readCell, yearHeader, type ReadingOptions } from "./read-cell";
import { columnPhrase, kindPhrase } from "./recognise";
import { textIn, type Content, type Row } from "./row";
import { schemaOf, type Column, type ColumnSchema, type Kind } from "./schema";
import { canonicalSetting } from "./settings";
import { readWord, wordIn, type Word } from "./vocabulary";

/** One condition of a row's key; a blank value asks for a blank cell. */
export interface Condition {
  readonly column: Column;
  readonly value: Content | undefined;
}

/** A change that can be read. */
export interface Change {
  readonly row: Row;
  readonly kind: Kind;
  /** Own name, in small letters, of the table it is limited to, where `table` names one. */
  readonly table?: string;
  readonly key: readonly Condition[];
  readonly column: Column;
  readonly operation: Word<"operation">;
  /** undefined = none given (new row) or a missing mark. */
  readonly value: Content | undefined;
}

/** Why a change cannot be read. */
export interface ChangeFault {
  readonly fault: keyof typeof SETTINGS_AND_CHANGES;
  readonly details: Details;
}

/** What a change may refer to. */
export interface ChangeContext {
  /** Kind of each table by its own name in small letters: Excel's names do not mind the case. */
  readonly kindOfTable: ReadonlyMap<string, Kind>;
  /** Texts of keys and values are written out: blank can be told from 0. */
  readonly options: ReadingOptions;
}

/** The tables and products that changes of these rows may name. */
export function changeContext(rows: ReadonlyMap<Kind, readonly Row[]>): ChangeContext {
  const kindOfTable = new Map<string, Kind>();
  for (const [kind, ofKind] of rows) {
    let last = "";
    for (const { table } of ofKind) {
      // Rows of a table follow each other.
      if (table !== last && table !== "") kindOfTable.set(table.toLowerCase(), kind);
      last = table;
    }
  }
  const products = (rows.get("Products") ?? []).map((row) => row.cells.product);
  const productNames = new Set(products.filter((name) => typeof name === "string"));
  return { kindOfTable, options: { blanksTold: true, productNames } };
}

/** Reads a row of Changes. */
export function readChange(row: Row, context: ChangeContext): Change | ChangeFault {
  const { cells } = row;
  const tableText = textIn(row, "table") ?? "";
  const rowText = textIn(row, "row") ?? "";
  const word = readWord("kind", tableText);
  const ownName = word === undefined ? tableText.toLowerCase() : undefined;
  const kind = word ?? context.kindOfTable.get(tableText.toLowerCase());
  if (kind === undefined || kind === "Changes") {
    return { fault: "change-table", details: { cell: tableText } };
  }
  const key = readKey(rowText, kind, context.options);
  if (key === undefined) {
    return { fault: "change-row", details: { cell: rowText } };
  }
  const column = cells.column as Column;
  const schema = columnOf(kind, column);
  if (schema === undefined) {
    return {
      fault: "change-column",
      details: { cell: columnPhrase(column), kind: kindPhrase(kind) },
    };
  }
  const operation = cells.operation as Word<"operation">;
  const value = readValue(cells.value, schema, operation, settingIn(key), context.options);
  if (typeof value === "object" && "fault" in value) return value;
  return {
    row,
    kind,
    ...(ownName === undefined ? {} : { table: ownName }),
    key,
    column,
    operation,
    value: value.content,
  };
}

/** An operation in both languages. */
export function operationPhrase(operation: Word<"operation">): Phrase {
  return { sv: wordIn("operation", operation, "sv"), en: operation };
}

function settingIn(key: readonly Condition[]): string | undefined {
  const value = key.find((condition) => condition.column === "setting")?.value;
  return typeof value === "string" ? value : undefined;
}

function columnOf(kind: Kind, column: Column): ColumnSchema | undefined {
  return schemaOf(kind).columns.find((schema) => schema.column === column);
}

function readKey(text: string, kind: Kind, options: ReadingOptions): Condition[] | undefined {
  const conditions: Condition[] = [];
  for (const part of text.split(";")) {
    if (tidy(part) === "") continue;
    const at = part.indexOf("=");
    const column = at < 0 ? undefined : readWord("column", part.slice(0, at));
    const schema = column && columnOf(kind, column);
    if (column === undefined || schema === undefined) return undefined;
    // A setting at its default counts as absent, so no condition may ask for its value.
    if (kind === "Settings" && column !== "setting") return undefined;
    const value = tidy(part.slice(at + 1));
    const read = value === "" ? undefined : readCell(fromText(value, schema), schema, options);
    if (isFault(read)) return undefined;
    conditions.push({ column, value: read });
  }
  return conditions.length > 0 ? conditions : undefined;
}

/** Numbers inside a key or value text, decimal point or comma. */
function fromText(text: string, schema: ColumnSchema): string | number {
  if (schema.type === "year") return yearHeader(text) ?? text;
  const numeric = ["number", "positive", "bound", "any"].includes(schema.type);
  if (!numeric || !/^[-+]?\d+([.,]\d+)?$/.test(text)) return text;
  return Number(text.replace(",", "."));
}

function readValue(
  content: Content | undefined,
  schema: ColumnSchema,
  operation: Word<"operation">,
  setting: string | undefined,
  options: ReadingOptions,
): { content: Content | undefined } | ChangeFault {
  const shownValue = content === undefined ? "" : contentShown(content);
  const fault: ChangeFault = {
    fault: "change-value",
    details: {
      operation: operationPhrase(operation),
      cell: shownValue,
      before: columnPhrase(schema.column),
    },
  };
  if (operation === "*" || operation === "+") {
    return typeof content === "number" ? { content } : fault;
  }
  if (content === undefined) return operation === "new row" ? { content: undefined } : fault;
  if (typeof content === "object") return { content };
  if (setting !== undefined && schema.column === "value") {
    return { content: canonicalSetting(setting, content) };
  }
  const read = readCell(content, schema, options);
  return isFault(read) ? fault : { content: read };
}

function contentShown(content: Content): string {
  return typeof content === "object" ? content.text : String(content);
}
