/** Which of the user's tables a finding is about, where only its kind and key are known. */
import { keyOf, type Row } from "../assumptions/row";
import { readWord } from "../assumptions/vocabulary";
import type { Kind } from "../assumptions/schema";
import type { Finding } from "../findings/finding";

/**
 * The findings with the own name of a table: the only one of the kind, else the first that has a row
 * with the key. The kind alone stays where the host knows no names or no table has such a row.
 */
export function withTableNames(
  findings: readonly Finding[],
  rows: ReadonlyMap<Kind, readonly Row[]>,
): Finding[] {
  const names = new Map<Kind, ReadonlySet<string>>();
  const namesOf = (kind: Kind): ReadonlySet<string> => {
    let found = names.get(kind);
    if (!found) {
      found = new Set((rows.get(kind) ?? []).map((row) => row.table));
      names.set(kind, found);
    }
    return found;
  };
  return findings.map((finding) => {
    const kind = finding.table === "" ? readWord("kind", finding.kind) : undefined;
    if (kind === undefined) return finding;
    const [only, ...more] = namesOf(kind);
    const table = more.length === 0 ? only : tableWith(finding.key.en, rows.get(kind) ?? []);
    return table === undefined || table === "" ? finding : { ...finding, table };
  });
}

/** The table of the first row whose key begins as the finding's. */
function tableWith(key: string, rows: readonly Row[]): string | undefined {
  if (key === "") return undefined;
  return rows.find((row) => `${keyOf(row).en};`.startsWith(`${key};`))?.table;
}
