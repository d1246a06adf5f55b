/** Tells which kind a table is by its headers (contract 1.1). */
import { nearest } from "../classification/edit-distance";
import { makeFinding, type Details, type Finding } from "../findings/finding";
import type { Phrase } from "../findings/language";
import { READING } from "../findings/reading";
import { errorIn, isBlank, shown, tidy, type Cell } from "./cell";
import { yearHeader } from "./read-cell";
import { ALWAYS_ALLOWED, KINDS, type Column, type Kind, type KindSchema } from "./schema";
import { unitCells, type UnitCells } from "./unit-cells";
import { readWord, wordIn } from "./vocabulary";

/** A recognised header row. */
export interface Recognised {
  readonly schema: KindSchema;
  /** Canonical column of each header; undefined = ignored. */
  readonly columns: readonly (Column | undefined)[];
  /** Year of each header in the wide form; undefined elsewhere. */
  readonly years: readonly (number | undefined)[];
  /** Warnings about headers. */
  readonly findings: readonly Finding[];
}

/** Why a header row was not recognised; `nearest` is the kind it most resembles. */
export interface Unrecognised {
  readonly finding: Finding;
  readonly nearest?: Kind;
}

/** The header as compared: case, outer blanks and a unit in parentheses do not matter. */
export function headerText(cell: Cell): string {
  return tidy(shown(cell).replace(/\s*\([^)]*\)\s*$/, "")).toLowerCase();
}

/** True for a table that its owner wants left alone: its first header starts with `#`. */
export function isLeftAlone(headers: readonly Cell[]): boolean {
  const first = headers[0];
  return typeof first === "string" && first.trim().startsWith("#") && errorIn(first) === undefined;
}

/**
 * Recognises the header row of a table. `body`, the rows below it, tells by its units what headers
 * cannot: a table of series, flow, unit and years may hold flows or prices.
 */
export function recognise(
  headers: readonly Cell[],
  table: string,
  body: readonly (readonly Cell[])[] = [],
): Recognised | Unrecognised {
  const fail = (code: keyof typeof READING, details: Details, kind?: Kind): Unrecognised => ({
    finding: makeFinding(code, READING[code], { table, kind: kind ?? "" }, details),
    ...(kind ? { nearest: kind } : {}),
  });
  const broken = headers.map((cell) => errorIn(cell)).find((error) => error !== undefined);
  if (broken !== undefined) return fail("header-error", { cell: broken });

  const years = headers.map(yearHeader);
  const columns = headers.map((cell, i) =>
    years[i] === undefined ? readWord("column", headerText(cell)) : undefined,
  );
  const twins = equalHeaders(headers, columns, years);
  if (twins) return fail("equal-headers", { first: twins[0], second: twins[1] });

  const known = new Set(columns.filter((column) => column !== undefined));
  const isWide = years.some((year) => year !== undefined);
  const fits = KINDS.filter((schema) => requiredMissing(schema, known, isWide).length === 0);
  if (fits.length === 0) {
    const strangers = headers
      .filter((_, i) => columns[i] === undefined && years[i] === undefined)
      .map(headerText)
      .filter((text) => text !== "");
    const near = nearestKind(known, isWide, strangers);
    const { details, isLikely } = misspelling(near, known, isWide, strangers);
    const unknown = fail("unknown-table", details, near.kind);
    return isLikely ? unknown : { finding: unknown.finding };
  }
  const told = toldByUnits(fits, isWide, unitCells(body, columns.indexOf("unit")));
  if ("mixed" in told) return fail("mixed-units", told.mixed, "Flows");
  const most = best(told, (schema) => requiredOf(schema).length + (schema.oneOf ? 1 : 0));
  const schemas = best(most, (schema) => knownBy(schema, known));
  const schema = schemas[0];
  if (schema === undefined || schemas.length > 1) {
    return fail("ambiguous-table", { kinds: kindNames(schemas) }, schema?.kind);
  }
  if (isWide && schema.wide) {
    const stray = headers.find((cell, i) => years[i] === undefined && isNearlyYear(cell));
    const wide = wideFault(schema.wide, known, stray);
    if (wide) return fail(wide.code, wide.details, schema.kind);
  }
  const foreign = columns.findIndex((column) => column !== undefined && !allows(schema, column));
  if (foreign >= 0) {
    const details = { header: shown(headers[foreign]), kind: kindPhrase(schema.kind) };
    return fail("foreign-header", details, schema.kind);
  }
  const own = columns.map((column) => (column && belongs(schema, column) ? column : undefined));
  return { schema, columns: own, years, findings: unitWarnings(headers, own, schema, table) };
}

