/** Draws as an index: the base year of each draw is 1. */
import { answerSentence } from "../findings/answers";
import { notAvailable, type AnswerCell } from "./answer";
import type { DrawnRow } from "./drawn-row";

/**
 * The row over its own base year, draw by draw. A base year without an answer leaves none to any
 * year; of a base year of 0 there is no index: `""`, or `#N/A` where only some draws have 0 there.
 */
export function indexRow(row: DrawnRow, baseYear: number): Pick<DrawnRow, "base" | "sample"> {
  const baseValue = row.base(baseYear);
  const baseSample = row.sample(baseYear);
  return {
    base: (year) => {
      if (typeof baseValue !== "number") return baseValue;
      const value = row.base(year);
      if (typeof value !== "number") return value;
      return baseValue === 0 ? "" : value / baseValue;
    },
    sample: (year) => {
      if (!(baseSample instanceof Float64Array)) return baseSample;
      const sample = row.sample(year);
      if (!(sample instanceof Float64Array)) return sample;
      const nothing = baseSample.reduce((count, value) => count + (value === 0 ? 1 : 0), 0);
      if (nothing > 0) return withoutBase(nothing, row.draws);
      return sample.map((value, draw) => value / (baseSample[draw] ?? NaN));
    },
  };
}

function withoutBase(count: number, draws: number): AnswerCell {
  if (count === draws) return "";
  return notAvailable(answerSentence("draws-base-nothing", { count, draws }));
}
