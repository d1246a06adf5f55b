/** The test server itself: that it refuses what the real services refuse (see its head). */
import { FAULTS, startStatisticsServer } from "../../support/statistics-server/statistics-server";
import type { StatisticsServer } from "../../support/statistics-server/statistics-server";

let server: StatisticsServer;
beforeAll(async () => (server = await startStatisticsServer()));
afterAll(() => server.close());
beforeEach(() => server.reset());

/** As much of the answers' shapes as is looked at. */
interface Shape {
  readonly title: string;
  readonly error: string;
  readonly updated: string;
  readonly id: readonly string[];
  readonly value: readonly (number | null)[];
  readonly status?: object;
  readonly tables: readonly { readonly id: string }[];
  readonly variables: readonly { readonly values: readonly string[] }[];
  readonly dimension: Readonly<Record<string, { readonly category: { readonly index: object } }>>;
  readonly extension: { readonly px: { readonly tableid: string } };
}

interface Got {
  readonly status: number;
  readonly json: Shape;
  readonly text: string;
  readonly headers: Headers;
}

async function ask(url: string, body?: object): Promise<Got> {
  const answer = await fetch(url, body && { method: "POST", body: JSON.stringify(body) });
  const text = await answer.text();
  const json = (/^[[{]/u.test(text) ? JSON.parse(text) : {}) as Shape;
  return { status: answer.status, json, text, headers: answer.headers };
}

const select = (parts: Readonly<Record<string, readonly string[]>>): object => ({
  selection: Object.entries(parts).map(([variableCode, valueCodes]) => ({
    variableCode,
    valueCodes,
  })),
});
const ONE = { VarugruppKN: ["87038010"], ContentsCode: ["HA0201D8"], Tid: ["2024"] };
const v2 = (path: string, body?: object): Promise<Got> =>
  ask(`${server.v2}/${path}${path.includes("?") ? "&" : "?"}lang=en`, body);
const v1 = (path: string, body?: object): Promise<Got> => ask(`${server.v1}/en/${path}`, body);

describe("v2", () => {
  test("figures: years are the sum of their months, the whole that of its partners", async () => {
    const year = await v2("tables/TAB9011/data", select(ONE));
    const months = await v2(
      "tables/TAB9013/data",
      select({ ...ONE, ContentsCode: ["HA0201N2"], Tid: ["2024*"] }),
    );
    const partners = await v2(
      "tables/TAB9011/data",
      select({ ...ONE, Handelspartner: ["CN", "DE", "DK", "NO", "US"] }),
    );
    const sum = ({ json }: Got): number => json.value.reduce<number>((a, b) => a + (b ?? NaN), 0);
    expect(year.json.value[0]).toBeGreaterThan(0);
    expect(sum(months)).toBe(year.json.value[0]);
    expect(sum(partners)).toBe(year.json.value[0]);
    expect(year.json.id).toEqual(["VarugruppKN", "ContentsCode", "Tid"]);
  });

  test.each([
    ["an unknown code", { ...ONE, VarugruppKN: ["87038011"] }, 400, "Non-existent value"],
    ["an unknown variable", { ...ONE, Vara: ["1"] }, 400, "Non-existent variable"],
    [
      "a variable that must be chosen",
      { Tid: ["2024"] },
      400,
      "Missing selection for mandantory variable",
    ],
    ["a code twice", { ...ONE, Tid: ["2024", "2024"] }, 500, undefined],
  ])("refuses %s", async (_, parts, status, title) => {
    const got = await v2("tables/TAB9011/data", select(parts));
    expect([got.status, got.json.title]).toEqual([status, title]);
    if (status === 500) expect(got.text).toBe("");
  });

  test("refuses too many cells, too long an address, and a page that is not there", async () => {
    server.limitTo({ maxCells: 3 });
    const many = await v2("tables/TAB9011/data", select({ ...ONE, Tid: ["*"] }));
    expect([many.status, many.json.title]).toEqual([400, "Too many cells selected"]);
    const long = await v2(`tables/TAB9011/data?valueCodes[Tid]=${"2024,".repeat(430)}`);
    expect(long.status).toBe(404);
    const page = await v2("tables?query=CN&pageNumber=99");
    expect([page.status, page.json.title]).toEqual([404, "Non-existent page"]);
  });

  test("search needs every word, and hides what has ended unless asked", async () => {
    const ids = async (query: string): Promise<string[]> =>
      (await v2(`tables?query=${query}`)).json.tables.map(({ id }) => id);
    expect(await ids("imports%20partner")).toEqual(["TAB9011", "TAB9013"]);
    expect(await ids("vehicles")).toEqual(["TAB9031"]);
    expect(await ids("vehicles&includeDiscontinued=true")).toEqual(["TAB9031", "TAB9041"]);
  });

  test("marks: null with a mark, a number with one, none where no cell has one", async () => {
    const marked = await v2(
      "tables/TAB9012/data",
      select({
        VarugruppKN: ["85023100", "87038010"],
        Handelspartner: ["CN", "DE"],
        ContentsCode: ["HA0201C5"],
        Tid: ["2019", "2025"],
      }),
    );
    expect(marked.json.status).toEqual({ 0: "…", 7: "p" });
    expect(marked.json.value[0]).toBeNull();
    expect(marked.json.value[7]).toBeGreaterThan(0);
    expect((await v2("tables/TAB9011/data", select(ONE))).json).not.toHaveProperty("status");
  });
});

describe("v1", () => {
  const query = (values: readonly string[]): object => ({
    query: [
      { code: "VarugruppKN", selection: { filter: "item", values } },
      { code: "ContentsCode", selection: { filter: "item", values: ["HA0201D8"] } },
      { code: "Tid", selection: { filter: "top", values: ["2"] } },
    ],
    response: { format: "json-stat2" },
  });
  const PATH = "ssd/HA/HA0201/HA0201B/ImpTotalKNAr";

  test("folders, metadata, data with v2's id", async () => {
    const ids = ["HA", "NV", "TK"].map((id) => expect.objectContaining({ id }) as object);
    expect((await v1("ssd")).json).toEqual(ids);
    const tables = (await v1("ssd/HA/HA0201/HA0201B")).json;
    expect(tables).toContainEqual(expect.objectContaining({ id: "ImpTotalKNAr", type: "t" }));
    expect((await v1(PATH)).json.variables[0]?.values).toContain("01012100");
    const { json } = await v1(PATH, query(["87038010"]));
    expect(json.dimension["Tid"]?.category.index).toEqual({ 2024: 0, 2025: 1 });
    expect(json.extension.px.tableid).toBe("TAB9011");
  });

  test("refuses in its own words", async () => {
    const bad = await v1(PATH, query(["1"]));
    expect([bad.status, bad.text]).toEqual([400, "Bad Request"]);
    server.limitTo({ maxCells: 1 });
    const many = await v1(PATH, query(["87038010"]));
    expect([many.status, many.json.error]).toEqual([403, "Too many values selected"]);
    expect((await v1("ssd/NO/WHERE")).status).toBe(404);
  });
});

test("too many calls: v2's refusal may be read by a page, v1's has no header for it", async () => {
  server.limitTo({ maxCalls: 1, timeWindow: 60 });
  await v2("config");
  await v1("?config");
  const [second, first] = [await v2("config"), await v1("?config")];
  expect([second.status, first.status]).toEqual([429, 429]);
  expect(second.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(first.headers.get("Access-Control-Allow-Origin")).toBeNull();
  expect(first.headers.get("Retry-After")).toBe("60");
});

test("faults are met in turn, then the answer is right again; a revision has its date", async () => {
  server.faults.next("data", FAULTS.none, FAULTS.html);
  const asked = [];
  for (let i = 0; i < 3; i += 1) asked.push(await v2("tables/TAB9011/data", select(ONE)));
  expect(asked.map(({ text }) => text.startsWith("<"))).toEqual([false, true, false]);
  const where = { VarugruppKN: "87038010", Tid: "2024" };
  server.tables.revise("TAB9011", where, { value: 7 }, "2026-07-01T06:00:00Z");
  const { json } = await v2("tables/TAB9011/data", select(ONE));
  expect([json.value, json.updated]).toEqual([[7], "2026-07-01T06:00:00Z"]);
  expect(server.requests.map(({ kind, status }) => `${kind} ${status}`)).toEqual(
    Array.from({ length: 4 }, () => "data 200"),
  );
});
