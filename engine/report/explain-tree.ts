/** The number that CRMEXPLAIN explains: products, materials and units above the stages of a product. */
import { numberIn, textIn } from "../assumptions/row";
import { wordIn } from "../assumptions/vocabulary";
import { compareMaterials } from "../classification/materials";
import { afterUseNode } from "../analysis/explain/after-use-node";
import { Explanation } from "../analysis/explain/explanation";
import { stockMeasureNode, type Counted } from "../analysis/explain/measure-node";
import { given, largestPart, made, total, type ExplainNode } from "../analysis/explain/node";
import { inUnit, ratioPhrase, unitPhrase } from "../analysis/explain/unit-nodes";
import { AnswerFault } from "../errors";
import { explained } from "../findings/explanations";
import { NO_PHRASE } from "../findings/finding";
import type { Phrase } from "../findings/language";
import { materialPrice } from "../model/material-prices";
import { isStockMeasure, type Measure } from "../model/measure-series";
import type { Model } from "../model/model";
import { parseRatio } from "../quantities/unit-ratio";
import { baseUnit } from "../quantities/units";
import type { Product } from "../trade/product";
import {
  materialChoices,
  ownLabel,
  productChoices,
  theOnly,
  type MaterialChoice,
  type ProductChoice,
} from "./choices";
import type { ExplainArguments } from "./explain-table";
import { keysOf, membersOf, unitArgument, valueRow, weightsFor, type AnswerUnit } from "./values";
import { requiredYear } from "./years-argument";

const KG = baseUnit("mass");

/** How far the parts may be from a number that is what is left of them, relative to the largest. */
const ROUNDING = 1e-12;

/** What is asked for. */
interface Asked {
  readonly ex: Explanation;
  readonly measure: Measure;
  readonly products: ProductChoice;
  readonly material: MaterialChoice;
  readonly unit: AnswerUnit;
  readonly year: number;
}

/**
 * The tree of the number, its root the number that CRMVALUE answers.
 * @throws AnswerFault for a wrong argument, and where the number has no answer.
 */
export function explainTree(model: Model, measure: Measure, args: ExplainArguments): ExplainNode {
  const products = theOnly(productChoices(model, args.product));
  const material = theOnly(materialChoices(model, args.material));
  const unit = unitArgument(args.unit, [material], [products], true);
  const year = requiredYear(args.year);
  const value = valueRow(model, measure, products, material, unit).at(year);
  if (typeof value === "object") throw new AnswerFault(value.type, value.sentence);
  const asked = { ex: new Explanation(model), measure, products, material, unit, year };
  return rooted(asked, wholeNode(asked), Number(value));
}

/** The node under the name and with the value of what was asked for. */
function rooted(asked: Asked, node: ExplainNode, value: number): ExplainNode {
  const { measure, products, material, year } = asked;
  const label = material.kind === "material" ? material.label : undefined;
  const all = { sv: wordIn("all", "all", "sv"), en: "all" };
  const of = label ?? (material.kind === "all" ? all : undefined);
  const what = explained("asked", {
    product: products.label === "" ? explained("all-products") : products.label,
    material: of ? { sv: `, ${of.sv}`, en: `, ${of.en}` } : "",
    measure: { sv: wordIn("measure", measure, "sv"), en: measure },
    year,
  });
  // A 0 that no cell says keeps its reason as a row of its own.
  const isReason = node.operation === "given" && node.value === 0 && value === 0;
  if (isReason) return { ...made("sum", what, node.unit, [node]), value };
  const same = Math.abs(node.value - value) <= 1e-9 * Math.abs(value);
  if (same || node.operation === "given") return { ...node, what, value };
  // Of parts that cancel, their rounding may be all that the number is.
  const isRounding = Math.abs(node.value - value) <= ROUNDING * largestPart(node);
  const alone = explained("computed", { what });
  return isRounding ? { ...node, what, value } : given(alone, value, node.unit);
}

function wholeNode(asked: Asked): ExplainNode {
  const { unit } = asked;
  if (unit.kind === "money") return moneyNode(asked);
  const node = sumNode(asked, asked.material);
  return unit.kind === "mass" ? inUnit(node, KG, unit.unit) : node;
}

