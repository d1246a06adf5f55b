/** The arguments of a cell's CRMMODEL or CRMPART, read from the workbook with blanks told from 0. */
import { isBlank, type Cell } from "#engine";
import { argumentsOf } from "../ports/formula-arguments";
import type { Place } from "../ports/workbook";
import { placeOf, readBlocks } from "./blocks";
import { headerAndData } from "./table-ranges";

/** One argument as read. */
export interface ReadArgument {
  /** Rows of a range; one cell for a single value, null for an omitted argument. */
  readonly cells: readonly (readonly Cell[])[];
  /** The table's own name where the argument is a table. */
  readonly tableName: string | undefined;
  /** Where it stands; undefined for a value written in the formula. */
  readonly place: Place | undefined;
}

/** The arguments of a call in a cell. */
export interface CellCall {
  readonly name: "CRMMODEL" | "CRMPART";
  readonly args: readonly ReadArgument[];
}

type Source =
  | { readonly value: Cell }
  | { readonly range: Excel.Range; readonly tableName: string | undefined };

/** Reads the call in a cell; undefined where it calls neither, or an argument is no plain reference. */
export async function readCall(
  context: Excel.RequestContext,
  { sheet, address }: Place,
): Promise<CellCall | undefined> {
  const { workbook } = context;
  const cell = workbook.worksheets.getItem(sheet).getRange(address);
  cell.load("formulas");
  workbook.tables.load("items/name");
  workbook.names.load("items/name");
  await context.sync();
  const [[entered] = []] = cell.formulas as unknown[][];
  const formula = typeof entered === "string" ? entered : "";
  const tables = workbook.tables.items.map(({ name }) => name);
  const names = workbook.names.items.map(({ name }) => name);
  const call = callIn(formula);
  if (!call) return undefined;
  const sources = call.args.map((argument) => sourceOf(context, sheet, argument, tables, names));
  const ranges = sources.flatMap((source) => (source && "range" in source ? [source.range] : []));
  if (sources.includes(undefined)) return undefined;
  const blocks = [...(await readBlocks(context, ranges))];
  const args = sources.map((source): ReadArgument => {
    if (source && "value" in source) {
      return { cells: [[source.value]], tableName: undefined, place: undefined };
    }
    const block = blocks.shift();
    return {
      cells: block?.cells ?? [],
      tableName: source?.tableName,
      place: block && placeOf(block),
    };
  });
  return { name: call.name, args };
}

function callIn(
  formula: string,
): { readonly name: CellCall["name"]; readonly args: readonly string[] } | undefined {
  for (const name of ["CRMMODEL", "CRMPART"] as const) {
    const args = argumentsOf(formula, name);
    if (args) return { name, args };
  }
  return undefined;
}

const TABLE = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[[\s\S]*\])?$/u;
const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/u;

/** Where an argument comes from; undefined where it is more than a value or a plain reference. */
function sourceOf(
  context: Excel.RequestContext,
  sheet: string,
  argument: string,
  tables: readonly string[],
  names: readonly string[],
): Source | undefined {
  const value = valueIn(argument);
  if (value !== undefined) return { value };
  const { workbook } = context;
  const reference = REFERENCE.exec(argument);
  if (reference) {
    const own = reference[1]?.replaceAll("''", "'") ?? reference[2] ?? sheet;
    const range = workbook.worksheets.getItem(own).getRange(reference[3]?.replaceAll("$", ""));
    return { range, tableName: undefined };
  }
  const [, word = "", part] = TABLE.exec(argument) ?? [];
  const table = named(tables, word);
  if (table !== undefined) {
    const range = tablePart(workbook.tables.getItem(table), part ?? "");
    return range && { range, tableName: table };
  }
  const name = part === undefined ? named(names, word) : undefined;
  return name === undefined
    ? undefined
    : { range: workbook.names.getItem(name).getRange(), tableName: undefined };
}

function named(names: readonly string[], word: string): string | undefined {
  return names.find((name) => name.toLowerCase() === word.toLowerCase());
}

/** A value written out: a text, a number, or nothing. */
function valueIn(argument: string): Cell | undefined {
  if (argument === "") return null;
  const quoted = /^"((?:[^"]|"")*)"$/.exec(argument)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  return /^-?\d+(?:\.\d+)?$/.test(argument) ? Number(argument) : undefined;
}

/** The rows that `T[…]` means; undefined where it names columns. */
function tablePart(table: Excel.Table, part: string): Excel.Range | undefined {
  const words = new Set([...part.matchAll(/#\w+/g)].map(([word]) => word.toLowerCase()));
  if (/\[[^#[\]]/.test(part)) return undefined;
  if (words.has("#all")) return table.getRange();
  const withData = words.has("#data") || words.size === 0;
  if (!words.has("#headers")) return table.getDataBodyRange();
  return withData ? headerAndData(table) : table.getHeaderRowRange();
}

/** The text of a single cell; undefined for a larger range or another value. */
export function singleText({ cells }: ReadArgument): string | undefined {
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  return typeof only === "string" && !isBlank(only) ? only : undefined;
}
