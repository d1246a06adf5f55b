import { cellInput } from "../../../addin/excel/cell-input";

const input = (text: string): string | number => cellInput({ kind: "text", text });

describe("what is put into a cell", () => {
  test.each([
    "=1+1",
    "+46",
    "-därav",
    "@x",
    "2025-01",
    "1-4",
    "0012",
    "12 %",
    "TRUE",
    "sant",
    "'a",
  ])("%s stays text: an apostrophe goes before it", (text) => expect(input(text)).toBe(`'${text}`));

  test.each(["Elbil", "kobolt (Co)", "eget antagande: medel"])("%s needs none", (text) =>
    expect(input(text)).toBe(text),
  );

  test("a text cell keeps every text as it is", () => {
    expect(cellInput({ kind: "text", text: "=1+1" }, true)).toBe("=1+1");
  });

  test("numbers are numbers, a blank clears", () => {
    expect(cellInput({ kind: "number", value: 0 })).toBe(0);
    expect(cellInput({ kind: "blank" })).toBe("");
  });
});
