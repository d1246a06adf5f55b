import type { FunctionHost } from "../../../addin/functions/function-host";
import { ModelStore } from "../../../addin/functions/model-store";
import {
  ADDRESSES,
  asDesktop,
  atOnce,
  callerOver,
  CONTENT,
  FLOWS,
  LIFETIMES,
  MODEL_CELL,
  PRODUCTS,
  SheetError,
  sheetHost,
  TABLES,
  text,
  textAtOnce,
} from "./sheet";

/** The fingerprint of the four tables with their blanks told, as `calc` gives it. */
const HANDLE = /^CRM:base · [0-9a-f]{12} · v1$/;
const place = { address: "Model!B2", parameterAddresses: ADDRESSES };
const web = sheetHost({ blanksTold: () => true });
const handleOnWeb = (): string => textAtOnce(callerOver(web).call("CRMMODEL", ["base", ...TABLES]));
const DESKTOP = ["base", ...TABLES.map(asDesktop)];

function thrown(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}

describe("answers from memory come at once", () => {
  const caller = callerOver(web);
  const handle = atOnce(caller.call("CRMMODEL", ["base", ...TABLES]));

  test("a model, and values in units and in kg", () => {
    expect(handle).toEqual([[expect.stringMatching(HANDLE)]]);
    // Fixed life of 10 years: everything put into use stays, 100 + 0 + 50; 8 kg of cobalt each.
    expect(caller.call("CRMSTOCK", [handle, null, null, null])).toEqual([[100, 100, 150]]);
    expect(caller.call("CRMSTOCK", [handle, [["Elbil"]], [["Co"]], [[2022]]])).toEqual([[1200]]);
  });

  test("an error inside an answer is an error object with its sentence", () => {
    const answer = atOnce(caller.call("CRMSTOCK", [handle, null, null, [[2022, 2031]]]));
    expect(answer[0]?.[0]).toBe(150);
    expect(answer[0]?.[1]).toBeInstanceOf(SheetError);
    expect(answer[0]?.[1]).toMatchObject({ code: "#N/A", message: expect.stringMatching("2031") });
  });

  test("an error alone is thrown, so that its sentence shows", () => {
    const error = thrown(() => caller.call("CRMSTOCK", [handle, [["Elcykel"]]]));
    expect(error).toBeInstanceOf(SheetError);
    expect(error).toMatchObject({ code: "#N/A", message: expect.stringMatching("Elcykel") });
  });

  test("blank texts stay texts: null would show as 0", () => {
    const table = atOnce(caller.call("CRMTABLE", [handle, [["stock"]]]));
    expect(table[1]).toEqual(["Elbil", "", "stock", "pieces", 100, 100, 150]);
  });

  test("the language is asked at every call", () => {
    let language: "sv" | "en" = "en";
    const both = callerOver(sheetHost({ blanksTold: () => true, language: () => language }));
    const model = both.call("CRMMODEL", ["base", ...TABLES]);
    expect(atOnce(both.call("CRMCHECK", [model]))[0]?.[0]).toBe("severity");
    language = "sv";
    expect(atOnce(both.call("CRMCHECK", [model]))[0]?.[0]).toBe("allvar");
  });

  test("a text that is no handle is #VALUE!", () => {
    const error = thrown(() => caller.call("CRMSTOCK", [[["hello"]]]));
    expect(error).toMatchObject({ code: "#VALUE!", message: expect.stringMatching("hello") });
  });

  test("a fault of our own is #N/A with a sentence, and is reported", () => {
    const onFault = jest.fn();
    const broken = new ModelStore();
    broken.hasModel = () => {
      throw new TypeError("broken");
    };
    const faulty = callerOver(web, { store: broken, onFault });
    const error = thrown(() => faulty.call("CRMSTOCK", [[["hello"]]]));
    expect(error).toMatchObject({ code: "#N/A", message: expect.stringMatching("internal fault") });
    expect(onFault).toHaveBeenCalledWith(expect.objectContaining({ message: "broken" }));
  });
});

describe("equal calls are computed once", () => {
  test("the same call reads the memory; a rebuilt model starts afresh", () => {
    const caller = callerOver(web);
    const first = caller.call("CRMMODEL", ["base", ...TABLES], place);
    const table = (): unknown => atOnce(caller.call("CRMCHECK", [first]))[1]?.[1];
    expect(table()).toBe("Innehåll_2024");
    // The same tables under no name: the same handle, and CRMCHECK tells the new state.
    expect(caller.call("CRMMODEL", ["base", ...TABLES])).toEqual(first);
    expect(table()).toBe("Content");
  });

  test("a store with a capacity forgets the model used least recently", () => {
    const store = new ModelStore(2);
    const caller = callerOver(web, { store });
    const made = (name: string): string => textAtOnce(caller.call("CRMMODEL", [name, ...TABLES]));
    const handles = ["a", "b"].map(made);
    atOnce(caller.call("CRMSTOCK", [[[handles[0]]]]));
    made("c");
    expect(handles.map((handle) => store.knows(handle))).toEqual([true, false]);
  });
});

