import fc from "fast-check";
import {
  columnIndex,
  columnLetters,
  formatAbsolute,
  formatAddress,
  formatRectangle,
  intersection,
  parseAddress,
  quoteSheet,
  unquoteSheet,
} from "../../../../addin/workbench/host/a1";

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$B$3:a1", { row: 0, column: 0, rows: 3, columns: 2 }],
  ["C:D", { row: 0, column: 2, rows: 1_048_576, columns: 2 }],
  ["2:5", { row: 1, column: 0, rows: 4, columns: 16_384 }],
  ["XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
])("%s is read", (text, expected) => {
  expect(parseAddress(text)).toEqual({ sheet: undefined, ...expected });
});

test.each(["", "A0", "XFE1", "A1048577", "Table1", "A1:B", "A1,B2"])("%s is no address", (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test("sheet names: quoted where needed, apostrophes doubled", () => {
  expect(quoteSheet("Flöden_2")).toBe("Flöden_2");
  expect(quoteSheet("AB12")).toBe("'AB12'");
  expect(quoteSheet("Bo's blad")).toBe("'Bo''s blad'");
  expect(parseAddress("'Bo''s blad'!A1")?.sheet).toBe("Bo's blad");
});

test("absolute addresses", () => {
  expect(formatAbsolute({ row: 0, column: 0, rows: 2, columns: 2 })).toBe("$A$1:$B$2");
  expect(formatAbsolute({ row: 0, column: 2, rows: 1_048_576, columns: 1 })).toBe("$C:$C");
});

const rectangles = fc.record({
  row: fc.nat(1_000_000),
  column: fc.nat(16_000),
  rows: fc.integer({ min: 1, max: 1_000 }),
  columns: fc.integer({ min: 1, max: 300 }),
});

test("an address that is written is read back the same", () => {
  fc.assert(
    fc.property(rectangles, fc.string({ minLength: 1, maxLength: 31 }), (rectangle, name) => {
      fc.pre(!name.includes("!"));
      expect(parseAddress(formatAddress(name, rectangle))).toEqual({ sheet: name, ...rectangle });
      expect(unquoteSheet(quoteSheet(name))).toBe(name);
      expect(parseAddress(formatRectangle(rectangle))).toMatchObject(rectangle);
    }),
  );
});

test("letters and columns are inverse; a rectangle shares itself with itself", () => {
  fc.assert(
    fc.property(fc.nat(16_383), (column) => {
      expect(columnIndex(columnLetters(column))).toBe(column);
    }),
  );
  fc.assert(
    fc.property(rectangles, (rectangle) => {
      expect(intersection(rectangle, rectangle)).toEqual(rectangle);
    }),
  );
});
