/** The command over the archive: Swedish trade by CN chapter, SCB's own figures. */
import { answerOf, sentenceOf } from "./asked-scb";

const CHAPTER = ["--select", "VarugruppKN=87", "--select", "ContentsCode=HA0201AI"];

// 216,929,796: SEK thousand, TAB1631 as of 2026-02-20. Source: Statistics Sweden.
test("imports of vehicles in 2024", async () => {
  const answer = await answerOf(
    "fetch",
    "TAB1631",
    "--archive",
    ...CHAPTER,
    "--select",
    "Tid=2024*",
  );
  expect(answer).toMatchObject({
    columns: ["VarugruppKN", "ContentsCode", "Tid", "value", "status"],
    units: { HA0201AI: "SEK thousand" },
    provenance: {
      from: "archive",
      fetched: "2026-03-11",
      tableId: "TAB1631",
      rows: 12,
      missing: 0,
    },
  });
  const { rows } = answer as { rows: [string, string, string, number, null][] };
  expect(rows[0]?.slice(0, 3)).toEqual(["87", "HA0201AI", "2024M01"]);
  expect(rows.reduce((sum, row) => sum + row[3], 0)).toBe(216_929_796);
});

test.each([
  "ImpExpKNTotMan",
  "ssd/HA/HA0201/HA0201B/ImpExpKNTotMan",
  "https://statistikdatabasen.scb.se/api/v2/tables/TAB1631",
])("its table as %s", async (table) => {
  const answer = await answerOf("fetch", table, "--archive", ...CHAPTER, "--select", "Tid=TOP(1)");
  expect(answer).toMatchObject({ rows: [["87", "HA0201AI", "2025M12", 17_838_715, null]] });
});

test("Swedish is answered with what there is, and says so", async () => {
  const answer = await answerOf("metadata", "TAB1631", "--archive", "--language", "sv");
  expect(answer).toMatchObject({
    ...{ office: "Arkiv 2000M01–2025M12", from: "archive", language: "en" },
    notes: expect.arrayContaining([
      { text: expect.stringContaining("på engelska") as string, mandatory: true },
    ]) as unknown,
  });
  expect(answer).toHaveProperty("variables.0.values.length", 8115);
  expect(await answerOf("search", "varor KN", "--archive")).toMatchObject({ total: 1 });
});

test("what it does not hold", async () => {
  const fetch = [
    "fetch",
    "TAB1631",
    "--archive",
    "--select",
    "ContentsCode=HA0201AI",
    "--select",
    "Tid=TOP(1)",
  ];
  expect(await sentenceOf(...fetch, "--select", "VarugruppKN=*")).toMatch(
    /no figures for VarugruppKN 0101 \(and 8016 more .*98 CN chapters 01–99 \(all: VarugruppKN=\?\?\)/,
  );
  expect(await sentenceOf(...fetch, "--select", "VarugruppKN=*", "--language", "sv")).toMatch(
    /^Arkivet har inga tal för VarugruppKN 0101 .*98 KN-kapitlen/,
  );
  expect(await sentenceOf("metadata", "TAB1", "--archive")).toMatch(/does not have TAB1/);
  expect(await sentenceOf("search", "x", "--archive", "--base", "http://h")).toMatch(
    /give one of them/,
  );
});
