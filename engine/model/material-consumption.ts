/** Consumption of materials by year (table Consumption). */
import { numberIn, textIn, type Row } from "../assumptions/row";
import { parseUnit } from "../quantities/units";
import type { Model } from "./model";

/** What is given for a material and year, kg, or why it cannot be told. */
export type MaterialConsumption =
  | { readonly kind: "given"; readonly kg: number; readonly row: Row }
  /** No row of the year. */
  | { readonly kind: "none" }
  /** The row holds a missing mark. */
  | { readonly kind: "missing" }
  /** The row is faulty, or stands twice. */
  | { readonly kind: "faulty" };

/** The material's own row of the year: that of a group is the group's, its members' are theirs. */
export function materialConsumption(
  model: Model,
  material: string,
  year: number,
): MaterialConsumption {
  // What a table that could not be read would say is unknown.
  if (model.parts.unread.some(({ nearest }) => nearest === "Consumption")) {
    return { kind: "faulty" };
  }
  const ofMaterial = (model.parts.rows.get("Consumption") ?? []).filter(
    (row) => textIn(row, "material") === material,
  );
  if (ofMaterial.some(({ unread }) => unread?.year !== undefined)) return { kind: "faulty" };
  const [row, ...others] = ofMaterial.filter((one) => numberIn(one, "year") === year);
  if (row === undefined) return { kind: "none" };
  const unit = parseUnit(textIn(row, "unit") ?? "");
  if (others.length > 0 || row.broken || !unit) return { kind: "faulty" };
  const value = numberIn(row, "value");
  return value === undefined
    ? { kind: "missing" }
    : { kind: "given", kg: value * unit.toBase, row };
}
