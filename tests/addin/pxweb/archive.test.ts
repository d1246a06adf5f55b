import { datasetFingerprint, StatisticsFault } from "#engine";
import { OfficeFault } from "../../../addin/ports/office-fault";
import type { StatisticsArchive } from "../../../addin/pxweb/archive";
import { openArchive } from "../../../addin/pxweb/open-archive";

let archive: StatisticsArchive;
beforeAll(async () => {
  archive = await openArchive("en");
});

const rule = (chapter: string, contents: string, months: string) => [
  { variable: "VarugruppKN", values: [chapter] },
  { variable: "ContentsCode", values: [contents] },
  { variable: "Tid", values: [months] },
];
const sumOf = (values: readonly (number | null)[]): number =>
  values.reduce((total: number, value) => total + (value ?? NaN), 0);

// Sums of twelve months, SEK thousand, TAB1631 as of 2026-02-20, added up from SCB's answer before it
// was packed. Source: Statistics Sweden.
test.each([
  ["87", "HA0201AI", "2024*", 216_929_796],
  ["87", "HA0201AO", "2024*", 294_459_374],
  ["85", "HA0201AI", "2024*", 262_215_373],
  ["26", "HA0201AO", "2024*", 38_366_289],
  ["81", "HA0201AI", "2025*", 2_048_278],
])("chapter %s, %s, %s", async (chapter, contents, months, sum) => {
  const { dataset } = await archive.fetch("TAB1631", rule(chapter, contents, months));
  expect(dataset.values).toHaveLength(12);
  expect(sumOf(dataset.values)).toBe(sum);
});

// Count, sum, zeros and fingerprint of SCB's whole answer, taken before it was packed.
test("every one of the 61,152 figures is as answered", async () => {
  const { dataset, provenance } = await archive.fetch("TAB1631", [
    ...rule("??", "HA0201AI", "*").slice(0, 1),
    { variable: "ContentsCode", values: ["HA0201AI", "HA0201AO"] },
    { variable: "Tid", values: ["*"] },
  ]);
  expect(dataset.variables.map(({ codes }) => codes.length)).toEqual([98, 2, 312]);
  expect(dataset.values).toHaveLength(61_152);
  expect(sumOf(dataset.values)).toBe(64_637_751_105);
  expect(dataset.values.filter((value) => value === 0)).toHaveLength(580);
  expect(datasetFingerprint(dataset)).toBe("cae0c5c3258c");
  expect(provenance).toMatchObject({ rows: 61_152, missing: 0, fingerprint: "cae0c5c3258c" });
});

test("the whole code list with names, units, notes and date", async () => {
  const table = await archive.metadata("ImpExpKNTotMan");
  const [codes, contents, months] = table.variables;
  const lengths = [2, 4, 6].map((digits) => codes?.codes.filter((c) => c.length === digits).length);
  expect(lengths).toEqual([98, 1271, 6746]);
  const named = (code: string): string | undefined => codes?.labels[codes.codes.indexOf(code)];
  expect(named("01")).toBe("Live animals");
  expect(named("010130")).toBe("Live asses");
  expect(contents?.codes).toEqual(["HA0201AI", "HA0201AJ", "HA0201AO", "HA0201AP"]);
  expect(contents?.units.get("HA0201AO")).toEqual({ base: "SEK thousand", decimals: 0 });
  expect(contents?.measuringTypes.get("HA0201AI")).toBe("Flow");
  expect(months?.role).toBe("time");
  expect(months?.codes).toHaveLength(312);
  expect(table).toMatchObject({
    tableId: "TAB1631",
    updated: "2026-02-20T14:21:00Z",
    aggregationAllowed: true,
  });
  expect(table.notes).toHaveLength(7);
});

