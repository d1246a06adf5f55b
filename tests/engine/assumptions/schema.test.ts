import { KINDS, REMARKS, schemaOf } from "../../../engine/assumptions/schema";
import { wordsOf } from "../../../engine/assumptions/vocabulary";

/** Keys as the design contract lists them (section 1.1). */
const KEYS: readonly (readonly [string, string])[] = [
  ["Products", "product"],
  ["Codes", "product, CN code, flow, from year, origin"],
  ["Flows", "series, flow, year, kindOfUnit, partner"],
  ["Prices", "series, flow, year"],
  ["Unit masses", "product, from year"],
  ["Lifetimes", "product, origin, from year, in force from"],
  ["Content", "product, material, scope, from year"],
  ["Components", "product, component, from year"],
  ["Start", "product, year, phase, cohort"],
  ["Observed", "for, material, measure, year"],
  ["Handling", "for, material, from year"],
  ["Phases", "product, phase, to"],
  ["Material prices", "material, year"],
  ["Consumption", "material, year"],
  ["Disruptions", "scenario, partner, product, material, from year"],
  ["Criteria", "purpose, criterion"],
  ["Changes", ""],
  ["Versions", "version"],
  ["Settings", "setting"],
  ["Sources", "source"],
];

/** Required columns of each kind (section 1.2). */
const REQUIRED: readonly (readonly [string, string])[] = [
  ["Products", "product, unit"],
  ["Codes", "product, CN code"],
  ["Flows", "series, flow, year, value, unit"],
  ["Prices", "series, price, unit"],
  ["Unit masses", "product, from year, unit mass"],
  ["Lifetimes", "product, distribution"],
  ["Content", "product, material, amount, unit"],
  ["Components", "product, component, amount, unit"],
  ["Start", "product, year, stock"],
  ["Observed", "for, measure, year, value, unit"],
  ["Handling", "for, collected"],
  ["Phases", "product, phase, order"],
  ["Material prices", "material, price, unit"],
  ["Consumption", "material, year, value, unit"],
  ["Disruptions", "scenario, from year, to year, cut"],
  ["Criteria", "purpose, criterion, limit"],
  ["Changes", "scenario, table, row, column, operation, value"],
  ["Versions", "version, fingerprint"],
  ["Settings", "setting, value"],
  ["Sources", "source"],
];

describe("the kinds of tables", () => {
  test("are those of the contract, each once", () => {
    expect(KINDS.map((schema) => schema.kind)).toEqual(wordsOf("kind"));
  });
  test.each(KEYS)("the key of %s is %s", (kind, key) => {
    expect(KINDS.find((schema) => schema.kind === kind)?.key.join(", ")).toBe(key);
  });
  test.each(REQUIRED)("%s needs %s", (kind, required) => {
    const columns = KINDS.find((schema) => schema.kind === kind)?.columns ?? [];
    const needed = columns.filter((column) => column.required).map((column) => column.column);
    expect(needed.join(", ")).toBe(required);
  });
  test("only Sources has a choice, only Flows, Prices and Observed a wide form", () => {
    expect(schemaOf("Sources").oneOf).toEqual(["table id", "citation"]);
    expect(KINDS.filter((schema) => schema.oneOf)).toHaveLength(1);
    expect(KINDS.filter((schema) => schema.wide).map((schema) => schema.kind)).toEqual([
      "Flows",
      "Prices",
      "Observed",
    ]);
  });
  test("no kind has a column twice, every key is a column, no remark is part of a key but a source", () => {
    for (const { kind, columns, key } of KINDS) {
      const names = columns.map((column) => column.column);
      expect([kind, new Set(names).size]).toEqual([kind, names.length]);
      for (const part of key) {
        const column = part === "kindOfUnit" ? "unit" : part;
        expect(names).toContain(column);
        if (kind !== "Sources") expect([kind, REMARKS.has(column)]).toEqual([kind, false]);
      }
    }
  });
});