/** Each material's mass times its price of the year. */
function moneyNode(asked: Asked): ExplainNode {
  const { ex, products, material, year } = asked;
  const keys = new Set(products.products.flatMap((one) => keysOf(ex.model, one, material)));
  const sek = unitPhrase(baseUnit("money:SEK"));
  const parts = [...keys].sort(compareMaterials).flatMap((key) => {
    const label = ownLabel(key);
    const mass = sumNode(asked, { kind: "material", keys: [key], label });
    if (mass.value === 0) return [];
    const price = priceNode(ex.model, key, label, year);
    const what = explained("worth", { material: label, year });
    return [made("product", what, sek, [mass, price])];
  });
  return total(explained("value", { unit: sek }), sek, parts);
}

function priceNode(model: Model, key: string, material: Phrase, year: number): ExplainNode {
  const price = materialPrice(model, key, year);
  const what = explained("price", { material, year });
  if (price.kind !== "price") return given(what, NaN);
  const ratio = parseRatio(textIn(price.row, "unit") ?? "");
  const amount = numberIn(price.row, "price") ?? NaN;
  const leaf = given(what, amount, ratio ? ratioPhrase(ratio) : NO_PHRASE, price.row);
  if (!ratio || ratio.factor === 1) return leaf;
  const base = { sv: "kr/kg", en: "SEK/kg" };
  const factor = given(explained("in-unit", { unit: base, of: ratioPhrase(ratio) }), ratio.factor);
  return made("product", what, base, [leaf, factor], price.sekPerKg);
}

/** The sum over products in kg, or in their own unit. */
function sumNode(asked: Asked, material: MaterialChoice): ExplainNode {
  const { ex, products, measure, year } = asked;
  const members = membersOf(ex.model, products.products, material);
  const parts = members.map((product) => memberNode(asked, product, material));
  const [first] = parts;
  const details = {
    product: products.label === "" ? explained("all-products") : products.label,
    measure: { sv: wordIn("measure", measure, "sv"), en: measure },
    year,
  };
  return first && parts.length === 1
    ? first
    : made("sum", explained("of-product", details), first?.unit ?? NO_PHRASE, parts);
}

/** One product: its cohorts, or its books after use of each material. */
function memberNode(asked: Asked, product: Product, material: MaterialChoice): ExplainNode {
  const { ex, measure, year, unit } = asked;
  const { model } = ex;
  const keys = material.kind === "goods" ? [] : keysOf(model, product, material);
  const goods: Counted = unit.kind === "own" ? { kind: "goods" } : { kind: "mass" };
  if (material.kind === "material" && keys.length === 0) {
    const what = explained("lacks-material", { product: product.name, material: material.label });
    return given(what, 0, unitPhrase(KG), product.row);
  }
  const counted: Counted = material.kind === "goods" ? goods : { kind: "materials", keys };
  if (isStockMeasure(measure)) return stockMeasureNode(ex, product, measure, year, counted);
  const nodeOf = (key: string | undefined, of: Counted): ExplainNode => {
    const label = NO_PHRASE;
    const own: MaterialChoice =
      key === undefined ? material : { kind: "material", keys: [key], label };
    const mass: AnswerUnit & { kind: "mass" } = { kind: "mass", unit: KG };
    const weightsOf = (from: number, to: number): Float64Array | undefined =>
      weightsFor(model, product, own, of.kind === "goods" ? { kind: "own" } : mass, from, to);
    return afterUseNode({ ex, product, material: key, counted: of, weightsOf }, measure, year);
  };
  if (counted.kind !== "materials" || keys.length === 0) return nodeOf(undefined, counted);
  const parts = keys.map((key) => nodeOf(key, { kind: "materials", keys: [key] }));
  const [first] = parts;
  const details = {
    product: product.name,
    measure: { sv: wordIn("measure", measure, "sv"), en: measure },
    year,
  };
  return first && parts.length === 1
    ? first
    : made("sum", explained("of-product", details), unitPhrase(KG), parts);
}
