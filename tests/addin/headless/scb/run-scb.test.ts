/** The command against the local office; all of its figures are invented. */
import {
  FAULTS,
  startStatisticsServer,
  type StatisticsServer,
} from "../../../support/statistics-server/statistics-server";
import { runScb } from "../../../../addin/headless/scb/run-scb";
import { answerOf, askedScb, sentenceOf } from "./asked-scb";

let server: StatisticsServer;
beforeAll(async () => {
  server = await startStatisticsServer({ limits: { maxCalls: 1000, timeWindow: 1 } });
});
afterAll(() => server.close());
beforeEach(() => server.reset());

const PATH = "ssd/HA/HA0201/HA0201B/ExpTotalKNAr";
/** In another order than the table's own. */
const SELECT = [
  ...["--select", "Tid=2020,2019", "--select", "Handelspartner=US,TOT"],
  ...["--select", "ContentsCode=HA0201C5", "--select", "VarugruppKN=85023100,01012100"],
];
const ROWS = [
  ["01012100", "TOT", "HA0201C5", "2019", 7980, null],
  ["01012100", "TOT", "HA0201C5", "2020", 7980, null],
  ["01012100", "US", "HA0201C5", "2019", 0, null],
  ["01012100", "US", "HA0201C5", "2020", null, ".."],
  ["85023100", "TOT", "HA0201C5", "2019", null, "…"],
  ["85023100", "TOT", "HA0201C5", "2020", 409552, null],
  ["85023100", "US", "HA0201C5", "2019", 18744, null],
  ["85023100", "US", "HA0201C5", "2020", 20416, null],
];

describe.each([
  ["v2", () => ["TAB9012", "--base", server.v2]],
  ["v2, by pasted address", () => [`${server.v2}/tables/TAB9012?lang=en`]],
  ["v1", () => ["--api", "v1", PATH, "--base", server.v1]],
  ["v1, by pasted address", () => [`${server.v1}/en/${PATH}`]],
])("fetch from %s", (_, table) => {
  test("in the table's own order; missing is null with its mark", async () => {
    expect(await answerOf("fetch", ...table(), ...SELECT)).toMatchObject({
      columns: ["VarugruppKN", "Handelspartner", "ContentsCode", "Tid", "value", "status"],
      rows: ROWS,
      units: { HA0201C5: "SEK thousand" },
      provenance: {
        tableId: "TAB9012",
        from: "live",
        language: "en",
        updated: "2026-05-28T06:00:00Z",
        fetched: "2026-11-26T12:00:00.000Z",
        rows: 8,
        missing: 2,
        codes: { Tid: ["2019", "2020"], Handelspartner: ["TOT", "US"] },
      },
    });
  });

  test("also where the office answers in another order, or after a refusal", async () => {
    server.faults.next("data", FAULTS.tooManyCalls(0), FAULTS.otherOrder);
    expect(await answerOf("fetch", ...table(), ...SELECT)).toMatchObject({ rows: ROWS });
  });

  test("also in several calls", async () => {
    server.limitTo({ maxCells: 3 });
    expect(await answerOf("fetch", ...table(), ...SELECT)).toMatchObject({ rows: ROWS });
    expect(server.requests.filter(({ kind }) => kind === "data").length).toBeGreaterThan(2);
  });

  test("nothing at all after a fault in the middle", async () => {
    server.limitTo({ maxCells: 3 });
    server.faults.next("data", FAULTS.none, FAULTS.shortValues, FAULTS.shortValues);
    expect(await sentenceOf("fetch", ...table(), ...SELECT)).toContain("TAB9012");
  });
});

test("a mandatory note comes first, and notes tell where they belong", async () => {
  const { notes } = (await answerOf("fetch", "TAB9012", "--base", server.v2, ...SELECT)) as {
    notes: { text: string; mandatory: boolean; variable?: string }[];
  };
  expect(notes.map(({ mandatory }) => mandatory)).toEqual([true, true, true, false]);
  expect(notes[2]?.variable).toBe("Handelspartner");
});

test("a variable that may be left out is summed away by the office and is no column", async () => {
  const without = SELECT.filter(
    (part, i) => ![part, SELECT[i + 1]].some((each) => each?.startsWith("Handelspartner")),
  );
  expect(await answerOf("fetch", "TAB9012", "--base", server.v2, ...without)).toMatchObject({
    columns: ["VarugruppKN", "ContentsCode", "Tid", "value", "status"],
    provenance: { eliminated: ["Handelspartner"] },
  });
});

test("--select goes before what a pasted address asks of the same variable", async () => {
  const query =
    "valueCodes[Tid]=2025&valueCodes[VarugruppKN]=01012100&valueCodes[ContentsCode]=HA0201C5";
  const address = `${server.v2}/tables/TAB9012/data?lang=sv&${query}`;
  expect(await answerOf("fetch", address, "--select", "tid=2019")).toMatchObject({
    rows: [["01012100", "HA0201C5", "2019", 7980, null]],
    units: { HA0201C5: "tkr" },
    provenance: { language: "sv", base: server.v2 },
  });
});

test("a saved query", async () => {
  server.tables.saveQuery({
    ...{ id: "42", tableId: "TAB9012", language: "en" },
    selection: [
      { variableCode: "VarugruppKN", valueCodes: ["01012100"] },
      { variableCode: "ContentsCode", valueCodes: ["HA0201C5"] },
      { variableCode: "Tid", valueCodes: ["2019"] },
    ],
  });
  expect(await answerOf("fetch", `${server.v2}/savedqueries/42`)).toMatchObject({
    rows: [["01012100", "HA0201C5", "2019", 7980, null]],
  });
});

