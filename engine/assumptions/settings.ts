/** The Settings table as typed values with the contract's defaults. */
import { makeFinding, EVERY_PRODUCT, type Finding } from "../findings/finding";
import type { Language, Phrase } from "../findings/language";
import { SETTINGS_AND_CHANGES } from "../findings/settings";
import { contentText, keyOf, type Content, type Row } from "./row";
import { readWord, wordIn, wordList, wordsOf, type Word, type WordSet } from "./vocabulary";

/** Settings in force; a year or text that was not given is absent. */
export interface Settings {
  readonly firstYear?: number;
  readonly lastYear?: number;
  readonly convention: Exclude<Word<"convention">, "density">;
  readonly missing: Word<"missing rule">;
  readonly nilSymbol: Word<"nil symbol">;
  readonly priceBasis: Word<"price basis">;
  readonly negativeConsumption: Word<"negative consumption">;
  readonly usedExport: Word<"used export rule">;
  readonly looseComponents: Word<"loose components">;
  readonly replaceComponents: Word<"yes or no">;
  readonly stockDrivenDecline: Word<"stock-driven decline">;
  readonly contentBetweenYears: Word<"content between years">;
  /** A word, or a yearly rate (0.02 = 2 % a year). */
  readonly projection: Word<"projection"> | number;
  readonly yearCorrelation: Word<"year correlation">;
  readonly draws: number;
  readonly seed: number;
  readonly baseName: string;
  readonly language?: Language;
  /** Settings of ranges whose value cannot be used: no range falls back to their default. */
  readonly unusable: ReadonlySet<RangeSetting>;
}

/** Settings that only ranges are made with. */
export type RangeSetting = "draws" | "seed" | "year correlation";

/** Most draws of one range. */
export const MOST_DRAWS = 100_000;

type SettingName = Word<"setting">;

interface SettingSchema {
  readonly field: keyof Settings;
  readonly words?: WordSet;
  readonly refuse?: readonly string[];
  readonly number?: "year" | "draws" | "seed" | "rate";
  readonly text?: true;
  readonly initial?: string | number;
  /** False where a faulty value stops nothing, or only ranges ({@link Settings.unusable}). */
  readonly changesNumbers: boolean;
}

const SETTINGS: Readonly<Record<SettingName, SettingSchema>> = {
  "first year": { field: "firstYear", number: "year", changesNumbers: true },
  "last year": { field: "lastYear", number: "year", changesNumbers: true },
  convention: {
    field: "convention",
    words: "convention",
    refuse: ["density"],
    initial: "uniform",
    changesNumbers: true,
  },
  missing: { field: "missing", words: "missing rule", initial: "error", changesNumbers: true },
  "nil symbol": {
    field: "nilSymbol",
    words: "nil symbol",
    initial: "missing",
    changesNumbers: true,
  },
  "price basis": {
    field: "priceBasis",
    words: "price basis",
    initial: "import and export",
    changesNumbers: true,
  },
  "negative consumption": {
    field: "negativeConsumption",
    words: "negative consumption",
    initial: "keep",
    changesNumbers: true,
  },
  "used export": {
    field: "usedExport",
    words: "used export rule",
    initial: "proportional",
    changesNumbers: true,
  },
  "loose components": {
    field: "looseComponents",
    words: "loose components",
    initial: "subtract",
    changesNumbers: true,
  },
  "replace components": {
    field: "replaceComponents",
    words: "yes or no",
    initial: "yes",
    changesNumbers: true,
  },
  "stock-driven decline": {
    field: "stockDrivenDecline",
    words: "stock-driven decline",
    initial: "shrink",
    changesNumbers: true,
  },
  "content between years": {
    field: "contentBetweenYears",
    words: "content between years",
    initial: "step",
    changesNumbers: true,
  },
  projection: {
    field: "projection",
    words: "projection",
    number: "rate",
    initial: "none",
    changesNumbers: true,
  },
  "year correlation": {
    field: "yearCorrelation",
    words: "year correlation",
    initial: "full",
    changesNumbers: false,
  },
  draws: { field: "draws", number: "draws", initial: 1000, changesNumbers: false },
  seed: { field: "seed", number: "seed", initial: 1, changesNumbers: false },
  "base name": { field: "baseName", text: true, initial: "base", changesNumbers: false },
  language: { field: "language", words: "language", changesNumbers: false },
};

/** The default of a setting in canonical form; undefined where there is none. */
export function defaultOfSetting(setting: string): string | number | undefined {
  return (SETTINGS as Readonly<Record<string, SettingSchema | undefined>>)[setting]?.initial;
}

