/** Between a product's unit, pieces and kg, by the unit mass of the cohort and the unit size. */
import type { Dimension, Unit } from "../quantities/units";
import type { UnitRatio } from "../quantities/unit-ratio";
import { datedInForce, inForce, type Product } from "./product";

/** kg per unit of the product; undefined where no unit mass says so. */
export function kgPerUnit(product: Product, cohort: number): number | undefined {
  if (product.unit.dimension === "mass") return product.unit.toBase;
  return inForce(product.unitMasses, cohort);
}

/** Pieces per unit of the product; undefined where neither unit mass nor unit size says so. */
export function piecesPerUnit(product: Product, cohort: number): number | undefined {
  if (product.unit.dimension === "pieces") return 1;
  if (product.unit.dimension === "mass") {
    const kgPerPiece = inForce(product.unitMasses, cohort);
    return kgPerPiece === undefined ? undefined : product.unit.toBase / kgPerPiece;
  }
  return product.unitSize === undefined ? undefined : 1 / product.unitSize;
}

/** What one `unit` is in the product's unit for goods of a cohort; undefined = cannot be told. */
export function unitsPer(unit: Unit, product: Product, cohort: number): number | undefined {
  if (unit.dimension === product.unit.dimension) return unit.toBase / product.unit.toBase;
  const per =
    unit.dimension === "mass"
      ? kgPerUnit(product, cohort)
      : unit.dimension === "pieces"
        ? piecesPerUnit(product, cohort)
        : undefined;
  return per === undefined ? undefined : unit.toBase / per;
}

/** What leads from another kind of unit to the product's. */
export interface UnitLink {
  readonly by: "unit mass" | "unit size";
  /** kg per unit of the product (per piece where that is a mass), or capacity per piece. */
  readonly value: number;
  /** `from year` of the row of Unit masses; undefined: it stands in Products. */
  readonly fromYear: number | undefined;
}

/** The unit mass or unit size that unitsPer goes through; undefined: none, or none is needed. */
export function linkFrom(
  dimension: Dimension,
  product: Product,
  cohort: number,
): UnitLink | undefined {
  const own = product.unit.dimension;
  if (dimension === own || (dimension !== "mass" && dimension !== "pieces")) return undefined;
  if (dimension === "pieces" && own !== "mass") {
    const value = product.unitSize;
    return value === undefined ? undefined : { by: "unit size", value, fromYear: undefined };
  }
  const dated = datedInForce(product.unitMasses, cohort);
  return dated && { by: "unit mass", value: dated.value, fromYear: dated.fromYear };
}

/**
 * Content or component amount per unit of the product, in the ratio's numerator base unit (kg for
 * masses), for goods of a cohort; undefined = cannot be told.
 */
export function ratioPerUnit(
  ratio: UnitRatio,
  product: Product,
  cohort: number,
): number | undefined {
  const { denominator } = ratio;
  const denominators = unitsPer(denominator, product, cohort);
  if (denominators === undefined) return undefined;
  return (ratio.numerator.toBase * (ratio.isPercent ? 0.01 : 1)) / denominators;
}
