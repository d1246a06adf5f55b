import { REFUSAL, withLeft } from "../../../addin/excel/change-sentences";

const fault = { code: "editing", sentence: { sv: "Redigering pågår.", en: "Editing." } } as const;

test("a fault that left nothing is as it was", () => {
  expect(withLeft(fault, { tables: [], sheets: [], scratch: [] })).toEqual(fault);
});

test("what is left is told, with its place", () => {
  const told = withLeft(fault, {
    tables: [
      { table: "Flows", place: "Data!A1:C9", kept: "”Materialkartan kopia”, A2:C9" },
      { table: "Mass", place: "Data!F1:G2", kept: undefined },
    ],
    sheets: ["New"],
    scratch: ["Materialkartan nytt"],
  });
  expect(told.code).toBe("editing");
  expect(told.sentence.en).toBe(
    "Editing. The table Flows (Data!A1:C9) could not be put back: it may hold some new content. The old content is on the hidden sheet ”Materialkartan kopia”, A2:C9. The table Mass (Data!F1:G2) could not be put back: blank rows may have been inserted below it. New sheets that are left and can be deleted: New. Hidden sheets that are left and can be deleted: Materialkartan nytt.",
  );
  expect(told.sentence.sv).toContain("dolda bladet ”Materialkartan kopia”, A2:C9");
});

test("every refusal has a sentence in both languages, with its words", () => {
  for (const [name, refuse] of Object.entries(REFUSAL)) {
    const { sentence } = refuse("ALFA", "BETA", "GAMMA").fault;
    expect(`${name}: ${sentence.sv}`).toMatch(/: \p{Lu}.+[.?]$|: ”.+\.$/u);
    expect(`${name}: ${sentence.en}`).toMatch(/: \p{Lu}.+[.?]$|: “.+\.$/u);
    for (const word of ["ALFA", "BETA", "GAMMA"]) {
      expect(sentence.sv.includes(word)).toBe(sentence.en.includes(word));
    }
  }
});
