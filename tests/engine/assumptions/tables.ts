import type { Cell, TableInput } from "../../../engine/assumptions/cell";
import { readTables, type ReadTables } from "../../../engine/assumptions/read-tables";
import type { Row } from "../../../engine/assumptions/row";
import {
  schemaOf,
  type Column,
  type ColumnSchema,
  type Kind,
} from "../../../engine/assumptions/schema";

/** A table from its header and rows. */
export function table(
  headers: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  name?: string,
): TableInput {
  return { cells: [headers, ...rows], ...(name === undefined ? {} : { name }) };
}

/** Tables read on a host that tells a blank from 0. */
export function read(...inputs: TableInput[]): ReadTables {
  return readTables(inputs, true);
}

/** Tables read as desktop Excel hands them over: a blank arrives as 0. */
export function readDesktop(...inputs: TableInput[]): ReadTables {
  const blanked = inputs.map((input) => ({
    ...input,
    cells: input.cells.map((row) => row.map((cell) => cell ?? 0)),
  }));
  return readTables(blanked, false);
}

/** Rows of a kind. */
export function rowsOf(tables: ReadTables, kind: Kind): readonly Row[] {
  return tables.rows.get(kind) ?? [];
}

/** Codes of the findings, those of unread tables too. */
export function codes(tables: ReadTables): string[] {
  return [...tables.findings, ...tables.unread.map((unread) => unread.finding)].map(
    (finding) => finding.code,
  );
}

/** The schema of a column. */
export function columnOf(kind: Kind, column: Column): ColumnSchema {
  const found = schemaOf(kind).columns.find((schema) => schema.column === column);
  if (!found) throw new RangeError(`${kind} has no column ${column}`);
  return found;
}

/** A small sound model in Swedish: one product by CN code, one directly. */
export const SWEDISH: readonly TableInput[] = [
  table(
    ["produkt", "enhet", "styckvikt (kg)", "grupp"],
    [
      ["Elbil", "st", 1800, "Fordon"],
      ["Kabel", "kg", null, null],
    ],
    "Produkter",
  ),
  table(
    ["produkt", "KN-kod", "flöde", "från år", "andel", "ursprung"],
    [["Elbil", "8703 80 10", "import", null, 1, "ny"]],
    "Koder",
  ),
  table(
    ["serie", "flöde", "år", "värde", "enhet", "motpart"],
    [
      ["8703 80 10", "import", 2019, 100, "st", null],
      ["8703 80 10", "import", 2020, 120.5, "st", null],
      ["Kabel", "inflöde", 2019, 7, "ton", null],
      ["Kabel", "export begagnad", 2020, "..", "ton", "Totalt"],
    ],
    "Flöden",
  ),
  table(
    ["produkt", "från år", "fördelning", "medel", "standardavvikelse", "låg", "hög", "källa"],
    [
      ["Elbil", null, "weibull", 18, 5, 15, 21, "antagande"],
      ["Kabel", 2010, "fast", 30, null, null, null, null],
    ],
    "Livslängder",
  ),
  table(
    ["produkt", "material", "mängd", "enhet", "källa"],
    [
      ["Elbil", "kobolt", 12, "kg/st", "IEA"],
      ["Kabel", "koppar", 60, "%", "egen"],
    ],
    "Innehåll",
  ),
  table(
    ["inställning", "värde"],
    [
      ["konvention", "slutet"],
      ["dragningar", 500],
    ],
    "Inställningar",
  ),
];

/** The same model with English headers and words. */
export const ENGLISH: readonly TableInput[] = [
  table(
    ["Product", "Unit", "Unit mass", "Group"],
    [
      ["Elbil", "pieces", 1800, "Fordon"],
      ["Kabel", "KG", null, null],
    ],
    "tblProducts",
  ),
  table(
    ["product", "CN code", "flow", "from year", "share", "origin"],
    [["Elbil", 87038010, "IMPORT", null, 1, "New"]],
    "tblCodes",
  ),
  table(
    ["series", "flow", "year", "value", "unit", "partner"],
    [
      ["87038010", "import", 2019, 100, "pieces", null],
      ["8703.80.10", "Import", 2020, 120.5, "piece", null],
      ["Kabel", "inflow", 2019, 7, "t", null],
      ["Kabel", "export used", 2020, "missing", "T", "total"],
    ],
    "tblFlows",
  ),
  table(
    ["product", "from year", "distribution", "mean", "sd", "low", "high", "source"],
    [
      ["Elbil", null, "Weibull", 18, 5, 15, 21, "antagande"],
      ["Kabel", 2010, "fixed", 30, null, null, null, null],
    ],
    "tblLifetimes",
  ),
  table(
    ["product", "material", "amount", "unit", "source"],
    [
      ["Elbil", "Co", 12, "kg/piece", "IEA"],
      ["Kabel", "copper", 60, "%", "egen"],
    ],
    "tblContent",
  ),
  table(
    ["setting", "value"],
    [
      ["convention", "end"],
      ["draws", 500],
    ],
    "tblSettings",
  ),
];
