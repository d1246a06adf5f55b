/** Keys of rows and the search for two rows with the same key (contract 1.1). */
import { makeFinding, type Finding } from "../findings/finding";
import { READING } from "../findings/reading";
import { parseUnit } from "../quantities/units";
import { HashSum } from "./hash-sum";
import { KeptRow } from "./kept-row";
import { keyOf, textIn, type Content, type Row } from "./row";
import { hashOfPart } from "./row-hash";
import { RowsMemo } from "./rows-memo";
import { schemaOf, type Column, type Kind } from "./schema";
import { readWord } from "./vocabulary";

/** What a blank cell of these columns means: rows that differ only so have the same key. */
const DEFAULTS: Readonly<Partial<Record<Kind, Readonly<Partial<Record<Column, Content>>>>>> = {
  Codes: { origin: "new" },
  Start: { phase: "use" },
  Content: { scope: "whole" },
};

/** The cell of a column, or what a blank there means. */
export function cellOrDefault(row: Row, column: Column): Content | undefined {
  return row.cells[column] ?? DEFAULTS[row.kind]?.[column];
}

/**
 * The content of a column where equal meanings are equal: blanks as above, a total partner as blank,
 * the pile of waste in one language.
 */
export function meaning(
  kind: Kind,
  column: Column,
  content: Content | undefined,
): Content | undefined {
  if (kind === "Handling" && column === "for" && typeof content === "string") {
    return readWord("start phase", content) === "waste" ? "waste" : content;
  }
  const isPartner = kind === "Flows" && column === "partner" && typeof content === "string";
  return isPartner && isTotalPartner(content) ? undefined : (content ?? DEFAULTS[kind]?.[column]);
}

/** True for a partner that means all partners together. */
export function isTotalPartner(partner: string | undefined): boolean {
  return partner === undefined || readWord("total partner", partner) !== undefined;
}

/** The row's key as one comparable text. */
export function keyText(row: Row): string {
  return KeptRow.keyOf(row, keyTextOf);
}

function keyTextOf(row: Row): string {
  return JSON.stringify(schemaOf(row.kind).key.map((part) => keyPart(row, part)));
}

function keyPart(row: Row, part: Column | "kindOfUnit"): Content | undefined {
  return part === "kindOfUnit"
    ? parseUnit(textIn(row, "unit") ?? "")?.dimension
    : meaning(row.kind, part, row.cells[part]);
}

/** A finding for each key that stands on two or more sound rows of a kind. */
export function duplicateKeys(rows: readonly Row[]): readonly Finding[] {
  return duplicates.of(rows);
}

const duplicates = new RowsMemo(duplicatesIn);

function duplicatesIn(rows: readonly Row[]): readonly Finding[] {
  const kind = rows[0]?.kind;
  if (kind === undefined || schemaOf(kind).key.length === 0) return [];
  const suspects = rowsOfRepeatedHash(rows);
  const seen = new Map<string, Row | undefined>();
  const findings: Finding[] = [];
  for (const row of suspects) {
    const key = keyText(row);
    if (!seen.has(key)) {
      seen.set(key, row);
      continue;
    }
    if (seen.get(key) === undefined) continue;
    // Told once.
    seen.set(key, undefined);
    const blocks = [row.cells.product, row.cells.series, row.cells.for].filter(
      (name) => typeof name === "string",
    );
    const place = { table: row.table, kind, key: keyOf(row), blocks };
    findings.push(makeFinding("duplicate-key", READING["duplicate-key"], place, {}));
  }
  return findings;
}

/** Sound rows whose key may stand twice: its hash does. Few do, and only their texts are made. */
function rowsOfRepeatedHash(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<number>();
  const repeated = new Set<number>();
  for (const row of rows) {
    if (row.broken) continue;
    const hash = KeptRow.keyHashOf(row, keyHash);
    if (seen.has(hash)) repeated.add(hash);
    else seen.add(hash);
  }
  if (repeated.size === 0) return [];
  return rows.filter((row) => !row.broken && repeated.has(KeptRow.keyHashOf(row, keyHash)));
}

/** 53 bits of a hash of the key: equal keys have the same. */
function keyHash(row: Row): number {
  const sum = new HashSum();
  for (const part of schemaOf(row.kind).key) {
    const content = keyPart(row, part);
    if (content !== undefined) sum.add(hashOfPart(part, content));
  }
  return (sum.a >>> 0) * 2 ** 21 + (sum.b >>> 11);
}
