import { VERSION } from "#engine";
import { FUNCTION_NAMES } from "../../../addin/functions/calls";
import { connectFunctions, dispatch } from "../../../addin/functions/dispatch";
import type { WorksheetFunction } from "../../../addin/functions/function-list";
import { startFunctions, type StartedFunctions } from "../../../addin/functions/start-functions";
import { CODE_DATA } from "./loaded-codes";
import { functionsFile } from "./metadata/generated";
import { SheetError, sheetHost, TABLES } from "./sheet";

type Called = (...values: unknown[]) => unknown;

function start(): { registered: Map<string, WorksheetFunction>; started: StartedFunctions } {
  const registered = new Map<string, WorksheetFunction>();
  const started = startFunctions(
    {
      associate: (id, worksheetFunction) => registered.set(id, worksheetFunction),
      makeError: (type, message) => new SheetError(type, message),
    },
    sheetHost({ blanksTold: () => true }),
    CODE_DATA,
  );
  return { registered, started };
}

afterEach(() => connectFunctions(undefined));

test("registered are the ids of the metadata, which are the functions there are", async () => {
  const ids = (await functionsFile()).functions.map(({ id }) => id);
  const { registered } = start();
  expect([...registered.keys()]).toEqual(ids);
  expect([...ids].sort()).toEqual([...FUNCTION_NAMES].sort());
});

test("each registered function calls the one of its name, with all its arguments in order", async () => {
  const { registered } = start();
  const call = jest.fn(() => [[1]]);
  connectFunctions({ call });
  for (const { id, parameters, options } of (await functionsFile()).functions) {
    const values = parameters.map((parameter, i) =>
      parameter.repeating ? [[[`${i}a`]], [[`${i}b`]]] : [[`${i}`]],
    );
    const invocation = { address: "A1" };
    (registered.get(id) as Called)(...values, invocation);
    const flat = parameters.flatMap((parameter, i) =>
      parameter.repeating ? [[[`${i}a`]], [[`${i}b`]]] : [[[`${i}`]]],
    );
    const last = options?.requiresParameterAddresses ? invocation : undefined;
    expect(call.mock.lastCall).toEqual([id, flat, last]);
  }
});

test("the functions share one store with whoever started them", () => {
  const { registered, started } = start();
  const model = (registered.get("CRMMODEL") as Called)([["base"]], TABLES, {});
  expect(started.store.knows(String(model))).toBe(true);
  expect((registered.get("CRMVERSION") as Called)()).toEqual([[VERSION]]);
});

test("before they are connected the functions say so", () => {
  expect(() => dispatch("CRMVERSION", [])).toThrow("not connected");
});
