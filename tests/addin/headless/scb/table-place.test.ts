import { StatisticsFault } from "#engine";
import { readCommandLine } from "../../../../addin/headless/scb/command-line";
import { UsageFault } from "../../../../addin/headless/scb/sentences";
import { tablePlace, type TablePlace } from "../../../../addin/headless/scb/table-place";

const place = (table: string, ...options: string[]): TablePlace =>
  tablePlace(table, readCommandLine(["metadata", table, ...options]));
const SCB_V1 = "https://api.scb.se/OV0104/v1/doris";
const SCB_V2 = "https://statistikdatabasen.scb.se/api/v2";

test("an id is one of v2 unless told otherwise", () => {
  expect(place("TAB1631")).toMatchObject({ table: "TAB1631", api: "v2", base: SCB_V2 });
  expect(place("TAB1631", "--api", "v1")).toMatchObject({ api: "v1", base: SCB_V1 });
  expect(place("0879", "--base", "http://h/v2")).toMatchObject({ api: "v2", base: "http://h/v2" });
});

test("a path is one of v1; SCB's begins with its only database", () => {
  const path = "ssd/HA/HA0201/HA0201B/ImpExpKNTotMan";
  for (const text of [path, `/${path}/`, path.slice(4), `OV0104/v1/doris/sv/${path}`]) {
    expect(place(text)).toMatchObject({ table: path, api: "v1", base: SCB_V1 });
  }
  expect(place("StatFin/khi/a.px", "--base", "http://h/api/v1")).toMatchObject({
    table: "StatFin/khi/a.px",
    api: "v1",
  });
  expect(() => place(path, "--api", "v2")).toThrow(UsageFault);
});

// Addresses as the offices write them; read_address in the engine takes them apart.
test.each([
  [
    `${SCB_V1}/sv/ssd/HA/HA0201/HA0201B/ImpExpKNTotMan`,
    "v1",
    SCB_V1,
    "ssd/HA/HA0201/HA0201B/ImpExpKNTotMan",
    "sv",
  ],
  [`${SCB_V2}/tables/TAB1631/metadata?lang=en`, "v2", SCB_V2, "TAB1631", "en"],
  [
    "https://www.statistikdatabasen.scb.se/pxweb/sv/ssd/START__HA__HA0201__HA0201B/ImpExpKNTotMan/",
    "v1",
    SCB_V1,
    "ssd/HA/HA0201/HA0201B/ImpExpKNTotMan",
    "sv",
  ],
  [
    "https://pxdata.stat.fi/PxWeb/pxweb/en/StatFin/StatFin__khi/statfin_khi_pxt_11xs.px/",
    "v1",
    "https://pxdata.stat.fi/PxWeb/api/v1",
    "StatFin/khi/statfin_khi_pxt_11xs.px",
    "en",
  ],
  [
    "https://data.ssb.no/api/v0/no/table/08792",
    "v1",
    "https://data.ssb.no/api/v0",
    "table/08792",
    "no",
  ],
])("%s", (address, api, base, table, language) => {
  expect(place(address)).toMatchObject({ api, base, table, language });
});

test("what an address asks for comes with it, and --language goes before its own", () => {
  const address = "http://h/api/v2/tables/T1/data?lang=en&valueCodes[Tid]=top(3)";
  expect(place(address, "--language", "sv")).toEqual({
    ...{ base: "http://h/api/v2", api: "v2", table: "T1", language: "sv" },
    selection: [{ variable: "Tid", values: ["top(3)"] }],
  });
});

test("an option that says otherwise than the address is refused", () => {
  const address = "http://h/api/v2/tables/T1";
  expect(place(address, "--base", "http://h/api/v2").table).toBe("T1");
  expect(() => place(address, "--base", "http://other/api/v2")).toThrow(
    /http:\/\/h\/api\/v2 but --base says/,
  );
  expect(() => place(address, "--api", "v1")).toThrow(/v2 but --api says v1/);
  expect(() => place(address, "--archive")).toThrow(/points at h/);
  expect(place(`${SCB_V2}/tables/TAB1631`, "--archive").table).toBe("TAB1631");
});

test("an address of no table", () => {
  expect(() => place("https://example.com/hello")).toThrow(StatisticsFault);
});
