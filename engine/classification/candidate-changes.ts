import type { CodeChange, ListedCode } from "./code-list";

/**
 * What codes may have become, by set difference of the yearly lists: for a code in force until the
 * year before, the codes in force from that year under the same 6 digits, else under the same 4.
 * Candidates (`certain: false`), never a mapping; a code without any candidate has no change.
 * Years outside `isSought` are left to whoever knows them.
 */
export function candidateChanges(
  codes: readonly ListedCode[],
  lastYear: number,
  isSought: (year: number) => boolean,
): CodeChange[] {
  const added = new Map<string, string[]>();
  for (const { code, fromYear } of codes) {
    if (!isSought(fromYear)) continue;
    for (const digits of [6, 4]) {
      const key = placeOf(fromYear, code, digits);
      const known = added.get(key);
      if (known) known.push(code);
      else added.set(key, [code]);
    }
  }
  const changes: CodeChange[] = [];
  for (const { code, toYear } of codes) {
    const year = toYear + 1;
    if (toYear >= lastYear || !isSought(year)) continue;
    const to = added.get(placeOf(year, code, 6)) ?? added.get(placeOf(year, code, 4));
    if (to) changes.push({ year, from: code, to: [...to].sort(), certain: false });
  }
  return changes;
}

function placeOf(year: number, code: string, digits: number): string {
  return `${String(year)} ${code.slice(0, digits)}`;
}
