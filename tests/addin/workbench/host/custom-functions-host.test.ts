import {
  CustomFunctionsHost,
  type RuntimeMessage,
} from "../../../../addin/workbench/host/custom-functions-host";
import type { FunctionsFile } from "../../../../addin/workbench/host/function-metadata";
import {
  packArguments,
  unpackResult,
  type BlankProfile,
} from "../../../../addin/workbench/host/invocation-values";

const METADATA: FunctionsFile = {
  functions: [
    { id: "ONE", parameters: [{ name: "x" }, { name: "y", optional: true }] },
    {
      id: "MANY",
      parameters: [{ name: "name" }, { name: "tables", dimensionality: "matrix", repeating: true }],
      options: { requiresAddress: true, requiresParameterAddresses: true, cancelable: true },
    },
    { id: "STREAM", options: { stream: true } },
  ],
};

const TURN = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function host(
  blanks: BlankProfile = "web",
  metadata = METADATA,
): { host: CustomFunctionsHost; sent: RuntimeMessage[][]; missing: string[] } {
  const sent: RuntimeMessage[][] = [];
  const missing: string[] = [];
  const made = new CustomFunctionsHost({
    metadata,
    blanks,
    deliver: (messages) => sent.push([...messages]),
    onMissing: (what) => missing.push(what),
  });
  return { host: made, sent, missing };
}

const NOWHERE = { address: "Sheet1!Z9", addresses: [] };

test("calls wait until the runtime is ready, then travel together", async () => {
  const { host: made, sent } = host();
  const first = made.call("ONE")([[[5]]], NOWHERE);
  const second = made.call("MANY")([[["n"]], [[[1, null]]] as never], {
    address: "Sheet1!B2",
    addresses: [undefined, "Data!A1:B1"],
  });
  await TURN();
  expect(sent).toEqual([]);
  made.begin();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.map(({ type }) => type)).toEqual([1000, 1000]);
  expect(sent[0]?.[0]?.body).toEqual([1, "ONE", [5, null], null, 0, null]);
  made.takeArrays([
    [1, true, 7],
    [
      2,
      true,
      [
        [1, null],
        ["a", { basicValue: "#N/A" }],
      ],
    ],
  ]);
  expect(await first).toEqual([[7]]);
  expect(await second).toEqual([
    [1, 0],
    ["a", "#N/A"],
  ]);
});

test("addresses are sent where the metadata asks for them", async () => {
  const { host: made, sent } = host();
  made.begin();
  const call = made.call("MANY");
  void call([[["n"]], [[1, 2]], [[3]]], {
    address: "Sheet1!B2",
    addresses: [undefined, "Data!A1:B1", "C1"],
  });
  await TURN();
  expect(sent[0]?.[0]?.body).toEqual([
    1,
    "MANY",
    ["n", [[[1, 2]], [[3]]]],
    "Sheet1!B2",
    1,
    [null, "Data!A1:B1", "C1"],
  ]);
});

test("failures end in error texts and keep their sentence", async () => {
  const { host: made } = host();
  made.begin();
  const results = [1, 5, 6, 7, 8, 2, 3, 10].map(async (code, i) => {
    const answer = made.call("ONE")([[[i]]], { ...NOWHERE, address: `Sheet1!A${i}` });
    made.takeArrays([[i + 1, false, `code ${code}`, code]]);
    return await answer;
  });
  expect((await Promise.all(results)).flat(2)).toEqual([
    "#N/A",
    "#DIV/0!",
    "#NUM!",
    "#VALUE!",
    "#NULL!",
    "#VALUE!",
    "#VALUE!",
    "#NAME?",
  ]);
  expect(made.sentences.get("Sheet1!A0")).toBe("code 1");
});

test("results as objects, unknown ids ignored, idle when all are back", async () => {
  const { host: made } = host();
  made.begin();
  const answer = made.call("ONE")([[[1]]], NOWHERE);
  let idle = false;
  const waiting = made.whenIdle().then(() => (idle = true));
  made.takeObjects([{ id: 99, value: 1 }, null]);
  expect(idle).toBe(false);
  made.takeObjects([{ id: 1, failed: false, value: "done" }]);
  expect(await answer).toEqual([["done"]]);
  await waiting;
  expect(idle).toBe(true);
});

test("a blank is 0 on the desktop and null on the web, an empty text stays", () => {
  const entry = { id: "F", parameters: [{ name: "m", dimensionality: "matrix" }, { name: "s" }] };
  const cells = [[null, "", 0]];
  expect(packArguments(entry, [cells, [[null]]], "desktop", false)).toEqual({
    values: [[[0, "", 0]], 0],
  });
  expect(packArguments(entry, [cells, [[null]]], "web", false)).toEqual({
    values: [[[null, "", 0]], null],
  });
});

test("errors in arguments: shown as they are, or passed on where the metadata allows", () => {
  const entry = { id: "F", parameters: [{ name: "m", dimensionality: "matrix" }] };
  expect(packArguments(entry, [[["#N/A", 1]]], "web", false)).toEqual({ error: "#N/A" });
  expect(packArguments(entry, [[["#N/A", 1]]], "web", true)).toEqual({
    values: [[[{ type: "CustomFunctionError", code: "#N/A" }, 1]]],
  });
});

test("a range for a single value, a stream and an unknown function", () => {
  const { host: made, missing } = host();
  expect(made.call("ONE")([[[1, 2]]], NOWHERE)).toEqual([["#VALUE!"]]);
  expect(made.call("STREAM")([], NOWHERE)).toEqual([["#VALUE!"]]);
  expect(made.call("NONE")([], NOWHERE)).toEqual([["#NAME?"]]);
  expect(missing).toEqual(["streaming function STREAM"]);
});

test("results that are no rectangle are #VALUE!", () => {
  expect(unpackResult([[1], [1, 2]])).toEqual([["#VALUE!"]]);
  expect(unpackResult([])).toEqual([["#VALUE!"]]);
  expect(unpackResult([1, 2])).toEqual([[1], [2]]);
  expect(unpackResult("x")).toEqual([["x"]]);
});

test("when the add-in goes, calls under way end", async () => {
  const { host: made } = host();
  const answer = made.call("ONE")([[[1]]], NOWHERE);
  made.end();
  expect(await answer).toEqual([["#VALUE!"]]);
});
