import { compareCodePoints } from "./code-point-order";

/**
 * Fewest single slips between two words: a letter left out, put in, exchanged, or two neighbours
 * swapped. Whole number ≥ 0; case counts. Source: Damerau 1964, doi 10.1145/363958.363994; Lowrance
 * and Wagner 1975, doi 10.1145/321879.321880 (swaps with edits between, so it is a true distance).
 */
export function editDistance(first: string, second: string): number {
  const a = Array.from(first);
  const b = Array.from(second);
  const width = b.length + 2;
  const beyond = a.length + b.length;
  // Row and column 0 are a border that no path may use; row and column 1 are the empty word.
  const table = new Float64Array((a.length + 2) * width).fill(beyond);
  const at = (row: number, column: number): number => table[row * width + column] ?? beyond;
  for (let row = 0; row <= a.length; row++) table[(row + 1) * width + 1] = row;
  for (let column = 0; column <= b.length; column++) table[width + column + 1] = column;
  const lastRowOf = new Map<string, number>();
  for (let row = 1; row <= a.length; row++) {
    let lastMatch = 0;
    for (let column = 1; column <= b.length; column++) {
      const swapRow = lastRowOf.get(b[column - 1] ?? "") ?? 0;
      const swapColumn = lastMatch;
      const same = a[row - 1] === b[column - 1];
      if (same) lastMatch = column;
      table[(row + 1) * width + column + 1] = Math.min(
        at(row, column) + (same ? 0 : 1),
        at(row + 1, column) + 1,
        at(row, column + 1) + 1,
        at(swapRow, swapColumn) + (row - swapRow - 1) + 1 + (column - swapColumn - 1),
      );
    }
    lastRowOf.set(a[row - 1] ?? "", row);
  }
  return at(a.length + 1, b.length + 1);
}

/**
 * At most `n` candidates that `word` may be a misspelling of, nearest first, ties by code point.
 * Case and form of accents are ignored; a candidate further away than a third of the word's length
 * (at least 1 slip) is no suggestion.
 */
export function nearest(word: string, candidates: readonly string[], n: number): string[] {
  const fold = (text: string): string => text.normalize("NFC").trim().toLowerCase();
  const sought = fold(word);
  const reach = Math.max(1, Math.floor(Array.from(sought).length / 3));
  return [...new Set(candidates)]
    .filter((candidate) => Math.abs(fold(candidate).length - sought.length) <= 2 * reach)
    .map((candidate) => ({ candidate, slips: editDistance(sought, fold(candidate)) }))
    .filter(({ slips }) => slips <= reach)
    .sort((a, b) => a.slips - b.slips || compareCodePoints(a.candidate, b.candidate))
    .slice(0, n)
    .map(({ candidate }) => candidate);
}
