/** What an office tells of a table before any figure is fetched, in JSON-stat's and PxWeb's words. */
import { periodOf, type Period } from "./period";

/** What a variable measures: time, the contents (metric), a place. */
export type Role = "time" | "metric" | "geo";

/** A footnote. */
export interface Note {
  readonly text: string;
  /** The office requires that it is shown wherever the figures are. */
  readonly mandatory: boolean;
  /** The variable it belongs to, and the code; a note without either is about the whole table. */
  readonly variable?: string;
  readonly code?: string;
}

/** Unit of the figures under one contents code, as the office writes it (`SEK thousand`). */
export interface ContentsUnit {
  readonly base: string;
  /** Decimals that the office publishes. */
  readonly decimals?: number;
}

/** How figures under a contents code behave over time, as the office says. */
export type MeasuringType = "Flow" | "Stock" | "Average" | "Other";

/** A grouping or subset of a variable's values that the office offers. */
export interface CodelistReference {
  readonly id: string;
  readonly label: string;
  readonly type: "Valueset" | "Aggregation";
}

/** One variable; its codes in the table's own order. A code is text and never trimmed or padded. */
export interface Variable {
  readonly code: string;
  readonly label: string;
  readonly role?: Role;
  readonly codes: readonly string[];
  /** Label of each code, blanks folded; the code itself where the office gives none. */
  readonly labels: readonly string[];
  /** True where the variable may be left out of a selection: the office then sums it away. */
  readonly elimination: boolean;
  /** The code under which an answer gives the total of a variable that was left out. */
  readonly eliminationValue?: string;
  /** By contents code. */
  readonly units: ReadonlyMap<string, ContentsUnit>;
  /** By contents code. */
  readonly measuringTypes: ReadonlyMap<string, MeasuringType>;
  readonly codelists: readonly CodelistReference[];
}

/** A table: its variables in the office's own order. */
export interface TableMetadata {
  /** PxWeb v2 id (`TAB1631`); the last part of the path where only v1 is known. */
  readonly tableId: string;
  readonly label: string;
  readonly source: string;
  /** When the office last changed the table (UTC); v1 metadata do not tell. */
  readonly updated?: string;
  readonly variables: readonly Variable[];
  readonly notes: readonly Note[];
  /** False where the office says that figures must not be added up; undefined where it is silent. */
  readonly aggregationAllowed?: boolean;
}

/** The variable with the code, or undefined. */
export function variableOf(table: TableMetadata, code: string): Variable | undefined {
  return table.variables.find((variable) => variable.code === code);
}

/** The variable of time, or undefined where the office names none. */
export function timeVariable(table: Pick<TableMetadata, "variables">): Variable | undefined {
  return table.variables.find(({ role }) => role === "time");
}

/** The variable of contents, whose codes carry the units, or undefined. */
export function contentsVariable(table: Pick<TableMetadata, "variables">): Variable | undefined {
  return table.variables.find(({ role }) => role === "metric");
}

/** Last period of the table as the office lists it; newer than what `discontinued` would tell. */
export function lastPeriod(table: Pick<TableMetadata, "variables">): string | undefined {
  const time = timeVariable(table);
  return time === undefined ? undefined : chronological(time.codes).at(-1);
}

/**
 * Codes of time, oldest first. Offices list them either way; where one of them is no period that we
 * know, the order is the office's own.
 */
export function chronological(codes: readonly string[]): readonly string[] {
  const periods = new Map<string, Period>();
  for (const code of codes) {
    const period = periodOf(code);
    if (period === undefined) return codes;
    periods.set(code, period);
  }
  const [first] = periods.values();
  if ([...periods.values()].some(({ kind }) => kind !== first?.kind)) return codes;
  const orderOf = (code: string): number => {
    const { year, part } = periods.get(code) ?? { year: 0, part: 0 };
    return year * MOST_PARTS + part;
  };
  return [...codes].sort((a, b) => orderOf(a) - orderOf(b));
}

/** More than the parts of a year: weeks. */
const MOST_PARTS = 100;
