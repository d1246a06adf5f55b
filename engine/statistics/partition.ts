/** A selection into calls that the office accepts. */
import { EngineError } from "../errors";
import { fewestCalls } from "./partition-bound";
import { planBoxes } from "./partition-plan";
import { cellCount, type ResolvedSelection } from "./selection";

/** Limits of an office. */
export interface PartitionLimits {
  /** Most cells in one answer (SCB: 150,000). */
  readonly maxCells: number;
  /** Most codes of one variable in a call; {@link MAX_CODES} where it is left out. */
  readonly maxCodes?: number;
}

/** Longer lists have failed on SQL Server (PxTools/PxWebApi issue 635: 2,098), so none is sent. */
export const MAX_CODES = 2_000;

/**
 * Calls that together ask for every cell of the selection once, in the order of the table. Their
 * number is the fewest possible or one more, save for selections of very many calls.
 * @throws EngineError "bad-argument" for a limit that is no whole number ≥ 1.
 */
export function partition(
  selection: ResolvedSelection,
  { maxCells, maxCodes = MAX_CODES }: PartitionLimits,
): readonly ResolvedSelection[] {
  for (const limit of [maxCells, maxCodes]) {
    if (!Number.isSafeInteger(limit) || limit < 1) {
      throw new EngineError("bad-argument", `a limit of ${limit} is no whole number from 1`);
    }
  }
  const sizes = selection.variables.map(({ codes }) => codes.length);
  return planBoxes(sizes, { maxCells, maxCodes }).map((box) => {
    const variables = selection.variables.map((variable, i) => {
      const [from = 0, to = 0] = box[i] ?? [];
      return { ...variable, codes: variable.codes.slice(from, to) };
    });
    return { ...selection, variables, cells: cellCount(variables) };
  });
}

/** The fewest calls that the selection could need under the limits. */
export function fewestCallsOf(selection: ResolvedSelection, limits: PartitionLimits): number {
  const sizes = selection.variables.map(({ codes }) => codes.length);
  return fewestCalls(sizes, { maxCells: limits.maxCells, maxCodes: limits.maxCodes ?? MAX_CODES });
}
