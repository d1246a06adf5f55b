/** v1 in the place of a v2 that cannot be used: told, and never both in one fetch. */
import {
  FAULTS,
  startStatisticsServer,
  type StatisticsServer,
} from "../../support/statistics-server/statistics-server";
import { LiveOffices } from "../../../addin/pxweb/live-offices";
import { realTimer } from "../../../addin/pxweb/real-timer";
import { sendWithUndici } from "../../../addin/pxweb/send-with-undici";
import { CARS, IMPORTS, officeAt, saidBy } from "./live-office";

jest.setTimeout(20_000);

let server: StatisticsServer;
const limits = { maxCalls: 10_000, timeWindow: 1 };
beforeAll(async () => (server = await startStatisticsServer({ limits })));
afterAll(() => server.close());
beforeEach(() => server.reset());

const withFallback = () => officeAt(server, { withFallback: true });
const apisAsked = (): Set<string> => new Set(server.requests.map(({ api }) => api));

test("v2 that answers is used, and v1 is not asked", async () => {
  const office = withFallback();
  const { provenance } = await office.fetch("TAB9011", CARS);
  expect([office.api, provenance.api, office.fellBack]).toEqual(["v2", "v2", undefined]);
  expect(apisAsked()).toEqual(new Set(["v2"]));
});

test.each([
  ["there is no such API", () => server.offer("v2", false)],
  ["a web page in its place", () => server.faults.next("config", FAULTS.html)],
  [
    "503 without end",
    () => server.faults.next("config", ...Array.from({ length: 4 }, () => FAULTS.unavailable)),
  ],
  [
    "no answer",
    () => server.faults.next("config", ...Array.from({ length: 4 }, () => FAULTS.noAnswer)),
  ],
])("%s: v1 answers, says so, and its tables have the same figures", async (_, spoil) => {
  const { dataset } = await officeAt(server).fetch("TAB9011", CARS);
  server.reset();
  spoil();
  const office = withFallback();
  await office.config();
  expect([office.api, office.base]).toEqual(["v1", server.v1]);
  expect(office.fellBack?.sv).toMatch(/^PxWeb v2 på .* v1 på /);
  server.requests.length = 0;
  const fetched = await office.fetch(IMPORTS.v1, CARS);
  expect(fetched.dataset).toEqual(dataset);
  expect([fetched.provenance.api, fetched.provenance.base]).toEqual(["v1", server.v1]);
  expect(apisAsked()).toEqual(new Set(["v1"]));
});

test("v1 has no search, and needs a path: each is told", async () => {
  server.offer("v2", false);
  const office = withFallback();
  expect((await saidBy(office.search("KN"))).sv).toContain("PxWeb v1 har inte sökning");
  expect((await saidBy(office.fetch("TAB9011", CARS))).sv).toContain("vägen till TAB9011");
  expect(await office.folder?.("ssd/HA")).toHaveLength(1);
});

test("neither answers: v2's own fault", async () => {
  server.offer("v2", false);
  server.offer("v1", false);
  const office = withFallback();
  expect((await saidBy(office.config())).sv).toContain(`PxWeb v2 på ${server.v2}`);
  expect(office.fellBack).toBeUndefined();
  server.offer("v2", true);
  expect((await office.search("invented")).totalTables).toBe(8);
});

test("once v2 has answered, a fault of a later question is told and v1 not asked", async () => {
  const office = withFallback();
  await office.config();
  server.offer("v2", false);
  expect((await saidBy(office.fetch("TAB9011", CARS))).code).toBe("office-not-found");
  expect(apisAsked()).toEqual(new Set(["v2"]));
});

test("too many calls is no reason to go another way", async () => {
  server.faults.always("config", FAULTS.tooManyCalls(1));
  expect((await saidBy(withFallback().config())).code).toBe("throttled");
  expect(apisAsked()).toEqual(new Set(["v2"]));
});

test("one window for all that is asked of a host, whatever the language", async () => {
  server.limitTo({ maxCalls: 2, timeWindow: 1 });
  const offices = new LiveOffices({ send: sendWithUndici, timer: realTimer, now: () => "" });
  const sv = offices.open({ base: server.v2, api: "v2" }, "sv");
  const en = offices.open({ base: server.v2, api: "v2" }, "en");
  const tables = [await sv.metadata("TAB9031"), await en.metadata("TAB9031")];
  expect(tables[0]?.label).not.toBe(tables[1]?.label);
  expect(server.requests.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
});
