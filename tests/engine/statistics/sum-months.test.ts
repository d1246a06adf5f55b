import fc from "fast-check";
import { cellsOf, type Dataset } from "../../../engine/statistics/dataset";
import { sumMonths } from "../../../engine/statistics/sum-months";
import { faultOf } from "./json-stat";
import { dataset } from "./json-stat";

const months = (year: number, n = 12): string[] =>
  Array.from({ length: n }, (_, i) => `${year}M${String(i + 1).padStart(2, "0")}`);
const TYPES = ["Flow", "Stock", "Average"];
function monthly(
  time: readonly string[],
  value: unknown,
  type: string | undefined = "Flow",
  more: object = {},
): Dataset {
  const read = dataset({ ContentsCode: ["A"], Tid: time, KN: ["01", "87"] }, value, more);
  const variables = read.variables.map((v) =>
    v.role === "metric" && TYPES.includes(type)
      ? { ...v, measuringTypes: new Map([["A", type as "Flow"]]) }
      : v,
  );
  return { ...read, variables };
}
const ones = (n: number): number[] => new Array<number>(n).fill(1);

test("a year only where all twelve months have a value; else the month's own mark", () => {
  const time = [...months(2023), ...months(2024), ...months(2025, 11)];
  const value: (number | null)[] = ones(70);
  value[24 + 3] = null;
  const summed = sumMonths(monthly(time, value, "Flow", { status: { 27: "…", 0: "p" } }));
  expect(
    [...cellsOf(summed)].map(({ codes, value: v, status }) => [codes[1], codes[2], v, status]),
  ).toEqual([
    ["2023", "01", 12, "p"],
    ["2023", "87", 12, undefined],
    ["2024", "01", 12, undefined],
    ["2024", "87", null, "…"],
    ["2025", "01", null, ".."],
    ["2025", "87", null, ".."],
  ]);
  expect(summed.findings.map(({ code }) => code)).toEqual(["years-not-whole"]);
  expect(summed.findings[0]?.found.en).toContain("3 years");
});
test("stocks, averages and tables that must not be added are refused; silence is told", () => {
  const time = months(2024);
  expect(faultOf(() => sumMonths(monthly(time, ones(24), "Stock"))).code).toBe("sum-no-flow");
  expect(faultOf(() => sumMonths(monthly(time, ones(24), "Average"))).code).toBe("sum-no-flow");
  const px = { px: { tableid: "TAB1", aggregallowed: false } };
  expect(faultOf(() => sumMonths(monthly(time, ones(24), "Flow", { extension: px }))).code).toBe(
    "sum-not-allowed",
  );
  expect(sumMonths(monthly(time, ones(24), "?")).findings.map(({ code }) => code)).toEqual([
    "sum-unknown",
  ]);
  const bare = dataset({ Tid: time }, ones(12));
  expect(sumMonths(bare).findings.map(({ code }) => code)).toEqual(["sum-unknown-table"]);
});
test("years, weeks and tables without time are no months", () => {
  expect(faultOf(() => sumMonths(monthly(["2024"], [1, 2]))).code).toBe("not-months");
  expect(faultOf(() => sumMonths(dataset({ KN: ["01"] }, [1]))).code).toBe("time-unknown");
});
test("the years together are the months together, in whatever order months are listed", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 48, maxLength: 48 }),
      fc.boolean(),
      (value, back) => {
        const time = [...months(2023), ...months(2024)];
        const summed = sumMonths(monthly(back ? [...time].reverse() : time, value));
        const total = (list: readonly (number | null)[]): number =>
          list.reduce<number>((n, v) => n + (v ?? 0), 0);
        expect(summed.variables[1]?.codes).toEqual(["2023", "2024"]);
        expect(total(summed.values)).toBe(total(value));
      },
    ),
  );
});