test("it is never taken for a live office", async () => {
  const { dataset, provenance } = await archive.fetch("TAB1631", rule("87", "HA0201AI", "TOP(1)"));
  expect(archive).toMatchObject({
    from: "archive",
    name: "Archive 2000M01–2025M12",
    language: "en",
  });
  expect(archive.period).toEqual({ first: "2000M01", last: "2025M12" });
  expect(provenance).toMatchObject({
    from: "archive",
    // The day the figures were asked for at the office, not the day they are read.
    fetched: "2026-03-11",
    updated: "2026-02-20T14:21:00Z",
    language: "en",
  });
  expect(provenance.licence).toContain("cc0");
  expect(provenance.citation).toMatch(/^Archive 2000M01–2025M12\. Source: Statistics Sweden\. /);
  expect(dataset.notes[0]).toMatchObject({ mandatory: true });
  expect(dataset.notes[0]?.text).toMatch(/archive .*not today's figures.*2026-02-20.*2026-03-11/);
});

test("in Swedish it says that names are in English", async () => {
  const swedish = await openArchive("sv");
  const { notes } = await swedish.metadata("TAB1631");
  expect(swedish.name).toBe("Arkiv 2000M01–2025M12");
  expect(swedish.language).toBe("en");
  expect(notes[0]?.text).toMatch(/inte dagens tal.*på engelska/);
});

test.each([
  ["a longer code", rule("870380", "HA0201AI", "2024M01"), /VarugruppKN 870380\. It holds/],
  [
    "every code",
    rule("*", "HA0201AI", "2024M01"),
    /VarugruppKN 0101 \(and 8016 more.*VarugruppKN=\?\?/,
  ],
  ["a chapter with all below", rule("87*", "HA0201AI", "2024M01"), /VarugruppKN 8701 /],
  ["tons", rule("87", "HA0201AJ", "2024M01"), /ContentsCode HA0201AJ\. It holds/],
])("%s: a sentence that tells what it holds, no part of an answer", async (_, asked, sentence) => {
  const fetched = archive.fetch("TAB1631", asked);
  await expect(fetched).rejects.toThrow(OfficeFault);
  await expect(fetched).rejects.toThrow(sentence);
  await expect(fetched).rejects.toThrow(/98 CN chapters 01–99 .*SEK thousand.*2000M01–2025M12/);
});

test("a code that the table does not have is the engine's sentence", async () => {
  const asked = archive.fetch("TAB1631", rule("77", "HA0201AI", "2024M01"));
  await expect(asked).rejects.toThrow(StatisticsFault);
});

test("other tables, codelists and saved queries are not in it", async () => {
  await expect(archive.metadata("TAB9001")).rejects.toThrow(/does not have TAB9001/);
  await expect(archive.codelist("vs_X")).rejects.toThrow(/does not have vs_X/);
  await expect(archive.savedQuery("1")).rejects.toThrow(OfficeFault);
  const listed = [{ variable: "VarugruppKN", values: ["87"], codelist: "vs_X" }];
  await expect(archive.fetch("TAB1631", listed)).rejects.toThrow(/does not have vs_X/);
});

test.each([
  "import",
  "Export",
  "varor",
  "KN",
  "CN",
  "utrikeshandel",
  "handel kn-kapitel",
  "TAB1631",
  "impexpkntotman",
  "vehicles",
  "foreign trade",
  "varuimport*",
  "copper",
])("found by %s", async (words) => {
  const { tables, totalTables } = await archive.search(words);
  expect(totalTables).toBe(1);
  expect(tables[0]).toMatchObject({
    tableId: "TAB1631",
    firstPeriod: "2000M01",
    lastPeriod: "2025M12",
  });
});

test("not found by what it does not hold", async () => {
  expect((await archive.search("befolkning")).tables).toEqual([]);
  expect((await archive.search("import befolkning")).tables).toEqual([]);
});

test("cancelled before it began", async () => {
  const signal = AbortSignal.abort();
  await expect(archive.fetch("TAB1631", [], { signal })).rejects.toThrow(/aborted/);
});