describe("blank against 0 on the desktop", () => {
  test("a second reading tells them apart: the handle is that of the web", async () => {
    const caller = callerOver(sheetHost());
    const model = await caller.call("CRMMODEL", DESKTOP, place);
    expect(await text(model)).toBe(handleOnWeb());
    expect(caller.call("CRMSTOCK", [model])).toEqual([[100, 100, 150]]);
  });

  test("only tables with a 0 are read, by their addresses", async () => {
    const readAgain = jest.fn(sheetHost().readAgain);
    await callerOver(sheetHost({ readAgain })).call("CRMMODEL", DESKTOP, place);
    expect(readAgain.mock.calls).toEqual([[["A!D1:H4", "A!N1:R2"]]]);
  });

  test("without any 0 no blank can hide, and the answer comes at once", () => {
    const flows = FLOWS.filter((row) => row[3] !== 0);
    const content = CONTENT.map((row) => row.slice(0, 4));
    const args = ["base", PRODUCTS, flows, LIFETIMES, content];
    const desktop = callerOver(sheetHost()).call("CRMMODEL", args, place);
    expect(desktop).toEqual(callerOver(web).call("CRMMODEL", args));
  });

  const unverified: readonly (readonly [string, Partial<FunctionHost>, object])[] = [
    ["the switch is off", {}, { secondReading: false }],
    ["a cell has changed", { readAgain: () => Promise.resolve([PRODUCTS, CONTENT]) }, {}],
    ["a range cannot be read", { readAgain: () => Promise.resolve([FLOWS, undefined]) }, {}],
    ["the host fails", { readAgain: () => Promise.reject(new SheetError("x", "busy")) }, {}],
    [
      "the host never answers",
      { readAgain: () => new Promise(() => undefined) },
      { patienceMs: 5 },
    ],
  ];
  test.each(unverified)("unverified where %s", async (_, changes, options) => {
    const caller = callerOver(sheetHost(changes), options);
    const model = await caller.call("CRMMODEL", DESKTOP, place);
    expect(await text(model)).toMatch(HANDLE);
    expect(await text(model)).not.toBe(handleOnWeb());
    // Never a number from inputs that may be wrong: no answer, and CRMCHECK names the cell.
    const error = thrown(() => caller.call("CRMSTOCK", [model, null, null, [[2022]]]));
    expect(error).toMatchObject({ code: "#N/A" });
    expect(JSON.stringify(caller.call("CRMCHECK", [model]))).toContain("year=2021");
  });

  test("unverified where an address is missing", async () => {
    const caller = callerOver(sheetHost());
    const model = await caller.call("CRMMODEL", DESKTOP, { address: "Model!B2" });
    expect(await text(model)).not.toBe(handleOnWeb());
  });

  test("a part keeps whether its blanks were told", async () => {
    const told = callerOver(sheetHost());
    const part = await told.call("CRMPART", [asDesktop(FLOWS)], {
      parameterAddresses: ["A!D1:H4"],
    });
    const rest = [PRODUCTS, LIFETIMES, CONTENT];
    const model = await told.call("CRMMODEL", ["base", part, ...rest.map(asDesktop)], {
      parameterAddresses: [null, "B!A1", "A!A1:B2", "A!J1:L2", "A!N1:R2"],
    });
    expect(await text(model)).toBe(handleOnWeb());

    const untold = callerOver(sheetHost(), { secondReading: false });
    const weak = await untold.call("CRMPART", [asDesktop(FLOWS)]);
    const content = CONTENT.map((row) => row.slice(0, 4));
    const other = untold.call("CRMMODEL", ["base", weak, PRODUCTS, LIFETIMES, content]);
    expect(thrown(() => untold.call("CRMSTOCK", [other, null, null, [[2022]]]))).toMatchObject({
      code: "#N/A",
    });
  });
});

