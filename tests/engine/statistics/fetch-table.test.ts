import { fetchTable } from "../../../engine/statistics/fetch-table";
import { dataset } from "./json-stat";
import { fetched } from "./fetches";

test("codes as text, numbers as numbers, missing null with its status, mandatory notes first", () => {
  const category = { index: ["HA0201AI"], unit: { HA0201AI: { base: "SEK thousand" } } };
  const read = dataset({ KN: ["01", "87"], ContentsCode: ["HA0201AI"], Tid: ["2024"] }, [0, null], {
    status: { 1: ".." },
    note: ["May be shown.", "Must be shown."],
    extension: { px: { tableid: "TAB1" }, noteMandatory: { 1: true } },
    dimension: {
      KN: { category: { index: ["01", "87"] } },
      ContentsCode: { category },
      Tid: { category: { index: ["2024"] } },
    },
  });
  const table = fetchTable(read, fetched(read));
  expect(table.columns).toEqual(["KN", "ContentsCode", "Tid", "value", "status"]);
  expect(table.rows).toEqual([
    ["01", "HA0201AI", "2024", 0, null],
    ["87", "HA0201AI", "2024", null, ".."],
  ]);
  expect(table.units).toEqual({ HA0201AI: "SEK thousand" });
  expect(table.notes.map(({ text }) => text)).toEqual(["Must be shown.", "May be shown."]);
  expect(table.provenance.rows).toBe(2);
});
