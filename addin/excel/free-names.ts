/** Gives a plan names that are free in the workbook, in its formulas too. */
import type { PlannedCell, PlannedSheet, WorkbookPlan } from "../ports/workbook";

/** Names that the workbook has already. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Tables and defined names share their names. */
  readonly words: readonly string[];
}

/** Longest name Excel takes for a sheet. */
const SHEET_NAME_LENGTH = 31;

/** The plan with a number after each name that is taken: `Resultat 2`, `Flöden2`. */
export function withFreeNames(plan: WorkbookPlan, taken: TakenNames): WorkbookPlan {
  const sheets = renamed(
    plan.sheets.map(({ name }) => name),
    taken.sheets,
    " ",
  );
  const words = [
    ...plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    ...plan.names.map(({ name }) => name),
  ];
  const others = renamed(words, taken.words, "");
  if (sheets.size === 0 && others.size === 0) return plan;
  const rewrite = (formula: string): string => withNewNames(formula, sheets, others);
  return {
    show: sheets.get(plan.show) ?? plan.show,
    names: plan.names.map(({ name, refersTo }) => ({
      name: others.get(name) ?? name,
      refersTo: rewrite(refersTo),
    })),
    sheets: plan.sheets.map((sheet) => renamedSheet(sheet, sheets, others, rewrite)),
  };
}

function renamedSheet(
  sheet: PlannedSheet,
  sheets: ReadonlyMap<string, string>,
  words: ReadonlyMap<string, string>,
  rewrite: (formula: string) => string,
): PlannedSheet {
  const cell = (each: PlannedCell): PlannedCell =>
    each.kind === "formula" ? { ...each, formula: rewrite(each.formula) } : each;
  return {
    ...sheet,
    name: sheets.get(sheet.name) ?? sheet.name,
    cells: sheet.cells.map(({ at, rows }) => ({ at, rows: rows.map((row) => row.map(cell)) })),
    tables: sheet.tables.map((table) => ({ ...table, name: words.get(table.name) ?? table.name })),
  };
}

/** New names by old, for those that are taken. */
function renamed(
  names: readonly string[],
  taken: readonly string[],
  gap: string,
): ReadonlyMap<string, string> {
  const used = new Set([...taken, ...names].map((name) => name.toLowerCase()));
  const isTaken = new Set(taken.map((name) => name.toLowerCase()));
  const found = new Map<string, string>();
  for (const name of names) {
    if (!isTaken.has(name.toLowerCase())) continue;
    let n = 2;
    const numbered = (): string => {
      const end = `${gap}${n}`;
      return gap === "" ? name + end : name.slice(0, SHEET_NAME_LENGTH - end.length) + end;
    };
    while (used.has(numbered().toLowerCase())) n += 1;
    found.set(name, numbered());
    used.add(numbered().toLowerCase());
  }
  return found;
}

/** Texts, quoted sheets, plain sheets, words; anything else stands as it is. */
const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}\p{N}_.]+)!|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** A formula that names sheets, tables and names anew; texts in quotes stay. */
export function withNewNames(
  formula: string,
  sheets: ReadonlyMap<string, string>,
  words: ReadonlyMap<string, string>,
): string {
  return formula.replace(TOKEN, (token, quoted?: string, plain?: string) => {
    if (token.startsWith('"')) return token;
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    if (sheet === undefined) return words.get(token) ?? token;
    const name = sheets.get(sheet);
    return name === undefined ? token : `'${name.replaceAll("'", "''")}'!`;
  });
}
