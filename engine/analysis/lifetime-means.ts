import { isLifetimeFault, lifetimeFrom } from "../stocks/lifetime";
import { numberIn, textIn, wordOf } from "../assumptions/row";
import type { Model } from "../model/model";

/** A normal lifetime whose mean moved when it was cut at 0 or folded. */
export interface MovedMean {
  readonly product: string;
  /** As given, years. */
  readonly given: number;
  /** As computed with, years. */
  readonly mean: number;
}

/** Lifetimes whose mean is not the one given, row by row. */
export function lifetimeMeans(model: Model): MovedMean[] {
  return (model.parts.rows.get("Lifetimes") ?? []).flatMap((row) => {
    const distribution = wordOf(row, "distribution", "distribution");
    const product = textIn(row, "product");
    const given = numberIn(row, "mean");
    const sd = numberIn(row, "sd");
    const isNormal = distribution === "normal" || distribution === "folded normal";
    if (row.broken || product === undefined || given === undefined || sd === undefined || !isNormal)
      return [];
    const lifetime = lifetimeFrom({ distribution, mean: given, sd });
    if (isLifetimeFault(lifetime)) return [];
    const moved = Math.abs(lifetime.mean - given) > 1e-9 * given;
    return moved ? [{ product, given, mean: lifetime.mean }] : [];
  });
}
