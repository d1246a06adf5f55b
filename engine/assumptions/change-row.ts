/** One row of Changes, read against the table that it changes. */
import type { SETTINGS_AND_CHANGES } from "../findings/settings";
import type { Details } from "../findings/finding";
import { tidy } from "./cell";
import { isFault, readCell, yearHeader, type ReadingOptions } from "./read-cell";
import { kindPhrase } from "./recognise";
import type { Content, Row } from "./row";
import { schemaOf, type Column, type ColumnSchema, type Kind } from "./schema";
import { canonicalSetting } from "./settings";
import { readWord, type Word } from "./vocabulary";

/** One condition of a row's key; a blank value asks for a blank cell. */
export interface Condition {
  readonly column: Column;
  readonly value: Content | undefined;
}

/** A change that can be read. */
export interface Change {
  readonly row: Row;
  readonly kind: Kind;
  /** Own name of the table it is limited to, where `table` names one. */
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

/** Texts of keys and values are read as if blank could be told from 0: they are written out. */
const WRITTEN: ReadingOptions = { blanksTold: true, productNames: new Set() };

/** Reads a row of Changes. `tables` gives the kind of each table by its own name. */
export function readChange(row: Row, tables: ReadonlyMap<string, Kind>): Change | ChangeFault {
  const { cells } = row;
  const tableText = String(cells.table ?? "");
  const named = tables.get(tableText);
  const kind = readWord("kind", tableText) ?? named;
  if (kind === undefined || kind === "Changes") {
    return { fault: "change-table", details: { cell: tableText } };
  }
  const key = readKey(String(cells.row ?? ""), kind);
  if (key === undefined) {
    return { fault: "change-row", details: { cell: String(cells.row ?? "") } };
  }
  const column = cells.column as Column;
  const schema = columnOf(kind, column);
  if (schema === undefined) {
    return { fault: "change-column", details: { cell: column, kind: kindPhrase(kind) } };
  }
  const operation = cells.operation as Word<"operation">;
  const value = readValue(cells.value, schema, operation, settingIn(key));
  if (typeof value === "object" && "fault" in value) return value;
  return {
    row,
    kind,
    ...(named !== undefined && readWord("kind", tableText) === undefined
      ? { table: tableText }
      : {}),
    key,
    column,
    operation,
    value: value?.content,
  };
}

function settingIn(key: readonly Condition[]): string | undefined {
  const value = key.find((condition) => condition.column === "setting")?.value;
  return typeof value === "string" ? value : undefined;
}

function columnOf(kind: Kind, column: Column): ColumnSchema | undefined {
  return schemaOf(kind).columns.find((schema) => schema.column === column);
}

function readKey(text: string, kind: Kind): Condition[] | undefined {
  const conditions: Condition[] = [];
  for (const part of text.split(";")) {
    if (tidy(part) === "") continue;
    const at = part.indexOf("=");
    const column = at < 0 ? undefined : readWord("column", part.slice(0, at));
    const schema = column && columnOf(kind, column);
    if (column === undefined || schema === undefined) return undefined;
    const value = tidy(part.slice(at + 1));
    const read = value === "" ? undefined : readCell(fromText(value, schema), schema, WRITTEN);
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
): { content: Content | undefined } | ChangeFault {
  const shownValue = content === undefined ? "" : contentShown(content);
  const fault: ChangeFault = {
    fault: "change-value",
    details: { operation, cell: shownValue, before: schema.column },
  };
  if (operation === "*" || operation === "+") {
    return typeof content === "number" ? { content } : fault;
  }
  if (content === undefined) return operation === "new row" ? { content: undefined } : fault;
  if (typeof content === "object") return { content };
  if (setting !== undefined && schema.column === "value") {
    return { content: canonicalSetting(setting, content) };
  }
  const read = readCell(content, schema, WRITTEN);
  return isFault(read) ? fault : { content: read };
}

function contentShown(content: Content): string {
  return typeof content === "object" ? content.text : String(content);
}
