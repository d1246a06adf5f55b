import { argumentsOf } from "../../../addin/ports/formula-arguments";

describe("arguments of a call", () => {
  test("commas in texts, brackets, braces and sheet names stay", () => {
    const formula = `=IF(A1,CRMMODEL("a,b",'x,y'!A1:B2,T[[#Headers],[#Data]],{1,2},SUM(1,2)),0)`;
    expect(argumentsOf(formula, "CRMMODEL")).toEqual([
      '"a,b"',
      "'x,y'!A1:B2",
      "T[[#Headers],[#Data]]",
      "{1,2}",
      "SUM(1,2)",
    ]);
  });

  test("omitted ones are empty; a call without any has none", () => {
    expect(argumentsOf("=crmstock(B2,,2025)", "CRMSTOCK")).toEqual(["B2", "", "2025"]);
    expect(argumentsOf("=CRMVERSION()", "CRMVERSION")).toEqual([]);
  });

  test("the name as Excel stores it, but no longer name that ends alike", () => {
    expect(argumentsOf("=_xldudf_CRMPART(T)", "CRMPART")).toEqual(["T"]);
    expect(argumentsOf("=MYCRMPART(T)", "CRMPART")).toBeUndefined();
    expect(argumentsOf("=SUM(A1)", "CRMPART")).toBeUndefined();
  });
});
