import { compareCells } from "../../../addin/workbench/grid/compare-cells";

const sorted = (cells: (string | number | boolean)[], descending: boolean) =>
  [...cells].sort((a, b) => compareCells(a, b, descending));

describe("the order of sorted cells", () => {
  const cells = ["", "ärt", "#N/A", 10, true, "zebra", 2, "apa", false];

  // Excel: numbers, text, FALSE, TRUE, errors; blanks last whichever way. Swedish: ä after z.
  test("ascending", () => {
    expect(sorted(cells, false)).toEqual([2, 10, "apa", "zebra", "ärt", false, true, "#N/A", ""]);
  });

  test("descending keeps blanks last", () => {
    expect(sorted(cells, true)).toEqual(["#N/A", true, false, "ärt", "zebra", "apa", 10, 2, ""]);
  });
});
