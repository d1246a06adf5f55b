/**
 * The fingerprint of a set of tables: first 12 hexadecimal digits of SHA-256 over their canonical
 * form (contract, "Handles"). Row order, column order, splitting, names and language do not matter.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalLine, SortedLines, type CanonicalLine } from "./canonical-lines";
import { errorIn, isBlank, isNilSymbol, Mark, roundTo15, tidy, type Cell } from "./cell";
import { changeContext, readChange, type Change, type ChangeContext } from "./change-row";
import { isTotalPartner, meaning } from "./keys";
import type { UnreadTable } from "./read-tables";
import type { Content, Row } from "./row";
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
  const lines: string[] = [`canonical ${CANONICAL_VERSION}`];
  for (const { kind } of KINDS) {
    if (kind === "Versions") continue;
    const ofKind = (rows.get(kind) ?? []).filter((row) => counts(row, scenario));
    const kindLines = new SortedLines();
    for (const row of ofKind) {
      // A table's own name counts where a change is limited to that table.
      const name = named.size === 0 ? "" : row.table.toLowerCase();
      if (kind === "Changes" || named.has(name)) {
        const cells = canonicalCells(row, changes.get(row), scenario === undefined);
        kindLines.add(lineOf(row, named.has(name) ? { ...cells, "own name": name } : cells));
      } else kindLines.add(ownLine(row));
    }
    kindLines.appendTo(lines);
  }
  for (const text of unread.map(unreadLine).sort()) lines.push(text);
  return bytesToHex(sha256(utf8ToBytes(lines.join("\n")))).slice(0, 12);
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

/** Lines of rows that no change touches: a row never changes, so its line is made once. */
const ownLines = new WeakMap<Row, CanonicalLine>();

function ownLine(row: Row): CanonicalLine {
  const known = ownLines.get(row);
  if (known) return known;
  const made = lineOf(row, canonicalCells(row, undefined, false));
  ownLines.set(row, made);
  return made;
}

function lineOf(row: Row, cells: Readonly<Record<string, Content | undefined>>): CanonicalLine {
  const parts: string[] = [];
  for (const column in cells) {
    const content = cells[column];
    if (content !== undefined) parts.push(`${column}=${canonicalText(content)}`);
  }
  for (const [column, cell] of Object.entries(row.unread ?? {})) {
    parts.push(`${column}=?${givenText(cell)}`);
  }
  return canonicalLine(row.kind, parts.sort());
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
