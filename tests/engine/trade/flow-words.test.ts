import { flowPhrase, seriesKey } from "../../../engine/trade/flow-words";

test("a flow and the key of its rows in both languages", () => {
  expect(flowPhrase("export used")).toEqual({ sv: "export begagnad", en: "export used" });
  expect(seriesKey("85340019", "production")).toEqual({
    sv: "serie=85340019; flöde=produktion",
    en: "series=85340019; flow=production",
  });
});
