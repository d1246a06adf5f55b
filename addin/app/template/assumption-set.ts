import type { Phrase } from "#engine";

/** A cell of an assumption set. */
export type SetCell = string | number | boolean | null;

/** A set of assumption tables that comes with the add-in (assets/examples), in canonical words. */
export interface AssumptionSet {
  readonly name: Phrase;
  readonly description: Phrase;
  /** Kind → rows, the first row the headers. */
  readonly tables: Readonly<Record<string, readonly (readonly SetCell[])[]>>;
}
