/** Time as a rule: from a period on, the latest, all, or chosen ones. */
import { chronological } from "#engine";

/** A rule of time. */
export type TimeRule =
  | { readonly kind: "from"; readonly period: string }
  | { readonly kind: "latest"; readonly count: number }
  | { readonly kind: "all" }
  | { readonly kind: "chosen" };

/** The rule that values make; anything that is none of the three is a choice of periods. */
export function timeRuleOf(values: readonly string[]): TimeRule {
  const only = values.length === 1 ? (values[0] ?? "") : "";
  if (only === "*") return { kind: "all" };
  const from = /^FROM\(([^,()]+)\)$/iu.exec(only)?.[1];
  if (from !== undefined) return { kind: "from", period: from.trim() };
  const latest = /^TOP\(([1-9]\d*)\)$/iu.exec(only)?.[1];
  if (latest !== undefined) return { kind: "latest", count: Number(latest) };
  return { kind: "chosen" };
}

/** Values of a rule; `chosen` keeps the periods that the rule before it came to. */
export function valuesOfRule(rule: TimeRule, chosen: ReadonlySet<string>): readonly string[] {
  switch (rule.kind) {
    case "from":
      return [`FROM(${rule.period})`];
    case "latest":
      return [`TOP(${rule.count})`];
    case "all":
      return ["*"];
    case "chosen":
      return [...chosen];
  }
}

/** Periods, newest first, as a list to choose from. */
export function newestFirst(codes: readonly string[]): readonly string[] {
  return [...chronological(codes)].reverse();
}
