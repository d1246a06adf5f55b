import { datasetFingerprint } from "../../../engine/statistics/dataset-fingerprint";
import { dataset } from "./json-stat";

const CODES = { A: ["x"], Tid: ["2023", "2024"] };
const of = (value: unknown, more: object = {}): string =>
  datasetFingerprint(dataset(CODES, value, more));

test("12 hexadecimal digits that change with a value or a mark, not with labels, notes or date", () => {
  expect(of([1, 2])).toMatch(/^[0-9a-f]{12}$/);
  expect(of([1, 2], { label: "Other", note: ["n"], updated: "2026-05-01" })).toBe(of([1, 2]));
  const others = [
    of([1, 3]),
    of([1, 0]),
    of([1, null]),
    of([1, null], { status: { 1: ".." } }),
    of([1, 2], { status: { 1: "p" } }),
  ];
  expect(new Set([of([1, 2]), ...others]).size).toBe(6);
});
