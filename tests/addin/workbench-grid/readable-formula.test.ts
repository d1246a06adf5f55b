import { readableFormula } from "../../../addin/workbench/grid/readable-formula";

describe("structured references that Univer cannot read itself", () => {
  test.each([
    ["=CRMMODEL(T[[#Headers],[#Data]])", "=CRMMODEL(T[#All])"],
    ["=F(T[[#headers] , [#data]],U[[#Headers],[#Data]])", "=F(T[#All],U[#All])"],
    ["=F(T[[#Headers],[#Data],[a]:[b]])", "=F(T[[#All],[a]:[b]])"],
    ["=F(T[[#Headers],[a]])", "=F(T[[#Headers],[a]])"],
    ['=F("T[[#Headers],[#Data]]",T[a])', '=F("T[[#Headers],[#Data]]",T[a])'],
    ["=SUM(A1:A3)", "=SUM(A1:A3)"],
  ])("%s", (written, read) => {
    expect(readableFormula(written)).toBe(read);
  });
});
