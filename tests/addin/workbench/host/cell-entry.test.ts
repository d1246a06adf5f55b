import { CULTURES } from "../../../../addin/workbench/host/culture";
import { enter } from "../../../../addin/workbench/host/excel-model/cell-entry";
import { cellText } from "../../../../addin/workbench/host/excel-model/number-text";

// Excel's serial of 1 January 2017 is 42736, of 1 April 2026 46113 (days since 30 December 1899).
test.each([
  ["12", 12],
  ["-1,234.5", -1234.5],
  ["1e3", 1000],
  ["true", true],
  ["1/1/2017", 42_736],
  ["2017-01-01", 42_736],
  ["4-1", 46_113],
  ["1-Apr", 46_113],
  ["=SUM(A1)", "=SUM(A1)"],
  ["- därav", "=- därav"],
  ["+x", "=+x"],
  ["'=x", "'=x"],
  ["'12", "12"],
  ["1 234,5", "1 234,5"],
  ["13/45/2017", "13/45/2017"],
  ["", ""],
  [null, null],
  [7.5, 7.5],
])("%j put into a General cell is %j", (value, expected) => {
  expect(enter(value, "General", 2026).cell).toBe(expected);
});

test("in a text cell text stays as it is", () => {
  expect(enter("1-4", "@", 2026).cell).toBe("1-4");
  expect(enter("=x", "@", 2026).cell).toBe("'=x");
  expect(enter(5, "@", 2026).cell).toBe(5);
});

test("dates bring their number format along where the cell has none", () => {
  expect(enter("1/2/2017", "General", 2026).format).toBe("m/d/yyyy");
  expect(enter("1/2/2017", "0.00", 2026).format).toBeUndefined();
  expect(enter("5%", "General", 2026)).toEqual({ cell: 0.05, format: "0%" });
});

test.each([[{}], [undefined], [Number.NaN], [[1]]])("%j is refused", (value) => {
  expect(() => enter(value, "General", 2026)).toThrow("argument is invalid");
});

test.each([
  [1234.5678, "#,##0.00", "1,234.57", "1\u00a0234,57"],
  [0.256, "0.0%", "25.6%", "25,6%"],
  [-3, '0 "kg"', "-3 kg", "-3 kg"],
  [-0.001, "0.00", "0.00", "0,00"],
  [1 / 3, "General", "0.33333333333", "0,33333333333"],
  [42_736, "m/d/yyyy;@", "1/1/2017", "1/1/2017"],
  [42_736, "m/d/yyyy", "1/1/2017", "1/1/2017"],
  [142.33, "€#,##0.00", "€142.33", "€142,33"],
])("%d as %s", (value, format, english, swedish) => {
  expect(cellText(value, format, CULTURES["en-US"])).toBe(english);
  expect(cellText(value, format, CULTURES["sv-SE"])).toBe(swedish);
});
