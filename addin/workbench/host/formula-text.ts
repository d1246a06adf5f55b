/** A function call as it is written: `=NAME(first, second)`. */
export interface WrittenCall {
  readonly name: string;
  /** The arguments' own text, trimmed; "" for an omitted one. */
  readonly args: readonly string[];
}

/** Splits a formula that is one function call; undefined for any other formula. */
export function splitCall(formula: string): WrittenCall | undefined {
  const match = /^=\s*([\p{L}_][\p{L}\p{N}_.]*)\((.*)\)\s*$/su.exec(formula);
  if (!match) return undefined;
  const [, name = "", body = ""] = match;
  if (body.trim() === "") return { name, args: [] };
  const parts = splitTopLevel(body);
  return parts && { name, args: parts.map((part) => part.trim()) };
}

/** Parts between commas outside texts, quotes and brackets; undefined where brackets do not match. */
function splitTopLevel(body: string): string[] | undefined {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const token of body.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[([{\])},]/gu)) {
    const text = token[0];
    if (text === ",") {
      if (depth === 0) {
        parts.push(body.slice(from, token.index));
        from = token.index + 1;
      }
    } else if ("([{".includes(text)) depth += 1;
    else if (")]}".includes(text)) depth -= 1;
    if (depth < 0) return undefined;
  }
  parts.push(body.slice(from));
  return depth === 0 ? parts : undefined;
}

/** A reference to a table: its name and what stands in brackets ("#All", "[#Headers],[#Data]"). */
export interface TableReference {
  readonly table: string;
  readonly part: string;
}

/** What a formula refers to, in the order it is written. */
export interface WrittenReferences {
  /** A1 texts, with their sheet where one is written. */
  readonly addresses: readonly string[];
  readonly tables: readonly TableReference[];
  /** Words that may be defined names or whole tables. */
  readonly words: readonly string[];
}

const TEXTS = /"(?:[^"]|"")*"/gu;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const COLUMN = String.raw`\$?[A-Z]{1,3}`;
const REFERENCE = new RegExp(
  String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!(?:${CELL}(?::${CELL})?|${COLUMN}:${COLUMN})` +
    String.raw`|[\p{L}_\\][\p{L}\p{N}_.\\]*\[(?:[^[\]]|\[[^\]]*\])*\]` +
    String.raw`|[\p{L}_\\][\p{L}\p{N}_.\\]*\(` +
    String.raw`|${CELL}(?::${CELL})?(?![\p{L}\p{N}_])|${COLUMN}:${COLUMN}(?![\p{L}\p{N}_])` +
    String.raw`|[\p{L}_\\][\p{L}\p{N}_.\\]*`,
  "giu",
);

/** Lists the references of a formula without calculating it; text constants are passed over. */
export function referencesOf(formula: string): WrittenReferences {
  const addresses: string[] = [];
  const tables: TableReference[] = [];
  const words: string[] = [];
  for (const [text] of formula.replace(TEXTS, '""').matchAll(REFERENCE)) {
    const bracket = text.indexOf("[");
    if (text.endsWith("(")) continue;
    if (bracket > 0)
      tables.push({ table: text.slice(0, bracket), part: text.slice(bracket + 1, -1) });
    else if (text.includes("!") || /^\$?[A-Z]{1,3}(?:\$?\d|:)/iu.test(text)) addresses.push(text);
    else if (!/^(?:TRUE|FALSE)$/iu.test(text)) words.push(text);
  }
  return { addresses, tables, words };
}

/**
 * An English formula with a culture's separators: decimal comma and list semicolon. Function
 * names stay English. Rule: formulas-local.
 */
export function withSeparators(formula: string, decimal: string): string {
  if (decimal !== "," || !formula.startsWith("=")) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\d)\.(\d)|,/gu,
    (text, a?: string, b?: string) => {
      if (a !== undefined && b !== undefined) return `${a},${b}`;
      return text === "," ? ";" : text;
    },
  );
}
