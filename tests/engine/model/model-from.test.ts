import type { Row } from "../../../engine/assumptions/row";
import { modelFrom } from "../../../engine/model/model-from";
import { modelOf, simple, yearly, type Tables } from "./models";

const CONTENT: Tables = {
  content: [
    ["product", "material", "amount", "unit"],
    ["A", "Co", 10, "g/kg"],
  ],
};

/** The rows of a model with those of Lifetimes changed. */
function withLives(rows: ReadonlyMap<string, readonly Row[]>, change: (row: Row) => Row): Row[] {
  return (rows.get("Lifetimes") ?? []).map(change);
}

test("a what-if takes the rows it is given, and the first model stays as it was", () => {
  const base = modelOf(simple([[2020, 100]], ["fixed", 2, null], CONTENT));
  const lives = withLives(base.parts.rows, (row) => ({
    ...row,
    cells: { ...row.cells, mean: 1 },
  }));
  const rows = new Map(base.parts.rows).set("Lifetimes", lives);
  const other = modelFrom({ ...base.parts, rows });
  expect(yearly(other, "A", "stock")).toEqual([100]);
  const later = modelFrom({ ...base.parts, name: "later", rows: new Map(base.parts.rows) });
  expect(later.name).toBe("later");
  expect(yearly(later, "A", "stock")).toEqual(yearly(base, "A", "stock"));
  expect(other.parts.lifetimeRows.get("A")?.[0]?.cells["mean"]).toBe(1);
  expect(base.parts.lifetimeRows.get("A")?.[0]?.cells["mean"]).toBe(2);
});

test("findings of reading stop what they stopped, findings of the model are found anew", () => {
  const faulty = modelOf(simple([[2020, "1 234,5"]], ["fixed", 2, null]));
  expect(faulty.blockOf("A")?.code).toBe("number-as-text");
  const again = modelFrom(faulty.parts);
  expect(again.blockOf("A")?.code).toBe("number-as-text");
  expect(again.parts.findings).toEqual(faulty.parts.findings);
});
