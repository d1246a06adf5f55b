import fc from "fast-check";
import { drawStream, philox, uniformDraw } from "../../../engine/analysis/random-draws";

const hex = (words: readonly number[]): string =>
  words.map((word) => word.toString(16).padStart(8, "0")).join(" ");

test.each([
  [[0, 0, 0, 0], [0, 0], "6627e8d5 e169c58d bc57ac4c 9b00dbd8"],
  [
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    [0xffffffff, 0xffffffff],
    "408f276d 41c83b0e a20bc7c6 6d5451fd",
  ],
  [
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    [0xa4093822, 0x299f31d0],
    "d16cfe09 94fdcceb 5001e420 24126ea1",
  ],
] as const)(
  "known answers of Random123 1.14 (kat_vectors, philox4x32 10): %p",
  (counter, key, words) => {
    expect(hex(philox([...counter], [...key]))).toBe(words);
  },
);

test("fixed values: the same on every machine", () => {
  const stream = drawStream(1, "Content|A|Co");
  expect([0, 1, 2, 999_999].map((draw) => uniformDraw(stream, draw))).toMatchInlineSnapshot(`
   [
     0.2580588214956091,
     0.32576676489595247,
     0.571787219620704,
     0.014440262024178696,
   ]
  `);
});

test("a draw does not depend on which were made before", () => {
  const stream = drawStream(7, "key");
  const forwards = Array.from({ length: 50 }, (_, n) => uniformDraw(stream, n));
  const backwards = Array.from({ length: 50 }, (_, n) =>
    uniformDraw(drawStream(7, "key"), 49 - n),
  ).reverse();
  expect(backwards).toEqual(forwards);
});

test("strictly between 0 and 1; another seed or key gives another draw", () => {
  fc.assert(
    fc.property(
      fc.maxSafeNat(),
      fc.string(),
      fc.string(),
      fc.nat(100_000),
      (seed, one, other, draw) => {
        const u = uniformDraw(drawStream(seed, one), draw);
        expect(u).toBeGreaterThan(0);
        expect(u).toBeLessThan(1);
        if (one !== other) expect(uniformDraw(drawStream(seed, other), draw)).not.toBe(u);
        expect(uniformDraw(drawStream(seed + 1, one), draw)).not.toBe(u);
        expect(uniformDraw(drawStream(seed, one), draw + 1)).not.toBe(u);
      },
    ),
  );
});

test("seeds above 32 bits count in full", () => {
  const low = drawStream(5, "k");
  const high = drawStream(5 + 2 ** 40, "k");
  expect(uniformDraw(high, 0)).not.toBe(uniformDraw(low, 0));
});

/** χ² of 100 equal classes; 99 degrees of freedom: 180 is exceeded with probability 1e-6. */
function chiSquare(values: readonly number[]): number {
  const counts = new Array<number>(100).fill(0);
  for (const value of values) {
    const at = Math.floor(value * 100);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const expected = values.length / 100;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

test("uniform over draws of a key, and over keys at one draw", () => {
  const stream = drawStream(1, "Lifetimes|A");
  const overDraws = Array.from({ length: 50_000 }, (_, n) => uniformDraw(stream, n));
  expect(chiSquare(overDraws)).toBeLessThan(180);
  const overKeys = Array.from({ length: 50_000 }, (_, n) =>
    uniformDraw(drawStream(1, `product ${n}`), 3),
  );
  expect(chiSquare(overKeys)).toBeLessThan(180);
});

test("neighbouring keys, seeds and draws are not correlated", () => {
  const count = 20_000;
  const pairs: readonly (readonly [
    ReturnType<typeof drawStream>,
    ReturnType<typeof drawStream>,
    number,
  ])[] = [
    [drawStream(1, "A"), drawStream(1, "B"), 0],
    [drawStream(1, "A"), drawStream(2, "A"), 0],
    [drawStream(1, "A"), drawStream(1, "A"), 1],
  ];
  for (const [one, other, shift] of pairs) {
    let sum = 0;
    for (let n = 0; n < count; n += 1) {
      sum += (uniformDraw(one, n) - 0.5) * (uniformDraw(other, n + shift) - 0.5);
    }
    // The correlation of independent draws has standard deviation 1/√n: 5 of them.
    expect(Math.abs((sum / count) * 12)).toBeLessThan(5 / Math.sqrt(count));
  }
});
