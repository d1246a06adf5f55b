/** The arguments of one function's call within a formula, as written. */

/** Texts in quotes, names of sheets in apostrophes and structured references count as one. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\s\S]/g;

/**
 * Arguments of the first call of `name`; undefined where the formula does not call it.
 * English separators: commas between arguments.
 */
export function argumentsOf(formula: string, name: string): readonly string[] | undefined {
  const call = new RegExp(`(?:^|[^\\p{L}\\p{N}_.])(?:_xldudf_)?${name}\\s*\\(`, "iu").exec(formula);
  if (!call) return undefined;
  const found: string[] = [];
  let current = "";
  let depth = 0;
  for (const [piece] of formula.slice(call.index + call[0].length).matchAll(PIECE)) {
    if (piece === ")" && depth === 0) {
      return current.trim() === "" && found.length === 0 ? [] : [...found, current.trim()];
    }
    if (piece === "," && depth === 0) {
      found.push(current.trim());
      current = "";
      continue;
    }
    if ("([{".includes(piece)) depth += 1;
    if (")]}".includes(piece)) depth -= 1;
    current += piece;
  }
  return [...found, current.trim()];
}
