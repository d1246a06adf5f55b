/** The command's calls as the contract tells them: references, shapes, errors, languages. */
import { evaluate } from "../../../addin/headless/evaluate";
import { codeData } from "../../../addin/functions/code-data";
import { CODE_DATA } from "../functions/loaded-codes";
import {
  calculated,
  errorOf,
  resultOf,
  valueIn,
  valueOf,
  type Call,
  type Tables,
} from "./calculated";
import { CARS as TABLES } from "./cars";

const value = (...call: Call): unknown => valueOf(TABLES, ...call);
const error = (...call: Call): { type: string; message: string } => errorOf(TABLES, ...call);

describe("references", () => {
  test('"$model" is base of every table, built at first use', () => {
    expect(value("CRMSTOCK", "$model", "Elbil", "Co")).toEqual([[80, 160, 160]]);
    const results = calculated(TABLES, {
      m: ["CRMMODEL", "base", "$tables"],
      hex: ["CRMINFO", "$model"],
    });
    const info = valueIn(results["hex"]) as unknown[][];
    expect(info[0]).toEqual(["name", "base"]);
    expect(valueIn(results["m"])).toBe(`CRM:base · ${String(info[1]?.[1])} · v1`);
  });

  test('"$ID" is an earlier result, also one called model', () => {
    const results = calculated(TABLES, {
      m2: ["CRMMODEL", "Scenario A", "$tables"],
      a: ["CRMSTOCK", "$m2", "Elbil"],
      years: ["CRMSTOCK", "$model", "Elbil", null, "$list"],
      model: ["CRMMODEL", "own", "$tables"],
      name: ["CRMINFO", "$model"],
    });
    expect(valueIn(results["a"])).toEqual([[10, 20, 20]]);
    expect(results["years"]).toHaveProperty("error.type", "#NAME?");
    expect((valueIn(results["name"]) as unknown[][])[0]).toEqual(["name", "own"]);
  });

  test("an earlier answer of several cells is a range", () => {
    const results = calculated(TABLES, {
      ages: ["CRMSURVIVAL", [[0, 2]], "fixed", 1],
      again: ["CRMSURVIVAL", "$ages", "fixed", 1],
    });
    expect(valueIn(results["again"])).toEqual([[0, 1]]);
  });

  test('"$tables" are all as arguments of their own, "$tables.NAME" is one', () => {
    const results = calculated(TABLES, {
      all: ["CRMMODEL", "x", "$tables"],
      each: ["CRMMODEL", "x", "$tables.Halter", "$tables.Liv", "$tables.Flöden", "$tables.Varor"],
    });
    expect(valueIn(results["all"])).toBe(valueIn(results["each"]));
  });

  test("tables keep their own names in findings", () => {
    const tables = { ...TABLES, Tom: [] };
    const rows = valueOf(tables, "CRMCHECK", "$model") as unknown[][];
    expect(rows[1]?.slice(0, 2)).toEqual(["error", "Tom"]);
  });

  test.each(["$nothing", "$tables.Nothing", "$tables.constructor", "$toString", "$"])(
    "%s is unknown: #NAME? with a sentence that names it",
    (reference) => {
      const { type, message } = error("CRMSTOCK", reference);
      expect(type).toBe("#NAME?");
      expect(message).toContain(reference);
    },
  );

  test("a later call cannot be referred to", () => {
    const results = calculated(TABLES, {
      a: ["CRMSTOCK", "$m"],
      m: ["CRMMODEL", "x", "$tables"],
    });
    expect(results["a"]).toHaveProperty("error.type", "#NAME?");
    expect(valueIn(results["m"])).toMatch(/^CRM:x · /);
  });

  test('a text that starts with "$" is written with two, in ranges too', () => {
    const tables: Tables = {
      ...TABLES,
      Varor: [
        ["product", "unit"],
        ["$ar", "kg"],
      ],
      Flöden: [
        ["series", "flow", "year", "value", "unit"],
        ["$ar", "inflow", 2020, 5, "kg"],
      ],
      Liv: [
        ["product", "distribution", "mean"],
        ["$ar", "fixed", 2],
      ],
    };
    expect(valueOf(tables, "CRMSTOCK", "$model", "$$ar")).toBe(5);
    expect(valueOf(tables, "CRMSTOCK", "$model", [["$$ar", null]])).toEqual([[5], [""]]);
  });
});

