import { readNotes } from "../../../engine/statistics/notes";

test("notes of table, variable and code, mandatory ones marked, each text once in its place", () => {
  const notes = readNotes(
    {
      note: ["Must be shown.\r\nAlways.", "May be shown.", "May be shown."],
      extension: { noteMandatory: { 0: true } },
      dimension: {
        Land: {
          note: "Of the variable.",
          extension: { categoryNoteMandatory: { MK: { 0: true } } },
          category: { note: { MK: ["Renamed in 2019."] } },
        },
      },
    },
    ["Land"],
  );
  expect(notes).toEqual([
    { text: "Must be shown.\nAlways.", mandatory: true },
    { text: "May be shown.", mandatory: false },
    { text: "Of the variable.", mandatory: false, variable: "Land" },
    { text: "Renamed in 2019.", mandatory: true, variable: "Land", code: "MK" },
  ]);
});
test("none", () => expect(readNotes({}, ["A"])).toEqual([]));
