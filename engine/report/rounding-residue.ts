/** Values that are no more than the rounding of what they were subtracted from. */
import type { Measure } from "../model/measure-series";
import type { Model } from "../model/model";
import { isRounding } from "../quantities/rounding";
import type { MaterialChoice, ProductChoice } from "./choices";
import { valueRow, type MassUnit } from "./values";

/** One value in a year, in a unit that does not depend on the year. */
export interface ValueAsked {
  readonly products: ProductChoice;
  readonly material: MaterialChoice;
  readonly unit: MassUnit;
  readonly year: number;
}

/**
 * True where no digit of the value can be told: a release (stock before + inflow − what stays) or a
 * change of stock within the rounding of those amounts, and what comes of such a release after use.
 * Other measures are no differences, or their sums are settled where they are made.
 */
export function isResidue(model: Model, measure: Measure, asked: ValueAsked): boolean {
  const sizeOf = (of: Measure, year = asked.year): number => {
    const cell = valueRow(model, of, asked.products, asked.material, asked.unit).at(year);
    return typeof cell === "number" ? Math.abs(cell) : 0;
  };
  const before = asked.year - 1;
  switch (measure) {
    case "inflow":
    case "stock":
    case "used export":
    case "hibernating":
      return false;
    case "stock change":
      return isRounding(sizeOf(measure), sizeOf("stock") + sizeOf("stock", before));
    case "release":
      return isRounding(sizeOf(measure), sizeOf("stock", before) + sizeOf("inflow"));
    default:
      return sizeOf("hibernating", before) === 0 && isResidue(model, "release", asked);
  }
}