describe("arguments and shapes", () => {
  test("null, 0 and an empty text are omitted as whole arguments", () => {
    for (const omitted of [null, 0, ""]) {
      expect(value("CRMSTOCK", "$model", "Elbil", omitted, omitted, omitted)).toEqual([
        [10, 20, 20],
      ]);
    }
    expect(value("CRMSTOCK", "$model", "Elbil")).toEqual([[10, 20, 20]]);
  });

  test("a list without rows is a row", () => {
    expect(value("CRMSTOCK", "$model", "Elbil", null, [2022, 2020])).toEqual([[20, 10]]);
  });

  test("one cell is a scalar, several are rows", () => {
    expect(value("CRMSTOCK", "$model", "Elbil", null, 2021)).toBe(20);
    expect(value("CRMSTOCK", "$model", [["Elbil"]], [["Co"]], [[2021]])).toBe(160);
    expect(value("CRMSTOCK", "$model", "Elbil", null, [[2021], [2022]])).toEqual([[20], [20]]);
    expect(value("CRMVERSION")).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test("numbers come in full precision", () => {
    const ages = value("CRMSURVIVAL", [[1, 2]], "exponential", 3) as number[][];
    expect(ages).toEqual([[Math.exp(-1 / 3), Math.exp(-2 / 3)]]);
    expect(JSON.stringify(ages)).toContain("0.716531310573789");
  });

  test("the whole answer survives JSON", () => {
    const result = resultOf(TABLES, "CRMTABLE", "$model", [["stock", "release"]], "*", "*");
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe("errors", () => {
  test("inside an array a cell is an object of error and message", () => {
    expect(resultOf(TABLES, "CRMSTOCK", "$model", "Elbil", "Co", [[2022, 2023]])).toEqual({
      value: [[160, { error: "#N/A", message: "2023 is outside the model's years 2020–2022." }]],
    });
  });

  test("alone the result is an error of type and message", () => {
    expect(resultOf(TABLES, "CRMSTOCK", "$model", "Elbil", "Co", 2023)).toEqual({
      error: { type: "#N/A", message: "2023 is outside the model's years 2020–2022." },
    });
  });

  test("an unknown function is #NAME?, whatever its arguments; case does not matter", () => {
    expect(error("CRMSTOK", "$model").type).toBe("#NAME?");
    expect(error("CRMSTOK", "$model").message).toContain("CRMSTOK");
    expect(error("toString").type).toBe("#NAME?");
    expect(error("CRMSTOK", { error: "#DIV/0!" }).type).toBe("#NAME?");
    expect(value("crmstock", "$model", "Elbil", null, 2020)).toBe(10);
  });

  const notFound: readonly (readonly [what: string, call: Call])[] = [
    ["a product", ["CRMSTOCK", "$model", "Elbilen"]],
    ["a material", ["CRMSTOCK", "$model", "Elbil", "Unobtainium"]],
    ["content", ["CRMSTOCK", "$model", "Telefon", "Co", 2020]],
    ["a stored version", ["CRMMODEL", "@2024-1", "$tables"]],
    ["a handle built here", ["CRMSTOCK", "CRM:base · 0123456789ab · v1"]],
    ["a handle of this version", ["CRMSTOCK", "CRM:base · 0123456789ab · v9"]],
  ];
  test.each(notFound)("#N/A: no such %s", (_what, call) => {
    expect(error(...call).type).toBe("#N/A");
  });

  const wrong: readonly (readonly [what: string, call: Call])[] = [
    ["a handle", ["CRMSTOCK", "base"]],
    ["a handle: omitted", ["CRMSTOCK", null]],
    ["a measure", ["CRMVALUE", "$model", "stok"]],
    ["a measure: omitted", ["CRMVALUE", "$model", null]],
    ["a unit", ["CRMSTOCK", "$model", "Elbil", "Co", null, "pieces"]],
    ["years", ["CRMSTOCK", "$model", "Elbil", "Co", 2020.5]],
    ["the number of arguments: too few", ["CRMVALUE", "$model"]],
    ["the number of arguments: too many", ["CRMSTOCK", "$model", "Elbil", "Co", 2020, "kg", "x"]],
    ["the number of arguments: none", ["CRMCHECK"]],
    ["a name: empty", ["CRMMODEL", "", "$tables"]],
    ["a name: blank", ["CRMMODEL", "  ", "$tables"]],
    ["a name with the handle's mark", ["CRMMODEL", "a · b", "$tables"]],
    ["the tables: none", ["CRMMODEL", "base"]],
    ["the tables: a text", ["CRMMODEL", "base", "Varor"]],
    ["an age", ["CRMSURVIVAL", -1, "fixed", 2]],
  ];
  test.each(wrong)("#VALUE!: %s", (_what, call) => {
    const { type, message } = error(...call);
    expect(type).toBe("#VALUE!");
    expect(message).not.toBe("");
  });

  test("an error in place of the model is the answer, with its own message", () => {
    const results = calculated(TABLES, {
      broken: ["CRMMODEL", "@2024-1", "$tables"],
      a: ["CRMSTOCK", "$broken", "Elbil"],
      wrong: ["CRMMODEL", "", "$tables"],
      b: ["CRMTABLE", "$wrong", "stock"],
      unknown: ["CRMMODLE", "base", "$tables"],
      c: ["CRMCHECK", "$unknown"],
      d: ["CRMINFO", { error: "#REF!" }],
    });
    expect(results["a"]).toEqual(results["broken"]);
    expect(results["b"]).toEqual(results["wrong"]);
    expect(results["c"]).toEqual(results["unknown"]);
    expect(results["d"]).toHaveProperty("error.type", "#REF!");
  });

  test("an error in place of either model of two is the answer", () => {
    const results = calculated(TABLES, {
      ok: ["CRMMODEL", "base", "$tables"],
      unknown: ["CRMMODLE", "base", "$tables"],
      first: ["CRMDIFF", "$unknown", "$ok", "stock", "Elbil"],
      second: ["CRMDIFF", "$ok", "$unknown", "stock", "Elbil"],
      bridge: ["CRMBRIDGE", "$ok", { error: "#REF!" }, "stock", "Elbil", null, 2020],
      // Further arguments are read by the function, which tells what is wrong with them.
      measure: ["CRMDIFF", "$ok", "$ok", { error: "#REF!" }, "Elbil"],
    });
    expect(results["first"]).toEqual(results["unknown"]);
    expect(results["second"]).toEqual(results["unknown"]);
    expect(results["bridge"]).toHaveProperty("error.type", "#REF!");
    expect(results["measure"]).toHaveProperty("error.type", "#VALUE!");
  });

  test.each(["CRMVALUE", "CRMTABLE", "CRMRANGE", "CRMTOP", "CRMEXPLAIN"])(
    "%s without its measure says so",
    (name) => {
      const more = { CRMTOP: [2020], CRMEXPLAIN: ["Elbil", null, 2020] }[name] ?? [];
      const { type, message } = errorOf(TABLES, name, "$model", null, ...more);
      expect(type).toBe("#VALUE!");
      expect(message).toMatch(/^No measure is given. Use inflow, /);
    },
  );

  test("one call's error leaves the others their answers", () => {
    const results = calculated(TABLES, {
      bad: ["CRMSTOCK", "$model", "zz"],
      good: ["CRMSTOCK", "$model", "Elbil", null, 2020],
    });
    expect(results["bad"]).toHaveProperty("error");
    expect(valueIn(results["good"])).toBe(10);
  });
});

test("numbers too large to add, weigh or value say so: none is a fault of ours, none is 0", () => {
  // Invented: 1e300 pieces of 1e8 kg are 1e308 kg, and two such products more than a number holds.
  const tables = {
    p: [["product", "unit", "unit mass"], ...["A", "B"].map((name) => [name, "pieces", 1e8])],
    f: [
      ["series", "flow", "year", "value", "unit"],
      ...["A", "B"].map((name) => [name, "inflow", 2020, 1e300, "pieces"]),
    ],
    l: [["product", "distribution", "mean"], ...["A", "B"].map((name) => [name, "fixed", 5])],
    c: [
      ["product", "material", "amount", "unit"],
      ...["A", "B"].map((name) => [name, "Co", 1, "kg/kg"]),
    ],
    m: [
      ["material", "price", "unit"],
      ["Co", 1000, "SEK/kg"],
    ],
  };
  const results = calculated(tables, {
    one: ["CRMSTOCK", "$model", "A", "Co", 2020],
    both: ["CRMSTOCK", "$model", null, "Co", 2020],
    grams: ["CRMSTOCK", "$model", "A", "Co", 2020, "g"],
    money: ["CRMSTOCK", "$model", "A", "Co", 2020, "SEK"],
    cohorts: ["CRMCOHORTS", "$model", "A", "Co", 2020, "SEK"],
    top: ["CRMTOP", "$model", "stock", 2020],
  });
  expect(valueIn(results["one"])).toBe(1e308);
  const sentence = /^The number grows too large to compute with\./;
  for (const id of ["both", "grams", "money"]) {
    expect(results[id]).toHaveProperty("error.message", expect.stringMatching(sentence));
  }
  expect(JSON.stringify(results["cohorts"])).toContain("grows too large");
  // A share of what cannot be summed would be 0.
  expect(valueIn(results["top"])).toEqual([
    ["rank", "product", "material", "value", "unit", "share"],
    [1, "A", "Co", 1e308, "kg", "#N/A"],
    [2, "B", "Co", 1e308, "kg", "#N/A"],
  ]);
  expect(JSON.stringify(results)).not.toContain("internal fault");
});

test("a fault in our own code leaves only its call without an answer, and is told of", () => {
  const heard: unknown[] = [];
  const fault = new RangeError("ours");
  const cell = {
    get error(): string {
      throw fault;
    },
  };
  const calls = [
    { id: "bad", function: "CRMMODEL", args: ["x", "$tables.Bad"] },
    { id: "good", function: "CRMSURVIVAL", args: [1, "fixed", 2] },
  ];
  const results = evaluate({ tables: { Bad: [["a", cell]] }, calls }, "en", CODE_DATA, (cause) =>
    heard.push(cause),
  );
  expect(results["bad"]).toHaveProperty("error.type", "#N/A");
  expect(results["bad"]).toHaveProperty("error.message", expect.stringContaining("internal fault"));
  expect(results["good"]).toEqual({ value: 1 });
  expect(heard).toEqual([fault]);
});

test("without the CN codes in memory no model is built and no name given, and the rest stands", () => {
  const calls = [
    { id: "m", function: "CRMMODEL", args: ["base", "$tables"] },
    { id: "stock", function: "CRMSTOCK", args: ["$m"] },
    { id: "name", function: "CRMCNNAME", args: ["87038010"] },
    { id: "good", function: "CRMSURVIVAL", args: [1, "fixed", 2] },
  ];
  const results = evaluate({ tables: { P: [["product", "unit"]] }, calls }, "sv", codeData());
  for (const id of ["m", "stock", "name"]) {
    expect(results[id]).toMatchObject({
      error: { type: "#N/A", message: expect.stringMatching(/^Listan över KN-koder kunde inte/u) },
    });
  }
  expect(results["good"]).toEqual({ value: 1 });
});

test("CRMCNNAME names a code in the language asked for, else in the caller's", () => {
  const calls = {
    own: ["CRMCNNAME", "87038010"],
    asked: ["CRMCNNAME", "8703801000", "en"],
    many: ["CRMCNNAME", [["87038010"], ["1"]]],
    odd: ["CRMCNNAME", "87038010", "xx"],
  } as const satisfies Record<string, Call>;
  const results = calculated({}, calls, "sv");
  expect(valueIn(results["own"])).toMatch(/elmotor/u);
  expect(valueIn(results["asked"])).toMatch(/electric motor/u);
  expect(valueIn(results["many"])).toEqual([[valueIn(results["own"])], ["#VALUE!"]]);
  expect(results["odd"]).toHaveProperty("error.type", "#VALUE!");
});
