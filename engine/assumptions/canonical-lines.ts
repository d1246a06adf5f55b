/** The lines of a canonical form in code unit order, sorted by what tells them apart first. */

/** One line in two: its first parts, which many lines share, and the rest. */
export interface CanonicalLine {
  readonly head: string;
  readonly rest: string;
}

/** Parts that are the head: of a flow its direction and series. */
const HEAD_PARTS = 2;

/**
 * `kind|part|part|…` of sorted parts `column=content`. Contents are quoted texts, numbers or words,
 * and columns hold no `=`, so no head is the beginning of another head.
 */
export function canonicalLine(kind: string, parts: readonly string[]): CanonicalLine {
  if (parts.length <= HEAD_PARTS) return { head: `${kind}|${parts.join("|")}`, rest: "" };
  let head = kind;
  for (let i = 0; i < HEAD_PARTS; i += 1) head += `|${parts[i] ?? ""}`;
  return { head: `${head}|`, rest: parts.slice(HEAD_PARTS).join("|") };
}

/** Collects lines and gives them in code unit order: heads are compared once, then rests alone. */
export class SortedLines {
  private readonly byHead = new Map<string, string[]>();

  add({ head, rest }: CanonicalLine): void {
    const rests = this.byHead.get(head);
    if (rests) rests.push(rest);
    else this.byHead.set(head, [rest]);
  }

  /** Adds all lines, sorted, to the end of `lines`. */
  appendTo(lines: string[]): void {
    for (const head of [...this.byHead.keys()].sort()) {
      const rests = this.byHead.get(head) ?? [];
      if (rests.length > 1) rests.sort();
      for (const rest of rests) lines.push(head + rest);
    }
  }
}
