/** A live office against the test server: whole figures, or a sentence that names what it is about. */
import {
  FAULTS,
  refusedAddress,
  startStatisticsServer,
  type StatisticsServer,
} from "../../support/statistics-server/statistics-server";
import { LiveOffices } from "../../../addin/pxweb/live-offices";
import { sendWithUndici } from "../../../addin/pxweb/send-with-undici";
import { CARS, EXPORTS, hastyTimer, IMPORTS, officeAt, saidBy, SENDERS } from "./live-office";

// Ten times what a fetch takes here: the machine may be busy.
jest.setTimeout(20_000);

let server: StatisticsServer;
// Eight cells a call: three calls for the cars. The window is no matter here.
const limits = { maxCells: 8, maxCalls: 10_000, timeWindow: 1 };
beforeAll(async () => (server = await startStatisticsServer({ limits })));
afterAll(() => server.close());
beforeEach(() => server.reset());

const WAYS = [
  ["v2", "undici"],
  ["v2", "fetch"],
  ["v1", "undici"],
] as const;

/** Faults that pass, or that are none. */
const PASSING = {
  "429 with Retry-After": FAULTS.tooManyCalls(1),
  "429 without": FAULTS.tooManyCalls(),
  503: FAULTS.unavailable,
  "a cut connection": FAULTS.cut,
  "half an answer": FAULTS.halfJson,
  "no answer": FAULTS.noAnswer,
  "a slow answer": FAULTS.slow(50),
  "another order of dimensions": FAULTS.otherOrder,
  "sparse values": FAULTS.sparseValues,
} as const;

describe.each(WAYS)("%s with %s", (api, sender) => {
  const fetched = () => officeAt(server, { api, send: SENDERS[sender] }).fetch(IMPORTS[api], CARS);
  const host = (): string => server.root.replace("http://", "");

  test.each(Object.entries(PASSING))(
    "%s in the middle of three calls: the same figures as without",
    async (_, fault) => {
      const { dataset: right } = await fetched();
      expect(right.values).toHaveLength(24);
      server.faults.next("data", FAULTS.none, fault);
      const { dataset } = await fetched();
      expect(dataset.values).toEqual(right.values);
      expect(server.requests.filter(({ kind }) => kind === "data").length).toBeGreaterThan(5);
    },
  );

  test.each([
    ["429 without end", FAULTS.tooManyCalls(1), "throttled", /HOST .*inte emot fler anrop/],
    ["503 without end", FAULTS.unavailable, "unavailable", /HOST kunde inte svara \(503\)/],
    ["cut without end", FAULTS.cut, "broken-answer", /HOST bröts mitt i svaret/],
    ["half without end", FAULTS.halfJson, "answer-no-json", /^(TAB9011|ImpTotalKNAr): /],
    ["a web page", FAULTS.html, "answer-html", /^(TAB9011|ImpTotalKNAr): .*webbsida/],
    ["an error under 200", FAULTS.errorUnder200, "answer-error", /Parameter error/],
    ["500, empty", FAULTS.status(500), "office-down", /^(TAB9011|ImpTotalKNAr): .*500/],
    ["401", FAULTS.status(401, "no"), "office-refused", /^(TAB9011|ImpTotalKNAr): .*401: no/],
    ["fewer values than cells", FAULTS.shortValues, "value-length", /^TAB9011: /],
    // It may be too many calls; after a whole window without one it is not.
    ["no answer without end", FAULTS.noAnswer, "unreachable", /Når inte HOST/],
  ])("%s: nothing, and a sentence", async (_, fault, code, sentence) => {
    server.faults.next("data", FAULTS.none);
    server.faults.always("data", fault);
    const said = await saidBy(fetched());
    expect(said.code).toBe(code);
    expect(said.sv.replaceAll(host(), "HOST")).toMatch(sentence);
    expect(said.en).not.toBe(said.sv);
  });

  test("silence: timeout, with the host and the seconds", async () => {
    server.faults.always("data", FAULTS.slow(3000));
    const office = officeAt(server, { api, send: SENDERS[sender], timeoutSeconds: 20 });
    const said = await saidBy(office.fetch(IMPORTS[api], CARS));
    expect(said.code).toBe("timeout");
    expect(said.sv).toContain(`${host()} svarade inte inom 20 sekunder`);
  });

  test("marks and gaps come through; a table without a date has none", async () => {
    const rule = [
      { variable: "VarugruppKN", values: ["85023100", "87038010"] },
      { variable: "Handelspartner", values: ["CN", "DE"] },
      { variable: "ContentsCode", values: ["HA0201C5"] },
      { variable: "Tid", values: ["2019", "2025"] },
    ];
    const office = officeAt(server, { api, send: SENDERS[sender] });
    const { dataset } = await office.fetch(EXPORTS[api], rule);
    expect(dataset.values[0]).toBeNull();
    expect([...dataset.status]).toEqual([
      [0, "…"],
      [7, "p"],
    ]);
    expect(dataset.notes.filter(({ mandatory }) => mandatory)).toHaveLength(3);
    server.faults.always("data", FAULTS.noUpdated);
    const { provenance } = await office.fetch(IMPORTS[api], CARS);
    expect(provenance.updated).toBeNull();
  });
});

test("a code that vanishes between metadata and data is named, and nothing is given", async () => {
  const remove = (): void => server.tables.removeCode("TAB9011", "VarugruppKN", "87038090");
  server.faults.next("data", FAULTS.none, FAULTS.first(remove));
  const said = await saidBy(officeAt(server).fetch("TAB9011", CARS));
  expect(said.code).toBe("unknown-code");
  expect(said.sv).toContain("TAB9011, VarugruppKN: koden 87038090 har försvunnit");
});

test("a refusal that no vanished code explains is told in the office's own words", async () => {
  server.faults.next("data", FAULTS.unknownValue);
  const said = await saidBy(officeAt(server).fetch("TAB9011", CARS));
  expect(said.en).toMatch(/^TAB9011: .*400: Non-existent value/);
});

test("connection refused: unreachable, with the host", async () => {
  const base = `${await refusedAddress()}/api/v2`;
  const means = { send: sendWithUndici, timer: hastyTimer, now: () => "" };
  const said = await saidBy(new LiveOffices(means).open({ base, api: "v2" }, "sv").search("KN"));
  expect(said.code).toBe("unreachable");
  expect(said.sv).toContain(new URL(base).host);
});

test("a limit that was lowered meanwhile is told, and kept the next time", async () => {
  const office = officeAt(server);
  await office.config();
  server.limitTo({ maxCells: 4 });
  expect((await saidBy(office.fetch("TAB9011", CARS))).code).toBe("office-too-many");
  expect((await office.fetch("TAB9011", CARS)).dataset.values).toHaveLength(24);
});

test("what is no PxWeb, and what is another's", async () => {
  server.faults.always("config", FAULTS.html);
  const said = await saidBy(officeAt(server).config());
  expect(said.code).toBe("broken-answer");
  expect(said.sv).toContain(`svarar inte som PxWeb v2 på ${server.v2}`);
  const means = { send: sendWithUndici, timer: hastyTimer, now: () => "" };
  const danish = (): unknown =>
    new LiveOffices(means).open({ base: "https://api.statbank.dk/v1", api: "v1" }, "da");
  expect(danish).toThrow(/Denmark's StatBank is not PxWeb/);
});
