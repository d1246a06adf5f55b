/** What a live office asks, how fast, and what it makes of the answers. */
import { cellsOf, type Dataset } from "#engine";
import {
  startStatisticsServer,
  type StatisticsServer,
} from "../../support/statistics-server/statistics-server";
import type { FetchProgress } from "../../../addin/ports/statistics-office";
import { realTimer } from "../../../addin/pxweb/real-timer";
import { CARS, EXPORTS, IMPORTS, officeAt, saidBy } from "./live-office";

// Ten times what a fetch takes here: the machine may be busy.
jest.setTimeout(20_000);

let server: StatisticsServer;
beforeAll(async () => {
  server = await startStatisticsServer({ limits: { maxCalls: 10_000, timeWindow: 1 } });
});
afterAll(() => server.close());
beforeEach(() => server.reset());

const byCodes = (dataset: Dataset): Map<string, number | null> =>
  new Map(Array.from(cellsOf(dataset), ({ codes, value }) => [codes.join(), value]));
const askedData = () => server.requests.filter(({ kind }) => kind === "data");

test.each(["v1", "v2"] as const)("%s: split into calls, joined to the cells asked", async (api) => {
  const whole = await officeAt(server, { api }).fetch(IMPORTS[api], CARS);
  expect(askedData()).toHaveLength(1);
  server.reset();
  server.limitTo({ maxCells: 5 });
  const parts = await officeAt(server, { api }).fetch(IMPORTS[api], CARS);
  expect(askedData().length).toBeGreaterThanOrEqual(5);
  expect(parts.dataset).toEqual(whole.dataset);
  expect(byCodes(parts.dataset).size).toBe(24);
  expect(parts.provenance.fingerprint).toBe(whole.provenance.fingerprint);
});

test("v1 and v2 give the same dataset, marks and notes too, and say which was asked", async () => {
  const rule = [
    { variable: "VarugruppKN", values: ["*"] },
    { variable: "ContentsCode", values: ["*"] },
    { variable: "Tid", values: ["FROM(2019)"] },
  ];
  const old = await officeAt(server, { api: "v1" }).fetch(EXPORTS.v1, rule);
  const now = await officeAt(server, { api: "v2" }).fetch(EXPORTS.v2, rule);
  expect(old.dataset).toEqual(now.dataset);
  expect(old.dataset.status.size).toBeGreaterThan(0);
  expect([old.provenance.api, old.provenance.base]).toEqual(["v1", server.v1]);
  expect([now.provenance.api, now.provenance.base]).toEqual(["v2", server.v2]);
  expect(old.provenance.fingerprint).toBe(now.provenance.fingerprint);
});

test("no code that the metadata do not list is sent, and none twice", async () => {
  server.limitTo({ maxCells: 7 });
  const rule = [...CARS.slice(1), { variable: "VarugruppKN", values: ["*", "8703*", "87038010"] }];
  await officeAt(server).fetch("TAB9011", rule);
  const table = server.tables.byId("TAB9011");
  for (const { body } of askedData()) {
    const { selection } = JSON.parse(body) as {
      selection: { variableCode: string; valueCodes: string[] }[];
    };
    for (const { variableCode, valueCodes } of selection) {
      const listed = table?.variables.find(({ code }) => code === variableCode)?.values ?? [];
      expect(listed.map(({ code }) => code)).toEqual(expect.arrayContaining(valueCodes));
      expect(new Set(valueCodes).size).toBe(valueCodes.length);
    }
  }
  expect(askedData().every(({ status }) => status === 200)).toBe(true);
  server.requests.length = 0;
  const said = await saidBy(
    officeAt(server).fetch("TAB9011", [
      ...CARS.slice(1),
      { variable: "VarugruppKN", values: ["87038011"] },
    ]),
  );
  expect(said.sv).toMatch(/87038011 finns inte i VarugruppKN i TAB9011.*87038010/);
  expect(askedData()).toEqual([]);
});

