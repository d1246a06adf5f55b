import { runsOfKind, runsWhere } from "../../../addin/excel/cell-runs";
import type { PlannedCell } from "../../../addin/ports/workbook";

const CELLS: Readonly<Record<string, PlannedCell>> = {
  t: { kind: "text", text: "x" },
  n: { kind: "number", value: 1 },
  f: { kind: "formula", formula: "=1" },
  _: { kind: "blank" },
};

/** One column of cells, a letter each. */
const column = (letters: string): PlannedCell[][] =>
  Array.from(letters, (letter) => [CELLS[letter] ?? { kind: "blank" }]);

test.each([
  ["ttt", [[0, 3]]],
  ["_t_t_", [[1, 3]]],
  [
    "tnt",
    [
      [0, 1],
      [2, 1],
    ],
  ],
  [
    "t_n_t",
    [
      [0, 1],
      [4, 1],
    ],
  ],
  ["nff_", []],
])("runs of text in %s", (letters, expected) => {
  const runs = runsOfKind(column(letters), "text");
  expect(runs.map(({ row, rows }) => [row, rows])).toEqual(expected);
});

test("no number stands in a run of text, no text in one of numbers", () => {
  expect(runsOfKind(column("n_nt"), "number")).toEqual([
    { row: 0, column: 0, rows: 3, columns: 1 },
  ]);
});

test("each column has runs of its own", () => {
  const cells = [
    [CELLS["n"]!, CELLS["t"]!],
    [CELLS["n"]!, CELLS["t"]!],
  ];
  expect(runsOfKind(cells, "text")).toEqual([{ row: 0, column: 1, rows: 2, columns: 1 }]);
});

test("runs of cells that hold true", () => {
  const runs = runsWhere(4, [2], (row) => row !== 1);
  expect(runs).toEqual([
    { row: 0, column: 2, rows: 1, columns: 1 },
    { row: 2, column: 2, rows: 2, columns: 1 },
  ]);
});
