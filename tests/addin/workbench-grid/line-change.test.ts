import { areaAfter } from "../../../addin/workbench/grid/line-change";
import type { LineChange } from "../../../addin/workbench/grid/line-change";

// Rows 3–7 (0-based 2–6), columns B–D.
const table = { sheetId: "s", row: 2, column: 1, rows: 5, columns: 3 };
const rows = (action: LineChange["action"], start: number, count: number): LineChange => ({
  sheetId: "s",
  axis: "row",
  action,
  start,
  count,
});

describe("a table's area after rows or columns were inserted or deleted", () => {
  // Expected areas follow what Excel does with a table.
  test.each([
    ["inserted above", rows("insert", 0, 2), { row: 4, rows: 5 }],
    ["inserted at the header", rows("insert", 2, 1), { row: 3, rows: 5 }],
    ["inserted inside", rows("insert", 3, 2), { row: 2, rows: 7 }],
    ["inserted before the last row", rows("insert", 6, 1), { row: 2, rows: 6 }],
    ["inserted below", rows("insert", 7, 1), { row: 2, rows: 5 }],
    ["deleted above", rows("delete", 0, 2), { row: 0, rows: 5 }],
    ["deleted inside", rows("delete", 3, 2), { row: 2, rows: 3 }],
    ["deleted over the end", rows("delete", 5, 4), { row: 2, rows: 3 }],
    ["deleted below", rows("delete", 7, 3), { row: 2, rows: 5 }],
  ])("%s", (_, change, expected) => {
    expect(areaAfter(table, change)).toEqual({ ...table, ...expected });
  });

  test("is gone when its header or all of it is deleted", () => {
    expect(areaAfter(table, rows("delete", 2, 1))).toBeUndefined();
    expect(areaAfter(table, rows("delete", 1, 2))).toBeUndefined();
    expect(areaAfter(table, { ...rows("delete", 0, 9), axis: "column" })).toBeUndefined();
  });

  test("follows columns, the first one included", () => {
    const change = { ...rows("delete", 0, 2), axis: "column" as const };
    expect(areaAfter(table, change)).toEqual({ ...table, column: 0, columns: 2 });
    expect(areaAfter(table, { ...change, action: "insert", start: 2 })).toEqual({
      ...table,
      columns: 5,
    });
  });
});
