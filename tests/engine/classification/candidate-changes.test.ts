import fc from "fast-check";
import { candidateChanges } from "../../../engine/classification/candidate-changes";
import type { ListedCode } from "../../../engine/classification/code-list";

const always = (): boolean => true;

/** Invented years. */
const CODES: readonly ListedCode[] = [
  { code: "85051100", fromYear: 1995, toYear: 2022 },
  { code: "85051190", fromYear: 2023, toYear: 2026 },
  { code: "85051110", fromYear: 2023, toYear: 2026 },
  { code: "85052000", fromYear: 2023, toYear: 2026 },
  { code: "85059020", fromYear: 1995, toYear: 2022 },
  { code: "99010000", fromYear: 1995, toYear: 2022 },
];

describe("candidateChanges", () => {
  const found = candidateChanges(CODES, 2026, always);

  it("takes the new codes under the same 6 digits, in code order", () => {
    expect(found[0]).toEqual({
      year: 2023,
      from: "85051100",
      to: ["85051110", "85051190"],
      certain: false,
    });
  });

  it("takes those under the same 4 digits where the 6 have none, and else tells of nothing", () => {
    expect(found[1]?.to).toEqual(["85051110", "85051190", "85052000"]);
    expect(found.map(({ from }) => from)).toEqual(["85051100", "85059020"]);
  });

  it("leaves the years that others know, and codes still in force", () => {
    expect(candidateChanges(CODES, 2026, (year) => year !== 2023)).toEqual([]);
    expect(candidateChanges(CODES, 2022, always)).toEqual([]);
  });

  it("never leaves the heading, and never is certain", () => {
    const entry = fc.record({
      code: fc.constantFrom("85051100", "85051110", "85051190", "85052000", "85060000"),
      fromYear: fc.integer({ min: 1995, max: 2010 }),
      toYear: fc.integer({ min: 2000, max: 2012 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), (codes) => {
        for (const { from, to, year, certain } of candidateChanges(codes, 2012, always)) {
          expect(certain).toBe(false);
          expect(to.length).toBeGreaterThan(0);
          expect(to.every((one) => one.slice(0, 4) === from.slice(0, 4))).toBe(true);
          expect(codes.some(({ code, toYear }) => code === from && toYear === year - 1)).toBe(true);
        }
      }),
      { seed: 4 },
    );
  });
});
