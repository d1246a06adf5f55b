/**
 * The fingerprint of a set of tables: first 12 hexadecimal digits of SHA-256 over their canonical
 * form (contract, "Handles"). Row order, column order, splitting, names and language do not matter.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { Mark, shown } from "./cell";
import type { Content, Row } from "./row";
import { KINDS, type Kind } from "./schema";
import { readChange } from "./change-row";
import { canonicalSetting, defaultOfSetting } from "./settings";

/** Version of the canonical form: a change of it changes every handle. */
export const CANONICAL_VERSION = 1;

/**
 * Fingerprint of the rows; of Changes only the rows of `scenario` count (undefined: all of them),
 * Versions never.
 */
export function fingerprint(
  rows: ReadonlyMap<Kind, readonly Row[]>,
  scenario: string | undefined,
): string {
  const lines: string[] = [`canonical ${CANONICAL_VERSION}`];
  for (const { kind } of KINDS) {
    if (kind === "Versions") continue;
    const ofKind = (rows.get(kind) ?? []).filter((row) => counts(row, scenario));
    for (const line of ofKind.map((row) => canonicalLine(row, scenario === undefined)).sort())
      lines.push(line);
  }
  return bytesToHex(sha256(utf8ToBytes(lines.join("\n")))).slice(0, 12);
}

function counts(row: Row, scenario: string | undefined): boolean {
  if (row.kind === "Changes") return scenario === undefined || row.cells.scenario === scenario;
  if (row.kind !== "Settings") return true;
  const { setting, value } = row.cells;
  if (typeof setting !== "string" || row.broken) return true;
  return canonicalSetting(setting, value) !== defaultOfSetting(setting);
}

function canonicalLine(row: Row, withScenario: boolean): string {
  const parts: string[] = [];
  for (const [column, content] of Object.entries(canonicalCells(row, withScenario))) {
    if (content !== undefined) parts.push(`${column}=${canonicalText(content)}`);
  }
  for (const [column, cell] of Object.entries(row.unread ?? {})) {
    parts.push(`${column}=?${shown(cell)}`);
  }
  return `${row.kind}|${parts.sort().join("|")}`;
}

/** Cells whose meaning depends on other cells of the row, in canonical words. */
function canonicalCells(
  row: Row,
  withScenario: boolean,
): Readonly<Record<string, Content | undefined>> {
  if (row.kind === "Settings" && typeof row.cells.setting === "string") {
    return { ...row.cells, value: canonicalSetting(row.cells.setting, row.cells.value) };
  }
  if (row.kind !== "Changes") return row.cells;
  const cells = { ...row.cells };
  if (!withScenario) delete cells.scenario;
  const change = row.broken ? undefined : readChange(row, new Map());
  if (change === undefined || "fault" in change) return cells;
  const key = change.key
    .map(({ column, value }) => `${column}=${value === undefined ? "" : canonicalText(value)}`)
    .sort();
  return { ...cells, table: change.kind, row: key.join(";"), value: change.value };
}

/** Text is quoted so that "5" and 5 differ and no separator can be imitated. */
function canonicalText(content: Content): string {
  if (content instanceof Mark) return `-${JSON.stringify(content.text)}`;
  return typeof content === "number" ? String(content) : JSON.stringify(content);
}
