/** A hash of things that have no order: the sum of their own hashes, 128 bits wide. */

/** Four words of 32 bits, signed as the bit operators give them. */
export interface Hash {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

const C1 = 0x239b961b;
const C2 = 0xab0e9789 | 0;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93 | 0;
/** Bytes that are hashed at a time. */
const BLOCK_BYTES = 16;

/**
 * MurmurHash3 (A. Appleby, public domain), x86 128 bit, of whole blocks of four words. Not for
 * secrets: it tells apart what differs by chance or by mistake. Its words are its own and not those
 * of an object for each, since a table has hundreds of thousands of cells.
 */
export class Murmur implements Hash {
  a = 0;
  b = 0;
  c = 0;
  d = 0;

  /** Begins anew. */
  start(seed: number): this {
    this.a = seed;
    this.b = seed;
    this.c = seed;
    this.d = seed;
    return this;
  }

  /** Takes one block in. */
  mix(a: number, b: number, c: number, d: number): this {
    const one = rotated(this.a ^ Math.imul(rotated(Math.imul(a, C1), 15), C2), 19);
    this.a = (Math.imul((one + this.b) | 0, 5) + 0x561ccd1b) | 0;
    const two = rotated(this.b ^ Math.imul(rotated(Math.imul(b, C2), 16), C3), 17);
    this.b = (Math.imul((two + this.c) | 0, 5) + 0x0bcaa747) | 0;
    const three = rotated(this.c ^ Math.imul(rotated(Math.imul(c, C3), 17), C4), 15);
    this.c = (Math.imul((three + this.d) | 0, 5) + (0x96cd1c35 | 0)) | 0;
    const four = rotated(this.d ^ Math.imul(rotated(Math.imul(d, C4), 18), C1), 13);
    this.d = (Math.imul((four + this.a) | 0, 5) + 0x32ac3b17) | 0;
    return this;
  }

  /** Ends it: each bit that went in reaches all that come out. */
  end(bytes: number): this {
    this.a ^= bytes;
    this.b ^= bytes;
    this.c ^= bytes;
    this.d ^= bytes;
    this.spread();
    this.a = avalanched(this.a);
    this.b = avalanched(this.b);
    this.c = avalanched(this.c);
    this.d = avalanched(this.d);
    this.spread();
    return this;
  }

  /** The hash as an object of its own. */
  get words(): Hash {
    const { a, b, c, d } = this;
    return { a, b, c, d };
  }

  /** Each word into each other. */
  private spread(): void {
    this.a = (this.a + this.b + this.c + this.d) | 0;
    this.b = (this.b + this.a) | 0;
    this.c = (this.c + this.a) | 0;
    this.d = (this.d + this.a) | 0;
  }
}

/** Adds hashes up, word by word; which comes first makes no difference, how often each comes does. */
export class HashSum implements Hash {
  a = 0;
  b = 0;
  c = 0;
  d = 0;

  add(hash: Hash): void {
    this.a = (this.a + hash.a) | 0;
    this.b = (this.b + hash.b) | 0;
    this.c = (this.c + hash.c) | 0;
    this.d = (this.d + hash.d) | 0;
  }

  /** 32 hexadecimal digits. */
  get text(): string {
    return [this.a, this.b, this.c, this.d]
      .map((word) => (word >>> 0).toString(16).padStart(8, "0"))
      .join("");
  }
}

/** The hash of a text's UTF-16 code units, two to a word, the last block filled up with 0. */
export function hashOfText(text: string): Hash {
  const murmur = new Murmur();
  const unit = (at: number): number => (at < text.length ? text.charCodeAt(at) : 0);
  const word = (at: number): number => unit(at) | (unit(at + 1) << 16);
  for (let at = 0; at < text.length; at += BLOCK_BYTES / 2) {
    murmur.mix(word(at), word(at + 2), word(at + 4), word(at + 6));
  }
  return murmur.end(2 * text.length).words;
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