test("calls are paced within the window that the office announces", async () => {
  server.limitTo({ maxCells: 4, maxCalls: 3, timeWindow: 1 });
  const started = Date.now();
  await officeAt(server, { timer: realTimer }).fetch("TAB9011", CARS);
  // Config, metadata and six calls: the server itself refuses a fourth within a second.
  expect(server.requests.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
  expect(Date.now() - started).toBeGreaterThanOrEqual(2000);
});

test("progress: calls done of all, cells, and the time left once there is a call to judge by", async () => {
  server.limitTo({ maxCells: 8 });
  const told: FetchProgress[] = [];
  await officeAt(server).fetch("TAB9011", CARS, { onProgress: (each) => told.push(each) });
  expect(told.map(({ callsDone, callsAll, rows }) => [callsDone, callsAll, rows])).toEqual([
    [0, 3, 0],
    [1, 3, 8],
    [2, 3, 16],
    [3, 3, 24],
  ]);
  expect(told[0]?.secondsLeft).toBeUndefined();
  expect(told[1]?.secondsLeft).toBeGreaterThan(0);
  expect(told[3]?.secondsLeft).toBe(0);
});

test("cancelled midway: no further call, and no figures", async () => {
  server.limitTo({ maxCells: 8 });
  const stop = new AbortController();
  const asked = officeAt(server).fetch("TAB9011", CARS, {
    signal: stop.signal,
    onProgress: ({ callsDone }) => {
      if (callsDone === 1) stop.abort();
    },
  });
  expect((await saidBy(asked)).code).toBe("aborted");
  expect(askedData()).toHaveLength(1);
});

describe("codelists", () => {
  const rule = (values: readonly string[]) => [
    { variable: "VarugruppKN", values: ["87038010"] },
    { variable: "Handelspartner", codelist: "agg_LandISOAlfa2Norden", values },
    { variable: "ContentsCode", values: ["HA0201D7"] },
    { variable: "Tid", values: ["2024"] },
  ];

  test("a grouping's own codes are sent, and what it groups comes back", async () => {
    const { dataset, provenance } = await officeAt(server).fetch("TAB9011", rule(["NORD", "REST"]));
    const total = await officeAt(server).fetch("TAB9011", [
      ...rule([]).filter(({ variable }) => variable !== "Handelspartner"),
    ]);
    const [nordic, rest] = dataset.values;
    expect((nordic ?? NaN) + (rest ?? NaN)).toBe(total.dataset.values[0]);
    expect(provenance.codelists).toEqual({ Handelspartner: "agg_LandISOAlfa2Norden" });
  });

  test("a code that is not in the list is told before anything is sent", async () => {
    const said = await saidBy(officeAt(server).fetch("TAB9011", rule(["NORDEN"])));
    expect(said.sv).toMatch(/NORDEN finns inte i Handelspartner i TAB9011/);
    const unknown = rule(["NORD"]).map((part) =>
      "codelist" in part ? { ...part, codelist: "agg_X" } : part,
    );
    const list = await saidBy(officeAt(server).fetch("TAB9011", unknown));
    expect(list.sv).toMatch(/agg_X; tabellen har agg_LandISOAlfa2Norden/);
    expect(askedData()).toEqual([]);
  });

  test("a name that is not ASCII; on v1 a value set's codes are the variable's own", async () => {
    const chapters = (list: string) => [
      { variable: "VarugruppKN", codelist: list, values: ["85", "87"] },
      { variable: "ContentsCode", values: ["HA0201AJ"] },
      { variable: "Tid", values: ["2025M12"] },
    ];
    const id = "vs_KNOriginalNivå2A";
    const now = await officeAt(server).fetch("TAB1631", chapters(id));
    const path = "ssd/HA/HA0201/HA0201B/ImpExpKNTotMan";
    const old = await officeAt(server, { api: "v1" }).fetch(path, chapters(id));
    expect(old.dataset.values).toEqual(now.dataset.values);
    const said = await saidBy(officeAt(server, { api: "v1" }).fetch(path, chapters("agg_X")));
    expect(said.sv).toContain("VarugruppKN: PxWeb v1 visar inte kodlistan agg_X, och 85");
  });
});

describe("finding tables", () => {
  test("pages of a search; one that is not there", async () => {
    const office = officeAt(server);
    const found = await office.search("invented");
    expect([found.pageNumber, found.totalTables]).toEqual([1, 8]);
    expect(found.tables[0]?.path).toEqual([
      "Trade in goods and services",
      "Foreign trade in goods",
      "Imports and exports by CN",
    ]);
    expect((await office.search("nothinglikethis")).tables).toEqual([]);
    expect((await saidBy(office.search("invented", 9))).code).toBe("office-not-found");
  });

  test("v1's folders lead to tables by their path; v2 has none", async () => {
    const office = officeAt(server, { api: "v1" });
    expect(officeAt(server).folder).toBeUndefined();
    const root = await office.folder?.("");
    expect(root).toEqual([{ kind: "folder", id: "ssd", label: "SSD" }]);
    const level = await office.folder?.("ssd/HA/HA0201/HA0201B");
    expect(level).toContainEqual({
      kind: "table",
      id: IMPORTS.v1,
      label: expect.stringContaining("Imports of goods by CN") as string,
      updated: "2026-05-28T06:00:00Z",
    });
    expect((await office.metadata(IMPORTS.v1)).variables).toHaveLength(4);
    expect((await saidBy(office.folder!(IMPORTS.v1))).sv).toContain("är en tabell, ingen mapp");
    expect((await saidBy(office.folder!("ssd/XX"))).code).toBe("office-not-found");
  });

  test("v1 knows no table by its id, unless an answer has told it", async () => {
    const office = officeAt(server, { api: "v1" });
    expect((await saidBy(office.metadata("TAB9011"))).sv).toContain(
      "vägen till TAB9011 är inte känd",
    );
    await office.fetch(IMPORTS.v1, CARS);
    expect((await office.fetch("TAB9011", CARS)).dataset.values).toHaveLength(24);
  });
});
