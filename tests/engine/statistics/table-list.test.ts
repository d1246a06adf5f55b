import { decodeTableList, endsBefore } from "../../../engine/statistics/table-list";
import { faultOf } from "./json-stat";

const where = { table: "search" };
test("a page of hits", () => {
  const tables = [
    {
      id: "TAB638",
      label: "Population",
      lastPeriod: "2024",
      discontinued: null,
      paths: [[{ label: "Folk" }, { label: "År" }]],
    },
  ];
  const read = decodeTableList(
    { tables, page: { pageNumber: 2, totalPages: 3, totalElements: 41 } },
    where,
  );
  expect(read).toEqual({
    tables: [
      {
        tableId: "TAB638",
        label: "Population",
        lastPeriod: "2024",
        variableNames: [],
        path: ["Folk", "År"],
      },
    ],
    pageNumber: 2,
    totalPages: 3,
    totalTables: 41,
  });
});
test("the last period tells whether a table is alive, whatever discontinued says", () => {
  expect(endsBefore({ lastPeriod: "2024M12" }, 2025)).toBe(true);
  expect(endsBefore({ lastPeriod: "2025M01" }, 2025)).toBe(false);
  expect(endsBefore({}, 2025)).toBe(false);
});
test("what the office says of a table that has ended is kept, and nothing where it is silent", () => {
  const read = decodeTableList({ tables: [{ id: "A", discontinued: true }, { id: "B" }] }, where);
  expect(read.tables.map(({ discontinued }) => discontinued)).toEqual([true, undefined]);
});
test("no list", () => {
  expect(faultOf(() => decodeTableList({}, where)).code).toBe("list-unreadable");
  expect(faultOf(() => decodeTableList({ tables: [{}] }, where)).code).toBe("list-unreadable");
});
