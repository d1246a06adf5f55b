/** A hash of things that have no order: the sum of their own hashes, 128 bits wide. */

/** Four words of 32 bits, signed as the bit operators give them. */
export type Hash = readonly [a: number, b: number, c: number, d: number];

/** Adds hashes up, word by word; which comes first makes no difference, how often each comes does. */
export class HashSum {
  private a = 0;
  private b = 0;
  private c = 0;
  private d = 0;

  add([a, b, c, d]: Hash): void {
    this.a = (this.a + a) | 0;
    this.b = (this.b + b) | 0;
    this.c = (this.c + c) | 0;
    this.d = (this.d + d) | 0;
  }

  get words(): Hash {
    return [this.a, this.b, this.c, this.d];
  }

  /** 32 hexadecimal digits. */
  get text(): string {
    return this.words.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  }
}

const C1 = 0x239b961b;
const C2 = 0xab0e9789 | 0;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93 | 0;
/** Bytes that are hashed at a time. */
const BLOCK_BYTES = 16;

/**
 * MurmurHash3 (A. Appleby, public domain), x86 128 bit, of one block of four words. Not for secrets:
 * it tells apart what differs by chance or by mistake.
 */
export function hashOfWords(seed: number, a: number, b: number, c: number, d: number): Hash {
  return finished(mixed(seed, seed, seed, seed, a, b, c, d), BLOCK_BYTES);
}

/** The same of a text's UTF-16 code units, two to a word, the last block filled up with 0. */
export function hashOfText(text: string): Hash {
  let state: Hash = [0, 0, 0, 0];
  const unit = (at: number): number => (at < text.length ? text.charCodeAt(at) : 0);
  const word = (at: number): number => unit(at) | (unit(at + 1) << 16);
  for (let at = 0; at < text.length; at += BLOCK_BYTES / 2) {
    const [h1, h2, h3, h4] = state;
    state = mixed(h1, h2, h3, h4, word(at), word(at + 2), word(at + 4), word(at + 6));
  }
  return finished(state, 2 * text.length);
}

function mixed(
  h1: number,
  h2: number,
  h3: number,
  h4: number,
  a: number,
  b: number,
  c: number,
  d: number,
): Hash {
  const one = rotated(h1 ^ Math.imul(rotated(Math.imul(a, C1), 15), C2), 19);
  const first = (Math.imul((one + h2) | 0, 5) + 0x561ccd1b) | 0;
  const two = rotated(h2 ^ Math.imul(rotated(Math.imul(b, C2), 16), C3), 17);
  const second = (Math.imul((two + h3) | 0, 5) + 0x0bcaa747) | 0;
  const three = rotated(h3 ^ Math.imul(rotated(Math.imul(c, C3), 17), C4), 15);
  const third = (Math.imul((three + h4) | 0, 5) + (0x96cd1c35 | 0)) | 0;
  const four = rotated(h4 ^ Math.imul(rotated(Math.imul(d, C4), 18), C1), 13);
  const fourth = (Math.imul((four + first) | 0, 5) + 0x32ac3b17) | 0;
  return [first, second, third, fourth];
}

function finished([h1, h2, h3, h4]: Hash, bytes: number): Hash {
  const [a, b, c, d] = spread(h1 ^ bytes, h2 ^ bytes, h3 ^ bytes, h4 ^ bytes);
  return spread(avalanched(a), avalanched(b), avalanched(c), avalanched(d));
}

/** Each word into each other. */
function spread(a: number, b: number, c: number, d: number): Hash {
  const all = (a + b + c + d) | 0;
  return [all, (b + all) | 0, (c + all) | 0, (d + all) | 0];
}

function avalanched(word: number): number {
  let mix = word ^ (word >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