/** The kinds that fit, without flows or prices where the units say that it is the other. */
function toldByUnits(
  fits: readonly KindSchema[],
  isWide: boolean,
  { unit, ratio }: UnitCells,
): readonly KindSchema[] | { readonly mixed: Details } {
  const either = ["Flows", "Prices"].every((kind) => fits.some((schema) => schema.kind === kind));
  if (!isWide || !either || ratio === undefined) return fits;
  if (unit === undefined) return fits.filter(({ kind }) => kind !== "Flows");
  return { mixed: { unit, ratio, first: kindPhrase("Flows"), second: kindPhrase("Prices") } };
}

/** A column that the year headers replace, or a header that is nearly a year. */
function wideFault(
  replaced: readonly Column[],
  known: ReadonlySet<Column>,
  stray: Cell | undefined,
): { readonly code: keyof typeof READING; readonly details: Details } | undefined {
  const long = replaced.find((column) => known.has(column));
  if (long) return { code: "wide-and-long", details: { column: columnPhrase(long) } };
  if (stray === undefined) return undefined;
  return { code: "header-year", details: { header: shown(stray) } };
}

/** A number or four to five digits among year headers: its column would be left out in silence. */
function isNearlyYear(cell: Cell): boolean {
  return typeof cell === "number" || (typeof cell === "string" && /^\s*\d{4,5}\s*$/.test(cell));
}

function requiredOf(schema: KindSchema): readonly Column[] {
  return schema.columns.filter((column) => column.required).map((column) => column.column);
}

function requiredMissing(
  schema: KindSchema,
  known: ReadonlySet<Column>,
  isWide: boolean,
): Column[] {
  const replaced: readonly Column[] = isWide && schema.wide ? schema.wide : [];
  const missing = requiredOf(schema).filter(
    (column) => !known.has(column) && !replaced.includes(column),
  );
  const oneOf = schema.oneOf ?? [];
  if (oneOf.length > 0 && !oneOf.some((column) => known.has(column)))
    missing.push(oneOf[0] as Column);
  return missing;
}

function knownBy(schema: KindSchema, known: ReadonlySet<Column>): number {
  return schema.columns.filter((column) => known.has(column.column)).length;
}

function allows(schema: KindSchema, column: Column): boolean {
  return ALWAYS_ALLOWED.includes(column) || belongs(schema, column);
}

function belongs(schema: KindSchema, column: Column): boolean {
  return schema.columns.some((own) => own.column === column);
}

function best<T>(items: readonly T[], score: (item: T) => number): readonly T[] {
  const top = Math.max(...items.map(score));
  return items.filter((item) => score(item) === top);
}

function equalHeaders(
  headers: readonly Cell[],
  columns: readonly (Column | undefined)[],
  years: readonly (number | undefined)[],
): readonly [string, string] | undefined {
  const seen = new Map<string, number>();
  for (let i = 0; i < headers.length; i += 1) {
    if (isBlank(headers[i])) continue;
    const same = String(columns[i] ?? years[i] ?? headerText(headers[i] ?? null));
    const before = seen.get(same);
    if (before !== undefined) return [shown(headers[before]), shown(headers[i])];
    seen.set(same, i);
  }
  return undefined;
}

