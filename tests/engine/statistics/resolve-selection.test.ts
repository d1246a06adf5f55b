import { resolveSelection } from "../../../engine/statistics/resolve-selection";
import { faultOf, table, variable } from "./json-stat";

const trade = table(
  variable("VarugruppKN", ["01", "0101", "87", "870380"]),
  { ...variable("Handelspartner", ["TOT", "DE"]), elimination: true },
  variable("ContentsCode", ["IMP", "EXP"], "metric"),
  variable("Tid", ["2023", "2024"], "time"),
);
const ask = (
  ...parts: readonly (readonly [string, ...string[]])[]
): ReturnType<typeof resolveSelection> =>
  resolveSelection(
    trade,
    parts.map(([name, ...values]) => ({ variable: name, values })),
  );
const fault = (...parts: readonly (readonly [string, ...string[]])[]): ReturnType<typeof faultOf> =>
  faultOf(() => ask(...parts));
const REST = [
  ["ContentsCode", "IMP"],
  ["Tid", "*"],
] as const;

test("each code once, in the table's own order; what may be left out is summed away", () => {
  const found = ask(
    ["time", "TOP(1)", "2024"],
    ["varugruppkn", "87*", "870380", "01"],
    ["ContentsCode", "EXP", "IMP"],
  );
  expect(found.variables).toEqual([
    { variable: "VarugruppKN", codes: ["01", "87", "870380"] },
    { variable: "ContentsCode", codes: ["IMP", "EXP"] },
    { variable: "Tid", codes: ["2024"] },
  ]);
  expect(found.eliminated).toEqual(["Handelspartner"]);
  expect(found.cells).toBe(6);
});
test("every fault in its own sentence", () => {
  expect(
    fault(["VarugruppKN", "870381", "x("], ["Land", "SE"], ["Tid", "2024"], ["Tid", "2023"]).all,
  ).toEqual([
    "variable-unknown",
    "variable-asked-twice",
    "unknown-code",
    "unknown-code",
    "selection-missing",
  ]);
  expect(fault(["VarugruppKN", "870381"], ...REST).found).toBe(
    "870381 is not in VarugruppKN of TAB1; nearest: 870380.",
  );
  expect(fault(["VarugruppKN", "TOP(x)"], ...REST).code).toBe("bad-expression");
  expect(fault(["VarugruppKN", "99*"], ...REST).code).toBe("no-match");
  expect(fault(["VarugruppKN"], ...REST).code).toBe("selection-missing");
});
test("never an empty selection, which the office would answer with its default", () => {
  const free = table({ ...variable("A", ["x"]), elimination: true });
  expect(faultOf(() => resolveSelection(free, [])).code).toBe("selection-empty");
});
test("a codelist's own codes, in its own order", () => {
  const list = {
    id: "agg_Land",
    label: "Continents",
    type: "Aggregation" as const,
    values: ["EUR", "AFR"].map((code) => ({ code, label: code, standsFor: [code] })),
  };
  const part = { variable: "Handelspartner", codelist: "agg_Land", values: ["AFR", "EUR"] };
  const rest = [...REST, ["VarugruppKN", "01"] as const].map(([name, ...values]) => ({
    variable: name,
    values,
  }));
  const found = resolveSelection(trade, [part, ...rest], new Map([["agg_Land", list]]));
  expect(found.variables[1]).toEqual({
    variable: "Handelspartner",
    codelist: "agg_Land",
    codes: ["EUR", "AFR"],
  });
  expect(faultOf(() => resolveSelection(trade, [part, ...rest])).code).toBe("codelist-unknown");
});
