import { MemorySpreadsheet } from "../../../addin/workbench/memory-spreadsheet";
import type { CellArea } from "../../../addin/workbench/spreadsheet";

const at = (row: number, column: number, rows = 1, columns = 1): CellArea => ({
  sheetId: "sheet1",
  row,
  column,
  rows,
  columns,
});

test("formulas are calculated again when a cell changes, and undone with it", () => {
  const book = new MemorySpreadsheet();
  book.write(at(0, 0, 1, 2), [[1, "=SUM(A1:A3)"]]);
  book.write(at(1, 0), [[5]]);
  expect(book.values(at(0, 1))).toEqual([[6]]);
  book.undo();
  expect(book.values(at(0, 1))).toEqual([[1]]);
  book.redo();
  expect(book.values(at(0, 1))).toEqual([[6]]);
  expect(book.formulas(at(0, 1))).toEqual([["=SUM(A1:A3)"]]);
});

test("text is kept as it is, an apostrophe keeps a formula text", () => {
  const book = new MemorySpreadsheet();
  book.write(at(0, 0, 1, 3), [["12", "'=x", "''a"]]);
  expect(book.values(at(0, 0, 1, 3))).toEqual([["12", "=x", "'a"]]);
  book.write(at(0, 0, 1, 3), [[null, "", "=NOW()"]]);
  expect(book.values(at(0, 0, 1, 3))).toEqual([["12", "", "#NAME?"]]);
});

test("functions: called with cells and addresses, again only when these change", async () => {
  const book = new MemorySpreadsheet();
  const calls: unknown[] = [];
  book.write(at(0, 0, 2, 2), [
    ["h", "i"],
    [1, ""],
  ]);
  book.addTable(at(0, 0, 2, 2), "T");
  book.registerFunctions([{ id: "F", name: "F", description: "", parameters: [] }], () => {
    return (args, context) => {
      calls.push([args, context]);
      return Promise.resolve([[args.length], ["below"]]);
    };
  });
  book.write(at(3, 3), [['=F(T[#All],"x",,A2)']]);
  expect(book.values(at(3, 3))).toEqual([["#BUSY!"]]);
  await book.whenIdle();
  expect(book.values(at(3, 3, 2, 1))).toEqual([[4], ["below"]]);
  expect(book.spillArea("sheet1", 3, 3)).toEqual(at(3, 3, 2, 1));
  expect(calls).toEqual([
    [
      [
        [
          ["h", "i"],
          [1, null],
        ],
        [["x"]],
        undefined,
        [[1]],
      ],
      { address: "Sheet1!D4", addresses: ["Sheet1!A1:B2", undefined, undefined, "Sheet1!A2"] },
    ],
  ]);
  book.write(at(9, 9), [["elsewhere"]]);
  await book.whenIdle();
  expect(calls).toHaveLength(1);
  book.write(at(1, 0), [[2]]);
  await book.whenIdle();
  expect(calls).toHaveLength(2);
});

test("rows inserted move cells and stretch tables; a snapshot restores all of it", () => {
  const book = new MemorySpreadsheet();
  book.write(at(0, 0, 2, 1), [["h"], [1]]);
  book.setNumberFormats(at(1, 0), [["0.0"]]);
  const table = book.addTable(at(0, 0, 2, 1), "T");
  book.addName("n", "=Sheet1!$A$1");
  book.insertRows("sheet1", 1, 2);
  expect(book.usedArea("sheet1")).toEqual(at(0, 0, 4, 1));
  expect(book.tables()[0]?.area).toEqual(at(0, 0, 4, 1));
  const other = new MemorySpreadsheet();
  other.load(book.save());
  expect(other.values(at(3, 0))).toEqual([[1]]);
  expect(other.numberFormats(at(3, 0))).toEqual([["0.0"]]);
  expect(other.tables()).toEqual([{ ...table, area: at(0, 0, 4, 1) }]);
  expect(other.names()).toEqual([{ name: "n", formula: "=Sheet1!$A$1" }]);
});

test("events tell who changed what", () => {
  const book = new MemorySpreadsheet();
  const heard: unknown[] = [];
  const stop = book.on("changed", (detail) => heard.push(detail));
  book.write(at(0, 0), [[1]]);
  book.edit(at(0, 1), [[2]]);
  stop();
  book.edit(at(0, 2), [[3]]);
  expect(heard).toEqual([
    { area: at(0, 0), origin: "host" },
    { area: at(0, 1), origin: "person" },
  ]);
});
