import fc from "fast-check";
import { canonicalLine, SortedLines } from "../../../engine/assumptions/canonical-lines";

/** The lines, one a row, in the order that they come out. */
function sorted(rows: readonly (readonly string[])[]): string[] {
  const lines = new SortedLines();
  for (const parts of rows) lines.add(canonicalLine("Flows", parts));
  const found: string[] = [];
  lines.appendTo(found);
  return found;
}

test("three rows by hand", () => {
  const rows = [['flow="export"', 'series="B"', "year=1"], ['flow="export"'], ["year=2"]];
  expect(sorted(rows)).toEqual([
    'Flows|flow="export"',
    'Flows|flow="export"|series="B"|year=1',
    "Flows|year=2",
  ]);
});

test("the order is that of whole lines, whatever the texts and the columns", () => {
  const content = fc.oneof(
    fc
      .string({ unit: fc.constantFrom("a", "|", "=", '"', " ", "1") })
      .map((t) => JSON.stringify(t)),
    fc.integer({ min: 0, max: 120 }).map(String),
    fc.constantFrom("nil", "missing"),
  );
  const columns = ["flow", "series", "unit", "unit mass", "value", "year"];
  const row = fc
    .record(Object.fromEntries(columns.map((column) => [column, content])), { requiredKeys: [] })
    .map((cells) =>
      Object.entries(cells)
        .map(([column, text]) => `${column}=${text}`)
        .sort(),
    );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const whole = rows.map((parts) => `Flows|${parts.join("|")}`).sort();
      expect(sorted(rows)).toEqual(whole);
    }),
  );
});
