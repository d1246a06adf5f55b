import { isModelHandle, isPartHandle, ModelStore } from "../../../addin/functions/model-store";
import { CODES } from "./loaded-codes";
import { faultOf, FLOWS, GOODS, inputs, LIVES, TABLES, type Rows } from "./runtime-of";

const HANDLE = /^CRM:base · [0-9a-f]{12} · v1$/;
const build = (store: ModelStore, name = "base", ...tables: readonly Rows[]): string =>
  store.build(name, inputs(...(tables.length > 0 ? tables : TABLES)), true, CODES);

test("a handle is name, 12 hexadecimal digits and a version, and finds its model", () => {
  const store = new ModelStore();
  const handle = build(store);
  expect(handle).toMatch(HANDLE);
  expect(store.model(handle).handle).toBe(handle);
  expect(store.hasModel(handle)).toBe(true);
  expect(isModelHandle(handle)).toBe(true);
});

test("the same tables give the same text in another store, in any order and split in two", () => {
  const handle = build(new ModelStore());
  const later: Rows = [FLOWS[0] ?? [], FLOWS[2] ?? []];
  const earlier: Rows = [FLOWS[0] ?? [], FLOWS[1] ?? []];
  expect(build(new ModelStore(), "base", LIVES, later, GOODS, earlier)).toBe(handle);
});

test("another value gives another hex, another name the same", () => {
  const store = new ModelStore();
  const hexOf = (handle: string): string => handle.split(" · ")[1] ?? "";
  const longer: Rows = [
    ["product", "distribution", "mean"],
    ["A", "fixed", 3],
  ];
  expect(hexOf(build(store, "base", GOODS, FLOWS, longer))).not.toBe(hexOf(build(store)));
  expect(hexOf(build(store, "Scenario B"))).toBe(hexOf(build(store)));
});

test("a table of no kind counts too: it may stop answers", () => {
  const store = new ModelStore();
  const strange: Rows = [
    ["foo", "bar"],
    ["A", 1],
  ];
  expect(build(store, "base", ...TABLES, strange)).not.toBe(build(store));
});

test.each(["", "a · b", " · "])("the name %j is #VALUE!", (name) => {
  expect(faultOf(() => build(new ModelStore(), name)).type).toBe("#VALUE!");
});

test("a name may hold the mark without blanks around it", () => {
  const store = new ModelStore();
  const handle = build(store, "5·7");
  expect(store.model(handle).handle).toBe(handle);
});

test("no tables are #VALUE!, a stored version is #N/A", () => {
  const store = new ModelStore();
  expect(faultOf(() => store.build("base", [], true, CODES)).type).toBe("#VALUE!");
  expect(faultOf(() => store.keepPart([], true)).type).toBe("#VALUE!");
  const fault = faultOf(() => build(store, "@2024-1"));
  expect(fault.type).toBe("#N/A");
  expect(fault.sentence.en).toContain("2024-1");
});

test("an unknown scenario is #N/A and the sentence lists those of Changes", () => {
  const changes: Rows = [
    ["scenario", "table", "row", "column", "operation", "value"],
    ["Long", "Lifetimes", "product=A", "mean", "=", 5],
    ["Short", "Lifetimes", "product=A", "mean", "=", 1],
  ];
  const fault = faultOf(() => build(new ModelStore(), "Longer", ...TABLES, changes));
  expect(fault.type).toBe("#N/A");
  expect(fault.sentence.en).toBe(
    'The scenario "Longer" is not in Changes. Known scenarios: Long, Short.',
  );
  expect(build(new ModelStore(), "Long", ...TABLES, changes)).toMatch(/^CRM:Long · /);
});

describe("a handle that is not known here", () => {
  const store = new ModelStore();

  test.each([
    "",
    "base",
    "CRM:base",
    "CRM:base · 0123 · v1",
    "CRM: · 0123456789ab · v1 ",
    "CRMPART · 0123456789ab",
  ])("%j is no handle: #VALUE!", (text) => {
    const fault = faultOf(() => store.model(text));
    expect(fault.type).toBe("#VALUE!");
    expect(fault.sentence.en).toContain("is no model");
  });

  test("well formed: #N/A, recalculate", () => {
    const fault = faultOf(() => store.model("CRM:base · 0123456789ab · v1"));
    expect(fault.type).toBe("#N/A");
    expect(fault.sentence.en).toContain("Recalculate");
    expect(fault.sentence.sv).toContain("Räkna om");
  });

  test("of another version: #N/A, and the sentence says so", () => {
    const fault = faultOf(() => store.model("CRM:base · 0123456789ab · v2"));
    expect(fault.type).toBe("#N/A");
    expect(fault.sentence.en).toContain("another version");
    expect(isModelHandle("CRM:base · 0123456789ab · v2")).toBe(false);
  });
});

describe("parts", () => {
  test("a part keeps its tables and whether blanks are told", () => {
    const store = new ModelStore();
    const handle = store.keepPart(inputs(GOODS, LIVES), false);
    expect(handle).toMatch(/^CRMPART · [0-9a-f]{12}$/);
    expect(isPartHandle(handle)).toBe(true);
    expect(store.knows(handle)).toBe(true);
    expect(store.part(handle)).toEqual({ tables: inputs(GOODS, LIVES), blanksTold: false });
  });

  test("a part that is not known here is #N/A", () => {
    const fault = faultOf(() => new ModelStore().part("CRMPART · 0123456789ab"));
    expect(fault.type).toBe("#N/A");
    expect(fault.sentence.en).toContain("CRMPART · 0123456789ab");
  });
});

test("beyond its capacity the store forgets the model used longest ago", () => {
  const store = new ModelStore(2);
  const [a, b] = [build(store, "a"), build(store, "b")];
  store.model(a);
  const c = build(store, "c");
  expect([a, b, c].map((handle) => store.hasModel(handle))).toEqual([true, false, true]);
  expect(faultOf(() => store.model(b)).type).toBe("#N/A");
});
