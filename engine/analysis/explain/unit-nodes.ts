/** From one unit to another as nodes: ratios, unit masses, unit sizes. */
import { numberIn, textIn, type Row } from "../../assumptions/row";
import { explained } from "../../findings/explanations";
import type { Phrase } from "../../findings/language";
import type { Model } from "../../model/model";
import { ratioOf, ratioWord, type UnitRatio } from "../../quantities/unit-ratio";
import { baseUnit, unitWord, type Unit } from "../../quantities/units";
import type { Product } from "../../trade/product";
import { linkFrom, type UnitLink } from "../../trade/product-units";
import { given, made, type ExplainNode } from "./node";

/** A unit in both languages. */
export function unitPhrase({ symbol }: Unit): Phrase {
  return { sv: unitWord(symbol, "sv"), en: unitWord(symbol, "en") };
}

/** A ratio of units in both languages. */
export function ratioPhrase(ratio: UnitRatio): Phrase {
  return { sv: ratioWord(ratio, "sv"), en: ratioWord(ratio, "en") };
}

/** `kg/st`. */
export function perPhrase(unit: Unit, of: Unit): Phrase {
  return ratioPhrase(ratioOf(unit, of));
}

/** The leaf 1000 kg per t. */
export function ratioLeaf(from: Unit, to: Unit): ExplainNode {
  const what = explained("in-unit", { unit: unitPhrase(to), of: unitPhrase(from) });
  return given(what, from.toBase / to.toBase, perPhrase(to, from));
}

/** The node counted in another unit of the same kind. */
export function inUnit(node: ExplainNode, from: Unit, to: Unit): ExplainNode {
  if (from.toBase === to.toBase) return node;
  const what = explained("in-unit-of", { what: node.what, unit: unitPhrase(to) });
  return made("product", what, unitPhrase(to), [node, ratioLeaf(from, to)]);
}

/** The row that a unit mass or unit size stands in. */
export function linkLeaf(
  model: Model,
  product: Product,
  { by, value, fromYear }: UnitLink,
  cohort: number,
): ExplainNode {
  const dated = (model.parts.rows.get("Unit masses") ?? []).find(
    (row) =>
      !row.broken &&
      textIn(row, "product") === product.name &&
      numberIn(row, "from year") === fromYear,
  );
  const row: Row = by === "unit mass" && fromYear !== undefined && dated ? dated : product.row;
  const piece = baseUnit("pieces");
  const isMass = product.unit.dimension === "mass";
  if (by === "unit size")
    return given(explained("unit-size"), value, perPhrase(product.unit, piece), row);
  const unit = perPhrase(baseUnit("mass"), isMass ? piece : product.unit);
  return given(explained("unit-mass", { cohort }), value, unit, row);
}

/** An amount in any unit in the product's own, for goods of a cohort. */
export function inProductUnit(
  model: Model,
  node: ExplainNode,
  unit: Unit,
  product: Product,
  cohort: number,
): ExplainNode {
  const own = product.unit;
  if (unit.dimension === own.dimension) return inUnit(node, unit, own);
  const link = linkFrom(unit.dimension, product, cohort);
  if (link === undefined) return given(explained("computed", { what: node.what }), NaN);
  const base = inUnit(node, unit, baseUnit(unit.dimension));
  const leaf = linkLeaf(model, product, link, cohort);
  const ownBase = baseUnit(own.dimension);
  const isDivided = link.by === "unit mass" && unit.dimension === "mass";
  // Capacities and unit masses are per the product's own unit; pieces make kg.
  const to = own.dimension === "mass" ? ownBase : own;
  const what = explained("in-unit-of", { what: node.what, unit: unitPhrase(to) });
  const linked = made(isDivided ? "quotient" : "product", what, unitPhrase(to), [base, leaf]);
  return inUnit(linked, to, own);
}
