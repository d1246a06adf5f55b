/** kg of materials in a unit of a product of a cohort, from Content and Components. */
import { numberIn, textIn, type Row } from "../../assumptions/row";
import { materialLabel } from "../../classification/materials";
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import type { Phrase } from "../../findings/language";
import { inForceAt, startOf } from "../../flows/cohort-rows";
import { unitsIn } from "../../flows/component-rows";
import { hasRest, isPerMass, type ComponentUse } from "../../flows/composition";
import { kgPerUnitIn } from "../../flows/content";
import { parseRatio, type UnitRatio } from "../../quantities/unit-ratio";
import { baseUnit, type Unit } from "../../quantities/units";
import type { Product } from "../../trade/product";
import { linkFrom } from "../../trade/product-units";
import type { Explanation } from "./explanation";
import { given, made, total, type ExplainNode } from "./node";
import { settingRow } from "./rule-row";
import { weighted } from "./series-node";
import { linkLeaf, perPhrase, ratioLeaf, ratioPhrase } from "./unit-nodes";

const KG = baseUnit("mass");

/** kg of all the materials together per unit of the product. */
export function contentsNode(
  ex: Explanation,
  product: Product,
  materials: readonly string[],
  cohort: number,
): ExplainNode {
  const nodes = materials.map((material) => contentNode(ex, product, material, cohort));
  const parts = nodes.filter(({ value }) => value !== 0);
  const what = explained("content-all", { product: product.name, cohort });
  return total(what, perPhrase(KG, product.unit), parts);
}

/** kg per unit of the product as a mass of goods. */
export function massNode(ex: Explanation, product: Product, cohort: number): ExplainNode {
  const link = linkFrom("mass", product, cohort);
  if (link) return linkLeaf(ex.model, product, link, cohort);
  const value = product.unit.dimension === "mass" ? product.unit.toBase : NaN;
  const what = explained("mass", { product: product.name, cohort });
  return given(what, value, perPhrase(KG, product.unit), product.row);
}

/** kg of one material per unit of the product, with its components. */
export function contentNode(
  ex: Explanation,
  product: Product,
  material: string,
  cohort: number,
): ExplainNode {
  const of = { product, material: materialLabel(material), cohort };
  return ex.node(["content", product.name, material, cohort], of, () => {
    const { composition, content } = ex.model.parts;
    const unit = perPhrase(KG, product.unit);
    const label = materialLabel(material);
    const expected = ex.model.contentOf(product, material, cohort, cohort)[0] ?? NaN;
    const rows = content.get(product.name)?.rows.get(material) ?? [];
    const own = rows.length === 0 ? [] : [ownNode(ex, product, label, rows, cohort)];
    const inside = composition.componentsOf(product.name).flatMap((use) => {
      const { component } = use;
      const isOwnStock = ex.model.parts.roles.get(component.name) === "separate";
      if (isOwnStock || !composition.materialsOf(component.name).has(material)) return [];
      const amount = componentAmount(ex, product, use, cohort);
      const held = contentNode(ex, component, material, cohort);
      const what = explained("component-part", { material: label, component: component.name });
      return amount.value === 0 || held.value === 0
        ? []
        : [made("product", what, unit, [amount, held])];
    });
    const what = explained("content", { material: label, product: product.name, cohort });
    return total(
      what,
      unit,
      [...own, ...inside].filter(({ value }) => value !== 0),
      expected,
    );
  });
}

/** The product's own rows; a rest per kg is of what remains after the components. */
function ownNode(
  ex: Explanation,
  product: Product,
  material: string,
  rows: readonly Row[],
  cohort: number,
): ExplainNode {
  const { composition, settings } = ex.model.parts;
  const row = inForceAt(rows, cohort) as Row;
  const node =
    settings.contentBetweenYears === "linear"
      ? lineNode(ex, product, material, rows, row, cohort)
      : rowNode(ex, product, material, row, cohort);
  const isRest = hasRest(rows) && composition.componentsOf(product.name).length > 0;
  if (!isRest || !isPerMass(row) || node.value === 0) return node;
  const what = explained("content-own", { material, product: product.name });
  return made("product", what, node.unit, [node, restNode(ex, product, cohort)]);
}

function restNode(ex: Explanation, product: Product, cohort: number): ExplainNode {
  const { composition } = ex.model.parts;
  const span = { firstCohort: cohort, lastCohort: cohort };
  const parts = composition.componentsOf(product.name).flatMap((use) => {
    const amount = componentAmount(ex, product, use, cohort);
    if (amount.value === 0) return [];
    const what = explained("component-mass", { component: use.component.name });
    const [own, whole] = [massNode(ex, use.component, cohort), massNode(ex, product, cohort)];
    const mass = made("product", what, perPhrase(KG, product.unit), [amount, own]);
    return [made("quotient", what, NO_PHRASE, [mass, whole])];
  });
  const whole = given(explained("whole"), 1);
  const what = explained("content-rest", { product: product.name });
  const expected = 1 - (composition.componentShare(product, span)[0] ?? NaN);
  return made("difference", what, NO_PHRASE, [whole, ...parts], expected);
}

