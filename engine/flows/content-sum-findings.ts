/** All materials of a product together, components included, against its mass. */
import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import { PIECES } from "../quantities/unit-list";
import { unitWord } from "../quantities/units";
import type { Product } from "../trade/product";
import { kgPerUnit } from "../trade/product-units";
import type { Composition } from "./composition";

/** Rounding of amounts and unit masses, a share of the product's mass. */
const ROUNDING = 1e-9;

/**
 * An error for the first cohort whose materials weigh more together than the product, though none does
 * alone: a single row above the mass is told at the row. Components that are a stock of their own are
 * not in it.
 */
export function contentSumFindings(
  composition: Composition,
  product: Product,
  cohorts: readonly number[],
): Finding[] {
  const materials = [...composition.materialsOf(product.name)];
  if (materials.length < 2) return [];
  for (const cohort of cohorts) {
    const mass = kgPerUnit(product, cohort);
    if (mass === undefined) continue;
    const span = { firstCohort: cohort, lastCohort: cohort };
    const amounts = materials.map((key) => composition.contentOf(product, key, span)[0] ?? NaN);
    const sum = amounts.reduce((total, kg) => total + kg, 0);
    const limit = mass * (1 + ROUNDING);
    // A comparison with an unknown is false.
    if (!(sum > limit) || amounts.some((kg) => kg > limit)) continue;
    const { symbol } = product.unit;
    const place = {
      kind: "Content",
      key: { sv: `produkt=${product.name}`, en: `product=${product.name}` },
      column: "amount",
      blocks: [product.name],
    };
    const details = {
      product: product.name,
      amount: Number(sum.toPrecision(8)),
      mass: Number(mass.toPrecision(8)),
      unit: { sv: unitWord(symbol, "sv"), en: product.unit === PIECES ? "piece" : symbol },
      cohort,
    };
    const text = MODELLING["content-sum-above-mass"];
    return [makeFinding("content-sum-above-mass", text, place, details)];
  }
  return [];
}
