import type { Cell } from "../../../engine/assumptions/cell";
import { simple, codesOf, modelOf, settings, yearly, type Tables } from "./models";

const two: Tables = {
  products: [
    ["product", "unit", "group", "responsibility"],
    ["A", "kg", "G", "R"],
    ["B", "kg", null, null],
    ["C", "kg", "G", null],
    ["D", "kg", null, null],
  ],
  codes: [
    ["product", "CN code"],
    ["D", "8501"],
  ],
  flows: [
    ["series", "flow", "year", "value", "unit"],
    ["A", "import", 2020, 1, "kg"],
    ["B", "import", 2020, 2, "kg"],
    ["C", "import", 2020, 3, "kg"],
    ["8501", "import", 2020, 4, "kg"],
  ],
  lives: [
    ["product", "distribution", "mean"],
    ["A", "fixed", 3],
    ["B", "fixed", 3],
    ["C", "fixed", 3],
    ["D", "fixed", 3],
  ],
};

/** Products that have no answer beside this broken table. */
function stopped(broken: readonly (readonly Cell[])[]): string {
  const model = modelOf({ ...two, broken });
  return ["A", "B", "C", "D"]
    .filter((name) => Number.isNaN(yearly(model, name, "stock")[0]))
    .join("");
}

test("without a broken table all answer", () => {
  expect(stopped([["#notes"], ["A"]])).toBe("");
});
test("a table that names products stops just these", () => {
  expect(
    stopped([
      ["prodct", "matrial"],
      ["A", "Co"],
      ["Z", "Co"],
    ]),
  ).toBe("A");
});
test("by group and responsibility", () => {
  expect(
    stopped([
      ["prodct", "what"],
      ["G", 1],
    ]),
  ).toBe("AC");
  expect(
    stopped([
      ["prodct", "what"],
      ["R", 1],
    ]),
  ).toBe("A");
});
test("by code, as text, with blanks, as a number, and by a longer one", () => {
  for (const cell of ["8501", "85.01", "8501 20 00", 8501, 85012000]) {
    expect(
      stopped([
        ["seris", "flow", "yr", "val"],
        [cell, "import", 2020, 7],
      ]),
    ).toBe("D");
  }
});
test("a shorter code stops none, nor does a value that begins like the code", () => {
  expect(
    stopped([
      ["seris", "flow", "yr", "val"],
      ["85", "import", 2020, 85013],
    ]),
  ).toBe("");
});
test("a table that names no product stops none", () => {
  expect(
    stopped([
      ["city", "mayor"],
      ["Luleå", "x"],
    ]),
  ).toBe("");
});
test("one that resembles Settings or Changes stops all", () => {
  expect(
    stopped([
      ["setting", "valu"],
      ["convention", "end"],
    ]),
  ).toBe("ABCD");
  expect(
    stopped([
      ["scenario", "table", "row", "column", "operation", "valu"],
      ["base", "Flows", "series=A", "value", "*", 2],
    ]),
  ).toBe("ABCD");
});
test("a wrong value of a setting stops all; of the language none", () => {
  const wrong = modelOf(simple([[2020, 1]], undefined, { s: settings(["convention", "noon"]) }));
  expect(yearly(wrong, "A", "stock")).toEqual([NaN]);
  const language = modelOf(simple([[2020, 1]], undefined, { s: settings(["language", "de"]) }));
  expect(yearly(language, "A", "stock")).toEqual([1]);
  expect(codesOf(language)).toContain("setting-value");
});
