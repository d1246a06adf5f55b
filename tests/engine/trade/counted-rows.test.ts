import { Mark } from "../../../engine/assumptions/cell";
import {
  countedRows,
  isNilRow,
  rowsByDimension,
  unitOf,
  valueOf,
} from "../../../engine/trade/counted-rows";
import type { Row } from "../../../engine/assumptions/row";
import { flow, row } from "./rows";

const of = (value: number | Mark, unit = "kg", partner?: string): Row =>
  flow("A", "import", 2020, value, unit, partner === undefined ? {} : { partner });

test("the total, else all partners", () => {
  const partners = [of(1, "kg", "DE"), of(2, "kg", "CN")];
  expect(countedRows(partners)).toEqual(partners);
  const total = of(4);
  expect(countedRows([...partners, total])).toEqual([total]);
  expect(countedRows([of(9, "kg", "TOT"), ...partners])).toHaveLength(1);
  expect(countedRows([])).toEqual([]);
});
test("what a row says", () => {
  expect(valueOf(of(5), "missing")).toBe(5);
  expect(valueOf(of(new Mark("..")), "zero")).toBeNaN();
  expect(valueOf(of(new Mark("–")), "zero")).toBe(0);
  expect(valueOf(of(new Mark("–")), "missing")).toBeNaN();
  expect(isNilRow(of(new Mark("–")), "zero")).toBe(true);
  expect(isNilRow(of(0), "zero")).toBe(false);
});
test("by kind of unit; one faulty row leaves all in doubt", () => {
  const rows = [of(1, "kg"), of(2, "tkr"), of(3, "t", "DE")];
  expect([...(rowsByDimension(rows) ?? [])].map(([kind, own]) => [kind, own.length])).toEqual([
    ["mass", 2],
    ["money:SEK", 1],
  ]);
  expect(rowsByDimension([...rows, row("Flows", of(1, "pieces").cells, true)])).toBeUndefined();
  expect(rowsByDimension([row("Flows", { series: "A" })])).toBeUndefined();
  expect(unitOf(of(1, "tkr"))?.symbol).toBe("tkr");
});
