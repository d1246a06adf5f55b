/**
 * Random numbers without a memory: a draw is a function of seed, key and number, so that it is the
 * same on every machine and in any order.
 */

/** What draws of one key are made of: its hash and the seed, each two words of 32 bits. */
export interface DrawStream {
  readonly hash: readonly [low: number, high: number];
  readonly seed: readonly [low: number, high: number];
}

/** The stream of a key under a seed, a whole number from 0 to 2^53. */
export function drawStream(seed: number, key: string): DrawStream {
  return { hash: hashOf(key), seed: [seed >>> 0, Math.floor(seed / TWO_32) >>> 0] };
}

const TWO_32 = 4294967296;
const TWO_26 = 67108864;
const TWO_52 = 4503599627370496;

/** The uniform number of a draw, above 0 and below 1, of 52 bits. */
export function uniformDraw({ hash, seed }: DrawStream, draw: number): number {
  const counter: Words = [draw >>> 0, Math.floor(draw / TWO_32) >>> 0, hash[0], hash[1]];
  const [first, second] = philox(counter, seed);
  return ((first >>> 6) * TWO_26 + (second >>> 6) + 0.5) / TWO_52;
}

type Words = [number, number, number, number];

const MULTIPLY_A = 0xd2511f53;
const MULTIPLY_B = 0xcd9e8d57;
const WEYL_A = 0x9e3779b9;
const WEYL_B = 0xbb67ae85;
const ROUNDS = 10;

/**
 * Philox4x32-10: four random words of a counter under a key of two.
 * J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw, Parallel random numbers: as easy as 1, 2,
 * 3, SC11 (2011), DOI 10.1145/2063384.2063405, section 3.
 */
export function philox(counter: Readonly<Words>, key: readonly [number, number]): Words {
  let [a, b, c, d] = counter;
  let [keyA, keyB] = key;
  for (let round = 0; round < ROUNDS; round += 1) {
    const highA = highWord(MULTIPLY_A, a);
    const lowA = Math.imul(MULTIPLY_A, a);
    const highB = highWord(MULTIPLY_B, c);
    const lowB = Math.imul(MULTIPLY_B, c);
    a = highB ^ b ^ keyA;
    b = lowB;
    c = highA ^ d ^ keyB;
    d = lowA;
    keyA = (keyA + WEYL_A) | 0;
    keyB = (keyB + WEYL_B) | 0;
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

/** The upper 32 bits of the product of two unsigned words. */
function highWord(one: number, other: number): number {
  const [oneLow, oneHigh] = [one & 0xffff, one >>> 16];
  const [otherLow, otherHigh] = [other & 0xffff, other >>> 16];
  const low = Math.imul(oneLow, otherLow) >>> 0;
  const middle = Math.imul(oneHigh, otherLow) >>> 0;
  const cross = Math.imul(oneLow, otherHigh) >>> 0;
  const carry = ((low >>> 16) + (middle & 0xffff) + (cross & 0xffff)) >>> 16;
  return (Math.imul(oneHigh, otherHigh) + (middle >>> 16) + (cross >>> 16) + carry) >>> 0;
}

/**
 * 64 bits of a text: two 32-bit FNV-1a hashes of its UTF-16 units, from different starts, each mixed
 * to the end with the finaliser of MurmurHash3 (A. Appleby). G. Fowler, L. C. Noll, K.-P. Vo, FNV.
 */
function hashOf(text: string): readonly [low: number, high: number] {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + i), 0x01000193);
  }
  return [mixed(low), mixed(high)];
}

function mixed(word: number): number {
  let bits = word ^ (word >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
