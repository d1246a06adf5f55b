import type { Cell, TableInput } from "../../../engine/assumptions/cell";
import { applyChanges, type ChangedRows } from "../../../engine/assumptions/changes";
import type { Kind } from "../../../engine/assumptions/schema";
import { read, table } from "./tables";

/** A Changes table. */
export function changesTable(...rows: readonly (readonly Cell[])[]): TableInput {
  const headers = ["scenario", "tabell", "rad", "kolumn", "operation", "värde"];
  return table(headers, rows, "Changes1");
}

export const LIVES = table(
  ["product", "from year", "in force from", "distribution", "mean", "sd", "low", "high", "source"],
  [
    ["Elbil", null, null, "weibull", 18, 5, 15, 21, "a"],
    ["Elbil", 2015, null, "weibull", 20, 6, null, null, "b"],
    ["Kabel", null, null, "fixed", 30, null, null, null, "c"],
  ],
  "Lives",
);
const PRODUCTS = table(
  ["product", "unit"],
  [
    ["Elbil", "st"],
    ["Kabel", "kg"],
  ],
  "Products1",
);
const FLOWS = table(
  ["series", "flow", "year", "value", "unit", "partner"],
  [
    ["Elbil", "inflow", 2019, 100, "st", null],
    ["Elbil", "inflow", 2020, 200, "st", null],
    ["Kabel", "import", 2020, 7, "t", "DE"],
    ["Kabel", "import", 2020, 9, "t", "Totalt"],
    ["8703 80 10", "import", 2020, "..", "st", null],
  ],
  "Flows1",
);
const CODES = table(["product", "CN code", "origin"], [["Elbil", "87038010", null]], "Codes1");

export const BASE: readonly TableInput[] = [PRODUCTS, CODES, FLOWS, LIVES];

/** Scenario "s" with these rows of Changes after scenario and before value. */
export function changed(rows: readonly (readonly Cell[])[], ...more: TableInput[]): ChangedRows {
  const all = [...BASE, ...more, changesTable(...rows.map((row) => ["s", ...row]))];
  return applyChanges(read(...all).rows, "s");
}

/** Codes of the findings but for the notes of changes made. */
export function faults(found: ChangedRows): string[] {
  return found.findings.map((finding) => finding.code).filter((code) => code !== "change-made");
}

/** One column of a kind's rows. */
export function column(found: ChangedRows, kind: Kind, name: string): unknown[] {
  return (found.rows.get(kind) ?? []).map((row) => (row.cells as Record<string, unknown>)[name]);
}
