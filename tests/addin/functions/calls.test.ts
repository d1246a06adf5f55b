import { VERSION } from "#engine";
import { callFunction, FUNCTION_NAMES } from "../../../addin/functions/calls";
import type { FunctionRuntime } from "../../../addin/functions/runtime";
import { faultOf, FLOWS, GOODS, LIVES, runtimeOf, TABLES, textOf } from "./runtime-of";

const runtime = runtimeOf();
const model = textOf(callFunction("CRMMODEL", ["base", ...TABLES], runtime));

test("the functions of this version, none of them a cell's address", () => {
  expect([...FUNCTION_NAMES].sort()).toEqual([
    ...["CRMAVAILABLE", "CRMBRIDGE", "CRMCHECK", "CRMCNNAME", "CRMCOHORTS", "CRMCOMPARE"],
    ...["CRMDIFF", "CRMDISRUPTION"],
    ...["CRMEXPLAIN", "CRMINDICATORS", "CRMINFLOW", "CRMINFO"],
    ...["CRMMODEL", "CRMPART"],
    ...[
      "CRMPHASE",
      "CRMQUALITY",
      "CRMRANGE",
      "CRMRECOVERED",
      "CRMRELEASE",
      "CRMSENSITIVITY",
      "CRMSTOCK",
    ],
    ...["CRMSURVIVAL", "CRMTABLE"],
    ...["CRMTOP", "CRMVALIDATE", "CRMVALUE", "CRMVERSION"],
  ]);
  expect(FUNCTION_NAMES.some((name) => /^[A-Z]{1,3}\d+$/.test(name))).toBe(false);
});

test("an unknown function has no answer, also one that every object has", () => {
  for (const name of ["CRMSTOK", "constructor", "__proto__", ""]) {
    expect(callFunction(name, [model], runtime)).toBeUndefined();
  }
});

test("case does not matter", () => {
  expect(callFunction("crmVersion", [], runtime)).toEqual([[VERSION]]);
});

/** Least and most arguments of the contract. */
test.each([
  ["CRMMODEL", 1, 300],
  ["CRMPART", 1, 300],
  ["CRMINFLOW", 1, 5],
  ["CRMSTOCK", 1, 5],
  ["CRMRELEASE", 1, 5],
  ["CRMVALUE", 2, 6],
  ["CRMTABLE", 2, 6],
  ["CRMCOHORTS", 2, 6],
  ["CRMVALIDATE", 1, 3],
  ["CRMTOP", 3, 6],
  ["CRMINDICATORS", 1, 2],
  ["CRMDISRUPTION", 3, 5],
  ["CRMCHECK", 1, 1],
  ["CRMINFO", 1, 1],
  ["CRMSURVIVAL", 2, 7],
  ["CRMCNNAME", 1, 2],
  ["CRMVERSION", 0, 0],
])("%s takes %d to %d arguments, else #VALUE!", (name, least, most) => {
  const call = (count: number): string => {
    try {
      callFunction(
        name,
        Array.from({ length: count }, () => null),
        runtime,
      );
      return "";
    } catch (fault) {
      return fault instanceof Error ? fault.message : "";
    }
  };
  const refused = /cannot have \d+ arguments/;
  expect(call(least)).not.toMatch(refused);
  expect(call(Math.min(most, 40))).not.toMatch(refused);
  if (least > 0) expect(call(least - 1)).toMatch(refused);
  if (most < 300) expect(call(most + 1)).toMatch(refused);
});

