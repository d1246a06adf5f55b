/** A table that the office updates while it is fetched. */
import {
  FAULTS,
  startStatisticsServer,
  type StatisticsServer,
} from "../../support/statistics-server/statistics-server";
import { CARS, officeAt, saidBy } from "./live-office";

jest.setTimeout(20_000);

let server: StatisticsServer;
// Three calls for the cars, two of them after the first.
const limits = { maxCells: 8, maxCalls: 10_000, timeWindow: 1 };
beforeAll(async () => (server = await startStatisticsServer({ limits })));
afterAll(() => server.close());
beforeEach(() => server.reset());

const asked = (kind: string): number => server.requests.filter((each) => each.kind === kind).length;
const LATER = "2026-07-01T06:00:00Z";
const newer = { value: 1_000_000 };

test("updated between two calls: fetched again from the start, wholly from after the update", async () => {
  const update = (): void => server.tables.revise("TAB9011", {}, newer, LATER);
  server.faults.next("data", FAULTS.none, FAULTS.first(update));
  const { dataset, provenance } = await officeAt(server).fetch("TAB9011", CARS);
  expect(new Set(dataset.values)).toEqual(new Set([newer.value]));
  expect(provenance.updated).toBe(LATER);
  expect([asked("metadata"), asked("data")]).toEqual([2, 6]);
});

test("updated between the metadata and the first call: a new period is not missed", async () => {
  const update = (): void => {
    server.tables.addCode("TAB9011", "Tid", { code: "2026", label: { sv: "2026", en: "2026" } });
    server.tables.setUpdated("TAB9011", LATER);
  };
  server.faults.next("data", FAULTS.first(update));
  const { selection } = await officeAt(server).fetch("TAB9011", CARS);
  expect(selection.variables.at(-1)?.codes).toEqual(["2025", "2026"]);
});

test("updated again and again: a sentence, no figures", async () => {
  const stamps = Array.from({ length: 6 }, (_, i) =>
    FAULTS.updatedAt(`2026-07-0${i + 1}T06:00:00Z`),
  );
  server.faults.next("data", ...stamps);
  const said = await saidBy(officeAt(server).fetch("TAB9011", CARS));
  expect(said.code).toBe("updated-meanwhile");
  expect(said.sv).toContain("TAB9011");
  expect(asked("data")).toBe(6);
});

test("a date that differs by contents, and stands still, is the office's way of dating", async () => {
  const [tons, value] = ["2026-05-01T06:00:00Z", "2026-05-28T06:00:00Z"];
  server.faults.always("data", {
    what: "body",
    change: (body) => {
      const { category } = body.dimension["ContentsCode"] as { category: { index: object } };
      return { ...body, updated: "HA0201D7" in category.index ? tons : value };
    },
  });
  server.limitTo({ maxCells: 9 });
  const rule = [
    { variable: "VarugruppKN", values: ["87038010"] },
    { variable: "ContentsCode", values: ["*"] },
    { variable: "Tid", values: ["*"] },
  ];
  const byContents = await officeAt(server).fetch("TAB9011", rule);
  const calls = server.requests.filter(({ kind }) => kind === "data").map(({ body }) => body);
  // The calls must be cut between the contents, else there is nothing to test.
  expect(calls.some((body) => !body.includes("HA0201D7"))).toBe(true);
  expect(byContents.provenance.updated).toBe(value);
  expect(byContents.dataset.values).toHaveLength(18);
});
