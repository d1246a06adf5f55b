import { isMoney } from "../../../engine/trade/conversion";
import { parseUnit, type Unit } from "../../../engine/quantities/units";

test.each([
  ["SEK", true],
  ["tkr", true],
  ["EUR", true],
  ["kg", false],
  ["pieces", false],
  ["MW", false],
])("%s is money: %s", (symbol, expected) => {
  expect(isMoney(parseUnit(symbol) as Unit)).toBe(expected);
});
