import fc from "fast-check";
import type { Cell, TableInput } from "../../../engine/assumptions/cell";
import { fingerprint } from "../../../engine/assumptions/fingerprint";
import { KeptReadings } from "../../../engine/assumptions/kept-readings";
import { readTables } from "../../../engine/assumptions/read-tables";
import { SWEDISH } from "./tables";

const rowsOf = (kept: KeptReadings, tables: readonly TableInput[], kind: "Flows" | "Content") =>
  readTables(tables, true, kept).rows.get(kind) ?? [];

const FLOWS: readonly (readonly Cell[])[] = [
  ["series", "flow", "year", "value", "unit"],
  ["Car", "import", 2020, 5, "t"],
  ["Car", "import", 2021, 6, "t"],
  ["Car", "import", 2022, 7, "t"],
];

test("of three rows with one edited, the other two are the very rows of before", () => {
  const kept = new KeptReadings();
  const before = rowsOf(kept, [{ name: "F", cells: FLOWS }], "Flows");
  const edited = FLOWS.map((row, i) => (i === 2 ? ["Car", "import", 2021, 60, "t"] : [...row]));
  const after = rowsOf(kept, [{ name: "F", cells: edited }], "Flows");
  expect(after.map((row, i) => row === before[i])).toEqual([true, false, true]);
  expect(after[1]?.cells.value).toBe(60);
});

test("cells changed in place by whoever handed them over are read anew", () => {
  const kept = new KeptReadings();
  const cells = FLOWS.map((row) => [...row]);
  rowsOf(kept, [{ name: "F", cells }], "Flows");
  cells[1]![3] = 50;
  expect(rowsOf(kept, [{ name: "F", cells }], "Flows")[0]?.cells.value).toBe(50);
});

test("a series that becomes a product's name is read anew", () => {
  const kept = new KeptReadings();
  const products = (name: string): TableInput => ({
    cells: [
      ["product", "unit"],
      [name, "t"],
    ],
  });
  const flows = {
    cells: [
      ["series", "flow", "year", "value", "unit"],
      ["87 03", "import", 2020, 5, "t"],
      ["87 03", "import", 2021, 5, "t"],
    ],
  };
  expect(rowsOf(kept, [products("Car"), flows], "Flows")[0]?.cells.series).toBe("8703");
  expect(rowsOf(kept, [products("87 03"), flows], "Flows")[0]?.cells.series).toBe("87 03");
});

test("blanks that come to be told are read anew", () => {
  const kept = new KeptReadings();
  const cells = FLOWS.map((row, i) => (i === 1 ? ["Car", "import", 2020, 0, "t"] : row));
  expect(readTables([{ cells }], false, kept).findings.map(({ code }) => code)).toEqual([
    "blank-or-zero",
  ]);
  expect(readTables([{ cells }], true, kept).findings).toEqual([]);
});

const cell = fc.oneof(
  fc.constantFrom<Cell>(
    null,
    "",
    0,
    -0,
    1,
    2021,
    NaN,
    true,
    "..",
    "import",
    "Elbil",
    "fel",
    "8703",
  ),
  fc.constantFrom<Cell>("#N/A", "st", "kg", "totalt", "Co"),
  fc.record({ error: fc.constantFrom("#N/A", "#REF!") }),
);
const edit = fc.record({
  table: fc.nat(),
  row: fc.nat(),
  column: fc.nat(),
  cell,
  act: fc.constantFrom("edit", "edit", "edit", "insert", "remove"),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** The tables after one edit; every array is new. */
function after(tables: readonly TableInput[], made: Edit): TableInput[] {
  return tables.map((input, i) => {
    const cells = input.cells.map((row) => [...row]);
    const at = made.row % cells.length;
    const row = cells[at] ?? [];
    if (i !== made.table % tables.length) return { ...input, cells };
    if (made.act === "insert") cells.splice(at, 0, [...row]);
    else if (made.act === "remove" && cells.length > 1) cells.splice(at, 1);
    else row[made.column % row.length] = made.cell;
    return { ...input, cells };
  });
}

test("after any edits what is read is what a reading without memory gives", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), fc.boolean(), (edits, blanksTold) => {
      const kept = new KeptReadings();
      let tables: readonly TableInput[] = SWEDISH;
      for (const made of edits) {
        readTables(tables, blanksTold, kept);
        tables = after(tables, made);
        const read = readTables(tables, blanksTold, kept);
        const fresh = readTables(tables, blanksTold);
        expect(read).toEqual(fresh);
        expect(fingerprint(read.rows, undefined, read.unread)).toBe(
          fingerprint(fresh.rows, undefined, fresh.unread),
        );
      }
    }),
    { numRuns: 60 },
  );
});