test("metadata: everything there is to choose from", async () => {
  expect(await answerOf("metadata", "TAB9012", "--base", server.v2)).toMatchObject({
    id: "TAB9012",
    firstPeriod: "2017",
    lastPeriod: "2025",
    updated: "2026-05-28T06:00:00Z",
    variables: [
      { code: "VarugruppKN", role: null, elimination: false },
      {
        code: "Handelspartner",
        elimination: true,
        codelists: [{ id: "agg_LandISOAlfa2Norden", type: "Aggregation" }],
      },
      {
        code: "ContentsCode",
        role: "metric",
        values: [
          { code: "HA0201C4", unit: { base: "Metric ton" } },
          { code: "HA0201C5", unit: { base: "SEK thousand" } },
        ],
      },
      {
        code: "Tid",
        role: "time",
        values: expect.arrayContaining([{ code: "2017", label: "2017" }]) as unknown,
      },
    ],
    units: { HA0201C5: "SEK thousand" },
    from: "live",
    api: "v2",
    base: server.v2,
  });
  expect(await answerOf("metadata", PATH, "--base", server.v1)).toMatchObject({
    ...{ id: "ExpTotalKNAr", updated: null, api: "v1", lastPeriod: "2025" },
  });
});

test("search: tables with their periods and folders, and how many there are", async () => {
  const found = await answerOf("search", "goods", "--base", server.v2);
  expect(found).toMatchObject({ told: 7, total: 7, from: "live" });
  expect(found).toHaveProperty(
    "tables",
    expect.arrayContaining([
      expect.objectContaining({
        id: "TAB9012",
        updated: "2026-05-28T06:00:00Z",
        firstPeriod: "2017",
        lastPeriod: "2025",
        discontinued: null,
      }),
    ]),
  );
  const none = await answerOf("search", "nothinglikethis", "--base", server.v2);
  expect(none).toMatchObject({ tables: [], total: 0 });
});

describe("one sentence and exit 2", () => {
  const v2 = (...args: string[]): string[] => [...args, "--base", server.v2];
  const data = (...args: string[]): string[] => v2("fetch", "TAB9012", ...SELECT, ...args);

  test.each([
    ["an unknown table", () => v2("metadata", "TAB9"), /TAB9 .*Non-existent table/],
    [
      "an unknown variable",
      () => data("--select", "Land=SE"),
      /no variable Land; it has VarugruppKN/,
    ],
    ["an unknown code", () => v2("fetch", "TAB9012", "--select", "Tid=2030"), /2030 is not in Tid/],
    ["a variable twice", () => data("--select", "Tid=2020"), /Tid stands twice/],
    ["nothing selected", () => v2("fetch", "TAB9012"), /VarugruppKN .*must be chosen/],
    ["a select without codes", () => data("--select", "Tid"), /selection Tid cannot be read/],
    ["a path at v2", () => v2("metadata", PATH, "--api", "v2"), /is a path of v1/],
    ["v2 at the root of v1", () => ["search", "x", "--base", server.v1], /as PxWeb v2/],
    [
      "a search in v1",
      () => ["search", "x", "--api", "v1", "--base", server.v1],
      /v1 has no search/,
    ],
    [
      "a language that is not there",
      () => v2("search", "x", "--language", "fi"),
      /language fi; there are/,
    ],
    [
      "a saved query that is not there",
      () => ["fetch", `${server.v2}/savedqueries/9`],
      /9 .*not found/i,
    ],
    [
      "nobody there",
      () => ["search", "x", "--base", "http://127.0.0.1:9/api/v2"],
      /Cannot reach 127/,
    ],
  ])("%s", async (_, args, sentence) => {
    expect(await sentenceOf(...args())).toMatch(sentence);
  });

  test.each([
    ["a web page", FAULTS.html, /a web page/],
    ["an error under 200", FAULTS.errorUnder200, /error message: Parameter error/],
    ["a refusal", FAULTS.unknownValue, /Non-existent value/],
    ["half an answer", FAULTS.halfJson, /not JSON/],
    ["a connection that ends", FAULTS.cut, /ended in the middle/],
    ["no answer in time", FAULTS.slow(3000), /within 2 seconds/],
    ["not now", FAULTS.unavailable, /could not answer \(503\)/],
    ["too often", FAULTS.tooManyCalls(1), /takes no more calls/],
    ["a fault of theirs", FAULTS.status(500), /500/],
  ])(
    "%s where figures were asked for",
    async (_, fault, sentence) => {
      server.faults.always("data", fault);
      expect(await sentenceOf(...data())).toMatch(sentence);
    },
    30_000,
  );

  test("in Swedish where it is asked for, also where the line cannot be read", async () => {
    expect(await sentenceOf(...v2("metadata", "TAB9", "--language", "sv"))).toMatch(
      /finns inte hos/,
    );
    expect(await sentenceOf("search", "x", "--colour", "--language", "sv")).toMatch(
      /inget val --colour/,
    );
  });
});

test("a fault of our own is a sentence too", async () => {
  let err = "";
  const code = await runScb(["search", "x"], {
    live: () => {
      throw new TypeError("line one\nline two");
    },
    archive: () => Promise.reject(new TypeError("none")),
    out: () => undefined,
    err: (text) => (err += text),
  });
  expect(code).toBe(2);
  expect(err).toBe(
    "Something went wrong in the program, and there is no answer (line one line two).\n",
  );
});

test("an office without English answers in its own language, and says which", async () => {
  server.faults.always(
    "config",
    FAULTS.status(200, '{"maxDataCells":9,"languages":[{"id":"sv"}],"defaultLanguage":"sv"}'),
  );
  const { code, out } = await askedScb("search", "varor", "--base", server.v2);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ language: "sv" });
});
