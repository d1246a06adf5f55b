import fc from "fast-check";
import { compareVintages, type Vintage } from "../../../engine/statistics/compare-vintages";
import { faultOf } from "./json-stat";

type Row = readonly (string | number | null)[];
const of = (...rows: Row[]): Vintage => ({ tableId: "TAB1", variables: ["KN", "Tid"], rows });

test("each kind of change", () => {
  const before = of(
    ["87", "2020", 1180, null],
    ["87", "2021", 100, null],
    ["87", "2022", 0, null],
    ["87", "2023", 5, null],
    ["87", "2024", null, ".."],
    ["01", "2020", 7, null],
    ["01", "2021", 8, "p"],
    ["01", "2022", 9, null],
  );
  const after = of(
    ["87", "2020", 1234, null],
    ["87", "2021", 50, null],
    ["87", "2022", 1, null],
    ["87", "2023", null, "…"],
    ["87", "2024", 6, null],
    ["87", "2025", 3, null],
    ["87", "2026", null, ".."],
    ["01", "2021", 8, ""],
    ["01", "2022", 9, null],
  );
  const found = compareVintages(before, after);
  const codes = (
    kind: "new" | "revised" | "withdrawn" | "vanished" | "newMissing" | "restated",
  ): string[] => found[kind].map((change) => change.codes.join(" "));
  expect(codes("revised")).toEqual(["87 2022", "87 2021", "87 2020"]);
  expect(found.revised.map(({ relativeChange }) => relativeChange)).toEqual([
    undefined,
    -0.5,
    54 / 1180,
  ]);
  expect(codes("new")).toEqual(["87 2024", "87 2025"]);
  expect(codes("withdrawn")).toEqual(["87 2023"]);
  expect(found.withdrawn[0]).toMatchObject({ before: 5, after: null, statusAfter: "…" });
  expect(codes("vanished")).toEqual(["01 2020"]);
  expect(codes("newMissing")).toEqual(["87 2026"]);
  expect(codes("restated")).toEqual(["01 2021"]);
  expect(found.unchanged).toBe(1);
});
test("columns in another order are the same cells", () => {
  const turned = { tableId: "TAB1", variables: ["Tid", "KN"], rows: [["2020", "87", 1, null]] };
  expect(compareVintages(turned, of(["87", "2020", 1, null])).unchanged).toBe(1);
});
test("what cannot be compared", () => {
  const other = { tableId: "TAB1", variables: ["KN"], rows: [] };
  expect(faultOf(() => compareVintages(other, of())).code).toBe("variables-differ");
  const row: Row = ["87", "2020", 1, null];
  expect(faultOf(() => compareVintages(of(row, row), of())).code).toBe("cell-doubled");
  expect(faultOf(() => compareVintages(of(["87", "2020", "1 180", null]), of())).code).toBe(
    "value-no-number",
  );
});
test("every cell of either fetch is told exactly once; nothing changed in itself", () => {
  const cells = fc.dictionary(
    fc.constantFrom("1", "2", "3", "4", "5"),
    fc.option(fc.integer({ min: 0, max: 3 })),
  );
  const rowsOf = (given: Record<string, number | null>): Vintage =>
    of(...Object.entries(given).map(([year, v]) => ["87", year, v, v === null ? ".." : null]));
  fc.assert(
    fc.property(cells, cells, (a, b) => {
      const { unchanged, ...lists } = compareVintages(rowsOf(a), rowsOf(b));
      const told = Object.values(lists)
        .flat()
        .map(({ codes }) => codes[1]);
      expect(new Set(told).size).toBe(told.length);
      expect(told.length + unchanged).toBe(new Set([...Object.keys(a), ...Object.keys(b)]).size);
      expect(compareVintages(rowsOf(a), rowsOf(a)).unchanged).toBe(Object.keys(a).length);
    }),
  );
});
