import { evaluate } from "../../../addin/headless/evaluate";
import { CODE_DATA } from "./loaded-codes";

/** Invented: 100 kg in 2020, between 60 and 160. */
const FILE = {
  tables: {
    Goods: [
      ["product", "unit"],
      ["A", "kg"],
    ],
    Flows: [
      ["series", "flow", "year", "unit", "value", "low", "high"],
      ["A", "inflow", 2020, "kg", 100, 60, 160],
      ["A", "inflow", 2021, "kg", 100, null, null],
    ],
    Lives: [
      ["product", "distribution", "mean"],
      ["A", "fixed", 5],
    ],
  },
};

function answer(name: string, ...args: (string | number | null | (number | null)[][])[]): unknown {
  const calls = [{ id: "x", function: name, args: ["$model", ...args] }];
  const { x } = evaluate({ ...FILE, calls }, "en", CODE_DATA);
  return x && "value" in x ? x.value : x?.error;
}

test("CRMRANGE takes its arguments in the contract's order", () => {
  const [years, percentiles] = [[[2020, 2021]], [[0, 100]]];
  const table = answer("CRMRANGE", "stock", "A", null, years, percentiles, 50, 3, "t", 2020);
  expect(table).toMatchObject([
    ["product", "material", "statistic", 2020, 2021],
    ["A", "", "P0", 1, expect.any(Number)],
    ["A", "", "P100", 1, expect.any(Number)],
    ["A", "", "mean", 1, expect.any(Number)],
    ["A", "", "value", 1, 2],
    ["A", "", "P(above base)", 0, 1],
  ]);
});

test("CRMSENSITIVITY takes its arguments in the contract's order", () => {
  expect(answer("CRMSENSITIVITY", "stock", "A", null, 2021, 0.5, "t")).toEqual([
    ["table", "key", "column", "low", "high", "result at low", "result at high", "spread"],
    [
      "Flows",
      "series=A; flow=inflow; unit=kg",
      "value",
      60,
      160,
      0.16,
      0.26,
      expect.closeTo(0.1, 12),
    ],
  ]);
});

test("a missing measure is an argument that is wrong", () => {
  expect(answer("CRMRANGE", null)).toMatchObject({ type: "#VALUE!" });
  expect(answer("CRMRANGE", "weight")).toMatchObject({ type: "#VALUE!" });
});
