/** Values of materials in SEK: the mass of each times its price of the year. */
import { answerSentence } from "../findings/answers";
import type { Phrase } from "../findings/language";
import { materialPrice, type MaterialPrice } from "../model/material-prices";
import type { Model } from "../model/model";
import type { Product } from "../trade/product";
import { heldNumber, notAvailable, type AnswerCell } from "./answer";

/** The cell of a calendar year. */
export type CellOfYear = (year: number) => AnswerCell;

/** One material and its mass by year, kg. */
export interface MaterialMass {
  readonly key: string;
  readonly label: Phrase;
  readonly kgAt: CellOfYear;
}

/** A material whose mass has no price that can be used. */
interface Unpriced {
  readonly label: Phrase;
  readonly price: Exclude<MaterialPrice, { readonly kind: "price" }>;
}

/**
 * SEK in a year: Σ mass × price of that calendar year. `whole` is the mass of them together: where it
 * has no answer, that is the answer. Nothing is worth nothing at any price; a mass without a price
 * leaves the sum without an answer, and the sentence names the first three.
 */
export function moneyCells(
  model: Model,
  whole: CellOfYear,
  masses: readonly MaterialMass[],
): CellOfYear {
  return (year) => {
    const all = whole(year);
    if (typeof all !== "number") return all;
    let sum = 0;
    const open: Unpriced[] = [];
    for (const { key, label, kgAt } of masses) {
      const kg = kgAt(year);
      if (typeof kg !== "number") return kg;
      if (kg === 0) continue;
      const price = materialPrice(model, key, year);
      if (price.kind === "price") sum += kg * price.sekPerKg;
      else open.push({ label, price });
    }
    return open.length > 0 ? notAvailable(unpriced(model, open, year)) : heldNumber(sum);
  };
}

/**
 * SEK per unit of the product in a calendar year, `[cohort]`: content of the cohort × price of the
 * year; NaN where a material that is in it has no price.
 */
export function moneyPerUnit(
  model: Model,
  product: Product,
  keys: readonly string[],
  year: number,
  firstCohort: number,
  lastCohort: number,
): Float64Array {
  const worth = new Float64Array(Math.max(0, lastCohort - firstCohort + 1));
  for (const key of keys) {
    const price = materialPrice(model, key, year);
    const sekPerKg = price.kind === "price" ? price.sekPerKg : NaN;
    model.contentOf(product, key, firstCohort, lastCohort).forEach((kg, i) => {
      worth[i] = (worth[i] ?? 0) + (kg === 0 ? 0 : kg * sekPerKg);
    });
  }
  return worth;
}

/** Why a mass has no value. */
function unpriced(model: Model, open: readonly Unpriced[], year: number): Phrase {
  const [first] = open;
  if (first === undefined || isWithoutTable(model)) return answerSentence("prices-needed");
  const { price } = first;
  const same = open.filter((one) => one.price.kind === price.kind).slice(0, 3);
  const words = {
    sv: same.map(({ label }) => label.sv).join(", "),
    en: same.map(({ label }) => label.en).join(", "),
  };
  if (price.kind === "none") return answerSentence("material-price-none", { words, year });
  if (price.kind === "faulty") return answerSentence("material-price-faulty", { words, year });
  return answerSentence("material-price-currency", { words, year, price: price.unit });
}

function isWithoutTable(model: Model): boolean {
  const { rows, unread } = model.parts;
  const isUnread = unread.some(({ nearest }) => nearest === "Material prices");
  return !isUnread && (rows.get("Material prices")?.length ?? 0) === 0;
}
