/** What a query asks for, read as the real services read it, and what they refuse. */
import type { HeldTables } from "./held-tables";
import { BROKEN, problem, type ServerAnswer } from "./server-answer";
import type { ServedCodelist, ServedTable, ServedVariable } from "./served-table";

/** One variable of an extract: its codes in the order they are answered in. */
export interface AskedVariable {
  readonly variable: ServedVariable;
  readonly codelist?: ServedCodelist;
  readonly codes: readonly string[];
}

/** One variable of a query in v2's words. */
export interface QueryPart {
  readonly variableCode: string;
  readonly codelist?: string;
  readonly valueCodes: readonly string[];
}

const fold = (text: string): string => text.toLowerCase();

/** The variables asked for in the table's order, or the refusal of v2. */
export function askedOfV2(
  table: ServedTable,
  parts: readonly QueryPart[],
  held: HeldTables,
): readonly AskedVariable[] | ServerAnswer {
  const asked = new Map<string, AskedVariable>();
  for (const part of parts) {
    const name = fold(part.variableCode);
    const variable = table.variables.find(
      ({ code, role }) => fold(code) === name || (name === "time" && role === "time"),
    );
    if (variable === undefined) return problem(400, "Non-existent variable");
    const listed = codelistOf(variable, part.codelist, held);
    if (listed === "unknown") return problem(400, "Non-existent codelist");
    const codes = codesOf(part.valueCodes, variable, listed);
    if ("status" in codes) return codes;
    if (codes.length === 0) continue;
    const codelist = listed === undefined ? {} : { codelist: listed };
    asked.set(variable.code, { variable, ...codelist, codes });
  }
  for (const { code, elimination } of table.variables) {
    if (elimination || asked.has(code)) continue;
    return problem(400, "Missing selection for mandantory variable");
  }
  return table.variables.map(({ code }) => asked.get(code)).filter((part) => part !== undefined);
}

export function codelistOf(
  variable: ServedVariable,
  id: string | undefined,
  held: HeldTables,
): ServedCodelist | undefined | "unknown" {
  if (id === undefined || id === "") return undefined;
  const codelist = variable.codelists?.includes(id) === true ? held.codelist(id) : undefined;
  return codelist ?? "unknown";
}

/** Codes that may be asked of a variable, those of a codelist where one is used. */
export function codesToAsk(
  variable: ServedVariable,
  codelist: ServedCodelist | undefined,
): readonly string[] {
  return (codelist?.values ?? variable.values).map(({ code }) => code);
}

/** The codes in the list's order, whatever order they were asked in. */
function codesOf(
  values: readonly string[],
  variable: ServedVariable,
  codelist: ServedCodelist | undefined,
): readonly string[] | ServerAnswer {
  const listed = codesToAsk(variable, codelist);
  const chosen = new Set<string>();
  const plain = new Set<string>();
  for (const text of values) {
    const found = expressionCodes(text, listed, variable.role === "time");
    if (found !== undefined) {
      for (const code of found) chosen.add(code);
      continue;
    }
    const code = listed.find((each) => fold(each) === fold(text));
    if (code === undefined) return problem(400, "Non-existent value");
    if (plain.has(code)) return BROKEN;
    plain.add(code);
    chosen.add(code);
  }
  return listed.filter((code) => chosen.has(code));
}

/** The codes of a wildcard or call; undefined for a plain code. */
function expressionCodes(
  text: string,
  codes: readonly string[],
  isTime: boolean,
): readonly string[] | undefined {
  const expression = text.replace(/^\[(.*)\]$/u, "$1");
  const call = /^(top|bottom|from|to|range)\((.*)\)$/iu.exec(expression);
  if (call !== null) return called(fold(call[1] ?? ""), call[2] ?? "", codes, isTime);
  if (!/[*?]/u.test(expression)) return undefined;
  const pattern = Array.from(expression, (c) =>
    c === "*" ? ".*" : c === "?" ? "." : c.replace(/[\\^$.+()[\]{}|/-]/gu, "\\$&"),
  ).join("");
  return codes.filter((code) => new RegExp(`^${pattern}$`, "iu").test(code));
}

function called(
  name: string,
  inside: string,
  codes: readonly string[],
  isTime: boolean,
): readonly string[] {
  const parts = inside.split(",").map((part) => part.trim());
  const at = (part: string | undefined): number => codes.indexOf(part ?? "");
  if (name === "from") return codes.slice(at(parts[0]));
  if (name === "to") return codes.slice(0, at(parts[0]) + 1);
  if (name === "range") return codes.slice(at(parts[0]), at(parts[1]) + 1);
  // The newest stands last in the tables' lists.
  const newestFirst = isTime ? [...codes].reverse() : codes;
  const ordered = name === "top" ? newestFirst : [...newestFirst].reverse();
  const offset = Number(parts[1] ?? 0);
  return ordered.slice(offset, offset + Number(parts[0]));
}
