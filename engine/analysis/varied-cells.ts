/** The cells that draws and sensitivities vary, with their ranges and keys (methods, "Uncertainty"). */
import { meaning } from "../assumptions/keys";
import { numberIn, textIn, type Row } from "../assumptions/row";
import { schemaOf, type Column, type Kind } from "../assumptions/schema";
import type { Model } from "../model/model";
import { nominalMeanOf, scaledLifetimeRow } from "../model/product-lifetimes";
import { parseUnit } from "../quantities/units";
import { triangleOf, type Triangle } from "./triangular";

/** A number of an assumption table that may be another. */
export interface VariedCell {
  readonly row: Row;
  readonly column: Column;
  /** As given, in the row's own unit; years where it is a mean life. */
  readonly value: number;
  /** Undefined = certain. */
  readonly range: Triangle | undefined;
  /** Key, without its years, and column: cells of one text are varied together. */
  readonly key: string;
}

interface VariedColumn {
  readonly column: Column;
  readonly low?: Column;
  readonly high?: Column;
}

const LOW_HIGH = { low: "low", high: "high" } as const;

const VARIED: Readonly<Partial<Record<Kind, readonly VariedColumn[]>>> = {
  // Shorthand for a row of Unit masses; it has no range.
  Products: [{ column: "unit mass" }],
  Codes: [{ column: "share", ...LOW_HIGH }],
  Flows: [{ column: "value", ...LOW_HIGH }],
  Prices: [{ column: "price", ...LOW_HIGH }],
  "Unit masses": [{ column: "unit mass", ...LOW_HIGH }],
  Lifetimes: [{ column: "mean", ...LOW_HIGH }],
  Content: [{ column: "amount", ...LOW_HIGH }],
  Components: [{ column: "amount", ...LOW_HIGH }],
  Start: [{ column: "stock", ...LOW_HIGH }],
  Handling: [
    { column: "collected", ...LOW_HIGH },
    { column: "exported" },
    { column: "exported unrecorded" },
    { column: "retained", low: "retained low", high: "retained high" },
    { column: "recovery", low: "recovery low", high: "recovery high" },
  ],
};

/** Columns of a key that are years: rows that differ only in them are one assumption. */
export const YEAR_COLUMNS: ReadonlySet<string> = new Set<Column>([
  "year",
  "from year",
  "in force from",
]);

/** Every number that may be varied, certain or not, of sound rows. */
export function variedCells(model: Model): VariedCell[] {
  const cells: VariedCell[] = [];
  for (const [kind, columns] of Object.entries(VARIED) as [Kind, readonly VariedColumn[]][]) {
    for (const row of model.parts.rows.get(kind) ?? []) {
      if (row.broken) continue;
      for (const { column, low, high } of columns) {
        const value = valueIn(row, column);
        if (value === undefined) continue;
        const range = low && high && triangleOf(value, numberIn(row, low), numberIn(row, high));
        cells.push({ row, column, value, range, key: keyWithoutYears(row, column) });
      }
    }
  }
  return cells;
}

/** The row with the cell's number replaced; of a lifetime the whole time axis is stretched. */
export function withValue({ row, column, value }: VariedCell, to: number): Row {
  if (row.kind === "Lifetimes") return scaledLifetimeRow(row, to / value);
  return { ...row, cells: { ...row.cells, [column]: to } };
}

/** Key and years as one text: what is drawn where the years of a key are independent. */
export function keyWithYears({ row, key }: VariedCell): string {
  const years = schemaOf(row.kind).key.filter((part) => YEAR_COLUMNS.has(part));
  return JSON.stringify([key, ...years.map((part) => row.cells[part as Column] ?? null)]);
}

function valueIn(row: Row, column: Column): number | undefined {
  // The mean of a row that gives shape and scale is theirs.
  return row.kind === "Lifetimes" ? nominalMeanOf(row) : numberIn(row, column);
}

function keyWithoutYears(row: Row, column: Column): string {
  // Products.unit mass is a row of Unit masses.
  const kind = row.kind === "Products" ? "Unit masses" : row.kind;
  const parts = schemaOf(kind).key.filter((part) => !YEAR_COLUMNS.has(part));
  const texts = parts.map((part) =>
    part === "kindOfUnit"
      ? parseUnit(textIn(row, "unit") ?? "")?.dimension
      : meaning(kind, part, row.cells[part]),
  );
  return JSON.stringify([kind, column, ...texts.map((text) => text ?? null)]);
}
