/** A suppressed CN 8 code as CN 6 minus the other CN 8 codes (rule `from parent`). */
import type { CodeList } from "../classification/code-list";
import type { FlowIndex, FlowName } from "./flow-index";
import type { YearlyAmount } from "./yearly-amount";

/** An estimate of one year, or why there is none though the parent has rows. */
export type ParentEstimate =
  | {
      readonly parent: string;
      readonly amount: number;
      readonly rests: readonly YearlyAmount[];
      /** The codes of `rests`: the parent, then those taken from it. */
      readonly series: readonly string[];
    }
  | { readonly parent: string; readonly isNegative: true };

/** Below 0 by no more than this share of the parent is rounding, read as 0. */
const ROUNDING = 1e-9;

/**
 * The CN 8 code's amount as its CN 6 minus every other CN 8 code in force that year; undefined where
 * the CN 6 or any of the others has no known amount, or the list of codes is not known. Two codes
 * suppressed in one year leave both without an estimate: what is theirs together cannot be parted.
 */
export function estimateFromParent(
  code: string,
  flow: FlowName,
  year: number,
  index: FlowIndex,
  codes: CodeList | undefined,
  amountOf: (series: string) => YearlyAmount,
): ParentEstimate | undefined {
  if (codes === undefined || code.length !== 8) return undefined;
  const parent = code.slice(0, 6);
  if (!index.rows(parent, flow).has(year)) return undefined;
  const whole = amountOf(parent);
  const listed = codes.codesUnder(parent, year).filter((other) => other !== code);
  // Rows of a code that the list does not know are goods of the parent all the same.
  const others = new Set([...listed, ...index.longerCodes(parent, flow, year)]);
  others.delete(code);
  const sorted = [...others].sort();
  const parts = sorted.map((other) =>
    index.rows(other, flow).has(year) ? amountOf(other) : NOTHING_KNOWN,
  );
  const amount = parts.reduce((rest, part) => rest - part.amount, whole.amount);
  if (Number.isNaN(amount)) return undefined;
  if (amount < -ROUNDING * Math.abs(whole.amount)) return { parent, isNegative: true };
  return {
    parent,
    amount: Math.max(0, amount),
    rests: [whole, ...parts],
    series: [parent, ...sorted],
  };
}

const NOTHING_KNOWN: YearlyAmount = { amount: NaN };
