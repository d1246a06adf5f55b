/** Which cohorts of a stock rest on numbers whose source is old (methods, "Checks and quality"). */
import { numberIn, type Row } from "../assumptions/row";
import type { Column, Kind } from "../assumptions/schema";
import { Model } from "../model/model";
import { readParts } from "../model/model-from";
import type { Product } from "../trade/product";
import { amountsIn, type CohortAmounts, type JudgedStock } from "./judged-stock";
import type { RestsOn } from "./resting-stock";
import { sourceAge } from "./source-age";

/** Numbers that a stock may be computed with; content is parted by row elsewhere. */
const NUMBERS: readonly (readonly [Kind, Column])[] = [
  ["Flows", "value"],
  ["Prices", "price"],
  ["Unit masses", "unit mass"],
  ["Products", "unit mass"],
  ["Components", "amount"],
  ["Start", "stock"],
];

/** By how much an old number is moved to see what moves with it. */
const MOVE = 1e-3;

/** Less than this of a cohort is rounding. */
const ROUNDING = 1e-12;

/** The rows of a model whose sources are old, and what they touch. */
export class OldSources {
  private readonly moved: Model | undefined;

  /** @param isUndatedOld true: a source without a year counts as old */
  constructor(
    private readonly judged: JudgedStock,
    private readonly isUndatedOld: boolean,
  ) {
    this.moved = this.withMoved();
  }

  /** True for a row whose source is old, or may be. */
  readonly isOld = (row: Row): boolean => {
    const age = this.ageOf(row);
    return age === "old" || (age === "undated" && this.isUndatedOld);
  };

  /** The cohorts that old numbers move; all of them where a lifetime or a phase has an old source. */
  touching(product: Product, { firstCohort, amounts }: CohortAmounts): RestsOn {
    if (this.hasOldLife(product)) return () => true;
    if (!this.moved) return () => false;
    const moved = amountsIn(this.moved, product, this.judged);
    return (cohort) => {
      const before = amounts[cohort - firstCohort] ?? NaN;
      const after = moved?.amounts[cohort - moved.firstCohort] ?? NaN;
      // What has no answer without it rests on it.
      return !(Math.abs(after - before) <= ROUNDING * Math.abs(before));
    };
  }

  /** Statistics are of their own year; one from a source older than that is none. */
  private ageOf(row: Row): ReturnType<typeof sourceAge> {
    const { model } = this.judged;
    if (row.kind !== "Flows") return sourceAge(model, row);
    return sourceAge(model, row, numberIn(row, "year")) === "old" ? "old" : "recent";
  }

  /** Lifetimes and phases of the product, and of those that hold it. */
  private hasOldLife(product: Product): boolean {
    const { model } = this.judged;
    const { lifetimeRows, phaseRows } = model.parts;
    const own = [lifetimeRows, phaseRows].flatMap((rows) => rows.get(product.name) ?? []);
    if (own.some(this.isOld)) return true;
    const { held } = model.run(product);
    return held?.hosts.some((host) => this.hasOldLife(host.product)) ?? false;
  }

  /** The model with every old number moved by an amount of its own, so that none undoes another. */
  private withMoved(): Model | undefined {
    const { parts } = this.judged.model;
    const rows = new Map(parts.rows);
    let count = 0;
    for (const [kind, column] of NUMBERS) {
      const ofKind = rows.get(kind) ?? [];
      if (!ofKind.some((row) => this.isMovable(row, column))) continue;
      const moved = ofKind.map((row) => {
        if (!this.isMovable(row, column)) return row;
        count += 1;
        const factor = 1 - MOVE * (1 + (count % 997) / 997);
        return { ...row, cells: { ...row.cells, [column]: Number(row.cells[column]) * factor } };
      });
      rows.set(kind, moved);
    }
    if (count === 0) return undefined;
    const { findings, blocked } = parts;
    return new Model({ ...readParts({ ...parts, rows, redrawn: {} }), findings, blocked });
  }

  private isMovable(row: Row, column: Column): boolean {
    return !row.broken && typeof row.cells[column] === "number" && this.isOld(row);
  }
}
