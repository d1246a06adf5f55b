import { KeptRow } from "../../../engine/assumptions/kept-row";
import type { Row } from "../../../engine/assumptions/row";

const kept = (product: string): KeptRow =>
  new KeptRow("Products", "T", { product }, undefined, false);
const productOf = (row: Row): string => row.cells.product as string;

test("what rests on a row alone is worked out once", () => {
  const one = kept("A");
  const make = jest.fn(productOf);
  expect([KeptRow.keyOf(one, make), KeptRow.keyOf(one, make)]).toEqual(["A", "A"]);
  expect([KeptRow.hashOf(one, make), KeptRow.hashOf(one, make)]).toEqual(["A", "A"]);
  expect(make).toHaveBeenCalledTimes(2);
});

test("a copy with other cells keeps nothing of it", () => {
  const one = kept("A");
  KeptRow.keyOf(one, productOf);
  KeptRow.hashOf(one, productOf);
  const of: Row = one;
  const copy: Row = { ...of, cells: { product: "B" } };
  expect([KeptRow.keyOf(copy, productOf), KeptRow.hashOf(copy, productOf)]).toEqual(["B", "B"]);
});

test("rows compare by what was read, whatever has been asked of them", () => {
  const one = kept("A");
  KeptRow.keyOf(one, productOf);
  expect(one).toEqual({ kind: "Products", table: "T", cells: { product: "A" }, broken: false });
  expect(Object.keys(one)).not.toContain("unread");
});
