/** Fetched figures as a plain table: what `scb fetch` prints and a sheet is filled from. */
import { cellsOf, type Dataset } from "./dataset";
import { mandatoryFirst } from "./notes";
import type { Provenance } from "./provenance";
import type { Note, Variable } from "./table-metadata";

/** Columns: the codes of the variables, then `value`, `status`. Rows in the table's own order. */
export interface FetchTable {
  readonly columns: readonly string[];
  /** Codes as text, value as number or null = missing, status as text or null. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Unit by contents code, as the office writes it. */
  readonly units: Readonly<Record<string, string>>;
  /** Mandatory ones first. */
  readonly notes: readonly Note[];
  readonly provenance: Provenance;
}

/** The table of a dataset. */
export function fetchTable(dataset: Dataset, provenance: Provenance): FetchTable {
  return {
    columns: [...dataset.variables.map(({ code }) => code), "value", "status"],
    rows: fetchRows(dataset),
    units: unitsByCode(dataset.variables),
    notes: mandatoryFirst(dataset.notes),
    provenance,
  };
}

/** Unit by contents code, as the office writes it. */
export function unitsByCode(variables: readonly Variable[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    variables.flatMap(({ units }) => [...units].map(([code, { base }]) => [code, base] as const)),
  );
}

/** A row per cell: its codes, value (null = missing) and status (null = none). */
export function fetchRows(
  dataset: Pick<Dataset, "variables" | "values" | "status">,
): readonly (readonly (string | number | null)[])[] {
  return Array.from(cellsOf(dataset), ({ codes, value, status }) => [
    ...codes,
    value,
    status ?? null,
  ]);
}
