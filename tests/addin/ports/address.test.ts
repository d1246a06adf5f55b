import fc from "fast-check";
import { addressOf, areaOf } from "../../../addin/ports/address";

describe("addresses", () => {
  test("cells and blocks, fixed or not", () => {
    expect(areaOf("B2")).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
    expect(areaOf("$A$1:AA10")).toEqual({ row: 0, column: 0, rows: 10, columns: 27 });
    expect(addressOf({ row: 3, column: 26, rows: 1, columns: 2 })).toBe("AA4:AB4");
  });

  test("whole columns and other texts are none", () => {
    for (const text of ["A:A", "Elbil", "", "A1:B"]) expect(areaOf(text)).toBeUndefined();
  });

  test("an area comes back from its address", () => {
    const area = fc.record({
      row: fc.integer({ min: 0, max: 1_048_000 }),
      column: fc.integer({ min: 0, max: 16_000 }),
      rows: fc.integer({ min: 1, max: 500 }),
      columns: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(fc.property(area, (each) => expect(areaOf(addressOf(each))).toEqual(each)));
  });
});
