import { EngineError } from "../errors";
import { candidateChanges } from "./candidate-changes";
import { CodeList, type CodeChange, type ListedCode } from "./code-list";
import { isRecord, packText, textsOf } from "./pack-parts";

/** Digits at the end of a code, then the letters of its period. */
const CODE_WORD = /([0-9]{1,8})([a-z]+)/g;
const ONLY_CODE_WORDS = /^(?:[0-9]{1,8}[a-z]+)*$/;
const CHANGE_WORD = /^([0-9]{1,8})>([0-9]{1,8}(?:,[0-9]{1,8})*)$/;
const PERIOD = /^([0-9]{4})-([0-9]{4})$/;

/**
 * The list of CN 8 codes in a pack (assets/classification/cn-codes.json; its README tells the
 * packing). Changes of years that the pack's concordance covers are certain; for the other years
 * they are candidates by set difference.
 * @throws EngineError `bad-argument` for anything that is no such pack.
 */
export function unpackCodeList(pack: unknown): CodeList {
  if (!isRecord(pack)) throw fault("not an object");
  const { firstYear, lastYear } = pack;
  if (!isYear(firstYear) || !isYear(lastYear) || firstYear > lastYear) {
    throw fault("first and last year");
  }
  const periods = packText(pack, "periods").split(" ").map(periodOf);
  const codes: ListedCode[] = [];
  for (const words of textsOf(pack, "codes").values()) codes.push(...codesIn(words, periods));
  for (const { code, fromYear, toYear } of codes) {
    if (fromYear < firstYear || toYear > lastYear || fromYear > toYear) {
      throw fault(`years of ${code}`);
    }
  }
  const certain: CodeChange[] = [];
  const covered = new Set<number>();
  for (const [year, words] of textsOf(pack, "changes")) {
    const of = Number(year);
    if (!isYear(of)) throw fault(`year of change "${year}"`);
    covered.add(of);
    certain.push(...changesIn(words, of));
  }
  const candidates = candidateChanges(codes, lastYear, (year) => !covered.has(year));
  const changes = [...certain, ...candidates].sort((a, b) => a.year - b.year);
  return new CodeList(codes, changes, firstYear, lastYear);
}

function fault(what: string): EngineError {
  return new EngineError("bad-argument", `No pack of CN codes: ${what}.`);
}

function isYear(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 1000 && value < 10000;
}

function periodOf(text: string): { fromYear: number; toYear: number } {
  const [, from, to] = PERIOD.exec(text) ?? [];
  if (from === undefined || to === undefined) throw fault(`period "${text}"`);
  return { fromYear: Number(from), toYear: Number(to) };
}

/** The code whose last digits differ from the code before it. */
function following(before: string, ending: string): string {
  const code = before.slice(0, 8 - ending.length) + ending;
  if (code.length !== 8) throw fault(`code "${code}"`);
  return code;
}

/** 0 for a, 25 for z, 26 for aa. */
function letterIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 96;
  return index - 1;
}

function codesIn(words: string, periods: readonly Omit<ListedCode, "code">[]): ListedCode[] {
  if (!ONLY_CODE_WORDS.test(words)) throw fault("words of codes");
  const found: ListedCode[] = [];
  let code = "";
  for (const [word, ending = "", letters = ""] of words.matchAll(CODE_WORD)) {
    code = following(code, ending);
    const period = periods[letterIndex(letters)];
    if (period === undefined) throw fault(`period of "${word}"`);
    found.push({ code, ...period });
  }
  return found;
}

function changesIn(words: string, year: number): CodeChange[] {
  let code = "";
  return words.split(" ").map((word) => {
    const [, from, to] = CHANGE_WORD.exec(word) ?? [];
    if (from === undefined || to === undefined) throw fault(`change "${word}"`);
    code = following(code, from);
    const old = code;
    const successors = to.split(",").map((ending) => (code = following(code, ending)));
    return { year, from: old, to: successors, certain: true };
  });
}
