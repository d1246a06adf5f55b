import fc from "fast-check";
import { hashOfText, HashSum, Murmur, type Hash } from "../../../engine/assumptions/hash-sum";

const text = (hash: Hash): string => {
  const sum = new HashSum();
  sum.add(hash);
  return sum.text;
};

/** The hash of one block of 16 bytes. */
const hashOfWords = (seed: number, a: number, b: number, c: number, d: number): Hash =>
  new Murmur().start(seed).mix(a, b, c, d).end(16).words;

test("is MurmurHash3 x86 128 bit: figures of an independent transcription in Python", () => {
  expect(text(hashOfWords(7, 1, 2, 3, 0xffffffff))).toBe("3a6f3de23be4cae748d931661567aebf");
  expect(text(hashOfText("ElbilElb"))).toBe("75f729eb002cd9692c2e3250fe14c21f");
  expect(text(hashOfText("ElbilElbKobolt 1"))).toBe("5f71b276429e038c9eaf710286ce8c86");
  expect(text(hashOfText(""))).toBe("0".repeat(32));
});

test("texts differ by every character and by their length", () => {
  const texts = ["", "\u0000", "\u0000\u0000", "a", "a\u0000", "b", "ab", "ba", "å", "a\u030a"];
  const longer = texts.flatMap((one) => [one, `${one}12345678`, `12345678${one}`]);
  const all = new Set(longer);
  expect(new Set([...all].map((one) => text(hashOfText(one)))).size).toBe(all.size);
});

test("a sum does not tell the order, but how often", () => {
  const words = fc.array(fc.integer(), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 20 }), (lists) => {
      const hashes = lists.map(([a = 0, b = 0, c = 0, d = 0]) => hashOfWords(1, a, b, c, d));
      const sumOf = (some: readonly Hash[]): string => {
        const sum = new HashSum();
        for (const hash of some) sum.add(hash);
        return sum.text;
      };
      expect(sumOf([...hashes].reverse())).toBe(sumOf(hashes));
      expect(sumOf([...hashes, ...hashes.slice(0, 1)])).not.toBe(sumOf(hashes));
    }),
  );
});

test("one bit changes half of the bits", () => {
  const bitsOf = (hash: Hash): string =>
    [hash.a, hash.b, hash.c, hash.d]
      .map((word) => (word >>> 0).toString(2).padStart(32, "0"))
      .join("");
  let changed = 0;
  for (let bit = 0; bit < 32; bit += 1) {
    const [one, other] = [
      bitsOf(hashOfWords(1, 0, 5, 9, 0)),
      bitsOf(hashOfWords(1, 0, 5 ^ (1 << bit), 9, 0)),
    ];
    changed += Array.from(one).filter((digit, i) => digit !== other[i]).length;
  }
  // Of 32 × 128 bits half are expected, with a standard deviation of 32.
  expect(Math.abs(changed - 2048)).toBeLessThan(160);
});
