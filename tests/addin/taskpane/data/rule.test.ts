import {
  findsNew,
  fittedSelection,
  resolved,
  withoutCodes,
  withPattern,
  withRule,
  withValue,
} from "../../../../addin/taskpane/data/values/rule";
import {
  newestFirst,
  timeRuleOf,
  valuesOfRule,
} from "../../../../addin/taskpane/data/values/time-rule";
import { splitSample } from "../../../../addin/taskpane/data/model/split-sample";
import { isSheetName, sheetNameOf } from "../../../../addin/taskpane/data/choose/sheet-name";

const CODES = { codes: ["87", "8703", "870380", "87038010", "87038090"], isTime: false };
const YEARS = { codes: ["2025", "2024", "2023"], isTime: true };

test("a rule is read as codes; what the table does not know is told apart", () => {
  expect([...resolved(CODES, ["8703????"]).chosen]).toEqual(["87038010", "87038090"]);
  expect(resolved(CODES, ["87038010", "87038099"])).toEqual({
    chosen: new Set(["87038010"]),
    unknown: ["87038099"],
  });
  expect([...resolved(YEARS, ["FROM(2024)"]).chosen]).toEqual(["2025", "2024"]);
  expect(resolved(CODES, []).chosen.size).toBe(0);
});

test("a code let go leaves the other codes of its expression, and other rules alone", () => {
  const values = ["8703????", "87"];
  expect(withoutCodes(CODES, values, new Set(["87038090"]))).toEqual(["87038010", "87"]);
  expect(withoutCodes(CODES, values, new Set(["870380"]))).toEqual(values);
});

test("a pattern is used only where it stands for exactly the codes", () => {
  const both = ["87038010", "87038090"];
  expect(withPattern(CODES, [], "8703????", both)).toEqual(["8703????"]);
  expect(withPattern(CODES, [], "8703????", ["87038010"])).toEqual(["87038010"]);
  expect(findsNew(CODES.codes, ["87038010"])).toBe(false);
  expect(findsNew(CODES.codes, ["8703????"])).toBe(true);
});

test("a pattern takes the place of the codes it stands for", () => {
  expect(withValue(["87", "87038010"], "8703????", ["87038010", "87038090"])).toEqual([
    "87",
    "8703????",
  ]);
  expect(withValue(["87"], "87")).toEqual(["87"]);
});

test("a variable with nothing chosen leaves the selection", () => {
  const selection = [{ variable: "Tid", values: ["*"] }];
  expect(withRule(selection, "Tid", [], undefined)).toEqual([]);
  expect(withRule(selection, "Land", ["SE"], undefined)).toHaveLength(2);
  expect(withRule(selection, "Tid", ["1"], "agg")).toEqual([
    { variable: "Tid", codelist: "agg", values: ["1"] },
  ]);
});

test("a pasted selection takes the table's own names, and says which it does not have", () => {
  const variables = [{ code: "Tid", role: "time" as const }, { code: "ContentsCode" }];
  const asked = [
    { variable: "contentscode", values: ["*"] },
    { variable: "Time", values: ["*"] },
    { variable: "Region", values: ["00"] },
  ];
  expect(fittedSelection(variables, asked)).toEqual({
    selection: [
      { variable: "ContentsCode", values: ["*"] },
      { variable: "Tid", values: ["*"] },
    ],
    unknown: ["Region"],
  });
});

test("time is told as a rule and back", () => {
  const rules = [
    { kind: "from", period: "2016" },
    { kind: "latest", count: 5 },
    { kind: "all" },
  ] as const;
  for (const rule of rules) expect(timeRuleOf(valuesOfRule(rule, new Set()))).toEqual(rule);
  expect(timeRuleOf(["2016", "2018"])).toEqual({ kind: "chosen" });
  expect(timeRuleOf(["TOP(3,1)"])).toEqual({ kind: "chosen" });
  expect(newestFirst(["2023", "2024"])).toEqual(["2024", "2023"]);
  expect(newestFirst(["2024", "2023"])).toEqual(["2024", "2023"]);
});

test("a sample's columns that are alike in every row stand apart", () => {
  const sample = [
    ["Serie", "Flöde", "År"],
    ["A", "import", 2016],
    ["A", "import", 2017],
  ];
  expect(splitSample(sample)).toEqual({
    alike: [
      { name: "Serie", value: "A" },
      { name: "Flöde", value: "import" },
    ],
    header: [{ name: "År", isNumber: true }],
    rows: [[2016], [2017]],
  });
  expect(splitSample(sample.slice(0, 2)).alike).toEqual([]);
});

test("a sheet's name is one that Excel takes", () => {
  expect(sheetNameOf("Varuimport efter KN och land, år")).toBe("Varuimport");
  expect(sheetNameOf("A/B: [x]")).toBe("A B x");
  expect(sheetNameOf("")).toBe("Data");
  const long = sheetNameOf(
    "Utrikeshandel med varor, bortfallsjusterade uppgifter".replace(",", ""),
  );
  expect(long).toBe("Utrikeshandel med varor");
  for (const bad of ["", " ", "A/B", "x".repeat(32), "'x"]) expect(isSheetName(bad)).toBe(false);
});
