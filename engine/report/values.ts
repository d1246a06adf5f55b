/** Yearly values for a choice of products and material in a unit: the numbers of every function. */
import { compareMaterials } from "../classification/materials";
import { parseUnit, unitWord, type Unit } from "../quantities/units";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import { NO_PHRASE } from "../findings/finding";
import type { Phrase } from "../findings/language";
import { anySeries, type Weighed, type WeightsOf } from "../model/after-use-series";
import { isStockMeasure, measureSeries, type Measure } from "../model/measure-series";
import { hasPhase, phaseSeries, type PhaseQuantity } from "../model/phase-series";
import type { Model, ModelYears } from "../model/model";
import type { Product } from "../trade/product";
import { heldNumber, notAvailable, type AnswerCell } from "./answer";
import { textArgument, type Argument } from "./argument";
import {
  isFilled,
  ownLabel,
  type MaterialChoice,
  type ProductChoice,
  type Unfilled,
} from "./choices";
import { countedInside, hasContent } from "../model/material-members";
import { moneyCells } from "./money-cells";
import { whyNot } from "./no-answer";

/** A unit that does not depend on the year: goods in the products' own, or a mass. */
export type MassUnit = { readonly kind: "own" } | { readonly kind: "mass"; readonly unit: Unit };

/** The unit an answer is given in; `money` is SEK, by the price of each material in the year. */
export type AnswerUnit = MassUnit | { readonly kind: "money"; readonly unit: Unit };

const KG: MassUnit = { kind: "mass", unit: parseUnit("kg") as Unit };

/**
 * Reads the argument `unit`. Materials: kg (default), t, g, SEK. Goods: their own unit, which the
 * products must share, or kg, t.
 * @throws AnswerFault `#VALUE!` for any other unit, or where goods share none.
 */
export function unitArgument(
  argument: Argument,
  materials: readonly (MaterialChoice | Unfilled)[],
  products: readonly (ProductChoice | Unfilled)[],
  mustShare: boolean,
): AnswerUnit {
  const text = textArgument(argument);
  const isGoods = materials.some((choice) => choice.kind === "goods");
  const unit = text === undefined ? undefined : parseUnit(text);
  if (!isGoods) return materialUnit(text, unit);
  const own = ownUnits(products);
  if (text === undefined) {
    if (!mustShare || own.size <= 1) return { kind: "own" };
    throw new AnswerFault("#VALUE!", answerSentence("units-differ", { words: unitList(own) }));
  }
  if (unit && [...own].every((symbol) => symbol === unit.symbol)) return { kind: "own" };
  if (unit?.symbol === "kg" || unit?.symbol === "t") return { kind: "mass", unit };
  const words = unitList(new Set([...(own.size === 1 ? own : []), "kg", "t"]));
  throw new AnswerFault("#VALUE!", answerSentence("unknown-unit", { cell: text, words }));
}

function materialUnit(text: string | undefined, unit: Unit | undefined): AnswerUnit {
  if (text === undefined) return KG;
  if (unit && ["kg", "t", "g"].includes(unit.symbol)) return { kind: "mass", unit };
  if (unit?.symbol === "SEK") return { kind: "money", unit };
  const words = "kg, t, g, SEK";
  throw new AnswerFault("#VALUE!", answerSentence("unknown-unit", { cell: text, words }));
}

/** Units of the products chosen. */
export function ownUnits(products: readonly (ProductChoice | Unfilled)[]): Set<string> {
  const chosen = products.flatMap((choice) => (choice.kind === "products" ? choice.products : []));
  return new Set(chosen.map((product) => product.unit.symbol));
}

function unitList(symbols: ReadonlySet<string>): Phrase {
  return {
    sv: [...symbols].map((symbol) => unitWord(symbol, "sv")).join(", "),
    en: [...symbols].map((symbol) => unitWord(symbol, "en")).join(", "),
  };
}

/** What is asked for: a measure, or a quantity of a phase. */
export type Quantity = Measure | PhaseQuantity;

/** Yearly cells of one row, and why a year has no answer. */
export interface ValueRow {
  /** The cell of a calendar year. */
  readonly at: (year: number) => AnswerCell;
}

/** The values of one choice of products and material. */
export function valueRow(
  model: Model,
  quantity: Quantity,
  products: ProductChoice | Unfilled,
  material: MaterialChoice | Unfilled,
  unit: AnswerUnit,
): ValueRow {
  if (unit.kind === "money") return moneyRow(model, quantity, products, material);
  if (products.kind === "blank" || material.kind === "blank") return { at: () => "" };
  if (products.kind === "unknown") return without(products.sentence);
  if (material.kind === "unknown") return without(material.sentence);
  return chosenRow(model, quantity, products, material, unit);
}

function chosenRow(
  model: Model,
  quantity: Quantity,
  products: ProductChoice,
  material: MaterialChoice,
  unit: MassUnit,
): ValueRow {
  const years = model.parts.years;
  if (!years) return without(answerSentence("no-years"));
  const product = products.label || (model.products[0]?.name ?? "");
  if (products.products.length === 0 && model.products.length > 0) {
    return without(answerSentence("component-only", { product }));
  }
  const counted = membersOf(model, products.products, material);
  if (counted.length === 0) return without(answerSentence("no-content", { product }));
  const members = havingPhase(model, counted, quantity);
  if (members.length === 0) return without(answerSentence("no-phase", { product }));
  const twice = material.kind === "goods" ? countedInside(model, members) : undefined;
  if (twice) return without(answerSentence("goods-inside", twice));
  const units = ownUnits([{ ...products, products: members }]);
  if (material.kind === "goods" && unit.kind === "own" && units.size > 1) {
    return without(answerSentence("units-differ", { words: unitList(units) }));
  }
  return summedRow(model, quantity, members, material, unit, years);
}