/** True for a row of Settings that says what holds without it. */
export function isDefaultSetting(row: Row): boolean {
  const { setting, value } = row.cells;
  if (typeof setting !== "string" || row.broken) return false;
  return canonicalSetting(setting, value) === defaultOfSetting(setting);
}

/** A setting's value in canonical form; the value as given where it cannot be used. */
export function canonicalSetting(setting: string, content: Content | undefined): Content {
  const known = SETTINGS as Readonly<Record<string, SettingSchema | undefined>>;
  const schema = known[setting];
  return (schema && settingValue(schema, content)) ?? content ?? "";
}

/** Reads the rows of Settings. A value that cannot be used stops every answer it could change. */
export function readSettings(rows: readonly Row[]): { settings: Settings; findings: Finding[] } {
  const values: Partial<Record<keyof Settings, string | number>> = {};
  const unusable = new Set<RangeSetting>();
  for (const schema of Object.values(SETTINGS)) {
    if (schema.initial !== undefined) values[schema.field] = schema.initial;
  }
  const findings: Finding[] = [];
  for (const row of rows) {
    const setting = row.cells.setting as SettingName | undefined;
    const schema = setting && SETTINGS[setting];
    if (!schema) continue;
    const value = row.broken ? undefined : settingValue(schema, row.cells.value);
    if (value === undefined && isOfRanges(setting)) unusable.add(setting);
    if (row.broken) continue;
    if (value === undefined) findings.push(badValue(row, setting, schema));
    else values[schema.field] = value;
  }
  return { settings: { ...(values as unknown as Settings), unusable }, findings };
}

function isOfRanges(setting: SettingName): setting is RangeSetting {
  return setting === "draws" || setting === "seed" || setting === "year correlation";
}

/** True where a faulty row of this setting could change a number that is no range. */
export function settingChangesNumbers(setting: string | undefined): boolean {
  const known = SETTINGS as Readonly<Record<string, SettingSchema | undefined>>;
  return known[setting ?? ""]?.changesNumbers ?? true;
}

function settingValue(
  schema: SettingSchema,
  content: Content | undefined,
): string | number | undefined {
  if (typeof content === "number") return settingNumber(schema, content);
  if (typeof content !== "string") return undefined;
  // "bas" and "base" are one name.
  if (schema.text) return readWord("base", content) ?? content;
  const word = schema.words && readWord(schema.words, content);
  return word === undefined || schema.refuse?.includes(word) ? undefined : word;
}

/** True for a number of draws that can be made. */
export function isDrawCount(draws: number): boolean {
  return Number.isInteger(draws) && draws >= 1 && draws <= MOST_DRAWS;
}

function settingNumber(schema: SettingSchema, value: number): number | string | undefined {
  switch (schema.number) {
    case "year":
      return Number.isInteger(value) && value >= 1800 && value <= 2300 ? value : undefined;
    case "draws":
      return isDrawCount(value) ? value : undefined;
    case "seed":
      return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
    case "rate":
      return value > -1 && value <= 10 ? value : undefined;
    default:
      return schema.text ? String(value) : undefined;
  }
}

function badValue(row: Row, setting: SettingName, schema: SettingSchema): Finding {
  const given = row.cells.value;
  const details = {
    setting: { sv: wordIn("setting", setting, "sv"), en: setting },
    cell: typeof given === "number" ? given : contentText(given, undefined, "en"),
    words: allowed(schema),
  };
  const place = {
    table: row.table,
    kind: row.kind,
    key: keyOf(row),
    column: "value",
    blocks: schema.changesNumbers ? [EVERY_PRODUCT] : [],
  };
  return makeFinding("setting-value", SETTINGS_AND_CHANGES["setting-value"], place, details);
}

function allowed(schema: SettingSchema): Phrase {
  const number: Record<NonNullable<SettingSchema["number"]>, Phrase> = {
    year: { sv: "ett år 1800–2300", en: "a year 1800–2300" },
    draws: {
      sv: `ett helt tal från 1 till ${MOST_DRAWS}`,
      en: `a whole number from 1 to ${MOST_DRAWS}`,
    },
    seed: { sv: "ett helt tal från 0", en: "a whole number from 0" },
    rate: { sv: "en årlig takt som 0,02", en: "a yearly rate such as 0.02" },
  };
  const only =
    schema.words && wordsOf(schema.words).filter((word) => !schema.refuse?.includes(word));
  const words: Phrase | undefined = schema.words && {
    sv: wordList(schema.words, "sv", only),
    en: wordList(schema.words, "en", only),
  };
  const figure = schema.number && number[schema.number];
  if (words && figure)
    return { sv: `${words.sv} eller ${figure.sv}`, en: `${words.en} or ${figure.en}` };
  return words ?? figure ?? { sv: "text", en: "text" };
}
