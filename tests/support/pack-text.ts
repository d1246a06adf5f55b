/** Texts as symbols: letters, and pairs of earlier symbols for what comes often (byte pair encoding). */

/** Texts packed together; `addin/pxweb/archive-packing.ts` reads them back. */
export interface PackedTexts {
  readonly letters: string;
  /** Two symbols each. */
  readonly pairs: readonly (readonly [left: number, right: number])[];
  /** Symbols of each text. */
  readonly texts: readonly (readonly number[])[];
}

/** A pair costs two symbols in the list and saves one a use. */
const WORTH_IT = 3;
/** Pairs made between two counts; more is faster and packs less well. */
const AT_ONCE = 10;

/** The texts in at most so many symbols; the same texts give the same symbols. */
export function packTexts(texts: readonly string[], mostSymbols: number): PackedTexts {
  const letters = [...new Set(texts.flatMap((text) => Array.from(text)))].sort();
  const places = new Map(letters.map((letter, place) => [letter, place]));
  let symbols = texts.map((text) => Array.from(text, (letter) => places.get(letter) ?? 0));
  const pairs: [number, number][] = [];
  for (;;) {
    const room = mostSymbols - letters.length - pairs.length;
    const made = commonest(symbols, mostSymbols, Math.min(AT_ONCE, room));
    if (made.length === 0) return { letters: letters.join(""), pairs, texts: symbols };
    const symbolOf = new Map<number, number>();
    for (const [left, right] of made) {
      symbolOf.set(left * mostSymbols + right, letters.length + pairs.length);
      pairs.push([left, right]);
    }
    symbols = symbols.map((own) => joined(own, symbolOf, mostSymbols));
  }
}

/** The commonest pairs, none of which shares a symbol with another: they would compete. */
function commonest(
  texts: readonly (readonly number[])[],
  base: number,
  most: number,
): (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const own of texts) {
    for (let i = 1; i < own.length; i += 1) {
      const pair = (own[i - 1] ?? 0) * base + (own[i] ?? 0);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  const ranked = [...counts]
    .filter(([, count]) => count >= WORTH_IT)
    .sort(([a, n], [b, m]) => m - n || a - b);
  const used = new Set<number>();
  const made: (readonly [number, number])[] = [];
  for (const [pair] of ranked) {
    if (made.length >= most) break;
    const [left, right] = [Math.floor(pair / base), pair % base];
    if (used.has(left) || used.has(right)) continue;
    used.add(left).add(right);
    made.push([left, right]);
  }
  return made;
}

function joined(
  own: readonly number[],
  symbolOf: ReadonlyMap<number, number>,
  base: number,
): number[] {
  const out: number[] = [];
  for (let i = 0; i < own.length; i += 1) {
    const symbol = symbolOf.get((own[i] ?? 0) * base + (own[i + 1] ?? NaN));
    out.push(symbol ?? own[i] ?? 0);
    if (symbol !== undefined) i += 1;
  }
  return out;
}
