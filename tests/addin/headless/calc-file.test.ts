import { readCalcFile, type CalcFile } from "../../../addin/headless/calc-file";

function read(file: unknown): CalcFile {
  const result = readCalcFile(typeof file === "string" ? file : JSON.stringify(file));
  if ("fault" in result) throw new Error(result.fault.en);
  return result;
}

function faultOf(text: string): Readonly<Record<"sv" | "en", string>> {
  const result = readCalcFile(text);
  if (!("fault" in result)) throw new Error("no fault");
  return result.fault;
}

test("the contract's example is read as it stands", () => {
  const file = {
    tables: {
      "any name": [
        ["product", "unit"],
        ["Elbil", "st"],
      ],
    },
    calls: [
      { id: "m2", function: "CRMMODEL", args: ["Scenario A", "$tables"] },
      { id: "a", function: "CRMSTOCK", args: ["$model", "Elbil", "Co", [[2023, 2024]]] },
    ],
  };
  expect(read(file)).toEqual(file);
});

test("tables and arguments may be left out", () => {
  expect(read({ calls: [{ id: "v", function: "CRMVERSION" }] })).toEqual({
    tables: {},
    calls: [{ id: "v", function: "CRMVERSION", args: [] }],
  });
});

test("null, numbers, texts, truth values and errors are cells", () => {
  const rows = [[null, 0, 1.5, "x", true, { error: "#N/A" }, { error: "#REF!", message: "why" }]];
  expect(read({ tables: { T: rows, Empty: [], Bare: [[]] }, calls: [] }).tables).toEqual({
    T: rows,
    Empty: [],
    Bare: [[]],
  });
});

test("an argument may be a list without rows", () => {
  const calls = [{ id: "a", function: "CRMSURVIVAL", args: [[0, 1, null], "fixed", 2] }];
  expect(read({ calls }).calls).toEqual(calls);
});

test("a byte order mark before the text is no fault", () => {
  expect(read('\uFEFF{"calls": []}').calls).toEqual([]);
});

test.each([
  ["no JSON", "{"],
  ["nothing", ""],
  ["another format", "PK\u0003\u0004\u0000\u0014\n\u0000"],
])("%s: one sentence in each language, on one line", (_what, text) => {
  const fault = faultOf(text);
  expect(fault.sv).toMatch(/^Filen är inte JSON: [^\p{C}]+\.$/u);
  expect(fault.en).toMatch(/^The file is not JSON: [^\p{C}]+\.$/u);
});

test.each([
  ["a list", "[]", "it"],
  ["no calls", '{"tables": {}}', "calls"],
  ["a call without id", '{"calls": [{"function": "CRMVERSION"}]}', "calls.0.id"],
  ["a table that is no list", '{"tables": {"T": 5}, "calls": []}', "tables.T"],
  ["a cell that is an object", '{"tables": {"T": [[{"a": 1}]]}, "calls": []}', "tables.T.0.0"],
])("%s: the sentence says where", (_what, text, where) => {
  expect(faultOf(text).en).toContain(`: ${where} cannot be read.`);
  expect(faultOf(text).sv).toContain("kan inte läsas.");
});

test("two calls of one id are refused: their results would hide each other", () => {
  const call = { id: "a", function: "CRMVERSION" };
  const fault = faultOf(JSON.stringify({ calls: [call, call] }));
  expect(fault.sv).toContain("”a”");
  expect(fault.en).toContain('"a"');
});
