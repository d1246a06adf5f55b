import { readStatus, readValues } from "../../../engine/statistics/cell-values";
import { faultOf } from "./json-stat";

const where = { table: "TAB1" };
const place = (index: number): { table: string; variable: string; code: string } => ({
  table: "TAB1",
  variable: "A",
  code: String(index),
});
const status = (given: unknown): [number, string][] => [...readStatus(given, 3, where, place)];
const statusFault = (given: unknown): string => faultOf(() => status(given)).code;

test("values: sparse cells that are not there are missing, not 0", () => {
  expect(readValues({ 1: 5 }, 3, where, place)).toEqual([null, 5, null]);
  expect(readValues([[1], null, -0], 3, where, place)).toEqual([1, null, 0]);
});
test("status: one text for all, a list, an object; empty texts and nulls are no marks", () => {
  expect(status("e")).toEqual([
    [0, "e"],
    [1, "e"],
    [2, "e"],
  ]);
  expect(status(["", null, ".."])).toEqual([[2, ".."]]);
  expect(status({ 1: "…" })).toEqual([[1, "…"]]);
  expect(status({ value: [null, "c", null] })).toEqual([[1, "c"]]);
  expect(status(undefined)).toEqual([]);
});
test("status that does not fit", () => {
  expect(statusFault([".."])).toBe("status-length");
  expect(statusFault({ 3: ".." })).toBe("position-outside");
  expect(statusFault({ 0: 1 })).toBe("status-no-text");
  expect(statusFault(7)).toBe("status-unreadable");
});