test("arguments stand in the contract's order", () => {
  const args = [model, "A", null, 2021, "t"];
  expect(callFunction("CRMSTOCK", args, runtime)).toEqual([[0.01]]);
  expect(callFunction("CRMINFLOW", args, runtime)).toEqual([[0.005]]);
  expect(callFunction("CRMRELEASE", args, runtime)).toEqual([[0]]);
  expect(callFunction("CRMVALUE", [model, "stock change", ...args.slice(1)], runtime)).toEqual([
    [0.005],
  ]);
  expect(callFunction("CRMTABLE", [model, "stock", ...args.slice(1)], runtime)?.[1]).toEqual([
    ...["A", "", "stock", "t", 0.01],
  ]);
  expect(callFunction("CRMCOHORTS", [...args, "stock"], runtime)?.[1]).toEqual([
    2021, 0.005, 0.005,
  ]);
  const weibull = [6, "weibull", null, null, null, 2, 6];
  expect(callFunction("CRMSURVIVAL", weibull, runtime)?.[0]?.[0]).toBeCloseTo(Math.exp(-1), 15);
  const normal = [5, "normal uncut", 5, 1, "end"];
  expect(callFunction("CRMSURVIVAL", normal, runtime)?.[0]?.[0]).toBeCloseTo(0.5, 15);
});

test("the model may come as the only cell of a range", () => {
  expect(callFunction("CRMSTOCK", [[[model]], "A", null, 2020], runtime)).toEqual([[5]]);
});

test("an error in place of the model keeps its type and its sentence", () => {
  const stale = { error: "#N/A", message: "Recalculate the model cell." };
  for (const argument of [stale, [[stale]]]) {
    const fault = faultOf(() => callFunction("CRMSTOCK", [argument], runtime));
    expect(fault.type).toBe("#N/A");
    expect(fault.sentence.sv).toBe("Recalculate the model cell.");
  }
  const wrong = faultOf(() => callFunction("CRMINFO", [{ error: "#VALUE!" }], runtime));
  expect(wrong.type).toBe("#VALUE!");
  expect(wrong.sentence.en).toContain("#VALUE!");
});

test("a part gives the same model as its tables given directly", () => {
  const part = textOf(callFunction("CRMPART", [GOODS, LIVES], runtime));
  expect(part).toMatch(/^CRMPART · [0-9a-f]{12}$/);
  const other = textOf(callFunction("CRMPART", [FLOWS], runtime));
  expect(textOf(callFunction("CRMMODEL", ["base", part, other], runtime))).toBe(model);
  expect(textOf(callFunction("CRMMODEL", ["base", [[part]], FLOWS], runtime))).toBe(model);
});

test("a missing measure is #VALUE! and the sentence lists the measures", () => {
  for (const name of ["CRMVALUE", "CRMTABLE"]) {
    const fault = faultOf(() => callFunction(name, [model, null], runtime));
    expect(fault.type).toBe("#VALUE!");
    expect(fault.sentence.sv).toContain("bestånd");
  }
});

describe("the language of headers", () => {
  const headerIn = (language: FunctionRuntime["language"], ...settings: string[][]): unknown => {
    const own = runtimeOf({ language });
    const rows = settings.length > 0 ? [[["setting", "value"], ...settings]] : [];
    const handle = textOf(callFunction("CRMMODEL", ["base", ...TABLES, ...rows], own));
    return callFunction("CRMTABLE", [handle, "stock", "A", null, 2020], own)?.[0]?.[0];
  };

  test("is the caller's, unless Settings name one", () => {
    expect(headerIn("en")).toBe("product");
    expect(headerIn("sv")).toBe("produkt");
    expect(headerIn("en", ["language", "sv"])).toBe("produkt");
    expect(headerIn("sv", ["language", "en"])).toBe("product");
  });
});

test("where blanks cannot be told from 0, a 0 that may be a blank leaves its product without answer", () => {
  const flows = [...FLOWS, ["A", "inflow", 2022, 0, "kg"]];
  const stockIn = (blanksTold: boolean): unknown => {
    const own = runtimeOf({ blanksTold });
    const handle = textOf(callFunction("CRMMODEL", ["base", GOODS, flows, LIVES], own));
    return callFunction("CRMSTOCK", [handle, "A", null, 2022], own)?.[0]?.[0];
  };
  expect(stockIn(true)).toBe(5);
  expect(stockIn(false)).toHaveProperty("type", "#N/A");
});
