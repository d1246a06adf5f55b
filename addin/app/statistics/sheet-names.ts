/** Names that Excel takes and that the workbook does not have yet. */

/** Longest name Excel takes for a sheet. */
const SHEET_LENGTH = 31;
const WORD_LENGTH = 200;

/** Names in use: sheets, and tables (which share theirs with defined names). */
export interface UsedNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

/** Names of a sheet with its two tables. */
export interface SheetNames {
  readonly sheet: string;
  /** The figures; never the name of a sheet, which some programs refuse. */
  readonly data: string;
  /** What is told about them. */
  readonly about: string;
}

/** Free names made of the wished one. */
export function sheetNames(wish: string, used: UsedNames): SheetNames {
  const taken = new Set([...used.sheets, ...used.tables].map((name) => name.toLowerCase()));
  const isFree = (name: string): boolean => !taken.has(name.toLowerCase());
  const sheet = freeSheet(sheetText(wish), isFree);
  const word = wordText(sheet);
  for (let n = 1; ; n += 1) {
    const end = n === 1 ? "" : String(n);
    const [data, about] = [`${word}_data${end}`, `${word}_about${end}`];
    if (isFree(data) && isFree(about) && data.toLowerCase() !== sheet.toLowerCase()) {
      return { sheet, data, about };
    }
  }
}

/** A text of its own among those in use: `Import (SCB TAB1631) 2`. */
export function freeText(wish: string, used: readonly string[]): string {
  const taken = new Set(used.map((each) => each.trim().toLowerCase()));
  let found = wish;
  for (let n = 2; taken.has(found.toLowerCase()); n += 1) found = `${wish} ${n}`;
  return found;
}

function freeSheet(wish: string, isFree: (name: string) => boolean): string {
  let found = wish;
  for (let n = 2; !isFree(found); n += 1) {
    const end = ` ${n}`;
    found = wish.slice(0, SHEET_LENGTH - end.length) + end;
  }
  return found;
}

/** Without what Excel forbids in the name of a sheet. */
function sheetText(wish: string): string {
  const text = wish
    .replace(/[[\]:*?/\\]/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[' ]+|[' ]+$/gu, "")
    .slice(0, SHEET_LENGTH)
    .trim();
  return text === "" ? "Data" : text;
}

/** Letters, digits and underscores, a letter first: what a table's name may hold. */
function wordText(text: string): string {
  const word = text
    .replace(/[^\p{L}\p{N}_]+/gu, "_")
    .replace(/^_+|_+$/gu, "")
    .slice(0, WORD_LENGTH);
  return /^\p{L}/u.test(word) ? word : `T_${word}`;
}
