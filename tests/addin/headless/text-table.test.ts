import { alignedRows, figure } from "../../../addin/headless/text-table";

/** Swedish groups digits with a no-break space. */
const NBSP = "\u00A0";

test.each([
  [1234567.4, "1,234,567", `1${NBSP}234${NBSP}567`],
  [999.96, "1,000", `1${NBSP}000`],
  [12.3456, "12.35", "12,35"],
  [0.000123456, "0.0001235", "0,0001235"],
  [-1500.4, "-1,500", `\u22121${NBSP}500`],
  [0, "0", "0"],
])("%d in English and Swedish", (value, en, sv) => {
  expect(figure(value, "en")).toBe(en);
  expect(figure(value, "sv")).toBe(sv);
});

test("columns have one width, the first stands left and the others right", () => {
  expect(
    alignedRows([
      ["material", "2025"],
      ["Co", "12"],
      ["graphite", ""],
    ]),
  ).toEqual(["  material  2025", "  Co          12", "  graphite"]);
});

test("no rows are no lines", () => {
  expect(alignedRows([])).toEqual([]);
});
