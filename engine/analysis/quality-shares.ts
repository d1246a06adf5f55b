/** What a stock rests on, as shares of it (methods, "Checks and quality"). */
import { numberIn, textIn, type Row } from "../assumptions/row";
import type { Composition } from "../flows/composition";
import type { Model } from "../model/model";
import { readParts } from "../model/model-from";
import type { Product } from "../trade/product";
import type { RestingOn } from "../trade/resting-cohorts";
import {
  amountsIn,
  shareOf,
  type CohortAmounts,
  type JudgedStock,
  type RestingAmount,
  type StockShare,
} from "./judged-stock";
import { OldSources } from "./old-sources";
import { restingStock } from "./resting-stock";
import { weighingModel } from "./weighing-model";

/**
 * Share of the stock whose cohorts rest on filled cells, or on values converted by a price. A cohort
 * rests on them whole. One that a rule makes 0 weighs what it would without the rule.
 */
export function restingShare(judged: JudgedStock, on: RestingOn): StockShare {
  const weighing = weighingModel(judged.model, judged.products);
  return shareOf(judged, (product, { isEven }) => {
    const asked = { on, year: judged.year, isEven };
    const rests = restingStock(judged.model, product, asked);
    if (!rests) return undefined;
    if (!weighing) return (cohort, amount) => (rests(cohort) ? Math.abs(amount) : 0);
    const restsThere = restingStock(weighing, product, asked);
    const there = amountsIn(weighing, product, judged);
    if (!restsThere || !there) return undefined;
    return (cohort, amount) => {
      if (!rests(cohort) && !restsThere(cohort)) return 0;
      // NaN stays: how much would be there is not known.
      return Math.max(Math.abs(amount), Math.abs(there.amounts[cohort - there.firstCohort] ?? 0));
    };
  });
}

/** Share of the materials that come from content of quality 4–5 or without source; 0 of goods. */
export function weakContentShare(judged: JudgedStock): StockShare {
  const content = new WeakContent(
    judged,
    (row) => (numberIn(row, "quality") ?? 0) >= 4 || textIn(row, "source") === undefined,
  );
  return shareOf(judged, (product, cohorts) => content.amountOf(product, cohorts));
}

/**
 * Share that rests on sources that are old: at least, and at most where sources without a year are
 * old too. Of content the part that comes of old rows; of anything else the cohorts it touches, whole.
 */
export function oldSourceShare(judged: JudgedStock): { least: StockShare; most: StockShare } {
  const share = (isUndatedOld: boolean): StockShare => {
    const sources = new OldSources(judged, isUndatedOld);
    const content = new WeakContent(judged, sources.isOld);
    return shareOf(judged, (product, cohorts) => {
      const touches = sources.touching(product, cohorts);
      const amountOf = content.amountOf(product, cohorts);
      return (cohort, amount) => (touches(cohort) ? Math.abs(amount) : amountOf(cohort, amount));
    });
  };
  return { least: share(false), most: share(true) };
}

/** The part of the materials that comes from weak rows of Content, also through components. */
class WeakContent {
  private readonly strong: Composition;

  constructor(
    private readonly judged: JudgedStock,
    isWeak: (row: Row) => boolean,
  ) {
    this.strong = withoutContent(judged, isWeak);
  }

  amountOf(product: Product, { firstCohort, amounts }: CohortAmounts): RestingAmount {
    const { keysOf, model } = this.judged;
    if (keysOf === undefined) return () => 0;
    const lastCohort = firstCohort + amounts.length - 1;
    const all = new Float64Array(amounts.length);
    const sound = new Float64Array(amounts.length);
    for (const key of keysOf(product)) {
      add(all, model.contentOf(product, key, firstCohort, lastCohort));
      add(sound, this.strong.contentOf(product, key, { firstCohort, lastCohort }));
    }
    return (cohort, amount) => {
      if (amount === 0) return 0;
      const whole = all[cohort - firstCohort] ?? NaN;
      const left = (sound[cohort - firstCohort] ?? NaN) / whole;
      return Math.abs(amount) * Math.min(1, Math.max(0, 1 - left));
    };
  }
}

function add(to: Float64Array, amounts: Float64Array): void {
  amounts.forEach((amount, i) => (to[i] = (to[i] ?? 0) + amount));
}

/** What the products are made of where the weak rows of Content hold 0. */
function withoutContent(
  { model, keysOf }: { readonly model: Model; readonly keysOf: JudgedStock["keysOf"] },
  isWeak: (row: Row) => boolean,
): Composition {
  if (keysOf === undefined) return model.parts.composition;
  const rows = new Map(model.parts.rows);
  const strong = (rows.get("Content") ?? []).map((row) =>
    isWeak(row) ? { ...row, cells: { ...row.cells, amount: 0 } } : row,
  );
  rows.set("Content", strong);
  return readParts({ ...model.parts, rows }).composition;
}
