import {
  cellsOf,
  isBlankInRange,
  isRange,
  isSingle,
  numberArgument,
  settle,
  textArgument,
  requiredMeasure,
  wordArgument,
  words,
} from "../../../engine/report/argument";
import { faultOf } from "./sample";

describe("settle", () => {
  test.each([undefined, null, 0, "", "  ", [[null]], [[0]], [[""]], [], [[]]])(
    "%j as a whole argument is omitted",
    (argument) => {
      expect(settle(argument)).toBeUndefined();
    },
  );

  test("a range of one cell is that cell", () => {
    expect(settle([["Elbil"]])).toBe("Elbil");
    expect(settle([[2023]])).toBe(2023);
  });

  test("inside a range blanks and zeros stay in their place", () => {
    const range = [["A", null, 0, ""]];
    expect(settle(range)).toBe(range);
    expect(cellsOf(range).map(isBlankInRange)).toEqual([false, true, true, true]);
  });

  test("a range only of blanks is still a range", () => {
    expect(settle([[null, null]])).toEqual([[null, null]]);
  });

  test.each([{ error: "#REF!" }, "#SAKNAS!", [[{ error: "#DIV/0!" }]]])(
    "%j as a whole argument is #VALUE!",
    (argument) => {
      expect(faultOf(() => settle(argument)).type).toBe("#VALUE!");
    },
  );

  test("an error inside a range is left to its row", () => {
    const range = [["A", { error: "#REF!" }]];
    expect(settle(range)).toBe(range);
  });
});

test("ranges are arrays of rows, and single where they hold one cell", () => {
  expect(isRange("A")).toBe(false);
  expect(isRange(null)).toBe(false);
  expect(isRange([[1, 2]])).toBe(true);
  expect(isSingle([[1]])).toBe(true);
  expect(isSingle([[1, 2]])).toBe(false);
  expect(isSingle([[1], [2]])).toBe(false);
});

test("cells of a range come row by row", () => {
  expect(
    cellsOf([
      [1, 2],
      [3, 4],
    ]),
  ).toEqual([1, 2, 3, 4]);
  expect(cellsOf("x")).toEqual(["x"]);
});

test("a text argument is trimmed and in normal form C; a number is its digits", () => {
  expect(textArgument("  A\u030A  ton ")).toBe("Å ton");
  expect(textArgument(2024)).toBe("2024");
  expect(textArgument(null)).toBeUndefined();
});

test("a measure that must be given", () => {
  expect(requiredMeasure("bestånd")).toBe("stock");
  for (const argument of [undefined, null, 0, ""]) {
    const fault = faultOf(() => requiredMeasure(argument));
    expect(fault.type).toBe("#VALUE!");
    expect(fault.sentence.en).toMatch(/^No measure is given. Use inflow, stock,/);
    expect(fault.sentence.sv).toMatch(/^Inget mått är angivet. Använd inflöde, bestånd,/);
  }
  expect(faultOf(() => requiredMeasure("stok")).sentence.en).toMatch(/"stok" is no measure/);
});

describe("wordArgument", () => {
  test.each(["stock", "Bestånd", "BESTÅND", " stock "])("%j is the measure stock", (text) => {
    expect(wordArgument(text, "measure", "unknown-measure")).toBe("stock");
  });

  test("another word is #VALUE! and the sentence lists the words of each language", () => {
    const fault = faultOf(() => wordArgument("stok", "measure", "unknown-measure"));
    expect(fault.type).toBe("#VALUE!");
    expect(fault.sentence.en).toMatch(/"stok".*inflow, stock, release/);
    expect(fault.sentence.sv).toMatch(/”stok”.*inflöde, bestånd, frigjort/);
  });
});

test("words can be told for a part of the list", () => {
  expect(words("measure", ["stock", "used export"])).toEqual({
    sv: "bestånd, export begagnad",
    en: "stock, used export",
  });
});

test("a number argument is a number, never a text", () => {
  expect(numberArgument(2.5)).toBe(2.5);
  expect(numberArgument([[2.5]])).toBe(2.5);
  expect(numberArgument(0)).toBeUndefined();
  expect(faultOf(() => numberArgument("2,5")).type).toBe("#VALUE!");
  expect(faultOf(() => numberArgument(Infinity)).type).toBe("#VALUE!");
});

test.each([
  ["a word", () => wordArgument([["stock", "release"]], "measure", "unknown-measure")],
  ["a text", () => textArgument([["A"], ["B"]])],
  ["a number", () => numberArgument([[1, 2]])],
])("%s out of a range with several: refused, none is left out in silence", (_, read) => {
  expect(read).toThrow(expect.objectContaining({ type: "#VALUE!" }) as Error);
  expect(read).toThrow("Give one value");
});

test("a range with one value and blanks is that value", () => {
  expect(textArgument([[null, "A", 0]])).toBe("A");
});
