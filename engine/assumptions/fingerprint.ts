/**
 * The fingerprint of a set of tables: first 12 hexadecimal digits of SHA-256 over the sums of the
 * hashes of their rows in canonical form (contract, "Handles"). Row order, column order, splitting,
 * names and language do not matter.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { isBlank } from "./cell";
import { changeContext, readChange, type Change, type ChangeContext } from "./change-row";
import { HashSum, type Hash } from "./hash-sum";
import { KeptRow } from "./kept-row";
import { isTotalPartner, meaning } from "./keys";
import type { UnreadTable } from "./read-tables";
import type { Content, Row } from "./row";
import { canonicalText, givenText, hashOfRow } from "./row-hash";
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
  const lines = [`canonical ${CANONICAL_VERSION}`];
  for (const { kind } of KINDS) {
    const ofKind = rows.get(kind) ?? [];
    if (kind === "Versions") continue;
    // Of most kinds every row counts as it stands.
    const isPlain = named.size === 0 && kind !== "Changes" && kind !== "Settings";
    const counting = isPlain ? ofKind : ofKind.filter((row) => counts(row, scenario));
    if (counting.length === 0) continue;
    const sum = isPlain
      ? ownSum.of(counting)
      : sumOf(counting, (row) => {
          // A table's own name counts where a change is limited to that table.
          const name = row.table.toLowerCase();
          if (kind !== "Changes" && !named.has(name)) return ownHashOf(row);
          const cells = canonicalCells(row, changes.get(row), scenario === undefined);
          return hashOfRow(row, named.has(name) ? { ...cells, "own name": name } : cells);
        });
    lines.push(`${kind}|${String(counting.length)}|${sum}`);
  }
  for (const text of unread.map(unreadLine).sort()) lines.push(text);
  return bytesToHex(sha256(utf8ToBytes(lines.join("\n")))).slice(0, 12);
}

/** The sum over rows that count as they stand. */
const ownSum = new RowsMemo((rows) => sumOf(rows, ownHashOf));

function sumOf(rows: readonly Row[], hashOf: (row: Row) => Hash): string {
  const sum = new HashSum();
  for (const row of rows) sum.add(hashOf(row));
  return sum.text;
}

/** The hash of a row that no change touches. */
function ownHashOf(row: Row): Hash {
  return KeptRow.hashOf(row, ownHash);
}

function ownHash(row: Row): Hash {
  return hashOfRow(row, canonicalCells(row, undefined, false));
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
  // A language changes words, no number; and its default is that of whoever asks.
  if (row.kind === "Settings") return row.cells.setting !== "language" && !isDefaultSetting(row);
  if (row.kind !== "Changes" || scenario === undefined) return true;
  // A change whose scenario cannot be read may belong to any.
  return (row.cells.scenario ?? scenario) === scenario;
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

function unreadLine({ input }: UnreadTable): string {
  const [headers = [], ...body] = input.cells.map((row) => row.map(givenText).join("|"));
  const used = body.filter((_, i) => input.cells[i + 1]?.some((cell) => !isBlank(cell)));
  return `unread|${[headers, ...used.sort()].join("\n")}`;
}
