import { blockOf, planTableChange } from "../../../addin/excel/plan-table-change";
import type { TableState } from "../../../addin/excel/table-state";
import type { PlannedCell } from "../../../addin/ports/workbook";

const text = (value: string): PlannedCell => ({ kind: "text", text: value });
const number = (value: number): PlannedCell => ({ kind: "number", value });
const blank: PlannedCell = { kind: "blank" };

/** Code and mass are ours, mine and double are the user's; three rows of data below B4. */
const state: TableState = {
  name: "Goods",
  sheet: "Sheet1",
  area: { row: 3, column: 1, rows: 4, columns: 4 },
  headers: ["code", "mass", "mine", "double"],
  hasTotals: false,
  isFiltered: false,
  hasFormula: [false, false, false, true],
  hasConstant: [true, true, false, false],
};
const header = [text("Code "), text("mass")];
const rows = (count: number): PlannedCell[][] =>
  Array.from({ length: count }, (_, i) => [text(`0${i}`), number(i)]);
const replace = (cells: readonly (readonly PlannedCell[])[]) =>
  ({ kind: "replace-table", table: "Goods", cells }) as const;
const append = (cells: readonly (readonly PlannedCell[])[]) =>
  ({ kind: "append-rows", table: "Goods", rows: cells }) as const;

describe("new content of a table", () => {
  test("grows it; new rows take the formulas of the user's columns", () => {
    const plan = planTableChange(state, replace([header, ...rows(5)]));
    expect(plan).toMatchObject({ rows: 5, columns: 4, ownFrom: 2, headers: [] });
    expect(plan.filled).toEqual([{ row: 3, column: 3, rows: 2, columns: 1 }]);
  });

  test("shrinks it; of no rows one blank one is left", () => {
    expect(planTableChange(state, replace([header, ...rows(2)])).rows).toBe(2);
    const none = planTableChange(state, replace([header]));
    expect(none.rows).toBe(1);
    expect(none.block.cells).toEqual([[blank, blank]]);
  });

  test("another header is refused: the column may be the user's", () => {
    const act = (): unknown => planTableChange(state, replace([[text("code"), text("weight")]]));
    expect(act).toThrow(/“mass” stands where “weight” belongs/u);
    const wider = [text("code"), text("mass"), text("unit")];
    expect(() => planTableChange(state, replace([wider]))).toThrow(/“mine” stands where “unit”/u);
  });

  test("more columns than the table has are added at its right", () => {
    const own = { ...state, headers: ["code"], area: { ...state.area, columns: 1 } };
    const plan = planTableChange(own, replace([header, ...rows(3)]));
    expect(plan).toMatchObject({ columns: 2, headers: ["mass"] });
    const doubled = [text("code"), text("x"), text("CODE")];
    expect(() => planTableChange({ ...own, headers: ["code", "x"] }, replace([doubled]))).toThrow();
  });

  test("rows of uneven width are refused", () => {
    expect(() => planTableChange(state, replace([header, [text("a")]]))).toThrow(
      /differ in width/u,
    );
  });
});

describe("rows appended", () => {
  test("stand below the last; blank cells take the formula of their column", () => {
    const cells = [[text("a"), number(1)], [text("b"), blank, text("x"), number(4)], [text("c")]];
    const plan = planTableChange(state, append(cells));
    expect(plan).toMatchObject({ rows: 6, appends: true });
    expect(plan.block.from).toBe(3);
    expect(plan.filled).toEqual([
      { row: 3, column: 3, rows: 1, columns: 1 },
      { row: 5, column: 3, rows: 1, columns: 1 },
    ]);
  });

  test("the one blank row of a new table is filled first", () => {
    const fresh = {
      ...state,
      area: { ...state.area, rows: 2 },
      hasConstant: [false, false, false, false],
    };
    const plan = planTableChange(fresh, append(rows(2)));
    expect(plan.rows).toBe(2);
    expect(plan.block.from).toBe(0);
  });

  test("wider rows than the table are refused", () => {
    expect(() =>
      planTableChange(state, append([Array.from({ length: 5 }, () => blank)])),
    ).toThrow();
  });

  test("the block is as wide as its widest row", () => {
    expect(blockOf(append([[text("a")], [text("b"), number(1)]]))).toEqual([
      [text("a"), blank],
      [text("b"), number(1)],
    ]);
  });
});

describe("rows deleted and cells set", () => {
  const remove = (gone: number[]) =>
    planTableChange(state, { kind: "delete-rows", table: "Goods", rows: gone });

  test("rows go as runs, the last first, each once", () => {
    const long = { ...state, area: { ...state.area, rows: 9 } };
    const plan = planTableChange(long, {
      kind: "delete-rows",
      table: "Goods",
      rows: [1, 6, 2, 5, 1],
    });
    expect(plan.rows).toBe(4);
    expect(plan.removed).toEqual([
      { from: 5, count: 2 },
      { from: 1, count: 2 },
    ]);
  });

  test("where all go, the first row is emptied but for its formulas", () => {
    const plan = remove([0, 1, 2]);
    expect(plan.removed).toEqual([{ from: 1, count: 2 }]);
    expect(plan.single.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
    ]);
  });

  test("a row or cell that is not there is refused", () => {
    expect(() => remove([3])).toThrow(/no .*row 4/u);
    expect(() => remove([-1])).toThrow();
    const cell = { row: 0, column: 4, cell: blank };
    const set = { kind: "set-cells", table: "Goods", cells: [cell] } as const;
    expect(() => planTableChange(state, set)).toThrow(/\[1, 5\]/u);
  });
});

describe("what a table forbids", () => {
  test("a filter: all but single cells", () => {
    const filtered = { ...state, isFiltered: true };
    expect(() => planTableChange(filtered, replace([header, ...rows(3)]))).toThrow(/filtered/u);
    const cells = [{ row: 0, column: 0, cell: blank }];
    const set = { kind: "set-cells", table: "Goods", cells } as const;
    expect(planTableChange(filtered, set).single).toHaveLength(1);
  });

  test("a total row: another number of rows", () => {
    const totals = { ...state, hasTotals: true };
    expect(() => planTableChange(totals, append(rows(1)))).toThrow(/total row/u);
    expect(planTableChange(totals, replace([header, ...rows(3)])).rows).toBe(3);
  });

  test("the end of the sheet", () => {
    const low = { ...state, area: { ...state.area, row: 1_048_570 } };
    expect(() => planTableChange(low, append(rows(10)))).toThrow(/beyond the sheet/u);
  });
});
