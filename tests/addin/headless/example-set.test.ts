import { readExampleSet } from "../../../addin/headless/example-set";

test("the electric-car set has a name and a description in both languages, and tables", () => {
  const set = readExampleSet("electric-cars");
  for (const phrase of [set.name, set.description]) {
    expect(phrase.sv).not.toBe("");
    expect(phrase.en).not.toBe("");
    expect(phrase.sv).not.toBe(phrase.en);
  }
  expect(Object.keys(set.tables)).toEqual(
    expect.arrayContaining(["Products", "Flows", "Lifetimes", "Content", "Start", "Sources"]),
  );
  for (const rows of Object.values(set.tables)) {
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true);
  }
});

test("a set that is not there is not read", () => {
  expect(() => readExampleSet("no-such-set")).toThrow(/no-such-set/);
});
