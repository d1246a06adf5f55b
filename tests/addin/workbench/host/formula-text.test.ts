import {
  referencesOf,
  splitCall,
  withSeparators,
} from "../../../../addin/workbench/host/formula-text";

test("a call is split at its own commas only", () => {
  expect(splitCall('=F(A1, "a,b)", G(1,2), T[[#Headers],[#Data]], )')).toEqual({
    name: "F",
    args: ["A1", '"a,b)"', "G(1,2)", "T[[#Headers],[#Data]]", ""],
  });
  expect(splitCall("=NOW()")).toEqual({ name: "NOW", args: [] });
  expect(splitCall("=F(1)+G(2)")).toBeUndefined();
  expect(splitCall("=1+2")).toBeUndefined();
});

test("references of a formula: cells, tables, names; no texts, no function names", () => {
  const found = referencesOf(
    "=CRMMODEL(\"A1\",Products[[#Headers],[#Data]],'My sheet'!$A$1:B2,Data!C:C,LOG10(D4),growth,TRUE)",
  );
  expect(found).toEqual({
    addresses: ["'My sheet'!$A$1:B2", "Data!C:C", "D4"],
    tables: [{ table: "Products", part: "[#Headers],[#Data]" }],
    words: ["growth"],
  });
});

test("separators follow the culture outside texts", () => {
  expect(withSeparators("=F(1.5,\"a,1.5\",'x,y'!A1)", ",")).toBe("=F(1,5;\"a,1.5\";'x,y'!A1)");
  expect(withSeparators("=F(1.5,2)", ".")).toBe("=F(1.5,2)");
  expect(withSeparators("a,b 1.5", ",")).toBe("a,b 1.5");
});
