import { readSelect, splitCodes } from "../../../engine/statistics/read-select";
import { faultOf } from "./json-stat";

const where = { table: "TAB1" };
test("codes and expressions", () => {
  expect(readSelect("Tid=2023, RANGE(2020,2021),TOP(1)", where)).toEqual({
    variable: "Tid",
    values: ["2023", "RANGE(2020,2021)", "TOP(1)"],
  });
  expect(readSelect("Land=agg_Land:AFR,EUR", where)).toEqual({
    variable: "Land",
    codelist: "agg_Land",
    values: ["AFR", "EUR"],
  });
  expect(splitCodes("[range(a,b)],c,,")).toEqual(["[range(a,b)]", "c"]);
});
test("nothing on a side", () => {
  for (const bad of ["Tid", "=1", "Tid=", "Tid=,"]) {
    expect(faultOf(() => readSelect(bad, where)).code).toBe("select-unreadable");
  }
});
