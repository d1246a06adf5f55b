/**
 * The expressions of PxWeb v2 over a list of codes. We resolve them ourselves and send codes only,
 * so that what is counted, fetched and told is the same list.
 */
import { chronological } from "./table-metadata";

/** The codes that an expression is read against. */
export interface CodeRange {
  /** In the office's order. */
  readonly codes: readonly string[];
  readonly listed: ReadonlySet<string>;
  /** `TOP` of time means the newest. */
  readonly isTime: boolean;
}

/** Why an expression gives no codes. */
export type ExpressionFault =
  | { readonly fault: "unknown-code"; readonly code: string }
  | { readonly fault: "unclear-code"; readonly code: string }
  | { readonly fault: "bad-expression" }
  | { readonly fault: "no-match" };

const CALL = /^(TOP|BOTTOM|FROM|TO|RANGE)\s*\((.*)\)$/iu;

/**
 * The codes that `text` asks for, in no particular order. `*` is all of them. Any other text that is
 * a listed code is that code, whatever it looks like; brackets around an expression, as addresses write them, are ignored.
 */
export function codesOfExpression(
  text: string,
  range: CodeRange,
): readonly string[] | ExpressionFault {
  if (text.trim() === "*") return range.codes;
  const named = codeNamed(text, range);
  if (typeof named === "string") return [named];
  const expression = text.replace(/^\[(.*)\]$/u, "$1").trim();
  const call = CALL.exec(expression);
  const found = call
    ? called(call[1]?.toUpperCase() ?? "", call[2] ?? "", range)
    : /[*?]/u.test(expression)
      ? matching(expression, range.codes)
      : named;
  return !("fault" in found) && found.length === 0 ? { fault: "no-match" } : found;
}

/**
 * The listed code that a text names: as it stands, else in another case, else a number of digits
 * with blanks and dots left out (`8703 80`).
 */
function codeNamed(text: string, { codes, listed }: CodeRange): string | ExpressionFault {
  if (listed.has(text)) return text;
  const folded = fold(text);
  const alike = codes.filter((code) => fold(code) === folded);
  if (alike.length > 1) return { fault: "unclear-code", code: text };
  const digits = text.replace(/[\s.]/gu, "");
  const bare = /^[0-9]+$/u.test(digits) && listed.has(digits) ? digits : undefined;
  return alike[0] ?? bare ?? { fault: "unknown-code", code: text };
}

function fold(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}

function called(
  name: string,
  inside: string,
  range: CodeRange,
): readonly string[] | ExpressionFault {
  const parts = inside.split(",").map((part) => part.trim());
  if (name === "TOP" || name === "BOTTOM") return counted(name, parts, range);
  if (parts.length !== (name === "RANGE" ? 2 : 1)) return { fault: "bad-expression" };
  // For time "from" means later than, whichever way the office lists it.
  const ordered = range.isTime ? chronological(range.codes) : range.codes;
  const places: number[] = [];
  for (const part of parts) {
    const code = codeNamed(part, range);
    if (typeof code !== "string") return code;
    places.push(ordered.indexOf(code));
  }
  const [first = 0, second = first] = places;
  if (name === "FROM") return ordered.slice(first);
  if (name === "TO") return ordered.slice(0, first + 1);
  return ordered.slice(Math.min(first, second), Math.max(first, second) + 1);
}

/** `TOP(n,offset)`: the newest of time, else the first of the list; `BOTTOM` from the other end. */
function counted(
  name: string,
  parts: readonly string[],
  { codes, isTime }: CodeRange,
): readonly string[] | ExpressionFault {
  const [count = "", offset = "0"] = parts;
  if (parts.length > 2 || !/^[1-9][0-9]*$/u.test(count) || !/^[0-9]+$/u.test(offset)) {
    return { fault: "bad-expression" };
  }
  const from = isTime ? [...chronological(codes)].reverse() : codes;
  const ordered = name === "TOP" ? from : [...from].reverse();
  return ordered.slice(Number(offset), Number(offset) + Number(count));
}

/** Wildcards: `*` at the ends only, `?` one character each; both match in any case. */
function matching(
  expression: string,
  codes: readonly string[],
): readonly string[] | ExpressionFault {
  const stars = expression.split("*").length - 1;
  const misplaced = expression.replace(/^\*|\*$/gu, "").includes("*");
  if (stars > 2 || misplaced) return { fault: "bad-expression" };
  const pattern = Array.from(fold(expression), (character) =>
    character === "*" ? ".*" : character === "?" ? "." : literal(character),
  );
  const whole = new RegExp(`^${pattern.join("")}$`, "su");
  return codes.filter((code) => whole.test(fold(code)));
}

/** A character as itself in a pattern, whatever it means there. */
function literal(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
