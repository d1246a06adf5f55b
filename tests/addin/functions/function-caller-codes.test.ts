/** Calls that need the CN codes before they are in memory, and after. */
import { unpackCodeList } from "#engine";
import { codeData, type CodeData } from "../../../addin/functions/code-data";
import { LoadOnDemand } from "../../../addin/functions/load-on-demand";
import codesPack from "../../../assets/classification/cn-codes.json";
import { CODE_DATA, CODES, inMemory } from "./loaded-codes";
import { atOnce, callerOver, MODEL_CELL, sheetHost, TABLES, text, textAtOnce } from "./sheet";

const web = sheetHost({ blanksTold: () => true });
const HANDLE = textAtOnce(callerOver(web).call("CRMMODEL", ["base", ...TABLES]));
const SENTENCE = { sv: "Kunde inte läsas in.", en: "Could not be loaded." };

/** Code data of which only the codes are loaded, in that way. */
const withCodes = (fetched: () => Promise<typeof CODES>): CodeData => ({
  codes: new LoadOnDemand(fetched, SENTENCE),
  names: CODE_DATA.names,
});

test("the first model is a promise, and once the codes are loaded the next comes at once", async () => {
  const fetched = jest.fn(() => Promise.resolve(CODES));
  const caller = callerOver(web, { codeData: withCodes(fetched) });
  const first = ["base", "Bas"].map((name) => caller.call("CRMMODEL", [name, ...TABLES]));
  expect(first.every((answer) => answer instanceof Promise)).toBe(true);
  expect(await text(first[0] ?? [])).toBe(HANDLE);
  await first[1];
  expect(textAtOnce(caller.call("CRMMODEL", ["base", ...TABLES]))).toBe(HANDLE);
  expect(atOnce(caller.call("CRMSTOCK", [[[HANDLE]]]))).toEqual([[100, 100, 150]]);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test("a model is built with the list: a flow under a code before it was in force is told", async () => {
  const codes = [
    ["product", "CN code"],
    ["Elbil", "87038010"],
  ];
  const flows = [
    ["series", "flow", "year", "value", "unit"],
    ["87038010", "import", 2015, 5, "st"],
  ];
  const [products = [], , lifetimes = []] = TABLES;
  const caller = callerOver(web, { codeData: codeData() });
  const model = await caller.call("CRMMODEL", ["base", products, codes, flows, lifetimes]);
  expect(JSON.stringify(caller.call("CRMCHECK", [model]))).toMatch(/87038010[^\]]*2017/);
});

test("functions without codes answer at once and load nothing", () => {
  const fetched = jest.fn(() => Promise.resolve(CODES));
  const caller = callerOver(web, { codeData: withCodes(fetched) });
  atOnce(caller.call("CRMVERSION", []));
  atOnce(caller.call("CRMSURVIVAL", [[[1]], [["fixed"]], [[2]]]));
  atOnce(caller.call("CRMPART", [...TABLES]));
  expect(fetched).not.toHaveBeenCalled();
});

test("a handle of a file just opened: codes first, then the model again", async () => {
  const modelCellOf = jest.fn(() => Promise.resolve(MODEL_CELL));
  const host = sheetHost({ blanksTold: () => true, modelCellOf });
  const caller = callerOver(host, { codeData: codeData() });
  await expect(caller.call("CRMSTOCK", [[[HANDLE]]])).resolves.toEqual([[100, 100, 150]]);
  expect(atOnce(caller.call("CRMSTOCK", [[[HANDLE]]]))).toEqual([[100, 100, 150]]);
});

test("a failed load is #N/A with its sentence and reported; the next call tries again", async () => {
  const cause = new TypeError("chunk");
  const fetched = jest.fn(() => Promise.resolve(CODES)).mockRejectedValueOnce(cause);
  const onFault = jest.fn();
  const caller = callerOver(web, { codeData: withCodes(fetched), onFault });
  await expect(caller.call("CRMMODEL", ["base", ...TABLES])).rejects.toMatchObject({
    code: "#N/A",
    message: SENTENCE.en,
  });
  expect(onFault.mock.calls).toEqual([[cause]]);
  expect(await text(caller.call("CRMMODEL", ["base", ...TABLES]))).toBe(HANDLE);
});

test("a load that never ends is #N/A after the patience, in the caller's language", async () => {
  const host = sheetHost({ language: () => "sv" });
  const stuck = withCodes(() => new Promise(() => undefined));
  const caller = callerOver(host, { codeData: stuck, patienceMs: 5 });
  await expect(caller.call("CRMMODEL", ["base", ...TABLES])).rejects.toMatchObject({
    code: "#N/A",
    message: expect.stringMatching(/^Listan över KN-koder kunde inte läsas in/u),
  });
});

test("loading and building again share one patience of eight seconds", async () => {
  jest.useFakeTimers();
  try {
    const after = <T>(value: T): Promise<T> =>
      new Promise((resolve) => setTimeout(() => resolve(value), 5000));
    const host = sheetHost({ modelCellOf: () => after(MODEL_CELL) });
    const caller = callerOver(host, { codeData: withCodes(() => after(CODES)) });
    const settled = jest.fn();
    const ended = (caller.call("CRMSTOCK", [[[HANDLE]]]) as Promise<unknown>).catch(settled);
    await jest.advanceTimersByTimeAsync(7999);
    expect(settled).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    await ended;
    // The codes had come by then: it is the host that was late.
    const message = expect.stringMatching("Excel did not answer in time");
    expect(settled.mock.calls).toEqual([[expect.objectContaining({ code: "#N/A", message })]]);
  } finally {
    jest.useRealTimers();
  }
});

test("a pack that cannot be read is a failed load", async () => {
  const codes = (): Promise<typeof CODES> =>
    Promise.resolve().then(() => unpackCodeList({ ...codesPack, firstYear: "1995" }));
  const caller = callerOver(web, { codeData: withCodes(codes) });
  await expect(caller.call("CRMMODEL", ["base", ...TABLES])).rejects.toMatchObject({
    code: "#N/A",
    message: SENTENCE.en,
  });
});

describe("CRMCNNAME", () => {
  test("loads codes and names at the first call, then answers at once", async () => {
    const caller = callerOver(web, { codeData: codeData() });
    const first = caller.call("CRMCNNAME", [[["87038010"]], null]);
    expect(first).toBeInstanceOf(Promise);
    const name = await text(first);
    expect(name).toMatch(/electric motor/);
    expect(textAtOnce(caller.call("CRMCNNAME", [[["8703801000"]], [["en"]]]))).toBe(name);
    expect(textAtOnce(caller.call("CRMCNNAME", [[["87038010"]], [["sv"]]]))).toMatch(/elmotor/u);
  });

  test("names in the caller's language unless another is asked for; a range keeps its shape", () => {
    const caller = callerOver(sheetHost({ language: () => "sv" }));
    const answer = atOnce(caller.call("CRMCNNAME", [[["87038010"], [null], ["8703"]], null]));
    expect(answer.map((row) => typeof row[0])).toEqual(["string", "string", "string"]);
    expect(answer[0]?.[0]).toMatch(/elmotor/u);
    expect(answer[1]?.[0]).toBe("");
  });

  test("names that cannot be loaded say so; models do not need them", async () => {
    const names = new LoadOnDemand<never>(() => Promise.reject(new TypeError("x")), SENTENCE);
    const caller = callerOver(web, { codeData: { codes: inMemory(CODES), names } });
    await expect(caller.call("CRMCNNAME", [[["8703"]], null])).rejects.toMatchObject({
      code: "#N/A",
      message: SENTENCE.en,
    });
    expect(textAtOnce(caller.call("CRMMODEL", ["base", ...TABLES]))).toBe(HANDLE);
  });
});
