/** A packed archive of invented figures, and what is refused. */
import { OfficeFault } from "../../../addin/ports/office-fault";
import { unpackArchive } from "../../../addin/pxweb/unpack-archive";

const PACKED = {
  recorded: "2026-03-11",
  licence: "CC0",
  citation: { sv: "Källa: påhittad", en: "Source: invented" },
  v1Path: "ssd/X/Invented",
  dataset: {
    id: ["VarugruppKN", "Tid"],
    size: [2, 2],
    dimension: { VarugruppKN: { label: "CN" }, Tid: { category: { index: ["2024", "2025"] } } },
  },
  metadata: {
    variables: [
      { code: "VarugruppKN", text: "CN" },
      { code: "Tid", values: ["2024"] },
    ],
  },
  // 0 = line feed, 1 = a, 2 = b; 3 = ab.
  letters: "\nab",
  pairs: ["!#!$"],
  // 01 = a, 0121 = ab under 01 = ab; 02 = b without any code below.
  chapters: [
    ["01", "2130", "!#!!!%!!!%!%"],
    ["02", "", "!$"],
  ],
  series: ["!#!$", "!~%!"],
};

test("figures, codes and names stand where the office had them", () => {
  const { dataset, metadata, recorded } = unpackArchive(PACKED);
  expect(recorded).toBe("2026-03-11");
  expect(dataset).toEqual({
    ...PACKED.dataset,
    dimension: {
      VarugruppKN: {
        label: "CN",
        category: { index: ["01", "02"], label: { "01": "a", "02": "b" } },
      },
      Tid: PACKED.dataset.dimension.Tid,
    },
    value: [1, 2, 91, 3 * 92],
  });
  expect(metadata).toEqual({
    variables: [
      {
        code: "VarugruppKN",
        text: "CN",
        values: ["01", "0121", "012130", "02"],
        valueTexts: ["a", "ab", "abab", "b"],
      },
      { code: "Tid", values: ["2024"] },
    ],
  });
});

test.each([
  ["no object", null],
  ["no day", { ...PACKED, recorded: "in March" }],
  ["a series cut off", { ...PACKED, series: ["!#!$", "!~%"] }],
  ["a figure in other digits", { ...PACKED, series: ["!#!$", '!~"!'] }],
  ["a name too few", { ...PACKED, chapters: [["01", "2130", "!#"]] }],
  ["a symbol that is not there", { ...PACKED, chapters: [["02", "", "~~"]] }],
  ["a pair of what comes later", { ...PACKED, pairs: ["!%!$"] }],
])("%s: a sentence, no figures", (_, asset) => {
  expect(() => unpackArchive(asset)).toThrow(OfficeFault);
});
