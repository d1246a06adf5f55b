import { movedFormula } from "../../../../addin/workbench/host/moved-formula";

test.each([
  ["=B2*2", 3, 1, "=C5*2"],
  ["=$B2+B$2+$B$2", 1, 1, "=$B3+C$2+$B$2"],
  ['="B2"&B2', 1, 0, '="B2"&B3'],
  ["=SUM(A1:A3)", 1, 0, "=SUM(A2:A4)"],
  ["=LOG10(A1)", 1, 0, "=LOG10(A2)"],
  ["=Blad1!A1+'B 2'!A1", 1, 0, "=Blad1!A2+'B 2'!A2"],
  ["=Goods[[#This Row],[A1]]*A1", 1, 0, "=Goods[[#This Row],[A1]]*A2"],
  ["=A1", -1, 0, "=#REF!"],
  ["=A1", 0, -1, "=#REF!"],
  ["=Räkna1+A1x", 1, 1, "=Räkna1+A1x"],
])("%s by %i rows and %i columns", (formula, rows, columns, expected) => {
  expect(movedFormula(formula, rows, columns)).toBe(expected);
});
