import fc from "fast-check";
import type { Cell } from "#engine";
import { mayHideBlanks, tellBlanks } from "../../../addin/functions/second-reading";
import { asDesktop } from "./sheet";

test.each([
  ["a 0 that is blank in the sheet is blank", [[0, 5]], [[null, 5]], [[null, 5]]],
  ["an empty text in the sheet is blank as well", [[0, ""]], [["", ""]], [[null, null]]],
  ["a 0 that is 0 in the sheet stays", [[0]], [[0]], [[0]]],
  ["errors agree by their text", [[{ error: "#N/A" }]], [["#N/A"]], [[{ error: "#N/A" }]]],
  ["another number", [[1]], [[2]], undefined],
  ["a number for a blank", [[5]], [[null]], undefined],
  ["a blank for a number", [[0]], [[5]], undefined],
  ["a text for a number", [[5]], [["5"]], undefined],
  ["another error", [[{ error: "#N/A" }]], [["#REF!"]], undefined],
  ["more rows", [[1]], [[1], [2]], undefined],
  ["fewer columns", [[1, 2]], [[1]], undefined],
] as [string, Cell[][], Cell[][], Cell[][] | undefined][])("%s", (_, argument, again, told) => {
  expect(tellBlanks(argument, again)).toEqual(told);
});

test("a 0 may hide a blank, nothing else", () => {
  expect(mayHideBlanks([[1, "0", null, false]])).toBe(false);
  expect(mayHideBlanks([[1], [0]])).toBe(true);
});

test("whatever the sheet holds, what was lost on the way comes back", () => {
  const cell = fc.oneof(
    fc.constantFrom(null, 0, true, "Co"),
    fc.integer(),
    fc.constant({ error: "#N/A" }),
  );
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, (cells) => expect(tellBlanks(asDesktop(cells), cells)).toEqual(cells)),
  );
});
