import fc from "fast-check";
import {
  cellsIn,
  fewestCalls,
  fitsOneCall,
  largestCall,
} from "../../../engine/statistics/partition-bound";
import { planBoxes } from "../../../engine/statistics/partition-plan";

/** Fewest of any cutting as far as it can be proved: by volume of the largest whole-sided box. */
function provablyFewest(
  sizes: readonly number[],
  limits: { maxCells: number; maxCodes: number },
): number {
  return Math.max(
    Math.ceil(cellsIn(sizes) / largestCall(sizes, limits)),
    fewestCalls(sizes, limits),
  );
}

test("every cell in exactly one box, every box within the limits", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      sizes,
      fc.integer({ min: 1, max: 80 }),
      fc.integer({ min: 1, max: 9 }),
      (axes, maxCells, maxCodes) => {
        const seen = new Map<string, number>();
        for (const box of planBoxes(axes, { maxCells, maxCodes })) {
          expect(
            fitsOneCall(
              box.map(([from, to]) => to - from),
              { maxCells, maxCodes },
            ),
          ).toBe(true);
          let cells: number[][] = [[]];
          for (const [from, to] of box) {
            cells = cells.flatMap((cell) =>
              Array.from({ length: to - from }, (_, i) => [...cell, from + i]),
            );
          }
          for (const cell of cells) seen.set(cell.join(), (seen.get(cell.join()) ?? 0) + 1);
        }
        expect(seen.size).toBe(cellsIn(axes));
        expect([...seen.values()].every((times) => times === 1)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});
test("at most one call more than provably needed, up to sixty calls", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(sizes, fc.double({ min: 1, max: 60, noNaN: true }), (axes, calls) => {
      const limits = { maxCells: Math.max(1, Math.ceil(cellsIn(axes) / calls)), maxCodes: 2000 };
      expect(planBoxes(axes, limits).length).toBeLessThanOrEqual(provablyFewest(axes, limits) + 1);
    }),
    { numRuns: 200 },
  );
});
test("tables of the office, whole", () => {
  const calls = (...sizes: number[]): number =>
    planBoxes(sizes, { maxCells: 150_000, maxCodes: 2_000 }).length;
  // Foreign trade by CN and month; by partner and SITC; population by region and age (SCB, 2026).
  expect(calls(8115, 4, 312)).toBe(68);
  expect(calls(263, 4344, 4, 31)).toBe(945);
  expect(calls(312, 134, 3, 1, 16)).toBe(14);
});
