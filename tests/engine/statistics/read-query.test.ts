import { readQuery } from "../../../engine/statistics/read-query";
import { faultOf } from "./json-stat";

const where = { table: "TAB1" };
const v1 = (filter: string, values: unknown = ["a"]): object => ({
  query: [{ code: "X", selection: { filter, values } }],
  response: { format: "px" },
});
const fault = (json: unknown): string => faultOf(() => readQuery(json, where)).code;

test("filters of v1", () => {
  const part = (filter: string, values?: unknown): unknown =>
    readQuery(v1(filter, values), where).selection[0];
  expect(part("item")).toEqual({ variable: "X", values: ["a"] });
  expect(part("all", ["8703*"])).toEqual({ variable: "X", values: ["8703*"] });
  expect(part("top", ["5"])).toEqual({ variable: "X", values: ["TOP(5)"] });
  expect(part("agg:Ålder10årJ")).toEqual({
    variable: "X",
    codelist: "agg_Ålder10årJ",
    values: ["a"],
  });
  expect(part("vs:KNOriginalNivå2A")).toEqual({
    variable: "X",
    codelist: "vs_KNOriginalNivå2A",
    values: ["a"],
  });
});
test("bodies and saved queries of v2", () => {
  const selection = [{ variableCode: "X", codelist: null, valueCodes: ["FROM(2017)"] }];
  const parts = [{ variable: "X", values: ["FROM(2017)"] }];
  expect(readQuery({ selection }, where)).toEqual({ api: "v2", selection: parts });
  const savedQuery = { tableId: "TAB638", language: "sv", selection: { selection } };
  expect(readQuery({ language: "sv", id: "7", savedQuery }, where)).toEqual({
    api: "v2",
    selection: parts,
    tableId: "TAB638",
    language: "sv",
  });
});
test("faults: codes as numbers may have lost their zeros", () => {
  expect(fault(v1("item", [101]))).toBe("query-unreadable");
  expect(fault(v1("median"))).toBe("filter-unknown");
  expect(fault({})).toBe("query-unreadable");
  expect(fault({ selection: [{ variableCode: "X" }] })).toBe("query-unreadable");
});
