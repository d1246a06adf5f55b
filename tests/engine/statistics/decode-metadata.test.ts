import { decodeMetadata } from "../../../engine/statistics/decode-metadata";
import { faultOf, jsonStat } from "./json-stat";

const where = { table: "ImpExpKNTotMan" };
const v1 = (more: object = {}): object => ({
  title: "Imports and exports by commodity group, observations and month",
  variables: [
    {
      code: "VarugruppKN",
      text: "commodity group",
      values: ["01", "0101"],
      valueTexts: ["01 live\n animals", ""],
      ...more,
    },
    { code: "ContentsCode", text: "observations", values: ["HA0201AI"], elimination: true },
    { code: "Tid", text: "month", values: ["2025M11", "2025M12"], time: true },
  ],
});
const fault = (more: object): string => faultOf(() => decodeMetadata(v1(more), where)).code;

test("the form of v1: time and contents found, no units", () => {
  const read = decodeMetadata(v1(), where);
  expect(read.tableId).toBe("ImpExpKNTotMan");
  expect(read.variables.map(({ code, role, elimination }) => [code, role, elimination])).toEqual([
    ["VarugruppKN", undefined, false],
    ["ContentsCode", "metric", true],
    ["Tid", "time", false],
  ]);
  expect(read.variables[0]?.labels).toEqual(["01 live animals", "0101"]);
});
test("the form of v2", () => {
  const read = decodeMetadata(jsonStat({ A: ["x"], Tid: ["2024"] }, []), where);
  expect(read.tableId).toBe("TAB1");
  expect(read.updated).toBe("2026-02-20T14:21:00Z");
});
test("lists that are withheld, doubled or of unlike length", () => {
  expect(fault({ values: null })).toBe("values-withheld");
  expect(fault({ values: ["01", "01"] })).toBe("code-doubled");
  expect(fault({ values: ["01"] })).toBe("labels-length");
  expect(fault({ values: [1, 101] })).toBe("codes-unreadable");
  expect(fault({ code: "Tid" })).toBe("variable-doubled");
  expect(faultOf(() => decodeMetadata({ variables: [] }, where)).code).toBe("ids-unreadable");
  expect(faultOf(() => decodeMetadata({ variables: [{}] }, where)).code).toBe("ids-unreadable");
});
