import { readFileSync } from "node:fs";
import { OfficeFault } from "../../../addin/ports/office-fault";
import { StatisticsArchive } from "../../../addin/pxweb/archive";

const asset: unknown = JSON.parse(readFileSync("assets/statistics/trade-by-chapter.json", "utf8"));
const archive = new StatisticsArchive(asset, () => "2026-11-26T12:00:00Z");
const rule = (chapter: string, contents: string, months: string) => [
  { variable: "VarugruppKN", values: [chapter] },
  { variable: "ContentsCode", values: [contents] },
  { variable: "Tid", values: [months] },
];

// Sums of twelve months, SEK thousand, TAB1631 as of 2026-02-20. Source: Statistics Sweden.
test.each([
  ["87", "HA0201AI", "2024*", 216_929_796],
  ["87", "HA0201AO", "2024*", 294_459_374],
  ["85", "HA0201AI", "2024*", 262_215_373],
  ["26", "HA0201AO", "2024*", 38_366_289],
  ["81", "HA0201AI", "2025*", 2_048_278],
])("chapter %s, %s, %s", async (chapter, contents, months, sum) => {
  const { dataset, provenance } = await archive.fetch("TAB1631", rule(chapter, contents, months));
  expect(dataset.values).toHaveLength(12);
  expect(dataset.values.reduce((total: number, value) => total + (value ?? NaN), 0)).toBe(sum);
  expect(provenance).toMatchObject({ from: "archive", updated: "2026-02-20T14:21:00Z" });
});

test("says what it holds when more is asked", async () => {
  const asked = archive.fetch("TAB1631", rule("870380", "HA0201AI", "2024M01"));
  await expect(asked).rejects.toThrow(OfficeFault);
  await expect(asked).rejects.toThrow(/VarugruppKN, 870380 .*chapters 01–.*\(98\)/);
});