/** The sum over products; without the answer of one there is none. */
function summedRow(
  model: Model,
  quantity: Quantity,
  members: readonly Product[],
  material: MaterialChoice,
  unit: MassUnit,
  years: ModelYears,
): ValueRow {
  const series = members.map((member) => seriesOf(model, member, quantity, material, unit));
  return {
    at: (year) => {
      const i = year - years.first;
      if (i < 0 || year > years.last) {
        const details = { cell: year, from: years.first, to: years.last };
        return notAvailable(answerSentence("year-outside", details));
      }
      const sum = series.reduce((total, values) => total + (values[i] ?? NaN), 0);
      if (!Number.isNaN(sum)) return heldNumber(sum);
      const open = members.filter((_, m) => Number.isNaN(series[m]?.[i] ?? NaN));
      const isMass = material.kind === "goods" && unit.kind === "mass";
      const keys = open[0] && keysAsked(model, open[0], material);
      const asked = { quantity, materials: keys ?? [], isMass, year };
      return notAvailable(whyNot(model, open, members.length, asked));
    },
  };
}

/** The row in SEK: of each material that counts the mass, times its price. */
function moneyRow(
  model: Model,
  quantity: Quantity,
  products: ProductChoice | Unfilled,
  material: MaterialChoice | Unfilled,
): ValueRow {
  const whole = valueRow(model, quantity, products, material, KG);
  if (!isFilled(products) || !isFilled(material)) return whole;
  const keys = new Set(products.products.flatMap((product) => keysOf(model, product, material)));
  const masses = [...keys].sort(compareMaterials).map((key) => {
    const label = ownLabel(key);
    const own: MaterialChoice = { kind: "material", keys: [key], label };
    return { key, label, kgAt: valueRow(model, quantity, products, own, KG).at };
  });
  return { at: moneyCells(model, whole.at, masses) };
}

function without(sentence: Phrase): ValueRow {
  return { at: () => notAvailable(sentence) };
}

/** Products that count: one without any content stands outside material totals. */
export function membersOf(
  model: Model,
  products: readonly Product[],
  material: MaterialChoice,
): readonly Product[] {
  if (material.kind === "goods") return products;
  return products.filter((product) => hasContent(model, product));
}

/** Products that have the phase asked for: the others stand outside. */
function havingPhase(
  model: Model,
  products: readonly Product[],
  quantity: Quantity,
): readonly Product[] {
  if (typeof quantity === "string") return products;
  return products.filter((product) => hasPhase(model, product, quantity.phase));
}

function seriesOf(
  model: Model,
  product: Product,
  quantity: Quantity,
  material: MaterialChoice,
  unit: MassUnit,
): Float64Array {
  if (typeof quantity === "string" && isStockMeasure(quantity)) {
    return measureSeries(model, product, quantity, (from, to) =>
      weightsFor(model, product, material, unit, from, to),
    );
  }
  const [first, ...others] = partsOf(model, product, material, unit).map((part) =>
    typeof quantity === "string"
      ? anySeries(model, product, quantity, part)
      : phaseSeries(model, product, quantity, part),
  );
  const sum = first ?? new Float64Array(0);
  for (const other of others) other.forEach((value, i) => (sum[i] = (sum[i] ?? NaN) + value));
  return sum;
}

/** The goods, or each material that counts: after use each has a row of its own. */
function partsOf(
  model: Model,
  product: Product,
  material: MaterialChoice,
  unit: MassUnit,
): Weighed[] {
  return keysAsked(model, product, material).map((key) => {
    const choice: MaterialChoice =
      key === undefined ? material : { kind: "material", keys: [key], label: NO_PHRASE };
    const weightsOf: WeightsOf = (from, to) => weightsFor(model, product, choice, unit, from, to);
    return { material: key, weightsOf };
  });
}

/** The materials that count; undefined = the goods, or a material that the product has none of. */
function keysAsked(
  model: Model,
  product: Product,
  material: MaterialChoice,
): readonly (string | undefined)[] {
  const keys = material.kind === "goods" ? [] : keysOf(model, product, material);
  return keys.length === 0 ? [undefined] : keys;
}

/** The answer's unit per unit of the product, `[cohort]`; undefined = goods in their own unit. */
export function weightsFor(
  model: Model,
  product: Product,
  material: MaterialChoice,
  unit: MassUnit,
  firstCohort: number,
  lastCohort: number,
): Float64Array | undefined {
  if (unit.kind === "own") return undefined;
  const kg = new Float64Array(lastCohort - firstCohort + 1);
  const parts =
    material.kind === "goods"
      ? [model.massOf(product, firstCohort, lastCohort)]
      : keysOf(model, product, material).map((key) =>
          model.contentOf(product, key, firstCohort, lastCohort),
        );
  for (const part of parts) {
    part.forEach((amount, i) => {
      kg[i] = (kg[i] ?? 0) + amount;
    });
  }
  return kg.map((amount) => amount / unit.unit.toBase);
}

/** Materials of the product, with its components, that the choice counts. */
export function keysOf(
  model: Model,
  product: Product,
  material: MaterialChoice,
): readonly string[] {
  const named = [...model.materialsOf(product)];
  if (material.kind !== "material") return named;
  return named.filter((key) => material.keys.includes(key));
}
