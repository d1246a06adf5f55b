/** What is asked of a table: as a rule that also finds next year's values, and as codes. */
import type { Variable } from "./table-metadata";

/**
 * What is asked of one variable. `values` are codes and expressions of PxWeb v2: `*`, `87*`, `??`,
 * `TOP(n[,offset])`, `BOTTOM(n[,offset])`, `FROM(x)`, `TO(x)`, `RANGE(x,y)`; together a union.
 */
export interface VariableSelection {
  readonly variable: string;
  /** Id of a codelist whose own codes `values` then mean. */
  readonly codelist?: string;
  readonly values: readonly string[];
}

/** A selection as a rule. Variables that it does not name are summed away by the office. */
export type Selection = readonly VariableSelection[];

/** The codes asked of one variable, each once, in the table's (or codelist's) own order. */
export interface ResolvedVariable {
  readonly variable: string;
  readonly codelist?: string;
  readonly codes: readonly string[];
}

/** A selection as codes, every one of them listed by the office. Never empty. */
export interface ResolvedSelection {
  readonly tableId: string;
  /** In the table's own order. */
  readonly variables: readonly ResolvedVariable[];
  /** Variables summed away by the office. */
  readonly eliminated: readonly string[];
  /** Number of cells: the product of the numbers of codes. */
  readonly cells: number;
}

/** Number of cells of a box of codes. */
export function cellCount(variables: readonly Pick<Variable, "codes">[]): number {
  return variables.reduce((product, { codes }) => product * codes.length, 1);
}
