import { variable, type MemoryTable } from "./memory-office";
import { NEVER, open, tradeTable, valueOf } from "./opened";

async function viewOf(table: MemoryTable, office: "scb" | "archive" = "scb", language = "sv") {
  const opened = open(undefined, language === "en" ? "en" : "sv");
  opened[office].tables.set("TAB1", table);
  return valueOf(await opened.services.table({ office, table: "TAB1" }, NEVER));
}

test("a safe start: all contents, time as a rule, no commodity code; mandatory notes first", async () => {
  const view = await viewOf(tradeTable());
  expect(view).toMatchObject({ label: "Varuimport och varuexport efter KN, år", from: "live" });
  expect([view.firstPeriod, view.lastPeriod]).toEqual(["2020", "2025"]);
  expect(view.suggested).toEqual([
    { variable: "ContentsCode", values: ["*"] },
    { variable: "Tid", values: ["FROM(2020)"] },
  ]);
  expect(view.notes.map(({ mandatory }) => mandatory)).toEqual([true, false]);
  const [cn, contents] = view.variables;
  expect(cn).toMatchObject({ code: "VarugruppKN", isCn: true, mayBeLeftOut: false });
  expect(contents?.isCn).toBe(false);
  expect(contents?.units.get("AJ")?.base).toBe("ton");
});

test("months reach five years back, from a January; the total of partners is chosen", async () => {
  const months = ["2018", "2019", "2020", "2021", "2022", "2023"].flatMap((year) =>
    Array.from({ length: 12 }, (_, i) => `${year}M${String(i + 1).padStart(2, "0")}`),
  );
  const view = await viewOf({
    ...tradeTable(),
    variables: [
      variable("Handelspartner", ["DK", "TOT", "NO"]),
      variable("Region", ["00", "01"], { labels: ["Riket", "Stockholm"], elimination: true }),
      variable("Kon", ["1", "2"], { labels: ["män", "kvinnor"] }),
      variable("Tid", months, { role: "time" }),
    ],
  });
  expect(view.suggested).toEqual([
    { variable: "Handelspartner", values: ["TOT"] },
    { variable: "Tid", values: ["FROM(2019M01)"] },
  ]);
});

test("newest first or oldest first: the rule begins with the same period", async () => {
  const table = tradeTable();
  const view = await viewOf({
    ...table,
    variables: [variable("Tid", ["2025", "2024", "2023"], { role: "time" })],
  });
  expect(view.suggested).toEqual([{ variable: "Tid", values: ["FROM(2023)"] }]);
  expect([view.firstPeriod, view.lastPeriod]).toEqual(["2023", "2025"]);
});

test("what to look out for: ended, no whole CN codes, another language, the archive", async () => {
  const table = tradeTable();
  const ended = {
    ...table,
    variables: table.variables.map((each) =>
      each.role === "time" ? variable("Tid", ["2020", "2021"], { role: "time" }) : each,
    ),
  };
  const said = (await viewOf(ended)).warnings.map(({ sv }) => sv);
  expect(said[0]).toBe("Tabellen slutar 2021. Sök efter en som har ersatt den.");
  expect(said[1]).toMatch(/^Koderna har högst 6 siffror.*ImpTotalKNAr.*ExpTotalKNMan/u);
  const archive = (await viewOf(table, "archive")).warnings.map(({ sv }) => sv);
  expect(archive[0]).toMatch(/^Arkiv till 2025, inte dagens/u);
  expect(archive[1]).toBe('Tabellen finns inte på svenska. Texterna är på språket "en".');
  const english = (await viewOf(table, "archive", "en")).warnings;
  expect(english.some(({ en }) => en.includes("is not there in"))).toBe(false);
});
