/** Indicators by material; the figures of the sample are invented. */
import { indicatorsTable } from "../../../engine/report/indicators-table";
import { faultOf, modelOf, plain, SAMPLE, whyOf } from "./sample";

const handled = {
  ...SAMPLE,
  Handling: [["for", "collected", "recovery"], ...["A", "B", "b"].map((name) => [name, 0.5, 0.5])],
};

test("a row per material and year, material slower, groups for their own rows, unlisted with a dash", () => {
  const rows = plain(indicatorsTable(modelOf(handled), [[2020, null, 2022]], "en"));
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    ["material", "list", "year", "inflow"],
    ["Co", "I, II", 2020, 1],
    ["", "", "", ""],
    ["Co", "I, II", 2022, 1],
    ["REE (unspecified)", "II", 2020, 0.0005],
    ["", "", "", ""],
    ["REE (unspecified)", "II", 2022, 0.0005],
    ["Nd", "I, II", 2020, expect.closeTo(0.1, 12)],
    ["", "", "", ""],
    ["Nd", "I, II", 2022, expect.closeTo(0.1, 12)],
    ["Foo", "–", 2020, 0.005],
    ["", "", "", ""],
    ["Foo", "–", 2022, 0.005],
    ["alloy 7", "–", 2020, 0.00025],
    ["", "", "", ""],
    ["alloy 7", "–", 2022, 0.00025],
    [expect.stringContaining("EU benchmark"), "", "", ""],
  ]);
});

test("division by 0 gives blank; a part without an answer is the answer; years outside are #N/A", () => {
  const rows = plain(indicatorsTable(modelOf(SAMPLE), [[2020, 2022, 2030]], "sv"));
  expect(rows[1]?.slice(8)).toEqual([0, "", 0, ""]);
  expect(rows[2]?.slice(8)).toEqual(["#N/A", "#N/A", "#N/A", ""]);
  expect(rows[3]?.slice(3)).toEqual([...Array.from({ length: 8 }, () => "#N/A"), ""]);
  expect(faultOf(() => indicatorsTable(modelOf(SAMPLE), "soon", "en")).type).toBe("#VALUE!");
});

test("a group's consumption does not serve its own rows where members have rows too", () => {
  const consumption = [
    ["material", "year", "value", "unit"],
    ["REE", 2020, 1, "t"],
    ["Nd", 2020, 0, "t"],
    ["Co", 2020, 2, "t"],
  ];
  const answer = indicatorsTable(modelOf({ ...handled, consumption }), 2020, "en");
  expect(plain(answer).map((row) => row[11])).toEqual([
    ...["recovered/consumption", 0, "#N/A", "", "", "", ""],
  ]);
  expect(whyOf(answer[2]?.[11])).toContain("covers its members too");
});
