import { isTable, singleText, tableArguments } from "../../../addin/functions/table-arguments";
import { faultOf, FLOWS, GOODS, inputs, LIVES, runtimeOf } from "./runtime-of";

test("ranges are tables in their order, with the name that the host knows", () => {
  const runtime = runtimeOf({ tableName: (cells) => (cells === FLOWS ? "Handel" : undefined) });
  expect(tableArguments([GOODS, FLOWS], runtime)).toEqual({
    tables: [{ cells: GOODS }, { cells: FLOWS, name: "Handel" }],
    blanksTold: true,
  });
});

test("omitted arguments are skipped", () => {
  const args = [GOODS, undefined, null, 0, "", [[null]], LIVES];
  expect(tableArguments(args, runtimeOf()).tables).toEqual(inputs(GOODS, LIVES));
});

test("an empty table is a table: it has a finding of its own", () => {
  expect(tableArguments([[], [[]]], runtimeOf()).tables).toEqual(inputs([], [[]]));
});

test("a part stands for its tables, as text or as the only cell of a range", () => {
  const runtime = runtimeOf();
  const part = runtime.store.keepPart(inputs(GOODS, FLOWS), true);
  for (const argument of [part, [[part]]]) {
    expect(tableArguments([argument, LIVES], runtime).tables).toEqual(inputs(GOODS, FLOWS, LIVES));
  }
});

test("blanks are told only where every part tells them", () => {
  const runtime = runtimeOf();
  const part = runtime.store.keepPart(inputs(GOODS), false);
  expect(tableArguments([part, FLOWS], runtime).blanksTold).toBe(false);
  expect(tableArguments([FLOWS], runtimeOf({ blanksTold: false })).blanksTold).toBe(false);
});

test.each(["Produkter", 5, true, [["Produkter"]], [[5]]])("%j is no table: #VALUE!", (argument) => {
  const fault = faultOf(() => tableArguments([GOODS, argument], runtimeOf()));
  expect(fault.type).toBe("#VALUE!");
  expect(fault.sentence.en).toContain("is no table");
});

test("an error in place of a table is #VALUE!, an unknown part #N/A", () => {
  expect(faultOf(() => tableArguments([{ error: "#REF!" }], runtimeOf())).type).toBe("#VALUE!");
  expect(faultOf(() => tableArguments(["CRMPART · 0123456789ab"], runtimeOf())).type).toBe("#N/A");
});

test("a table is a range of more than one cell", () => {
  expect([GOODS, [], [[]], [["a"], ["b"]]].map(isTable)).toEqual([true, true, true, true]);
  expect(["a", null, undefined, [["a"]]].map(isTable)).toEqual([false, false, false, false]);
});

test("a single text is one, alone or in a range of one cell", () => {
  expect(singleText("a")).toBe("a");
  expect(singleText([["a"]])).toBe("a");
  for (const none of [5, null, undefined, [[5]], [["a", "b"]], []]) {
    expect(singleText(none)).toBeUndefined();
  }
});
