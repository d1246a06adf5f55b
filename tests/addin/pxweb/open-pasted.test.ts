/** Texts as they are copied from web pages and from the services' own dialogs. */
import { LiveOffices } from "../../../addin/pxweb/live-offices";
import type { OfficeAddress } from "../../../addin/ports/statistics-office";
import { openPasted, type OpenedTable } from "../../../addin/pxweb/open-pasted";
import { sendWithUndici } from "../../../addin/pxweb/send-with-undici";
import {
  startStatisticsServer,
  type StatisticsServer,
} from "../../support/statistics-server/statistics-server";
import { hastyTimer, IMPORTS, saidBy } from "./live-office";

jest.setTimeout(20_000);

let server: StatisticsServer;
beforeAll(async () => (server = await startStatisticsServer()));
afterAll(() => server.close());
beforeEach(() => server.reset());

const offices = new LiveOffices({ send: sendWithUndici, timer: hastyTimer, now: () => "" });
const open = (address: OfficeAddress, language: string) => offices.open(address, language);
const paste = (text: string): Promise<OpenedTable> => openPasted(text, { open, language: "en" });
const summary = ({ office, table, selection }: OpenedTable) => ({
  ...{ api: office.api, base: office.base, language: office.language, table, selection },
});

const QUERY = JSON.stringify({
  query: [
    { code: "VarugruppKN", selection: { filter: "item", values: ["87038010"] } },
    { code: "ContentsCode", selection: { filter: "item", values: ["HA0201D8"] } },
    { code: "Tid", selection: { filter: "top", values: ["2"] } },
  ],
  response: { format: "px" },
});
const SELECTION = [
  { variable: "VarugruppKN", values: ["87038010"] },
  { variable: "ContentsCode", values: ["HA0201D8"] },
  { variable: "Tid", values: ["TOP(2)"] },
];

test("v1: an address with its query is fetched as it says", async () => {
  const opened = await paste(`${server.v1}/sv/${IMPORTS.v1}\n\n${QUERY}`);
  const { v1: base } = server;
  expect(summary(opened)).toEqual({
    ...{ api: "v1", base, language: "sv", table: IMPORTS.v1, selection: SELECTION },
  });
  const { dataset } = await opened.office.fetch(opened.table, opened.selection ?? []);
  expect(dataset.values).toHaveLength(2);
});

test("v2: an address of data is fetched as it says", async () => {
  const query =
    "valueCodes[VarugruppKN]=87038010,87038090&valueCodes[ContentsCode]=HA0201D8&valueCodes[Tid]=[range(2020,2022)]";
  const opened = await paste(`${server.v2}/tables/TAB9011/data?lang=sv&${query}`);
  expect([opened.table, opened.office.language]).toEqual(["TAB9011", "sv"]);
  const { dataset } = await opened.office.fetch(opened.table, opened.selection ?? []);
  expect(dataset.values).toHaveLength(6);
});

test("v2: a saved query is asked for, and its selection used", async () => {
  const selection = [
    { variableCode: "VarugruppKN", valueCodes: ["87038010"] },
    { variableCode: "ContentsCode", valueCodes: ["HA0201D8"] },
    { variableCode: "Tid", valueCodes: ["TOP(2)"] },
  ];
  server.tables.saveQuery({ id: "42", tableId: "TAB9011", language: "sv", selection });
  const opened = await paste(`${server.v2}/savedqueries/42`);
  expect(summary(opened)).toMatchObject({ table: "TAB9011", selection: SELECTION });
  const gone = await saidBy(paste(`${server.v2}/savedqueries/43`));
  expect(gone.sv).toMatch(/^43 finns inte .*Saved query not found/);
});

test.each([
  [
    "https://statistikdatabasen.scb.se/sv/table/TAB638?x=1",
    {
      api: "v2",
      base: "https://statistikdatabasen.scb.se/api/v2",
      language: "sv",
      table: "TAB638",
    },
  ],
  [
    "https://www.statistikdatabasen.scb.se/pxweb/sv/ssd/START__BE__BE0101__BE0101A/BefolkManad/",
    {
      ...{ api: "v1", base: "https://api.scb.se/OV0104/v1/doris", language: "sv" },
      table: "ssd/BE/BE0101/BE0101A/BefolkManad",
    },
  ],
  [
    "https://pxdata.stat.fi/PxWeb/pxweb/fi/StatFin/StatFin__khi/statfin_khi_pxt_11xb.px/",
    {
      ...{ api: "v1", base: "https://pxdata.stat.fi/PxWeb/api/v1", language: "fi" },
      table: "StatFin/khi/statfin_khi_pxt_11xb.px",
    },
  ],
  [
    "https://px.hagstofa.is/pxis/pxweb/is/Efnahagur/Efnahagur__visitolur__1_vnv__1_vnv/VIS01000.px",
    {
      ...{ api: "v1", base: "https://px.hagstofa.is/pxis/api/v1", language: "is" },
      table: "Efnahagur/visitolur/1_vnv/1_vnv/VIS01000.px",
    },
  ],
  [
    "https://data.ssb.no/api/v0/en/table/08792/",
    { api: "v1", base: "https://data.ssb.no/api/v0", language: "en", table: "table/08792" },
  ],
])("%s", async (text, expected) => {
  expect(summary(await paste(text))).toEqual({ ...expected, selection: undefined });
});

test("a query alone is about the table that is open", async () => {
  const office = open({ base: server.v2, api: "v2" }, "en");
  const current = { office, table: "TAB9011" };
  const opened = await openPasted(QUERY, { open, language: "en", current });
  expect(opened).toEqual({ office, table: "TAB9011", selection: SELECTION });
  expect((await saidBy(paste(QUERY))).sv).toContain("säger inte vilken tabell");
});

test("what cannot be opened is told", async () => {
  const code = async (text: string): Promise<string> => (await saidBy(paste(text))).code;
  expect(await code("elbilar 2024")).toBe("address-unknown");
  expect(await code("{not json}")).toBe("query-unreadable");
  const saved = await saidBy(paste("https://www.statistikdatabasen.scb.se/sq/12345"));
  expect(saved.sv).toContain("sq/12345: en sparad fråga på de äldre webbsidorna");
  const danish = await saidBy(paste("https://api.statbank.dk/v1/en/x/y/KN8Y"));
  expect(danish.sv).toContain("StatBank är inte PxWeb");
});
