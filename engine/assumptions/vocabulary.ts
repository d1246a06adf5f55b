/** Reading and writing the closed words of the contract, which stand in closed-words.ts. */
import type { Language } from "../findings/language";
import { tidy } from "./cell";
import { WORDS, type WordList } from "./closed-words";

/** Name of a list of closed words. */
export type WordSet = keyof typeof WORDS;
/** A canonical (English) word of a list. */
export type Word<S extends WordSet> = S extends WordSet
  ? Extract<keyof (typeof WORDS)[S], string>
  : never;

const readers = new Map<WordSet, Map<string, string>>();
for (const set of Object.keys(WORDS) as WordSet[]) {
  const reader = new Map<string, string>();
  for (const [english, others] of Object.entries(WORDS[set] as WordList)) {
    for (const form of [english, ...others]) reader.set(form.toLowerCase(), english);
  }
  readers.set(set, reader);
}

/** The canonical word of a text in either language, or undefined. */
export function readWord<S extends WordSet>(set: S, text: string): Word<S> | undefined {
  return readers.get(set)?.get(tidy(text).toLowerCase()) as Word<S> | undefined;
}

/** A canonical word in the given language. */
export function wordIn<S extends WordSet>(set: S, word: Word<S>, language: Language): string {
  return language === "en" ? word : ((WORDS[set] as WordList)[word]?.[0] ?? word);
}

/** All canonical words of a list, in the contract's order. */
export function wordsOf<S extends WordSet>(set: S): readonly Word<S>[] {
  return Object.keys(WORDS[set]) as Word<S>[];
}

/** The words of a list, or `only` these, in one language, joined for a sentence. */
export function wordList(set: WordSet, language: Language, only?: readonly string[]): string {
  return wordsOf(set)
    .filter((word) => only?.includes(word) ?? true)
    .map((word) => wordIn(set, word, language))
    .join(", ");
}
