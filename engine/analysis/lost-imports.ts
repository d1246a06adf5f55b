/** Materials that a scenario takes out of imports, and how imports are shared by partner. */
import { keyOf } from "../assumptions/row";
import { answerSentence } from "../findings/answers";
import type { Phrase } from "../findings/language";
import { Composition } from "../flows/composition";
import type { Model } from "../model/model";
import { importsIn, type YearlyImport } from "../model/product-imports";
import { amountOfPartner } from "../trade/partner-amounts";
import type { Product } from "../trade/product";
import { concerns, samePartner, type ImportCut } from "./disruption-rows";

/** kg by material, or why it cannot be told. */
export type Lost = ReadonlyMap<string, number> | { readonly sentence: Phrase };

const whole = new WeakMap<Model, Composition>();

/** What crosses the border in a product: components with a life of their own are in it too. */
function imported(model: Model): Composition {
  let found = whole.get(model);
  if (!found) {
    found = new Composition({ ...model.parts.composition.parts, separate: new Set() });
    whole.set(model, found);
  }
  return found;
}

/** The materials that count in what is imported of a product. */
export function importedKeys(
  model: Model,
  product: Product,
  isAsked: (key: string) => boolean,
): readonly string[] {
  return [...imported(model).materialsOf(product.name)].filter(isAsked);
}

/** kg of the material per unit of goods of one cohort; NaN = unknown. */
function contentIn(model: Model, product: Product, key: string, cohort: number): number {
  const span = { firstCohort: cohort, lastCohort: cohort };
  return imported(model).contentOf(product, key, span)[0] ?? NaN;
}

/**
 * kg lost in a year by material: Σ cut × partner's share × imports × content of the cohort. What no
 * cut concerns is not asked for; two cuts of the same goods leave the year without an answer.
 */
export function lostIn(
  model: Model,
  products: readonly Product[],
  isAsked: (key: string) => boolean,
  cuts: readonly ImportCut[],
  year: number,
): Lost {
  const lost = new Map<string, number>();
  for (const product of products) {
    for (const key of importedKeys(model, product, isAsked)) {
      const own = cuts.filter((cut) => concerns(cut, product, key, year));
      if (own.length === 0) continue;
      const twice = own.find((cut, i) => own.slice(0, i).some((one) => samePartner(one, cut)));
      if (twice) {
        const words = keyOf(twice.row);
        return { sentence: answerSentence("disruption-twice", { year, words }) };
      }
      const part = lostOf(model, product, key, own, year);
      if (typeof part !== "number") return part;
      lost.set(key, (lost.get(key) ?? 0) + part);
    }
  }
  return lost;
}

function lostOf(
  model: Model,
  product: Product,
  key: string,
  cuts: readonly ImportCut[],
  year: number,
): number | { readonly sentence: Phrase } {
  const goods = importsIn(model, product, year);
  if (!goods) return { sentence: unknownImports(model, product, year) };
  let sum = 0;
  for (const one of goods) {
    const content = contentIn(model, product, key, one.cohort);
    if (content === 0 || one.amount === 0) continue;
    for (const { cut, partner } of cuts) {
      const amount = cut === 0 ? 0 : amountOf(one, partner);
      if (amount === 0) continue;
      const part = cut * amount * content;
      if (Number.isNaN(part)) return { sentence: whyNot(model, product, one, partner, year) };
      sum += part;
    }
  }
  return sum;
}

function amountOf({ amount, partners }: YearlyImport, partner: string | undefined): number {
  if (partner === undefined) return amount;
  return partners ? amountOfPartner(partners, partner) : NaN;
}

function whyNot(
  model: Model,
  product: Product,
  { amount }: YearlyImport,
  partner: string | undefined,
  year: number,
): Phrase {
  if (Number.isNaN(amount)) return unknownImports(model, product, year);
  const isByPartner = partner !== undefined;
  const code = isByPartner ? "partners-not-given" : "import-content-unknown";
  return answerSentence(code, { product: product.name, year });
}

function unknownImports(model: Model, product: Product, year: number): Phrase {
  const found = model.causeOf(product)?.found;
  const cause = found ?? {
    sv: "Direkt inflöde, givet bestånd, luckor och år före startvärdet säger inte vad som importerades.",
    en: "Inflow given directly, a stock that is given, gaps and years before Start do not tell what was imported.",
  };
  return answerSentence("imports-unknown", { product: product.name, year, cause });
}

/**
 * Σ (100 · partner's share of the material's import mass)², 0–10,000; undefined where nothing is
 * imported; a sentence where an import has no partners, or not in full.
 */
export function importConcentration(
  model: Model,
  products: readonly Product[],
  isAsked: (key: string) => boolean,
  year: number,
): number | undefined | { readonly sentence: Phrase } {
  const mass = new Map<string, number>();
  for (const product of products) {
    const keys = importedKeys(model, product, isAsked);
    if (keys.length === 0) continue;
    const goods = importsIn(model, product, year);
    if (!goods) return { sentence: unknownImports(model, product, year) };
    for (const one of goods) {
      const content = keys.reduce(
        (sum, key) => sum + contentIn(model, product, key, one.cohort),
        0,
      );
      if (content === 0 || one.amount === 0) continue;
      const { byPartner, rest } = one.partners ?? {
        byPartner: new Map<string, number>(),
        rest: NaN,
      };
      const isPartial = rest !== 0 || Number.isNaN(content);
      if (isPartial) return { sentence: whyNot(model, product, one, "", year) };
      for (const [partner, amount] of byPartner) {
        mass.set(partner, (mass.get(partner) ?? 0) + amount * content);
      }
    }
  }
  const total = [...mass.values()].reduce((sum, one) => sum + one, 0);
  if (total === 0) return undefined;
  return [...mass.values()].reduce((sum, one) => sum + ((100 * one) / total) ** 2, 0);
}