function lineNode(
  ex: Explanation,
  product: Product,
  material: string,
  rows: readonly Row[],
  row: Row,
  cohort: number,
): ExplainNode {
  const next = rows[rows.indexOf(row) + 1];
  const start = startOf(row);
  const node = rowNode(ex, product, material, row, cohort);
  if (next === undefined || start > cohort || start === -Infinity || start === cohort) return node;
  const end = startOf(next);
  const share = (cohort - start) / (end - start);
  const later = rowNode(ex, product, material, next, cohort);
  const what = explained("content-line", { material, from: start, to: end });
  const rule = settingRow(ex.model, "content between years");
  const parts = [
    weighted(node, start, cohort, 1 - share, rule),
    weighted(later, end, cohort, share, rule),
  ];
  return made("sum", what, node.unit, parts);
}

function rowNode(
  ex: Explanation,
  product: Product,
  material: string,
  row: Row,
  cohort: number,
): ExplainNode {
  const what = explained("content-row", { material });
  const expected = kgPerUnitIn(row, product, cohort);
  return perUnitNode(ex, product, row, what, cohort, KG, expected);
}

/** An amount per unit in any ratio as `to` per unit of the product. */
function perUnitNode(
  ex: Explanation,
  product: Product,
  row: Row,
  what: Phrase,
  cohort: number,
  to: Unit,
  expected: number | undefined,
): ExplainNode {
  const ratio = parseRatio(textIn(row, "unit") ?? "");
  const amount = numberIn(row, "amount") ?? NaN;
  const unit = perPhrase(to, product.unit);
  if (!ratio) return given(explained("computed", { what }), expected ?? NaN, unit);
  const leaf = given(what, amount, ratioPhrase(ratio), row);
  const [times, by] = ratioFactors(ex, product, ratio, cohort);
  if (times.length + by.length === 0) return leaf;
  const product1 = times.length === 0 ? leaf : made("product", what, unit, [leaf, ...times]);
  return by.length === 0
    ? total(what, unit, [product1], expected)
    : made("quotient", what, unit, [product1, ...by], expected);
}

/** What an amount of the ratio is multiplied and divided by to be per unit of the product. */
function ratioFactors(
  ex: Explanation,
  product: Product,
  ratio: UnitRatio,
  cohort: number,
): readonly [times: ExplainNode[], by: ExplainNode[]] {
  const { numerator, denominator } = ratio;
  const times: ExplainNode[] = [];
  const by: ExplainNode[] = [];
  const one = baseUnit(numerator.dimension);
  if (ratio.isPercent) {
    const words = { unit: perPhrase(KG, KG), of: "%" };
    times.push(given(explained("in-unit", words), 0.01, perPhrase(KG, KG)));
  } else if (numerator.toBase !== 1) times.push(ratioLeaf(numerator, one));
  const own = product.unit;
  if (denominator.dimension === own.dimension) {
    if (denominator.toBase !== own.toBase) times.push(ratioLeaf(own, denominator));
    return [times, by];
  }
  const base = baseUnit(denominator.dimension);
  if (denominator.toBase !== 1) by.push(ratioLeaf(denominator, base));
  const link = linkFrom(denominator.dimension, product, cohort);
  const leaf = link
    ? linkLeaf(ex.model, product, link, cohort)
    : given(explained("unit-mass", { cohort }), NaN);
  if (denominator.dimension === "mass") times.push(leaf);
  else {
    by.push(leaf);
    // A unit size is per the product's own unit, a unit mass per piece is in kg.
    if (own.dimension === "mass" && own.toBase !== 1) times.push(ratioLeaf(own, KG));
  }
  return [times, by];
}

/** Units of the component in a unit of the product. */
export function componentAmount(
  ex: Explanation,
  product: Product,
  { component, rows }: ComponentUse,
  cohort: number,
): ExplainNode {
  return ex.node(["amount", product.name, component.name, cohort], { product, cohort }, () => {
    const row = inForceAt(rows, cohort);
    const what = explained("component-row", { component: component.name });
    const unit = perPhrase(component.unit, product.unit);
    if (!row) return given(what, 0, unit);
    const expected = unitsIn(row, product, component, cohort);
    const ratio = parseRatio(textIn(row, "unit") ?? "");
    const numerator = ratio?.numerator;
    if (!numerator || numerator.dimension === component.unit.dimension) {
      const to = numerator ? baseUnit(numerator.dimension) : component.unit;
      const node = perUnitNode(ex, product, row, what, cohort, to, undefined);
      return asUnits(node, component, expected, unit, what);
    }
    const base = perUnitNode(
      ex,
      product,
      row,
      what,
      cohort,
      baseUnit(numerator.dimension),
      undefined,
    );
    const link = linkFrom(numerator.dimension, component, cohort);
    const plain = unwrapped(base);
    if (!link || !plain) return given(what, expected, unit, row);
    const leaf = linkLeaf(ex.model, component, link, cohort);
    const isDivided = link.by === "unit mass" && numerator.dimension === "mass";
    return made(isDivided ? "quotient" : "product", what, unit, [plain, leaf], expected);
  });
}

function asUnits(
  node: ExplainNode,
  component: Product,
  expected: number,
  unit: Phrase,
  what: Phrase,
): ExplainNode {
  const { toBase } = component.unit;
  if (toBase === 1) return total(what, unit, [node], expected);
  const ratio = ratioLeaf(baseUnit(component.unit.dimension), component.unit);
  return made("product", what, unit, [node, ratio], expected);
}

function unwrapped(node: ExplainNode): ExplainNode | undefined {
  return Number.isNaN(node.value) ? undefined : node;
}
