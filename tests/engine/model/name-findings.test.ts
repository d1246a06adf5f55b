import type { Cell } from "../../../engine/assumptions/cell";
import { codesOf, findingOf, modelOf, simple, yearly, type Tables } from "./models";

const content = (material: string): Tables => ({
  content: [
    ["product", "material", "amount", "unit", "source"],
    ["A", material, 1, "g/kg", "x"],
  ],
});
const withRows = (more: Tables): ReturnType<typeof modelOf> =>
  modelOf(simple([[2020, 1]], undefined, more));

test("an unknown product, with the name that is near", () => {
  const model = withRows({
    u: [
      ["product", "from year", "unit mass"],
      ["AA", 2020, 5],
    ],
  });
  const found = findingOf(model, "unknown-product");
  expect(found).toMatchObject({ kind: "Unit masses", column: "product", severity: "error" });
  expect(found.found.en).toContain('"AA"');
});

test("an unknown target of an observation", () => {
  const model = withRows({
    o: [
      ["for", "measure", "year", "value", "unit"],
      ["Z", "stock", 2020, 1, "kg"],
    ],
  });
  expect(findingOf(model, "unknown-for").found.en).toContain('"Z"');
  expect(yearly(model, "A", "stock")).toEqual([1]);
});

test("a group named as a product stops both", () => {
  const model = modelOf({
    ...simple([[2020, 1]]),
    products: [
      ["product", "unit", "group"],
      ["A", "kg", null],
      ["B", "kg", "A"],
    ],
  });
  expect(findingOf(model, "name-clash").blocks).toEqual(["A", "B"]);
});

test("a responsibility named as a group", () => {
  const model = modelOf({
    ...simple([[2020, 1]]),
    products: [
      ["product", "unit", "group", "responsibility"],
      ["A", "kg", "X", null],
      ["B", "kg", null, "X"],
    ],
  });
  expect(findingOf(model, "name-clash").found.en).toContain("X");
});

test("a material of one's own is allowed, with a note", () => {
  const model = withRows(content("coballt"));
  expect(findingOf(model, "unlisted-material")).toMatchObject({ severity: "note" });
  expect(findingOf(model, "unlisted-material").found.en).toContain("Co");
  expect(codesOf(withRows(content("Co")))).not.toContain("unlisted-material");
  expect(codesOf(withRows(content("REE")))).not.toContain("unlisted-material");
});

describe("codes that belong to no product", () => {
  const rows: readonly Cell[][] = [
    ["series", "flow", "year", "value", "unit"],
    ["85010000", "import", 2020, 1, "kg"],
  ];
  test("are told", () => {
    expect(findingOf(withRows({ rows }), "unused-code").key.en).toBe("series=85010000");
  });
  test("a longer or shorter one of a code in use is not", () => {
    const c: readonly Cell[][] = [
      ["product", "CN code", "flow"],
      ["A", "8501", "production"],
    ];
    expect(codesOf(withRows({ rows, c }))).not.toContain("unused-code");
  });
});

test("a flow that only a product can have, on a code: told, and the code's product has no answer", () => {
  const rows: readonly Cell[][] = [
    ["series", "flow", "year", "value", "unit"],
    ["85010000", "inflow", 2020, 1, "kg"],
  ];
  const c: readonly Cell[][] = [
    ["product", "CN code"],
    ["A", "8501"],
  ];
  const model = withRows({ rows, c });
  expect(findingOf(model, "code-flow")).toMatchObject({ column: "flow", severity: "error" });
  expect(model.blockOf("A")?.code).toBe("code-flow");
  // An unused code stops nobody.
  expect(withRows({ rows }).blockOf("A")).toBeUndefined();
});

test("a source that is not in Sources, only where there are Sources", () => {
  const sources = {
    s: [
      ["source", "citation"],
      ["y", "a report"],
    ],
  };
  expect(codesOf(withRows(content("Co")))).not.toContain("missing-source");
  expect(
    findingOf(withRows({ ...content("Co"), ...sources }), "missing-source").found.en,
  ).toContain('"x"');
});
