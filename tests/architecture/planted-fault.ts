import type { PlantedFile } from "./planted-house";

/** A text that breaks one rule of the house. */
export interface Fault extends PlantedFile {
  readonly fault: string;
  readonly rule: string;
}

/** The lines of a text, each ended. */
export const lines = (...text: readonly string[]): string => `${text.join("\n")}\n`;
let count = 0;
/** A fault in a file of its own in the folder `place`; a `place` with a dot is the file itself. */
export function plant(
  fault: string,
  rule: string,
  place: string,
  ...text: readonly string[]
): Fault {
  count += 1;
  const path = place.includes(".") ? place : `${place}/fault-${String(count)}.ts`;
  return { fault, rule, path, text: lines(...text) };
}

/** An exported constant with the value. */
export const value = (expression: string): string =>
  `export const planted: unknown = ${expression};`;
/** A fault in an engine room. */
export const inStocks = (fault: string, rule: string, ...text: readonly string[]): Fault =>
  plant(fault, rule, "engine/stocks", ...text);
