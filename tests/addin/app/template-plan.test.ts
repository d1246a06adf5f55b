import electricCars from "../../../assets/examples/electric-cars.json";
import { callFunction, FUNCTION_NAMES } from "../../../addin/functions/calls";
import { ModelStore } from "../../../addin/functions/model-store";
import { CODE_DATA } from "../functions/loaded-codes";
import type { FunctionRuntime } from "../../../addin/functions/runtime";
import { templatePlan } from "../../../addin/app/template/template-plan";
import type { PlannedCell, WorkbookPlan } from "../../../addin/ports/workbook";
import type { Answer, Cell, Language } from "#engine";

const LANGUAGES: readonly Language[] = ["sv", "en"];
const BUILT_IN = ["INDEX", "MATCH", "FIXED", "IF", "ISNUMBER", "MAX"];

/** Cells of a plan with the sheet they stand on. */
function cellsOf(plan: WorkbookPlan): { sheet: string; cell: PlannedCell }[] {
  return plan.sheets.flatMap((sheet) =>
    [...sheet.cells.map(({ rows }) => rows), ...sheet.tables.map(({ cells }) => cells)]
      .flat(2)
      .map((cell) => ({ sheet: sheet.name, cell })),
  );
}

function formulasOf(plan: WorkbookPlan): string[] {
  return cellsOf(plan).flatMap(({ cell }) => (cell.kind === "formula" ? [cell.formula] : []));
}

/** A formula without the texts inside it. */
const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

function plainCells(rows: readonly (readonly PlannedCell[])[]): Cell[][] {
  return rows.map((row) =>
    row.map((cell) => {
      if (cell.kind === "text") return cell.text;
      return cell.kind === "number" ? cell.value : null;
    }),
  );
}

function runtimeFor(language: Language): FunctionRuntime {
  return { store: new ModelStore(), codeData: CODE_DATA, language, blanksTold: true };
}

function answerOf(
  name: string,
  args: Parameters<typeof callFunction>[1],
  runtime: FunctionRuntime,
): Answer {
  return callFunction(name, args, runtime) ?? [];
}

/** Tables of a plan in the order of the model's formula. */
function tablesOf(plan: WorkbookPlan): Cell[][][] {
  return plan.sheets.flatMap((sheet) => sheet.tables.map(({ cells }) => plainCells(cells)));
}

describe.each(LANGUAGES)("the electric-car template in %s", (language) => {
  const plan = templatePlan(electricCars, language);
  const tableNames = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));

  test("every function in its formulas exists", () => {
    const known = new Set([...FUNCTION_NAMES, ...BUILT_IN]);
    const used = formulasOf(plan).flatMap((formula) =>
      [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name = ""]) => name),
    );
    expect(used.filter((name) => !known.has(name))).toEqual([]);
    expect(new Set(used).size).toBeGreaterThan(8);
  });

  test("brackets and quotes close, and no reference ends in #", () => {
    for (const formula of formulasOf(plan)) {
      const bare = withoutTexts(formula);
      expect(bare.split("(").length).toBe(bare.split(")").length);
      expect(bare).not.toMatch(/[A-Z]\d+#/);
      expect(formula.length).toBeLessThan(8192);
    }
  });

  test("sheets, tables and names that formulas refer to are in the plan", () => {
    const sheets = new Set(plan.sheets.map(({ name }) => name));
    const names = new Set(plan.names.map(({ name }) => name));
    const all = [...formulasOf(plan), ...plan.names.map(({ refersTo }) => refersTo)];
    for (const formula of all) {
      const bare = withoutTexts(formula);
      for (const [, sheet = ""] of bare.matchAll(/'([^']+)'!/g)) expect(sheets).toContain(sheet);
      for (const [, table = ""] of bare.matchAll(/([\p{L}_]+)\[\[/gu)) {
        expect(tableNames).toContain(table);
      }
      for (const [name] of bare.matchAll(/crm_\w+/g)) expect(names).toContain(name);
    }
  });

  test("each table stands alone on its sheet", () => {
    for (const sheet of plan.sheets) expect(sheet.tables.length).toBeLessThanOrEqual(1);
    expect(tableNames).toHaveLength(9);
  });

  test("the tables answer as the set itself does", () => {
    const own = runtimeFor(language);
    const set = runtimeFor(language);
    const planned = tablesOf(plan);
    const given = Object.values(electricCars.tables) as Cell[][][];
    const names: Record<Language, readonly string[]> = {
      sv: ["Bas", "Rapport 5 år", "Implicerat utflöde"],
      en: ["Base", "Report 5 years", "Implied outflow"],
    };
    ["base", "Rapport 5 år", "Implicerat utflöde"].forEach((scenario, i) => {
      const model = answerOf("CRMMODEL", [names[language][i], ...planned], own)[0]?.[0] as string;
      const other = answerOf("CRMMODEL", [scenario, ...given], set)[0]?.[0] as string;
      const args = [[["stock", "release"]], "*", "*", "2016:2035", "t"] as const;
      const numbers = (answer: Answer): unknown[] =>
        answer.map((row) =>
          row
            .filter((cell) => typeof cell !== "string")
            .map((cell) => (typeof cell === "number" ? cell : cell.type)),
        );
      const mine = answerOf("CRMTABLE", [model, ...args], own);
      expect(numbers(mine)).toEqual(numbers(answerOf("CRMTABLE", [other, ...args], set)));
      expect(mine).toHaveLength(17);
      const checked = answerOf("CRMVALIDATE", [model], own);
      expect(numbers(checked)).toEqual(numbers(answerOf("CRMVALIDATE", [other], set)));
      expect(answerOf("CRMCHECK", [model], own)).toHaveLength(
        answerOf("CRMCHECK", [other], set).length,
      );
    });
  });
});
