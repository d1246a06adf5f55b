import { periodOf } from "../../../engine/statistics/period";

test.each([
  ["2024", { year: 2024, kind: "year", part: 1 }],
  ["2024M01", { year: 2024, kind: "month", part: 1 }],
  ["2024M12", { year: 2024, kind: "month", part: 12 }],
  ["2024K4", { year: 2024, kind: "quarter", part: 4 }],
  ["2024Q1", { year: 2024, kind: "quarter", part: 1 }],
  ["2024H2", { year: 2024, kind: "half", part: 2 }],
  ["2024U53", { year: 2024, kind: "week", part: 53 }],
  ["2024M1", undefined],
  ["2024M13", undefined],
  ["2024M00", undefined],
  ["2024K5", undefined],
  ["2023/24", undefined],
  ["87", undefined],
])("%s", (code, period) => expect(periodOf(code)).toEqual(period));