/** How much a misspelt header counts beside one that is right. */
const MISSPELT_WEIGHT = 0.8;

/** The kind with most of its required headers present, or nearly so, and most of the known ones. */
function nearestKind(
  known: ReadonlySet<Column>,
  isWide: boolean,
  strangers: readonly string[],
): KindSchema {
  const score = (schema: KindSchema): number => {
    const needed = requiredOf(schema).length;
    const missing = requiredMissing(schema, known, isWide);
    const nearly = missing.filter((column) => spelling(column, strangers) !== undefined).length;
    const present = needed - missing.length + MISSPELT_WEIGHT * nearly;
    return present / needed + knownBy(schema, known) / Math.max(1, known.size);
  };
  return best(KINDS, score)[0] as KindSchema;
}

/** The header that looks like a misspelt `column`. */
function spelling(column: Column, strangers: readonly string[]): string | undefined {
  return [wordIn("column", column, "en"), wordIn("column", column, "sv")]
    .flatMap((word) => nearest(word, strangers, 1))
    .at(0);
}

/** What to say; likely where a header is misspelt or the kind's first key header is there. */
function misspelling(
  schema: KindSchema,
  known: ReadonlySet<Column>,
  isWide: boolean,
  strangers: readonly string[],
): { details: Details; isLikely: boolean } {
  const missing = requiredMissing(schema, known, isWide);
  const misspelt = missing.filter((column) => spelling(column, strangers) !== undefined);
  const column = [...misspelt, ...missing][0] as Column;
  const spelt = spelling(column, strangers);
  const first = requiredOf(schema)[0];
  return {
    details: {
      kind: kindPhrase(schema.kind),
      missing: columnPhrase(column),
      misspelt:
        spelt === undefined
          ? ""
          : { sv: ` (är ”${spelt}” felstavat?)`, en: ` (is "${spelt}" misspelt?)` },
    },
    isLikely: spelt !== undefined || (first !== undefined && known.has(first)),
  };
}

/** A unit named in a header is ignored in reading; where it contradicts the column, say so. */
function unitWarnings(
  headers: readonly Cell[],
  columns: readonly (Column | undefined)[],
  schema: KindSchema,
  table: string,
): Finding[] {
  const expected: Partial<Record<Column, string>> = { "unit mass": "kg", mean: "år", sd: "år" };
  const same: Record<string, readonly string[]> = {
    kg: ["kg", "kg/st", "kg/piece", "kg/enhet", "kg per unit", "kg per st", "kg per piece"],
    år: ["år", "years", "year", "yr", "y", "a"],
  };
  const findings: Finding[] = [];
  headers.forEach((cell, i) => {
    const column = columns[i];
    const unit = /\(([^)]*)\)\s*$/.exec(shown(cell))?.[1]?.trim();
    const wanted = column === undefined ? undefined : expected[column];
    if (!unit || wanted === undefined || same[wanted]?.includes(unit.toLowerCase())) return;
    const place = { table, kind: schema.kind, ...(column ? { column } : {}) };
    const inWords = wanted === "år" ? { sv: "år", en: "years" } : wanted;
    const details = { header: shown(cell), unit, expected: inWords };
    findings.push(makeFinding("header-unit", READING["header-unit"], place, details));
  });
  return findings;
}

/** A kind's name in both languages. */
export function kindPhrase(kind: Kind): Phrase {
  return { sv: wordIn("kind", kind, "sv"), en: kind };
}

/** A column's name in both languages. */
export function columnPhrase(column: Column): Phrase {
  return { sv: wordIn("column", column, "sv"), en: column };
}

function kindNames(schemas: readonly KindSchema[]): Phrase {
  return {
    sv: schemas.map((schema) => wordIn("kind", schema.kind, "sv")).join(", "),
    en: schemas.map((schema) => schema.kind).join(", "),
  };
}
