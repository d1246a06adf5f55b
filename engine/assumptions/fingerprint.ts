/**
 * The fingerprint of a set of tables: first 12 hexadecimal digits of SHA-256 over their canonical
 * form (contract, "Handles"). Row order, column order, splitting, names and language do not matter.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalLine, SortedLines, type CanonicalLine } from "./canonical-lines";
import { errorIn, isBlank, isNilSymbol, Mark, roundTo15, tidy, type Cell } from "./cell";
import { changeContext, readChange, type Change, type ChangeContext } from "./change-row";
import { KeptRow } from "./kept-row";
import { isTotalPartner, meaning } from "./keys";
import type { UnreadTable } from "./read-tables";
import type { Content, Row } from "./row";
import { RowsMemo } from "./rows-memo";
import { KINDS, type Kind } from "./schema";
import { canonicalSetting, isDefaultSetting } from "./settings";

/** Version of the canonical form: a change of it changes every handle. */
export const CANONICAL_VERSION = 1;

/**
 * Fingerprint of the rows; of Changes only the rows of `scenario` count (undefined: all of them),
 * Versions never. Tables of no kind count as they stand, since they stop answers.
 */
export function fingerprint(
  rows: ReadonlyMap<Kind, readonly Row[]>,
  scenario: string | undefined,
  unread: readonly UnreadTable[] = [],
): string {
  const context = changeContext(rows);
  const changes = changesOf(rows, scenario, context);
  const named = new Set([...changes.values()].map((change) => change.table));
  const texts = [`canonical ${CANONICAL_VERSION}`];
  for (const { kind } of KINDS) {
    const ofKind = rows.get(kind) ?? [];
    if (kind === "Versions") continue;
    // Of most kinds every row counts as it stands.
    const isPlain = named.size === 0 && kind !== "Changes" && kind !== "Settings";
    if (isPlain) texts.push(...ownText.of(ofKind));
    else {
      const counting = ofKind.filter((row) => counts(row, scenario));
      texts.push(
        ...textOf(counting, (row) => {
          // A table's own name counts where a change is limited to that table.
          const name = row.table.toLowerCase();
          if (kind !== "Changes" && !named.has(name)) return KeptRow.lineOf(row, ownLine);
          const cells = canonicalCells(row, changes.get(row), scenario === undefined);
          return lineOf(row, named.has(name) ? { ...cells, "own name": name } : cells);
        }),
      );
    }
  }
  for (const text of unread.map(unreadLine).sort()) texts.push(text);
  return bytesToHex(sha256(utf8ToBytes(texts.join("\n")))).slice(0, 12);
}

/** The lines of rows that count as they stand. */
const ownText = new RowsMemo((rows) => textOf(rows, (row) => KeptRow.lineOf(row, ownLine)));

/** The rows' lines, sorted, as one text; none where there is no row. */
function textOf(
  rows: readonly Row[],
  line: (row: Row) => CanonicalLine,
): readonly [] | readonly [string] {
  if (rows.length === 0) return [];
  const sorted = new SortedLines();
  for (const row of rows) sorted.add(line(row));
  const lines: string[] = [];
  sorted.appendTo(lines);
  return [lines.join("\n")];
}

/** The readable changes that count. */
function changesOf(
  rows: ReadonlyMap<Kind, readonly Row[]>,
  scenario: string | undefined,
  context: ChangeContext,
): ReadonlyMap<Row, Change> {
  const changes = new Map<Row, Change>();
  for (const row of rows.get("Changes") ?? []) {
    if (row.broken || !counts(row, scenario)) continue;
    const change = readChange(row, context);
    if (!("fault" in change)) changes.set(row, change);
  }
  return changes;
}

function counts(row: Row, scenario: string | undefined): boolean {
  if (row.kind === "Settings") return !isDefaultSetting(row);
  if (row.kind !== "Changes" || scenario === undefined) return true;
  // A change whose scenario cannot be read may belong to any.
  return (row.cells.scenario ?? scenario) === scenario;
}

