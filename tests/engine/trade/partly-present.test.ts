import type { Row } from "../../../engine/assumptions/row";
import { FlowIndex } from "../../../engine/trade/flow-index";
import { partlyFindings } from "../../../engine/trade/partly-present";
import { LISTED } from "./code-lists";
import { flow, product } from "./rows";

function told(rows: readonly Row[], series = "853400", years = [2019, 2020]): string[] {
  const request = {
    product: product("kg"),
    series,
    isCode: true,
    flow: "import" as const,
    years,
    codes: LISTED,
  };
  return partlyFindings(request, new FlowIndex(rows)).map(({ found }) => found.en);
}
const rows = (codes: readonly string[], year: number): Row[] =>
  codes.map((code) => flow(code, "import", year, 1));
const ALL = ["85340011", "85340019", "85340090"];

it("all present: nothing to say", () => {
  expect(told([...rows(ALL, 2019), ...rows(ALL, 2020)])).toEqual([]);
});

it("2 of 3 present, years with the same set together", () => {
  const two = ALL.slice(0, 2);
  expect(told([...rows(two, 2019), ...rows(two, 2020)])).toEqual([
    "A, import 2019–2020: 2 of 3 CN 8 codes of 853400 present; 85340090 missing.",
  ]);
});

it("each set of its own years is told", () => {
  expect(told([...rows(ALL.slice(0, 2), 2019), ...rows(ALL.slice(0, 1), 2020)])).toHaveLength(2);
});

it("the code's own row stands for all, and a code between for those under it", () => {
  expect(told(rows(["853400"], 2020), "853400", [2020])).toEqual([]);
  expect(told(rows(["853400"], 2020), "8534", [2020])).toEqual([]);
});

it("codes that are not in force that year are not missed", () => {
  expect(told(rows(["85051100"], 2020), "850511", [2020])).toEqual([]);
  expect(told(rows(["85051110"], 2023), "850511", [2023])).toEqual([
    "A, import 2023: 1 of 2 CN 8 codes of 850511 present; 85051190 missing.",
  ]);
});

it("a year without any row is a gap and told as one", () => {
  expect(told([], "853400", [2020])).toEqual([]);
});
