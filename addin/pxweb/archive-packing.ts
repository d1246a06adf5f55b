/**
 * How the archive's asset is written small: numbers of a fixed width, and names as pairs of pairs of
 * letters. assets/statistics/README.md tells the form; tests/support packs it.
 */

/** The 92 digits: printable ASCII without the blank and what JSON writes with a backslash. */
export const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((character) => character !== '"' && character !== "\\")
  .join("");

/** Digits of a symbol of the names; a series of figures has the width that its largest needs. */
export const SYMBOL_WIDTH = 2;

const PLACES = new Map(Array.from(DIGITS, (digit, place) => [digit, place]));

/** The numbers in a text, each of `width` digits; undefined where the text is none of ours. */
export function numbersIn(text: string, width: number): readonly number[] | undefined {
  if (!Number.isInteger(width) || text.length % width !== 0) return undefined;
  const numbers = new Array<number>(text.length / width).fill(0);
  for (let i = 0; i < text.length; i += 1) {
    const place = PLACES.get(text.charAt(i));
    if (place === undefined) return undefined;
    const at = Math.floor(i / width);
    numbers[at] = (numbers[at] ?? 0) * DIGITS.length + place;
  }
  return numbers;
}

/**
 * What each symbol stands for: the letters first, then the pairs of earlier symbols, two numbers
 * each; undefined where a pair names a symbol that does not come before it.
 */
export function symbolTexts(
  letters: string,
  pairs: readonly number[],
): readonly string[] | undefined {
  const texts = Array.from(letters);
  for (let i = 0; i < pairs.length; i += 2) {
    const [left, right] = [texts[pairs[i] ?? -1], texts[pairs[i + 1] ?? -1]];
    if (left === undefined || right === undefined) return undefined;
    texts.push(left + right);
  }
  return texts;
}

/**
 * The codes of a chapter from the ends of those below it: headings between blanks, the first two
 * digits of each ending the heading, every two after them a subheading (`0121 0210`: 8501, 850121,
 * 8502, 850210 in chapter 85). Undefined where the digits come in no pairs.
 */
export function codesBelow(chapter: string, ends: string): readonly string[] | undefined {
  const codes = [chapter];
  for (const word of ends.split(" ").filter((each) => each !== "")) {
    if (!/^(?:[0-9]{2})+$/.test(word)) return undefined;
    const [own = "", ...below] = word.match(/../g) ?? [];
    const heading = chapter + own;
    codes.push(heading, ...below.map((end) => heading + end));
  }
  return codes;
}
