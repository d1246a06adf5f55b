/**
 * CN codes as a tree by prefix: 87 → 8703 → 870380 → 87038010. A selection of one length counts
 * nothing twice; the level says which length may be chosen.
 */

/** Lengths of CN codes. */
export type CnLevel = 2 | 4 | 6 | 8;

const LEVELS: readonly CnLevel[] = [2, 4, 6, 8];

/** A code, or a prefix that the table does not list itself. */
export interface CnNode {
  readonly code: string;
  readonly label: string;
  readonly isListed: boolean;
  /** 0 at the top. */
  readonly depth: number;
  readonly children: readonly CnNode[];
}

/** Lengths that a table's codes have, shortest first. */
export function cnLevels(codes: readonly string[]): readonly CnLevel[] {
  const lengths = new Set(codes.filter(isDigits).map(({ length }) => length));
  return LEVELS.filter((level) => lengths.has(level));
}

/** Lengths among the chosen codes: more than one counts twice. */
export function mixedLevels(chosen: Iterable<string>): boolean {
  return cnLevels([...chosen]).length > 1;
}

/**
 * The tree of the codes up to a level. Missing chapters and headings stand in it as branches. Codes
 * that are no CN codes (`Totalt`) stand first, at the top.
 */
export function cnTree(
  codes: readonly string[],
  labels: readonly string[],
  level: CnLevel | undefined,
): readonly CnNode[] {
  const labelOf = new Map(codes.map((code, i) => [code, labels[i] ?? code]));
  const shown = codes.filter(
    (code) => !isDigits(code) || level === undefined || code.length <= level,
  );
  const all = new Set(shown.filter(isDigits));
  for (const code of [...all]) {
    for (const length of [2, 4]) if (length < code.length) all.add(code.slice(0, length));
  }
  const childrenOf = new Map<string, string[]>();
  for (const code of [...all].sort()) {
    const parent = parentOf(code, all);
    const siblings = childrenOf.get(parent);
    if (siblings) siblings.push(code);
    else childrenOf.set(parent, [code]);
  }
  const nodeOf = (code: string, depth: number): CnNode => ({
    code,
    label: labelOf.get(code) ?? "",
    isListed: labelOf.has(code),
    depth,
    children: (childrenOf.get(code) ?? []).map((child) => nodeOf(child, depth + 1)),
  });
  return [
    ...shown.filter((code) => !isDigits(code)).map((code) => nodeOf(code, 0)),
    ...(childrenOf.get("") ?? []).map((code) => nodeOf(code, 0)),
  ];
}

/** The listed codes at and below a node that may be chosen at a level; at no level, all of them. */
export function choosable(node: CnNode, level: CnLevel | undefined): readonly string[] {
  const own = node.isListed && isChoosable(node.code, level) ? [node.code] : [];
  return [...own, ...node.children.flatMap((child) => choosable(child, level))];
}

/** True where the code may itself be chosen at the level; what is no CN code always may. */
export function isChoosable(code: string, level: CnLevel | undefined): boolean {
  return level === undefined || !isDigits(code) || code.length === level;
}

/** The pattern that also finds codes that come later: `8703????`. */
export function patternOf(prefix: string, level: CnLevel): string {
  return prefix + "?".repeat(level - prefix.length);
}

function parentOf(code: string, all: ReadonlySet<string>): string {
  for (let length = code.length - 2; length >= 2; length -= 2) {
    const prefix = code.slice(0, length);
    if (all.has(prefix)) return prefix;
  }
  return "";
}

function isDigits(code: string): boolean {
  return /^(\d\d){1,4}$/u.test(code);
}
