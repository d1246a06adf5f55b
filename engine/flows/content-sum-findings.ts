/** All materials of a product together, components included, against its mass. */
import type { Row } from "../assumptions/row";
import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import { PIECES } from "../quantities/unit-list";
import { unitWord } from "../quantities/units";
import type { Product } from "../trade/product";
import { kgPerUnit } from "../trade/product-units";
import type { CohortSpan } from "./cohort-rows";
import type { Composition } from "./composition";
import { kgPerUnitIn } from "./content";

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
  for (const { cohort, amounts } of amountsByCohort(composition, product, materials, cohorts)) {
    const mass = kgPerUnit(product, cohort);
    if (mass === undefined) continue;
    const sum = amounts.reduce((total, kg) => total + kg, 0);
    const limit = mass * (1 + ROUNDING);
    // A comparison with an unknown is false.
    if (!(sum > limit) || amounts.some((kg) => kg > limit)) continue;
    return [sumAboveMass(product, cohort, sum, mass)];
  }
  return [];
}

/** The finding that a cohort's materials, kg per unit of the product, weigh more than it does. */
export function sumAboveMass(product: Product, cohort: number, kg: number, mass: number): Finding {
  const { symbol } = product.unit;
  const place = {
    kind: "Content",
    key: { sv: `produkt=${product.name}`, en: `product=${product.name}` },
    column: "amount",
    blocks: [product.name],
  };
  const details = {
    product: product.name,
    amount: Number(kg.toPrecision(8)),
    mass: Number(mass.toPrecision(8)),
    unit: { sv: unitWord(symbol, "sv"), en: product.unit === PIECES ? "piece" : symbol },
    cohort,
  };
  const text = MODELLING["content-sum-above-mass"];
  return makeFinding("content-sum-above-mass", text, place, details);
}

interface CohortAmounts {
  readonly cohort: number;
  /** kg per unit of the product, by material. */
  readonly amounts: readonly number[];
}

/** What each material weighs, cohort by cohort; of a product of which all are alike the first alone. */
function* amountsByCohort(
  composition: Composition,
  product: Product,
  materials: readonly string[],
  cohorts: readonly number[],
): Generator<CohortAmounts> {
  const [first] = cohorts;
  if (first === undefined) return;
  const alike = rowsIfAlike(composition, product);
  if (alike) {
    const amounts = alike.map((row) => kgPerUnitIn(row, product, first));
    yield { cohort: first, amounts };
    return;
  }
  for (const span of unbroken(cohorts)) {
    const contents = materials.map((key) => composition.contentOf(product, key, span));
    for (let cohort = span.firstCohort; cohort <= span.lastCohort; cohort += 1) {
      const amounts = contents.map((content) => content[cohort - span.firstCohort] ?? NaN);
      yield { cohort, amounts };
    }
  }
}

/** The only row of each material where nothing tells one cohort from another; else undefined. */
function rowsIfAlike(composition: Composition, product: Product): readonly Row[] | undefined {
  if (composition.componentsOf(product.name).length > 0) return undefined;
  if (product.unitMasses.length > 1) return undefined;
  const own = composition.parts.content.get(product.name)?.rows ?? new Map<string, Row[]>();
  const alone: Row[] = [];
  for (const rows of own.values()) {
    const [row] = rows;
    if (row === undefined || rows.length > 1) return undefined;
    alone.push(row);
  }
  return alone;
}

/** Cohorts in runs of years without a gap. */
function unbroken(cohorts: readonly number[]): CohortSpan[] {
  const spans: { firstCohort: number; lastCohort: number }[] = [];
  for (const cohort of cohorts) {
    const last = spans.at(-1);
    if (last?.lastCohort === cohort - 1) last.lastCohort = cohort;
    else spans.push({ firstCohort: cohort, lastCohort: cohort });
  }
  return spans;
}
