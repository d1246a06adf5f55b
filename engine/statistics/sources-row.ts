/** The row of Sources that a fetch leaves, and its selection read back for the next one. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { asObject, asText, property } from "./json-values";
import type { Provenance } from "./provenance";
import { readQuery } from "./read-query";
import type { Selection } from "./selection";
import { statisticsFault } from "./statistics-fault";

/** Columns of Sources in the contract's order, canonical words. */
export const SOURCES_COLUMNS = [
  "source",
  "table id",
  "citation",
  "selection",
  "updated",
  "fetched",
  "rows",
  "fingerprint",
  "licence",
] as const;

/** An Excel cell holds 32,767 characters. */
const LONGEST_CELL = 32_000;

/** What the selection cell of Sources holds, as data. */
export interface SourceSelection {
  readonly base: string;
  readonly api: "v1" | "v2";
  readonly language: string;
  /** The rule, which also finds new values. */
  readonly selection: Selection;
}

/** Cells of the row in the order of {@link SOURCES_COLUMNS}; `source` is its name in the workbook. */
export function sourcesRow(source: string, from: Provenance): readonly (string | number | null)[] {
  return [
    source,
    from.tableId,
    from.citation,
    selectionCell(from),
    from.updated,
    from.fetched,
    from.rows,
    from.fingerprint,
    from.licence,
  ];
}

/** Rule and codes as JSON; a list too long for a cell is told by its number and its fingerprint. */
function selectionCell(from: Provenance): string {
  const rule = from.rule.map(({ variable, codelist, values }) => ({
    variableCode: variable,
    ...(codelist === undefined ? {} : { codelist }),
    valueCodes: values,
  }));
  const { base, api, language } = from;
  const cell = (codes: unknown): string =>
    JSON.stringify({ base, api, language, from: from.from, selection: rule, codes });
  const whole = cell(from.codes);
  if (whole.length <= LONGEST_CELL) return whole;
  const short = Object.entries(from.codes).map(([variable, codes]) => [
    variable,
    codes.length <= 100 ? codes : { count: codes.length, fingerprint: codesFingerprint(codes) },
  ]);
  return cell(Object.fromEntries(short));
}

/** 12 hexadecimal digits over a list of codes. */
function codesFingerprint(codes: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(codes)))).slice(0, 12);
}

/**
 * The selection cell of a row of Sources, for a refresh.
 * @throws StatisticsFault where it is not what a fetch has written.
 */
export function readSourceSelection(cell: string, table: string): SourceSelection {
  const json = parsedObject(cell);
  const [base, api, language] = ["base", "api", "language"].map((name) =>
    asText(property(json, name)),
  );
  if (base === undefined || language === undefined || (api !== "v1" && api !== "v2")) {
    throw statisticsFault("query-unreadable", { table }, { found: cell.slice(0, 80) });
  }
  return { base, api, language, selection: readQuery(json, { table }).selection };
}

function parsedObject(text: string): ReturnType<typeof asObject> {
  try {
    return asObject(JSON.parse(text) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
