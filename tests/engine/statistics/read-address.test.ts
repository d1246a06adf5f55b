import fc from "fast-check";
import { StatisticsFault } from "../../../engine/errors";
import { readAddress } from "../../../engine/statistics/read-address";
import { faultOf } from "./json-stat";

test("v2: data, with selection and codelist, in any case", () => {
  const query =
    "lang=en&valuecodes[VarugruppKN]=8703*,01&valueCodes%5BTid%5D=%5Brange(2020,2021)%5D&codelist[VarugruppKN]=vs_A&outputFormat=json-stat2";
  expect(
    readAddress(`https://statistikdatabasen.scb.se/api/v2/tables/TAB1631/data?${query}`),
  ).toEqual({
    api: "v2",
    base: "https://statistikdatabasen.scb.se/api/v2",
    tableId: "TAB1631",
    language: "en",
    selection: [
      { variable: "VarugruppKN", values: ["8703*", "01"], codelist: "vs_A" },
      { variable: "Tid", values: ["[range(2020,2021)]"] },
    ],
  });
});
test("v2: table, saved query, page", () => {
  const base = "https://data.ssb.no/api/pxwebapi/v2";
  expect(readAddress(` ${base}/tables/08792 `)).toEqual({ api: "v2", base, tableId: "08792" });
  expect(readAddress(`${base}/savedqueries/12?lang=no`)).toEqual({
    api: "v2",
    base,
    savedQuery: "12",
    language: "no",
  });
  expect(readAddress("https://statistikdatabasen.scb.se/sv/table/TAB638?x=1#y")).toEqual({
    api: "v2",
    base: "https://statistikdatabasen.scb.se",
    tableId: "TAB638",
    language: "sv",
  });
});
test("v1: of the API, alone and with its query", () => {
  const address =
    "https://api.scb.se/OV0104/v1/doris/sv/ssd/START/HA/HA0201/HA0201B/ImpExpKNTotMan";
  const place = {
    api: "v1",
    base: "https://api.scb.se/OV0104/v1/doris",
    language: "sv",
    path: ["ssd", "HA", "HA0201", "HA0201B", "ImpExpKNTotMan"],
    tableId: "ImpExpKNTotMan",
  };
  expect(readAddress(address)).toEqual(place);
  const body =
    '{"query":[{"code":"Tid","selection":{"filter":"top","values":["5"]}}],"response":{"format":"px"}}';
  const selection = [{ variable: "Tid", values: ["TOP(5)"] }];
  expect(readAddress(`POST ${address}\n${body}`)).toEqual({ ...place, selection });
  expect(readAddress(body)).toEqual({ api: "v1", selection });
});
test("v1: a database that is called as v2 calls its tables", () => {
  expect(readAddress("https://data.ssb.no/api/v0/no/table/08792")).toEqual({
    api: "v1",
    base: "https://data.ssb.no/api/v0",
    language: "no",
    path: ["table", "08792"],
    tableId: "08792",
  });
});
test("pages of the older web site", () => {
  const page =
    "https://www.statistikdatabasen.scb.se/pxweb/sv/ssd/START__BE__BE0101__BE0101A/BefolkManad/table/tableViewLayout1/";
  expect(readAddress(page)).toEqual({
    api: "v1",
    base: "https://www.statistikdatabasen.scb.se/pxweb",
    language: "sv",
    path: ["ssd", "BE", "BE0101", "BE0101A", "BefolkManad"],
    tableId: "BefolkManad",
  });
  expect(readAddress("https://www.statistikdatabasen.scb.se/sq/12345")).toMatchObject({
    api: "v1",
    savedQuery: "12345",
  });
});
test("what points at nothing", () => {
  const code = (text: string): string => faultOf(() => readAddress(text)).code;
  expect(code("elbilar 2024")).toBe("address-unknown");
  expect(code("https://www.scb.se/hitta-statistik/")).toBe("address-unknown");
  expect(code("{not json}")).toBe("query-unreadable");
});
test("any text gives a place or a fault", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => {
      try {
        expect(["v1", "v2"]).toContain(readAddress(text).api);
      } catch (error) {
        expect(error).toBeInstanceOf(StatisticsFault);
      }
    }),
  );
});

test("a web page that names the database again as the outermost folder", () => {
  const page =
    "https://pxdata.stat.fi/PxWeb/pxweb/en/StatFin/StatFin__khi/statfin_khi_pxt_11xb.px/table/tableViewLayout1/";
  const { path, tableId, language } = readAddress(page);
  expect(path).toEqual(["StatFin", "khi", "statfin_khi_pxt_11xb.px"]);
  expect([tableId, language]).toEqual(["statfin_khi_pxt_11xb.px", "en"]);
});
