/** Where everything of a template stands: names of sheets, tables and cells, before any is written. */
import { KINDS, wordIn, type Kind, type Language } from "#engine";
import type { AssumptionSet } from "./assumption-set";
import { freeText } from "./free-text";
import { capital, localTable, type LocalTable } from "./localise-table";
import { absolute, block } from "./plan-cells";
import { SHEETS } from "./template-text";

/** A scenario and the name of its model cell. */
export interface Scenario {
  /** As the set calls it; `base` for the base case. */
  readonly key: string;
  /** In the workbook's language. */
  readonly name: string;
  /** Defined name of its model cell. */
  readonly cellName: string;
}

/** A template's names and places. */
export interface Layout {
  readonly set: AssumptionSet;
  readonly language: Language;
  readonly sheets: Readonly<Record<keyof typeof SHEETS, string>>;
  readonly tables: readonly LocalTable[];
  readonly scenarios: readonly Scenario[];
}

/** First row of the list of scenarios on the first sheet. */
export const SCENARIO_ROW = 13;
/** Rows kept for scenarios: a user adds some. */
export const SCENARIO_ROWS = 10;

/** Name of the cell with the chosen scenario's model, of the list of scenarios, of their models. */
export const CHOSEN_MODEL = "crm_model";
export const SCENARIO_NAMES = "crm_scenarios";
export const SCENARIO_MODELS = "crm_models";

/** The layout of a set in a language. */
export function layoutOf(set: AssumptionSet, language: Language): Layout {
  return {
    set,
    language,
    sheets: {
      start: SHEETS.start[language],
      results: SHEETS.results[language],
      validation: SHEETS.validation[language],
      checks: SHEETS.checks[language],
    },
    tables: tablesOf(set, language),
    scenarios: scenariosOf(set, language),
  };
}

/** Tables in the contract's order; the workbook's language is a setting, so that answers keep it. */
function tablesOf(set: AssumptionSet, language: Language): LocalTable[] {
  return KINDS.flatMap(({ kind }) => {
    const cells = set.tables[kind];
    if (cells === undefined) return [];
    const told = kind === "Settings" ? [...cells, ["language", language]] : cells;
    const table = localTable(kind, told, language);
    return [table];
  });
}

function scenariosOf(set: AssumptionSet, language: Language): Scenario[] {
  const [headers = [], ...rows] = set.tables["Changes"] ?? [];
  const at = headers.indexOf("scenario");
  const named = new Set(rows.map((row) => String(row[at] ?? "")).filter((name) => name !== ""));
  const base = language === "sv" ? "Bas" : "Base";
  return ["base", ...named].map((key) => {
    const name = key === "base" ? base : freeText(key, language);
    return { key, name, cellName: `crm_${asciiWord(name)}` };
  });
}

/** Letters and digits of a name, in lower case without accents: names work in every program. */
function asciiWord(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[^A-Za-z0-9 ]/g, "")
    .trim()
    .replace(/ +/g, "_")
    .toLowerCase();
}

/** Name of a kind on its sheet, and in the name of its table. */
export function kindName(kind: Kind, language: Language): string {
  const word = wordIn("kind", kind, language);
  // "Start" says too little as a tab beside "Start here".
  return kind === "Start" && language === "en" ? "Start values" : word;
}

/** Name of a kind's table, `StartValues`: no blank in Excel, no underscore in Univer's references. */
export function tableName(kind: Kind, language: Language): string {
  return kindName(kind, language).split(" ").map(capital).join("");
}

/** The reference to a table's header and data, without a totals row. */
export function tableReference(kind: Kind, language: Language): string {
  return `${tableName(kind, language)}[[#Headers],[#Data]]`;
}

/** The model cell of the i-th scenario. */
export function modelCell(layout: Layout, i: number): string {
  return absolute(layout.sheets.start, `C${SCENARIO_ROW + i}`);
}

/** One column of the list of scenarios, rows kept for more included. */
export function scenarioColumn(layout: Layout, column: "A" | "C"): string {
  const at = column === "A" ? 0 : 2;
  const last = SCENARIO_ROW + SCENARIO_ROWS - 1;
  return absolute(layout.sheets.start, block(at, SCENARIO_ROW, at, last));
}

/** Where CRMINFO spills on the sheet of checks: item and value. */
export const INFO = { column: 7, row: 6, rows: 120 } as const;

/** A formula's text for the value of an item of CRMINFO. */
export function infoValue(layout: Layout, item: string): string {
  const last = INFO.row + INFO.rows - 1;
  const { checks } = layout.sheets;
  const values = absolute(checks, block(INFO.column + 1, INFO.row, INFO.column + 1, last));
  const items = absolute(checks, block(INFO.column, INFO.row, INFO.column, last));
  return `INDEX(${values},MATCH("${item}",${items},0))`;
}

/** Items of CRMINFO that a template reads, as CRMINFO calls them. */
export const INFO_ITEMS = {
  lastData: { sv: "sista dataår", en: "latest data year" },
  convention: { sv: "konvention", en: "convention" },
  projection: { sv: "framskrivning", en: "projection" },
  noAnswer: { sv: "produkter utan svar", en: "products without an answer" },
} as const;