/** The line of a row that no change touches. */
function ownLine(row: Row): CanonicalLine {
  return lineOf(row, canonicalCells(row, undefined, false));
}

function lineOf(row: Row, cells: Readonly<Record<string, Content | undefined>>): CanonicalLine {
  const parts: string[] = [];
  // In code unit order of `column=`, and so of the parts, since each column is there once.
  for (const column of partColumns(cells)) {
    const content = cells[column];
    if (content !== undefined) parts.push(`${column}=${canonicalText(content)}`);
  }
  if (row.unread === undefined) return canonicalLine(row.kind, parts);
  for (const [column, cell] of Object.entries(row.unread)) {
    parts.push(`${column}=?${givenText(cell)}`);
  }
  return canonicalLine(row.kind, parts.sort());
}

/** Orders of columns found before, by the columns as they stand in the cells. */
const columnOrders = new Map<string, readonly string[]>();
const MOST_ORDERS = 1000;

function partColumns(cells: Readonly<Record<string, unknown>>): readonly string[] {
  const columns = Object.keys(cells);
  const key = columns.join("=");
  const known = columnOrders.get(key);
  if (known) return known;
  if (columnOrders.size >= MOST_ORDERS) columnOrders.clear();
  const order = columns
    .map((column) => `${column}=`)
    .sort()
    .map((part) => part.slice(0, -1));
  columnOrders.set(key, order);
  return order;
}

/** Cells whose meaning depends on other cells of the row, in canonical words. */
function canonicalCells(
  row: Row,
  change: Change | undefined,
  withScenario: boolean,
): Readonly<Record<string, Content | undefined>> {
  const { cells } = row;
  if (row.kind === "Settings" && typeof cells.setting === "string") {
    return { ...cells, value: canonicalSetting(cells.setting, cells.value) };
  }
  if (row.kind === "Flows" && typeof cells.partner === "string" && isTotalPartner(cells.partner)) {
    return { ...cells, partner: "total" };
  }
  if (row.kind === "Handling") return { ...cells, for: meaning("Handling", "for", cells.for) };
  if (row.kind !== "Changes") return cells;
  const { scenario, ...rest } = cells;
  const own = withScenario ? { scenario, ...rest } : rest;
  if (change === undefined) return own;
  const key = change.key
    .map(({ column, value }) => `${column}=${value === undefined ? "" : canonicalText(value)}`)
    .sort();
  const table = change.table === undefined ? change.kind : `${change.kind}:${change.table}`;
  return { ...own, table, row: key.join(";"), value: change.value };
}

/** Text is quoted so that "5" and 5 differ and no separator can be imitated. */
function canonicalText(content: Content): string {
  if (content instanceof Mark) return isNilSymbol(content.text) ? "nil" : "missing";
  return typeof content === "number" ? String(content) : quoted(content);
}

/** Texts quoted before: tables repeat a few names and words thousands of times. */
const quotedTexts = new Map<string, string>();
const MOST_QUOTED = 10_000;

function quoted(text: string): string {
  const known = quotedTexts.get(text);
  if (known !== undefined) return known;
  if (quotedTexts.size >= MOST_QUOTED) quotedTexts.clear();
  const made = JSON.stringify(text);
  quotedTexts.set(text, made);
  return made;
}

/** A cell that was not read, as given. */
function givenText(cell: Cell): string {
  const error = errorIn(cell);
  if (error !== undefined) return error;
  if (typeof cell === "number") return String(roundTo15(cell));
  return JSON.stringify(typeof cell === "string" ? tidy(cell) : cell);
}

function unreadLine({ input }: UnreadTable): string {
  const [headers = [], ...body] = input.cells.map((row) => row.map(givenText).join("|"));
  const used = body.filter((_, i) => input.cells[i + 1]?.some((cell) => !isBlank(cell)));
  return `unread|${[headers, ...used.sort()].join("\n")}`;
}
