import {
  readSourceSelection,
  SOURCES_COLUMNS,
  sourcesRow,
} from "../../../engine/statistics/sources-row";
import { dataset, faultOf, many } from "./json-stat";
import { fetched } from "./fetches";

const RULE = [
  { variable: "KN", codelist: "vs_A", values: ["87*"] },
  { variable: "Tid", values: ["FROM(2017)"] },
];
test("the row, and its selection read back", () => {
  const from = fetched(dataset({ KN: ["87"], Tid: ["2017", "2018"] }, [1, 2]), RULE);
  const row = sourcesRow("SCB trade", from);
  expect(row).toHaveLength(SOURCES_COLUMNS.length);
  expect(row[1]).toBe("TAB1");
  expect(row[6]).toBe(2);
  const cell = String(row[SOURCES_COLUMNS.indexOf("selection")]);
  expect(JSON.parse(cell)).toMatchObject({ codes: { KN: ["87"], Tid: ["2017", "2018"] } });
  expect(readSourceSelection(cell, "TAB1")).toEqual({
    base: "https://statistikdatabasen.scb.se/api/v2",
    api: "v2",
    language: "en",
    from: "live",
    selection: RULE,
    kept: {},
  });
});
test("what the workbook keeps beside the rule comes back; the archive is told from the office", () => {
  const kept = {
    table: "ssd/HA/X",
    label: "Trade",
    sheet: { table: "Import_data", shape: "wide", names: true },
  } as const;
  const from = fetched(dataset({ KN: ["87"], Tid: ["2017"] }, [1]), RULE);
  const cell = String(sourcesRow("SCB trade", { ...from, from: "archive" }, kept)[3]);
  expect(readSourceSelection(cell, "TAB1")).toMatchObject({ from: "archive", kept });
  expect(readSourceSelection(cell.replace(',"names":true', ""), "TAB1").kept.sheet?.names).toBe(
    false,
  );
});
test("a list of codes too long for a cell is told by number and fingerprint; the rule stays", () => {
  const codes = many("8703", 8000);
  const from = fetched(
    dataset(
      { KN: codes, Tid: ["2024"] },
      codes.map(() => 1),
    ),
    RULE,
  );
  const cell = String(sourcesRow("SCB trade", from)[3]);
  expect(cell.length).toBeLessThan(32_767);
  expect(JSON.parse(cell)).toMatchObject({ codes: { KN: { count: 8000 }, Tid: ["2024"] } });
  expect(readSourceSelection(cell, "TAB1").selection).toEqual(RULE);
});
test("a cell that no fetch wrote", () => {
  for (const cell of [
    "",
    "KN=87",
    "{}",
    '{"base":"x","api":"v3","language":"sv","selection":[]}',
  ]) {
    expect(faultOf(() => readSourceSelection(cell, "TAB1")).code).toBe("query-unreadable");
  }
});
