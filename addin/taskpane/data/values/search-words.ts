/** Searching among codes and labels. */

/** A code with its label. */
export interface Named {
  readonly code: string;
  readonly label: string;
}

/** Words of a search, folded; digits written apart (`8703 80`) are one code. */
export function wordsOf(text: string): readonly string[] {
  const bare = /^[\d\s.]+$/u.test(text) ? text.replace(/[\s.]/gu, "") : text;
  return bare
    .normalize("NFC")
    .toLocaleLowerCase("sv")
    .split(/\s+/u)
    .filter((word) => word !== "");
}

/** True where every word begins the code or stands in the label. */
export function fits({ code, label }: Named, words: readonly string[]): boolean {
  const folded = label.toLocaleLowerCase("sv");
  const start = code.toLocaleLowerCase("sv");
  return words.every((word) => start.startsWith(word) || folded.includes(word));
}
