import type { CellArea, TableInfo } from "../../spreadsheet";
import { parseAddress } from "../a1";
import { referencesOf } from "../formula-text";
import { itemNotFound, notImplemented } from "../host-error";
import {
  ApiCollection,
  ApiObject,
  apiClass,
  method,
  object,
  property,
  type ApiClass,
} from "../rich-api/api-object";
import { namedArea, onSheet, sameName, sheetNamed } from "./areas";
import type { ModelContext } from "./model-context";
import type { Range } from "./range";

/** The ranges that the range's formulas name directly, in the order written. Rule: precedents. */
export function directPrecedents(range: Range): ApiObject {
  const { context } = range;
  const found = new Map<string, Range>();
  for (const formula of context.spreadsheet.formulas(range.area).flat()) {
    if (typeof formula !== "string" || !formula.startsWith("=")) continue;
    for (const area of areasNamed(context, range.area.sheetId, formula)) {
      const precedent = context.range(area);
      found.set(precedent.address, precedent);
    }
  }
  if (found.size === 0) throw itemNotFound();
  return new Precedents([...found.values()]);
}

function areasNamed(context: ModelContext, sheetId: string, formula: string): CellArea[] {
  const { addresses, tables, words } = referencesOf(formula);
  const written = addresses.flatMap((address) => {
    const parsed = parseAddress(address);
    if (!parsed) return [];
    const sheet = parsed.sheet === undefined ? undefined : sheetNamed(context, parsed.sheet);
    if (parsed.sheet !== undefined && !sheet) return [];
    return [onSheet(sheet?.id ?? sheetId, parsed)];
  });
  const structured = tables.flatMap(({ table, part }) => {
    const info = context.spreadsheet.tables().find((each) => sameName(each.name, table));
    return info ? [tablePart(context, info, part)] : [];
  });
  const named = words.flatMap((word) => namedArea(context, word) ?? []);
  return [...written, ...structured, ...named];
}

/** The cells a structured reference means: rows by `#` words, columns by name. */
export function tablePart(context: ModelContext, table: TableInfo, part: string): CellArea {
  const { area } = table;
  const words = [...part.matchAll(/\[?(#?[^[\]#,:]+)\]?/gu)].map((match) =>
    (match[1] ?? "").trim(),
  );
  const rowWords = words.filter((word) => word.startsWith("#"));
  const columnWords = words.filter((word) => word !== "" && !word.startsWith("#"));
  const withHeader = rowWords.some((word) => sameName(word, "#All") || sameName(word, "#Headers"));
  const withData =
    rowWords.length === 0 || !(rowWords.length === 1 && sameName(rowWords[0] ?? "", "#Headers"));
  if (rowWords.some((word) => !/^#(?:all|headers|data)$/iu.test(word))) {
    throw notImplemented(`the structured reference ${table.name}[${part}]`);
  }
  const rows = {
    row: area.row + (withHeader ? 0 : 1),
    rows: (withHeader ? 1 : 0) + (withData ? area.rows - 1 : 0),
  };
  return { ...area, ...rows, ...columnsNamed(context, table, columnWords) };
}

function columnsNamed(
  context: ModelContext,
  { area }: TableInfo,
  names: readonly string[],
): { column: number; columns: number } {
  if (names.length === 0) return { column: area.column, columns: area.columns };
  const headers = context.spreadsheet.values({ ...area, rows: 1 })[0] ?? [];
  const indexes = names.map((name) =>
    headers.findIndex((header) => sameName(String(header), name)),
  );
  if (indexes.includes(-1)) throw itemNotFound();
  const from = Math.min(...indexes);
  return { column: area.column + from, columns: Math.max(...indexes) - from + 1 };
}

const RANGES: ApiClass = apiClass<RangeCollection>("RangeCollection", {
  getItemAt: method("1.9", (ranges, args) => ranges.at(args.integer(0))),
  getCount: method("1.9", (ranges) => ranges.items().length),
});

/** The ranges of an answer. */
class RangeCollection extends ApiCollection {
  readonly api = RANGES;

  constructor(private readonly list: readonly Range[]) {
    super();
  }

  items(): readonly Range[] {
    return this.list;
  }

  at(index: number): Range {
    const range = this.list[index];
    if (!range) throw itemNotFound();
    return range;
  }
}

const PRECEDENTS: ApiClass = apiClass<Precedents>("WorkbookRangeAreas", {
  addresses: property("1.12", (areas) => areas.list.map((range) => range.address)),
  ranges: object("1.12", (areas) => new RangeCollection(areas.list)),
});

/** The answer to a question for precedents: ranges on one sheet or several. */
class Precedents extends ApiObject {
  readonly api = PRECEDENTS;

  constructor(readonly list: readonly Range[]) {
    super();
  }
}
