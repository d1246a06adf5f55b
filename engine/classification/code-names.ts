import type { Language } from "../findings/language";
import { badPart, isRecord } from "./pack-parts";
import { standsAlone } from "./self-standing-name";

/** One text in both languages; "" where a language has none. */
export type NameText = Readonly<Record<Language, string>>;

/** Stands between the levels of a name. */
const BETWEEN = ": ";

/**
 * Names of CN codes. A code has a text of its own and those of the levels above it: heading (4
 * digits), subheading (6), CN 8.
 */
export class CodeNames {
  /** @param texts By 4, 6 or 8 digits; undefined = named by the level above. */
  constructor(private readonly texts: ReadonlyMap<string, NameText | undefined>) {}

  /** Chapters (2 digits) with names, in order. */
  get chapters(): string[] {
    return [...new Set([...this.texts.keys()].map((code) => code.slice(0, 2)))].sort();
  }

  /**
   * The name of a code of 4, 6 or 8 digits: its own text, after those above it (joined by ": ")
   * unless it stands alone. Undefined where the list has none in that language; the languages are
   * never mixed.
   */
  nameOf(code: string, language: Language): string | undefined {
    if (!this.texts.has(code)) return undefined;
    const levels = [4, 6, 8]
      .filter((digits) => digits <= code.length)
      .flatMap((digits) => this.texts.get(code.slice(0, digits)) ?? []);
    const own = levels.at(-1);
    if (own === undefined) return undefined;
    const shown = standsAlone(levels) ? [own] : levels;
    const texts = shown.map((level) => level[language]);
    return texts.includes("") ? undefined : texts.join(BETWEEN);
  }
}

/**
 * The names in a pack (assets/classification/cn-names.json; its README tells the packing).
 * @throws EngineError `bad-argument` for anything that is no such pack.
 */
export function unpackCodeNames(pack: unknown): CodeNames {
  if (!isRecord(pack)) throw badPart("names");
  const { texts, names } = pack;
  if (!Array.isArray(texts)) throw badPart("texts");
  if (!isRecord(names)) throw badPart("names");
  const read = texts.map(textOf);
  const byCode = new Map<string, NameText | undefined>();
  for (const [key, index] of Object.entries(names)) {
    const text = typeof index === "number" ? read[index] : undefined;
    const isKnown = text !== undefined || index === null;
    if (!isKnown || !/^n(?:[0-9]{4}|[0-9]{6}|[0-9]{8})$/.test(key)) throw badPart(key);
    byCode.set(key.slice(1), text);
  }
  return new CodeNames(byCode);
}

function textOf(pair: unknown): NameText {
  const [en, sv] = Array.isArray(pair) ? (pair as unknown[]) : [];
  if (typeof en !== "string" || typeof sv !== "string" || en === "") throw badPart("texts");
  return { en, sv };
}
