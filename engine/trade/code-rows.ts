import { takes, type CodeUse, type FlowIndex, type FlowName } from "./flow-index";

/** True where the flow has rows of the code, or of longer ones, in a year in which it holds. */
export function hasRows(use: CodeUse, flow: FlowName, index: FlowIndex): boolean {
  return index.codeYears(use.code, flow).some((year) => takes(use, flow, year));
}

/** True where any of the codes has rows of the flow in the year. */
export function haveRowsIn(
  uses: readonly CodeUse[],
  flow: FlowName,
  year: number,
  index: FlowIndex,
): boolean {
  return uses.some(
    (use) => takes(use, flow, year) && index.codesTaken(use.code, flow, year).length > 0,
  );
}

/**
 * True where a code has no row of the flow in the year and its product takes the same goods through
 * a shorter code of its own: then they are given there, and nothing is missing here.
 */
export function comesThroughShorter(
  use: CodeUse,
  uses: readonly CodeUse[],
  flow: FlowName,
  year: number,
  index: FlowIndex,
): boolean {
  if (index.codesTaken(use.code, flow, year).length > 0) return false;
  return uses.some(
    (other) =>
      other.used === use.used &&
      other.code.length < use.code.length &&
      takes(other, flow, year) &&
      index.codesTaken(other.code, flow, year).some((taken) => use.code.startsWith(taken)),
  );
}
