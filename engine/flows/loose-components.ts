/**
 * Components that are also traded loose: what producers take is not final use (methods, "Content,
 * components", Loose components).
 */
import type { Word } from "../assumptions/vocabulary";
import { settledSum } from "../quantities/rounding";
import type { FinalUse, IntermediateUser } from "../trade/inflow";

/** Consumption of a component by year, and who takes it. Arrays are `[year]` of one span. */
export interface LooseConsumption {
  /** P + M − X, component's unit; NaN = no value. */
  readonly consumption: readonly number[];
  /** Put on the market directly in the year: nothing is taken from it. */
  readonly isDirect: readonly boolean[];
  readonly users: readonly IntermediateUser[];
  readonly rule: Word<"loose components">;
  /** Products.final use share; undefined = blank. */
  readonly share: number | undefined;
}

/** Production × amount by year; nothing made, or nothing in it, uses nothing, whatever the other is. */
export function usedIn(production: readonly number[], amount: readonly number[]): number[] {
  return production.map((made, i) => {
    const each = amount[i] ?? NaN;
    return made === 0 || each === 0 ? 0 : made * each;
  });
}

/**
 * What enters use as goods of their own, `[year]`, component's unit. `subtract`: P + M − X less
 * intermediate use, at least 0; `share`: that share of it; `all`: all of it.
 */
export function finalUse(given: LooseConsumption): {
  readonly final: readonly number[];
  readonly trace: FinalUse;
} {
  const { consumption, isDirect, users, rule, share } = given;
  const intermediate = consumption.map((_, i) =>
    users.reduce((sum, { used }) => sum + (used[i] ?? NaN), 0),
  );
  const left = consumption.map((amount, i) => {
    if (isDirect[i] === true || rule === "all") return amount;
    if (rule === "share") return amount * (share ?? NaN);
    const taken = intermediate[i] ?? NaN;
    return settledSum(amount - taken, Math.abs(amount) + Math.abs(taken));
  });
  const isCut = (amount: number, i: number): boolean =>
    rule === "subtract" && isDirect[i] !== true && amount < 0;
  return {
    final: left.map((amount, i) => (isCut(amount, i) ? 0 : amount)),
    trace: {
      rule,
      ...(share === undefined ? {} : { share }),
      consumption,
      intermediate,
      users,
      cut: left.map((amount, i) => (isCut(amount, i) ? -amount : 0)),
    },
  };
}
