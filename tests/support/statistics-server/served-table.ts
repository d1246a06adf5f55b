/** A table as the test server holds it, the same for PxWeb v1 and v2. */

/** A text in the server's two languages. */
export interface Words {
  readonly sv: string;
  readonly en: string;
}

export type ServerLanguage = keyof Words;

/** A footnote; a mandatory one must be shown wherever the figures are. */
export interface ServedNote {
  readonly text: Words;
  readonly mandatory: boolean;
}

/** One value of a variable. */
export interface ServedValue {
  readonly code: string;
  readonly label: Words;
  readonly notes?: readonly ServedNote[];
  /** Of a contents code. */
  readonly unit?: Words;
  readonly measuringType?: "Flow" | "Stock" | "Average" | "Other";
}

/** One variable; a variable with `elimination` may be left out of a selection. */
export interface ServedVariable {
  readonly code: string;
  readonly label: Words;
  readonly role?: "time" | "metric";
  readonly elimination: boolean;
  /** The value that stands for the whole where the variable is left out; else values are added. */
  readonly eliminationValue?: string;
  readonly values: readonly ServedValue[];
  /** Ids of codelists. */
  readonly codelists?: readonly string[];
  readonly notes?: readonly ServedNote[];
}

/** One cell: null = missing, and then the mark says why. A number may carry a mark too. */
export interface Figure {
  readonly value: number | null;
  readonly status?: string;
}

/** Codes by variable. */
export type Codes = Readonly<Record<string, string>>;

export interface ServedTable {
  /** v2's id. */
  readonly id: string;
  /** v1's name of it, the last part of its path. */
  readonly name: string;
  /** Folder ids, outermost first. */
  readonly folder: readonly string[];
  readonly label: Words;
  /** Undefined: the office never says when the table was changed. */
  readonly updated?: string;
  readonly discontinued?: boolean;
  readonly aggregationAllowed: boolean;
  readonly variables: readonly ServedVariable[];
  readonly notes: readonly ServedNote[];
  readonly figureOf: (codes: Codes) => Figure;
}

/** A codelist of v2: its own codes and what they stand for. */
export interface ServedCodelist {
  readonly id: string;
  readonly label: Words;
  readonly type: "Valueset" | "Aggregation";
  readonly values: readonly {
    readonly code: string;
    readonly label: Words;
    readonly standsFor: readonly string[];
  }[];
}

/** The same text in both languages. */
export function same(text: string): Words {
  return { sv: text, en: text };
}
