import { checkCells } from "../../../addin/excel/check-cells";
import { newSheetPlace } from "../../../addin/excel/new-sheets";
import type { PlannedCell, PlannedSheet } from "../../../addin/ports/workbook";

const set = (cell: PlannedCell) =>
  ({ kind: "set-cells", table: "T", cells: [{ row: 0, column: 0, cell }] }) as const;

test("a number that is none is refused: it would leave the old one standing", () => {
  expect(() => checkCells([set({ kind: "number", value: Number.NaN })])).toThrow(/not a number/u);
  expect(() => checkCells([set({ kind: "number", value: Infinity })])).toThrow();
  expect(() => checkCells([set({ kind: "number", value: 0 })])).not.toThrow();
});

test("a text longer than a cell is refused, also on a new sheet", () => {
  const long: PlannedCell = { kind: "text", text: "x".repeat(32_768) };
  expect(() => checkCells([set({ kind: "text", text: "x".repeat(32_767) })])).not.toThrow();
  expect(() => checkCells([set(long)])).toThrow(/32,767/u);
  const sheet = { ...SHEET, cells: [{ at: "A1", rows: [[long]] }] };
  expect(() => checkCells([{ kind: "new-sheet", sheet }])).toThrow(/32,767/u);
});

const SHEET: PlannedSheet = { name: "New", cells: [], tables: [], formats: [], columnWidths: {} };

test("a new sheet is found at its first table, else at its first cells", () => {
  const blank: PlannedCell = { kind: "blank" };
  const table = { name: "T", at: "B3", cells: [[blank, blank]] };
  expect(newSheetPlace({ ...SHEET, tables: [table] })).toEqual({
    table: "T",
    sheet: "New",
    address: "B3:C4",
  });
  const cells = [{ at: "A2", rows: [[blank], [blank, blank]] }];
  expect(newSheetPlace({ ...SHEET, cells }).address).toBe("A2:B3");
  expect(newSheetPlace(SHEET)).toEqual({ table: "", sheet: "New", address: "A1" });
});
