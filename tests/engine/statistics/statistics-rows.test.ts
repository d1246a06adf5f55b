import { isMissingMark } from "../../../engine/assumptions/cell";
import { readTables } from "../../../engine/assumptions/read-tables";
import { EngineError } from "../../../engine/errors";
import type { Dataset } from "../../../engine/statistics/dataset";
import {
  missingMark,
  statisticsRows,
  type RowsChoice,
} from "../../../engine/statistics/statistics-rows";
import { dataset, faultOf } from "./json-stat";

function trade(
  codes: Record<string, string[]>,
  value: unknown,
  units: Record<string, string>,
  more: object = {},
): Dataset {
  const read = dataset(codes, value, more);
  const own = new Map(Object.entries(units).map(([code, base]) => [code, { base }]));
  return {
    ...read,
    variables: read.variables.map((v) => (v.role === "metric" ? { ...v, units: own } : v)),
  };
}
const CODES = { KN: ["01", "87"], ContentsCode: ["AI", "AJ"], Tid: ["2024"] };
const UNITS = { AI: "SEK thousand", AJ: "metric ton" };
const FLOWS: RowsChoice = {
  kind: "Flows",
  columns: {
    series: { variable: "KN" },
    flow: { variable: "ContentsCode", names: { AI: "import", AJ: "import" } },
  },
  source: "SCB TAB1",
};

test("rows of Flows: codes as text, unit told, missing as the office's mark", () => {
  const rows = statisticsRows(
    trade(CODES, [5, 0, null, null], UNITS, { status: { 1: "p", 2: "…", 3: "sekretess" } }),
    FLOWS,
  );
  expect(rows).toEqual([
    ["series", "flow", "year", "value", "unit", "status", "source"],
    ["01", "import", 2024, 5, "tkr", null, "SCB TAB1"],
    ["01", "import", 2024, 0, "t", "p", "SCB TAB1"],
    ["87", "import", 2024, "…", "tkr", "…", "SCB TAB1"],
    ["87", "import", 2024, "..", "t", "sekretess", "SCB TAB1"],
  ]);
  const read = readTables([{ cells: rows }], true);
  expect(read.rows.get("Flows")).toHaveLength(4);
  expect(read.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});
test("rows of Start and Observed", () => {
  const stock = trade({ Drivmedel: ["140"], ContentsCode: ["AC"], Tid: ["2024"] }, [9], {
    AC: "antal",
  });
  const product = { variable: "Drivmedel", names: { "140": "Elbil" } };
  expect(statisticsRows(stock, { kind: "Start", columns: { product }, source: "TK" })[1]).toEqual([
    "Elbil",
    2024,
    9,
    "pieces",
    null,
    "TK",
  ]);
  const columns = { for: product, measure: { text: "stock" } };
  expect(statisticsRows(stock, { kind: "Observed", columns, source: "TK" })[0]).toEqual([
    "for",
    "measure",
    "year",
    "value",
    "unit",
    "status",
    "source",
  ]);
});
test("what would lose, double or misname a figure", () => {
  const fault = (data: Dataset, choice: Partial<RowsChoice>): string =>
    faultOf(() => statisticsRows(data, { ...FLOWS, ...choice })).code;
  const figures = trade(CODES, [1, 2, 3, 4], UNITS);
  expect(fault(trade(CODES, [1, 2, 3, 4], { AI: "SEK thousand", AJ: "index" }), {})).toBe(
    "unit-unknown",
  );
  expect(fault(figures, { units: { AI: "parsec" } })).toBe("unit-unknown");
  expect(fault(figures, { units: { AI: "t" } })).toBe("row-doubled");
  const fixed = { series: { text: "Elbil" }, flow: { text: "import" } };
  expect(fault(figures, { columns: fixed })).toBe("variable-unused");
  const some = {
    series: { variable: "KN" },
    flow: { variable: "ContentsCode", names: { AI: "import" } },
  };
  expect(fault(figures, { columns: some })).toBe("word-missing");
  expect(fault(trade({ ...CODES, Tid: ["2024M01"] }, [1, 2, 3, 4], UNITS), {})).toBe("not-years");
  expect(fault(dataset({ KN: ["01"] }, [1]), {})).toBe("time-unknown");
  expect(fault(figures, { columns: { ...some, partner: { variable: "Land" } } })).toBe(
    "variable-not-answered",
  );
});
test("columns that the kind lacks or has not", () => {
  const data = trade(CODES, [1, 2, 3, 4], UNITS);
  expect(() => statisticsRows(data, { ...FLOWS, columns: { series: { variable: "KN" } } })).toThrow(
    EngineError,
  );
  expect(() =>
    statisticsRows(data, { ...FLOWS, columns: { ...FLOWS.columns, price: { text: "1" } } }),
  ).toThrow(EngineError);
});
test.each(["..", ".", "…", "-", ":", "x", "", "secret", "0", undefined])(
  "the mark for %s reads as missing",
  (status) => {
    expect(isMissingMark(missingMark(status))).toBe(true);
  },
);