describe("handles after opening a file", () => {
  const handle = handleOnWeb();
  const stock = (host: FunctionHost, options = {}): unknown =>
    callerOver(host, options).call("CRMSTOCK", [[[handle]], null, null, [[2022]]], {
      address: "Out!C3",
      parameterAddresses: ["Model!B2"],
    });

  test("the model is built again from its cell and answers", async () => {
    const modelCellOf = jest.fn(() => Promise.resolve(MODEL_CELL));
    await expect(stock(sheetHost({ modelCellOf }))).resolves.toEqual([[150]]);
    expect(modelCellOf.mock.calls).toEqual([
      [handle, { address: "Out!C3", handleAddress: "Model!B2" }],
    ]);
  });

  test("calls for the same handle share one reading, and later ones need none", async () => {
    const modelCellOf = jest.fn(() => Promise.resolve(MODEL_CELL));
    const caller = callerOver(sheetHost({ modelCellOf }));
    const answers = [2020, 2021, 2022].map(async (year) =>
      caller.call("CRMSTOCK", [[[handle]], null, null, [[year]]]),
    );
    await expect(Promise.all(answers)).resolves.toEqual([[[100]], [[100]], [[150]]]);
    expect(caller.call("CRMSTOCK", [[[handle]]])).toEqual([[100, 100, 150]]);
    expect(modelCellOf).toHaveBeenCalledTimes(1);
  });

  test("an unverified model is built again as what it was", async () => {
    const untold = callerOver(sheetHost(), { secondReading: false });
    const weak = await text(untold.call("CRMMODEL", DESKTOP));
    const modelCellOf = (): ReturnType<FunctionHost["modelCellOf"]> =>
      Promise.resolve({ ...MODEL_CELL, args: DESKTOP });
    const caller = callerOver(sheetHost({ modelCellOf }));
    await expect(caller.call("CRMINFLOW", [[[weak]], null, null, [[2022]]])).rejects.toMatchObject({
      code: "#N/A",
    });
    expect(JSON.stringify(caller.call("CRMCHECK", [[[weak]]]))).toContain("year=2021");
  });

  test("a part behind a model is built again first", async () => {
    const made = callerOver(web);
    const part = textAtOnce(made.call("CRMPART", [FLOWS]));
    const modelCellOf = (wanted: string): ReturnType<FunctionHost["modelCellOf"]> =>
      Promise.resolve(
        wanted === part
          ? { name: "CRMPART", args: [FLOWS], tableNames: [] }
          : { ...MODEL_CELL, args: ["base", [[part]], PRODUCTS, LIFETIMES, CONTENT] },
      );
    await expect(stock(sheetHost({ modelCellOf }))).resolves.toEqual([[150]]);
  });

  const changed = FLOWS.map((row) => row.map((cell) => (cell === 50 ? 60 : cell)));
  const stale: readonly (readonly [string, FunctionHost["modelCellOf"]])[] = [
    ["its cell is not found", () => Promise.resolve(undefined)],
    [
      "its inputs have changed",
      () =>
        Promise.resolve({ ...MODEL_CELL, args: ["base", PRODUCTS, changed, LIFETIMES, CONTENT] }),
    ],
    ["its inputs make no model", () => Promise.resolve({ ...MODEL_CELL, args: ["base"] })],
    ["the host fails", () => Promise.reject(new SheetError("x", "busy"))],
  ];
  test.each(stale)("#N/A recalculate where %s", async (_, modelCellOf) => {
    await expect(stock(sheetHost({ modelCellOf }))).rejects.toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/stale.*Recalculate/),
    });
  });

  test("a host that never answers ends in #N/A with a sentence", async () => {
    const modelCellOf = (): Promise<undefined> => new Promise(() => undefined);
    await expect(stock(sheetHost({ modelCellOf }), { patienceMs: 5 })).rejects.toMatchObject({
      code: "#N/A",
      message: expect.stringMatching("did not answer in time"),
    });
  });

  test("eight seconds are waited unless told otherwise", async () => {
    jest.useFakeTimers();
    try {
      const modelCellOf = (): Promise<undefined> => new Promise(() => undefined);
      const settled = jest.fn();
      const call = stock(sheetHost({ modelCellOf })) as Promise<unknown>;
      const ended = call.catch(settled);
      await jest.advanceTimersByTimeAsync(7999);
      expect(settled).not.toHaveBeenCalled();
      await jest.advanceTimersByTimeAsync(1);
      await ended;
      expect(settled).toHaveBeenCalledTimes(1);
    } finally {
      jest.useRealTimers();
    }
  });

  test("the handle of another version is not looked for", () => {
    const modelCellOf = jest.fn();
    const caller = callerOver(sheetHost({ modelCellOf }));
    const other = handle.replace("v1", "v9");
    expect(thrown(() => caller.call("CRMSTOCK", [[[other]]]))).toMatchObject({ code: "#N/A" });
    expect(modelCellOf).not.toHaveBeenCalled();
  });
});

test("the invocation is copied at once, since the host may change it later", async () => {
  const handleMade = jest.fn();
  const invocation = { address: "Model!B2", parameterAddresses: [...ADDRESSES] };
  const call = callerOver(sheetHost({ handleMade })).call("CRMMODEL", DESKTOP, invocation);
  invocation.address = "Model!B3";
  invocation.parameterAddresses.fill(null);
  expect(await text(call)).toBe(handleOnWeb());
  expect(handleMade.mock.calls).toEqual([[handleOnWeb(), "Model!B2"]]);
});
