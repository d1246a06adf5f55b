import { officeUnit } from "../../../engine/statistics/office-units";

test.each([
  ["SEK thousand", "tkr"],
  ["tkr", "tkr"],
  ["1 000 kr", "tkr"],
  ["SEK million", "mkr"],
  ["metric ton", "t"],
  ["ton", "t"],
  ["kg", "kg"],
  ["antal", "pieces"],
  ["Number", "pieces"],
  ["MW", "MW"],
  ["1000 tonnes", undefined],
  ["index", undefined],
  ["", undefined],
])("%s", (base, unit) => expect(officeUnit(base)).toBe(unit));
