/** The row of Sources that a fetch leaves, and its selection read back for the next one. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { asFlag, asObject, asText, property } from "./json-values";
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
  readonly from: "live" | "archive";
  /** The rule, which also finds new values. */
  readonly selection: Selection;
  readonly kept: KeptWithSelection;
}

/** What a workbook keeps beside the rule. */
export interface KeptWithSelection {
  /** How the table is asked for, where that is not its id: v1's path. */
  readonly table?: string;
  /** The table's own title. */
  readonly label?: string;
  /** Where the figures stand and how. */
  readonly sheet?: KeptSheet;
}

/** A table of the workbook that holds fetched figures. */
export interface KeptSheet {
  /** Its own name. */
  readonly table: string;
  readonly shape: "long" | "wide";
  /** Names stand beside the codes. */
  readonly names: boolean;
}

/** Cells of the row in the order of {@link SOURCES_COLUMNS}; `source` is its name in the workbook. */
export function sourcesRow(
  source: string,
  from: Provenance,
  kept: KeptWithSelection = {},
): readonly (string | number | null)[] {
  return [
    source,
    from.tableId,
    from.citation,
    selectionCell(from, kept),
    from.updated,
    from.fetched,
    from.rows,
    from.fingerprint,
    from.licence,
  ];
}

/** Rule and codes as JSON; a list too long for a cell is told by its number and its fingerprint. */
function selectionCell(from: Provenance, kept: KeptWithSelection): string {
  const rule = from.rule.map(({ variable, codelist, values }) => ({
    variableCode: variable,
    ...(codelist === undefined ? {} : { codelist }),
    valueCodes: values,
  }));
  const { base, api, language } = from;
  const cell = (codes: unknown): string =>
    JSON.stringify({ base, api, language, from: from.from, ...kept, selection: rule, codes });
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
  const from = asText(property(json, "from")) === "archive" ? "archive" : "live";
  const { selection } = readQuery(json, { table });
  return { base, api, language, from, selection, kept: keptIn(json) };
}

function keptIn(json: ReturnType<typeof asObject>): KeptWithSelection {
  const [table, label] = ["table", "label"].map((name) => asText(property(json, name)));
  const sheet = sheetIn(asObject(property(json, "sheet")));
  return {
    ...(table === undefined ? {} : { table }),
    ...(label === undefined ? {} : { label }),
    ...(sheet === undefined ? {} : { sheet }),
  };
}

function sheetIn(json: ReturnType<typeof asObject>): KeptSheet | undefined {
  const table = asText(property(json, "table"));
  if (table === undefined) return undefined;
  const shape = asText(property(json, "shape")) === "wide" ? "wide" : "long";
  return { table, shape, names: asFlag(property(json, "names")) ?? false };
}

function parsedObject(text: string): ReturnType<typeof asObject> {
  try {
    return asObject(JSON.parse(text) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
