/**
 * Makes assets/classification/cn-codes.json and cn-names.json from four tables of the Combined
 * Nomenclature. Run by hand when a source is read anew:
 * `node --import tsx tests/support/pack-cn-codes.mts VALIDITY CONCORDANCE DIFFERENCES LABELS FOLDER`
 * with the paths of the CSV files and the folder to write in; the README in that folder says what
 * they hold and how they are packed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Line = Readonly<Record<string, string>>;

const [validityPath, concordancePath, differencesPath, labelsPath, folder] = process.argv.slice(2);
if (folder === undefined) {
  throw new Error("Needed: validity, concordance, differences, labels, folder.");
}

const FIRST = 1995;
const LAST = 2026;
const SOURCE =
  "cran/harmonizer@bfd2f92 (origin Eurostat RAMON/ShowVoc) and xterr/php-cncodes@edf79ad (origin EUR-Lex / Eurostat CN)";
const NAMES_SOURCE = "xterr/php-cncodes@edf79ad (origin EUR-Lex / Eurostat CN)";

/** The lines of a CSV file as records by header; quoted fields may hold commas. */
function linesOf(path: string | undefined): Line[] {
  const fields = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
    );
  const [header = "", ...lines] = readFileSync(path ?? "", "utf8")
    .trimEnd()
    .split(/\r?\n/);
  const names = fields(header);
  return lines.map((line) =>
    Object.fromEntries(fields(line).map((field, i) => [names[i] ?? "", field])),
  );
}

const cell = (line: Line, column: string): string => line[column] ?? "";

/** The digits at the end in which a code differs from the one before; at least the last. */
function ending(before: string, code: string): string {
  let shared = 0;
  while (shared < 7 && before[shared] === code[shared]) shared += 1;
  return code.slice(shared);
}

/** 0 → a, 25 → z, 26 → aa. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

// codes and their years
const listed = linesOf(validityPath)
  .map((line) => ({
    code: cell(line, "cn8"),
    from: Number(cell(line, "valid_from")),
    to: Number(cell(line, "valid_to_blank_if_2026") || LAST),
  }))
  .sort((a, b) => a.code.localeCompare(b.code, "en") || a.from - b.from);
const uses = new Map<string, number>();
for (const { from, to } of listed) {
  uses.set(`${from}-${to}`, (uses.get(`${from}-${to}`) ?? 0) + 1);
}
const periods = [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([p]) => p);
const chapters = new Map<string, string>();
let before = "";
for (const { code, from, to } of listed) {
  const chapter = code.slice(0, 2);
  if (!chapters.has(chapter)) before = "";
  const word = ending(before, code) + letters(periods.indexOf(`${from}-${to}`));
  chapters.set(chapter, (chapters.get(chapter) ?? "") + word);
  before = code;
}

// The engine derives its candidates from the years; the table of differences must say the same.
const derived = new Set<string>();
for (const { code, from, to } of listed) {
  if (code < "84" || code >= "91") continue;
  if (from > FIRST) derived.add(`${from},added,${code}`);
  if (to < LAST) derived.add(`${to + 1},removed,${code}`);
}
const given = linesOf(differencesPath).map(
  (line) => `${cell(line, "year")},${cell(line, "change")},${cell(line, "cn8")}`,
);
if (given.length !== derived.size || given.some((one) => !derived.has(one))) {
  throw new Error("The differences do not agree with the years of the codes.");
}

// changes told by the official concordance
const byYear = new Map<string, Map<string, string[]>>();
for (const line of linesOf(concordancePath)) {
  const year = cell(line, "to_year");
  const ofYear = byYear.get(year) ?? new Map<string, string[]>();
  byYear.set(year, ofYear);
  const old = cell(line, "obsolete_cn8");
  ofYear.set(old, [...(ofYear.get(old) ?? []), cell(line, "new_cn8")]);
}
const changes = [...byYear].sort().map(([year, ofYear]) => {
  let last = "";
  const next = (code: string): string => {
    const word = ending(last, code);
    last = code;
    return word;
  };
  const words = [...ofYear].sort().map(([old, to]) => {
    const from = next(old);
    return `${from}>${to.sort().map(next).join(",")}`;
  });
  return [year, words.join(" ")] as const;
});

/** An object with one member a line, so that a change shows as one line. */
function members(entries: Iterable<readonly [string, unknown]>): string {
  return [...entries]
    .map(([key, value]) => ` ${JSON.stringify(key)}: ${String(value)}`)
    .join(",\n");
}
const table = (entries: Iterable<readonly [string, unknown]>): string =>
  `{\n${members([...entries].map(([k, v]) => [k, JSON.stringify(v)] as const))}\n }`;

const codesText = `{\n${members([
  ["source", JSON.stringify(SOURCE)],
  ["licence", JSON.stringify("GPL (>= 3) / MIT")],
  ["firstYear", FIRST],
  ["lastYear", LAST],
  ["periods", JSON.stringify(periods.join(" "))],
  ["codes", table(chapters)],
  ["changes", table(changes)],
])}\n}\n`;
writeFileSync(join(folder, "cn-codes.json"), codesText);

// names: heading, subheading, code
const texts: (readonly [en: string, sv: string])[] = [];
const indexOf = new Map<string, number>();
function textIndex(en: string, sv: string): number {
  const key = JSON.stringify([en, sv]);
  const known = indexOf.get(key);
  if (known !== undefined) return known;
  indexOf.set(key, texts.length);
  texts.push([en, sv]);
  return texts.length - 1;
}
/** By 4, 6 or 8 digits: the index of the text; null where the level above says it all. */
const names = new Map<string, number | null>();
const labels = linesOf(labelsPath);
for (const line of labels) {
  const code = cell(line, "cn8");
  const of = (level: string): number | undefined => {
    const en = cell(line, `${level}_en`);
    return en === "" ? undefined : textIndex(en, cell(line, `${level}_sv`));
  };
  const own = of("name") ?? null;
  const heading = of("heading") ?? of("subheading") ?? own;
  const below = of("subheading") ?? own;
  names.set(code.slice(0, 4), heading);
  const six = code.slice(0, 6);
  if (!names.has(six)) names.set(six, below === heading ? null : below);
  // "Other" under "Other" is a level of its own; only a code that is its whole subheading is not.
  const isWhole = code.endsWith("00") && (own === names.get(six) || own === heading);
  names.set(code, isWhole ? null : own);
}
const namesText = `{\n${members([
  ["source", JSON.stringify(NAMES_SOURCE)],
  ["licence", JSON.stringify("MIT")],
  ["texts", `[\n${texts.map((text) => `  ${JSON.stringify(text)}`).join(",\n")}\n ]`],
  ["names", JSON.stringify(Object.fromEntries([...names].sort().map(([k, v]) => [`n${k}`, v])))],
])}\n}\n`;
writeFileSync(join(folder, "cn-names.json"), namesText);
